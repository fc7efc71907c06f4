import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import * as vscode from "vscode";
import { codeOf, extension, hover, open, ours, rangeOf, replace, until, workspaceUri } from "./editor.ts";

export function describeReview(): void {
  describe("Reviewing", () => {
    const folder = workspaceUri("gallery/.tickmark");
    const file = workspaceUri("gallery/.tickmark/review.json");
    let draft: vscode.TextDocument;

    before(async () => {
      draft = await open("gallery/draft.md");
      const { statusOf } = await extension();
      await until("sources", () => ((statusOf(draft.uri)?.sources ?? 0) > 10 ? true : undefined));
      await vscode.workspace
        .getConfiguration("tickmark")
        .update("reviewer", "Ann", vscode.ConfigurationTarget.Workspace);
    });

    after(async () => {
      await vscode.workspace
        .getConfiguration("tickmark")
        .update("reviewer", undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.workspace.fs.delete(folder, { recursive: true }).then(undefined, () => {});
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    });

    function select(text: string): vscode.TextEditor {
      const editor = vscode.window.activeTextEditor;
      ok(editor && editor.document === draft, "the draft is not in front");
      const { start } = rangeOf(draft, text);
      editor.selection = new vscode.Selection(start, start);
      return editor;
    }

    const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const marks = async () =>
      (JSON.parse(await textOf(file)).marks as Record<string, string>[])
        .filter(({ figure }) => figure !== undefined)
        .map(({ file: of, figure, state, by, note }) => [of, figure, state, by, note].filter(Boolean).join(" "));
    const cardAt = async (text: string) => (await hover(draft, rangeOf(draft, text).start))[0]?.value ?? "";
    const reportedAt = (text: string) =>
      ours(draft).find(
        (item) => /review$/.test(String(codeOf(item))) && item.range.intersection(rangeOf(draft, text)) !== undefined,
      );

    it("writes a mark into the workspace, with what git is told of the file", async () => {
      select("421,000");
      await vscode.commands.executeCommand("tickmark.markVerified");
      deepStrictEqual(await marks(), ["draft.md 421,000 verified Ann"]);
      match(await textOf(workspaceUri("gallery/.tickmark/.gitattributes")), /merge=union/);
      await until("the mark on the card", async () => /\*Review:\* Verified by Ann/.test(await cardAt("421,000")));
    });

    it("asks what is wrong with a disputed claim, and marks nothing where nobody says", async () => {
      select("38,500");
      const asked = vscode.commands.executeCommand("tickmark.markDisputed");
      await new Promise((resolve) => setTimeout(resolve, 300));
      await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
      await asked;
      deepStrictEqual(await marks(), ["draft.md 421,000 verified Ann"]);
      const again = vscode.commands.executeCommand("tickmark.markDisputed");
      await new Promise((resolve) => setTimeout(resolve, 300));
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      await again;
      deepStrictEqual(await marks(), ["draft.md 38,500 disputed Ann", "draft.md 421,000 verified Ann"]);
      const problem = await until("an objection", () => reportedAt("38,500"));
      strictEqual(problem.severity, vscode.DiagnosticSeverity.Information);
      match(problem.message, /^Ann disputes “38,500”/);
    });

    it("keeps every mark of many that are made at once", async () => {
      const places = ["142", "38,500", "421,000"];
      const made = places.map((text) => {
        select(text);
        return vscode.commands.executeCommand("tickmark.markVerified");
      });
      await Promise.all(made);
      strictEqual((await marks()).length, 3);
      ok((await marks()).every((mark) => mark.includes("verified")));
    });

    it("says that a mark is out of date when the figure changes, and takes that back with the figure", async () => {
      await replace(draft, rangeOf(draft, "421,000"), "412,000");
      const stale = await until("a stale mark", () => reportedAt("412,000"));
      strictEqual(codeOf(stale), "stale-review");
      match(await cardAt("412,000"), /Verified by Ann\\?\. The figure was 421,000 then\\?\./);
      await replace(draft, rangeOf(draft, "412,000"), "421,000");
      await until("no stale mark", () => (reportedAt("421,000") === undefined ? true : undefined));
    });

    it("writes into the open copy of the file, and counts what is not saved there", async () => {
      const opened = await vscode.workspace.openTextDocument(file);
      await vscode.window.showTextDocument(opened, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
      await vscode.window.showTextDocument(draft, vscode.ViewColumn.One);
      const at = opened.getText().indexOf('"verified"', opened.getText().indexOf('"142"'));
      await replace(
        opened,
        new vscode.Range(opened.positionAt(at), opened.positionAt(at + '"verified"'.length)),
        '"disputed"',
      );
      await until("an objection that is not saved", () => reportedAt("142"));
      select("421,000");
      await vscode.commands.executeCommand("tickmark.clearMark");
      ok(opened.isDirty, "what a person had not saved was saved");
      ok(!opened.getText().includes('"421,000"'));
      match(opened.getText(), /"disputed"/);
      await opened.save();
      strictEqual((await marks()).length, 2);
    });

    it("goes from claim to claim that waits for a reviewer", async () => {
      const editor = select("142");
      await vscode.commands.executeCommand("tickmark.nextUnreviewed");
      const first = editor.selection.active;
      ok(first.isAfter(rangeOf(draft, "142").start));
      await vscode.commands.executeCommand("tickmark.nextUnreviewed");
      ok(!editor.selection.active.isEqual(first));
    });
  });
}
