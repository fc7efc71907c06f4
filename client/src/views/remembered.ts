import * as vscode from "vscode";

/** A choice that stays with the workspace, and that menus can ask about under the same name. */
export interface Remembered<Value> {
  readonly value: Value;
  set(value: Value): Promise<void>;
}

export function remember<Value extends string | boolean>(
  context: vscode.ExtensionContext,
  key: `tickmark.${string}`,
  first: Value,
): Remembered<Value> {
  let value = context.workspaceState.get<Value>(key, first);
  const tell = () => vscode.commands.executeCommand("setContext", key, value);
  void tell();
  return {
    get value() {
      return value;
    },
    async set(next) {
      value = next;
      await context.workspaceState.update(key, next);
      await tell();
    },
  };
}

/** Lets menus and welcome texts ask about something. */
export function tellMenus(key: `tickmark.${string}`, value: unknown): void {
  void vscode.commands.executeCommand("setContext", key, value);
}
