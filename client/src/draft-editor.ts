import * as vscode from "vscode";
import { documentSelector } from "./document-selector.ts";

/** The editor that a person is in, where it shows a document that is checked. */
export function draftEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && vscode.languages.match(documentSelector, editor.document) > 0 ? editor : undefined;
}
