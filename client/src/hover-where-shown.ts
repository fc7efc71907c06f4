import * as vscode from "vscode";
import type { HoverMiddleware } from "vscode-languageclient";

/**
 * Leaves out cards of documents that nobody looks at: VS Code asks for one of the passage that a hint leads to and would
 * put it, which is about the source, under what the hint says of the claim.
 */
export const hoverWhereShown: HoverMiddleware = {
  provideHover: (document, position, token, next) =>
    vscode.window.visibleTextEditors.some((editor) => editor.document === document)
      ? next(document, position, token)
      : undefined,
};
