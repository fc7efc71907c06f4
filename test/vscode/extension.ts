import { strictEqual } from "node:assert/strict";
import { describe, it } from "mocha";
import * as vscode from "vscode";

export function describeExtension(): void {
  describe("The extension", () => {
    it("is activated by a Markdown document", async () => {
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      if (folder === undefined) throw new Error("no folder is open");
      await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, "draft.md"));
      const extension = vscode.extensions.getExtension("tickmark.tickmark");
      await extension?.activate();
      strictEqual(extension?.isActive, true);
    });
  });
}
