import type * as vscode from "vscode";

/** Runs something once nobody has asked for it for so many milliseconds. */
export interface Debounced extends vscode.Disposable {
  soon(): void;
}

export function debounced(milliseconds: number, run: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(run, milliseconds);
    },
    dispose: () => clearTimeout(timer),
  };
}
