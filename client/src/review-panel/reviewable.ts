import * as vscode from "vscode";
import type { StatusView } from "../status.ts";

/**
 * Lets the editor's title offer the panel where it would have something to show: over articles with claims that were compared
 * with something. Whoever has set no sources is left in peace.
 */
export function offerReview({ onDidCheck, statusOf }: StatusView): vscode.Disposable {
  let offered: boolean | undefined;
  const tell = () => {
    const editor = vscode.window.activeTextEditor;
    // A panel in front leaves the titles of the editors beside it as they are.
    if (editor === undefined) return;
    const status = statusOf(editor.document.uri);
    const offer = status !== undefined && status.claims > 0 && status.sources > 0;
    if (offer === offered) return;
    offered = offer;
    void vscode.commands.executeCommand("setContext", "tickmark.reviewable", offer);
  };
  return vscode.Disposable.from(onDidCheck(tell), vscode.window.onDidChangeActiveTextEditor(tell));
}
