import * as vscode from "vscode";
import { documentSelector } from "../document-selector.ts";

/** The article that the side views are about: the one in the active editor, else the one that was there last. */
export interface ActiveArticle extends vscode.Disposable {
  readonly document: vscode.TextDocument | undefined;
  readonly onDidChange: vscode.Event<void>;
}

export function followActiveArticle(): ActiveArticle {
  const changed = new vscode.EventEmitter<void>();
  let document = articleIn(vscode.window.activeTextEditor);

  function take(next: vscode.TextDocument | undefined): void {
    if (next === document) return;
    document = next;
    changed.fire();
  }

  const parts = [
    changed,
    vscode.window.onDidChangeActiveTextEditor((editor) => take(articleIn(editor) ?? document)),
    vscode.workspace.onDidCloseTextDocument((closed) => {
      if (closed === document) take(articleIn(vscode.window.activeTextEditor));
    }),
  ];
  return {
    get document() {
      return document;
    },
    onDidChange: changed.event,
    dispose: () => vscode.Disposable.from(...parts).dispose(),
  };
}

function articleIn(editor: vscode.TextEditor | undefined): vscode.TextDocument | undefined {
  return editor !== undefined && vscode.languages.match(documentSelector, editor.document) > 0
    ? editor.document
    : undefined;
}
