import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import * as vscode from "vscode";
import type { PanelSnapshot } from "../../client/src/review-panel/review-panel.ts";
import { extension, open, rangeOf, replace, until, workspaceUri } from "./editor.ts";

export function describeReviewPanel(): void {
  describe("The review panel", () => {
    const marks = workspaceUri("gallery/.tickmark");
    let draft: vscode.TextDocument;

    before(async () => {
      draft = await open("gallery/draft.md");
      const { statusOf } = await extension();
      await until("sources", () => (statusOf(draft.uri)?.sources ?? 0) > 10 || undefined);
    });

    after(async () => {
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      await vscode.workspace.fs.delete(marks, { recursive: true }).then(undefined, () => {});
    });

    const panels = async () => (await extension()).panels;
    type MatrixShown = PanelSnapshot & { readonly shown: { readonly kind: "matrix" } };
    /** What the panel shows, once its page drew a matrix that is as it should be. */
    const drawn = (what: string, fits: (snapshot: MatrixShown) => boolean = () => true) =>
      until(`a panel with ${what}`, async () => {
        const snapshot = (await panels()).snapshot(draft.uri);
        const isDrawn = snapshot?.shown.kind === "matrix" && snapshot.drawn !== undefined;
        return isDrawn && fits(snapshot as MatrixShown) ? (snapshot as MatrixShown) : undefined;
      });
    const rowOf = ({ shown }: MatrixShown, figure: string) =>
      shown.matrix.rows.findIndex((row) => row.figure === figure);
    const markOf = (snapshot: MatrixShown, figure: string) =>
      snapshot.shown.review?.claims[rowOf(snapshot, figure)]?.mark ?? null;
    const send = async (message: unknown) => (await panels()).receive(draft.uri, message);
    const panelTabs = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes("tickmark.review"));

    it("opens beside the article, one for each, and its page draws every claim", async () => {
      await vscode.commands.executeCommand("tickmark.openReview");
      const { shown, drawn: rows } = await drawn("all claims");
      strictEqual(rows, shown.matrix.rows.length);
      ok(shown.matrix.rows.length >= 12 && shown.matrix.columns.length > 10);
      await vscode.commands.executeCommand("tickmark.openReview", draft.uri);
      deepStrictEqual(
        panelTabs().map(({ label, group }) => [label, group.viewColumn]),
        [["Review: draft.md", vscode.ViewColumn.Two]],
      );
    });

    it("runs nothing but its own script and style, and has nothing of the article in its page", async () => {
      const { html } = await drawn("a page");
      const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
      match(policy, /^default-src 'none'; style-src \S+( \S+)*; script-src 'nonce-[0-9a-f]{32}'$/);
      doesNotMatch(policy, /unsafe|\*(?!\.)|data:/);
      const [, nonce] = /'nonce-([0-9a-f]+)'/.exec(policy) ?? [];
      deepStrictEqual(html.match(/<script[^>]*>/g)?.length, 1);
      ok(html.includes(`<script nonce="${nonce}" src="`));
      doesNotMatch(html, / on\w+=|Harbour|421,000/);
    });

    it("shows claims, sources and what they say", async () => {
      const snapshot = await drawn("claims");
      const { matrix } = snapshot.shown;
      const row = matrix.rows[rowOf(snapshot, "142")];
      strictEqual(row?.verdict, "conflicting");
      const [cell] = row.cells;
      deepStrictEqual([cell?.relation, cell?.figure], ["conflict", "124"]);
      match(matrix.columns[cell?.column ?? -1]?.path ?? "", /operator\.txt$/);
      deepStrictEqual(
        matrix.sections.map(({ title }) => title),
        ["Harbour news"],
      );
      deepStrictEqual(matrix.columns.find(({ path }) => path.endsWith("wire-a.txt"))?.copies.length, 1);
    });

    it("leads to the claim in the article and to the passage in its source, beside", async () => {
      const snapshot = await drawn("claims");
      const row = rowOf(snapshot, "142");
      const [cell] = snapshot.shown.matrix.rows[row]?.cells ?? [];
      const { serial } = snapshot;
      await send({ kind: "open-claim", serial, row, focus: true });
      const editor = vscode.window.activeTextEditor;
      strictEqual(editor?.document, draft);
      strictEqual(draft.getText(editor.selection), "142");
      strictEqual(editor.viewColumn, vscode.ViewColumn.One);
      await send({ kind: "open-passage", serial, row, column: cell?.column, focus: true });
      const source = await until("the source", () => {
        const active = vscode.window.activeTextEditor;
        return active?.document.uri.path.endsWith("operator.txt") ? active : undefined;
      });
      strictEqual(source.document.getText(source.selection), "124");
      strictEqual(source.viewColumn, vscode.ViewColumn.Three);
      strictEqual(panelTabs().length, 1);
    });

    it("follows what is typed", async () => {
      await replace(draft, rangeOf(draft, "142"), "124");
      await drawn("a mended claim", (snapshot) => rowOf(snapshot, "124") >= 0 && rowOf(snapshot, "142") < 0);
      await replace(draft, rangeOf(draft, "124"), "142");
      await drawn("the claim of before", (snapshot) => rowOf(snapshot, "142") >= 0);
      await draft.save();
    });

    it("keeps marks with notes in the workspace, shows what is out of date, renews it and takes it away", async () => {
      const first = await drawn("claims");
      const file = vscode.Uri.joinPath(marks, "review.json");
      await send({
        kind: "mark",
        serial: first.serial,
        row: rowOf(first, "142"),
        state: "disputed",
        note: "The operator <b>says</b> 124.",
      });
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      match(text, /"figure":"142".*"state":"disputed".*"note":"The operator <b>says<\/b> 124\."/);
      await drawn("a mark", (snapshot) => markOf(snapshot, "142")?.state === "disputed");

      const sentence = rangeOf(draft, "The Gull Island wind farm");
      await replace(draft, sentence, "In spring the Gull Island wind farm");
      const stale = await drawn("a mark out of date", (snapshot) => markOf(snapshot, "142")?.stale != null);
      match(markOf(stale, "142")?.stale?.message ?? "", /sentence/);
      const mark = (state: string | null, serial = stale.serial) =>
        send({ kind: "mark", serial, row: rowOf(stale, "142"), state, note: "" });
      await mark("disputed");
      const renewed = await drawn("a mark renewed", (snapshot) => {
        const found = markOf(snapshot, "142");
        return found !== null && found.stale === null;
      });
      await mark(null, renewed.serial);
      await drawn("no mark", (snapshot) => markOf(snapshot, "142") === null);
      await replace(draft, rangeOf(draft, "In spring the Gull Island wind farm"), "The Gull Island wind farm");
      await draft.save();
    });

    it("does nothing that makes no sense, or that means an older text", async () => {
      const before = await drawn("claims");
      await vscode.window.showTextDocument(draft, vscode.ViewColumn.One);
      const { selection } = vscode.window.activeTextEditor ?? {};
      for (const message of [
        { kind: "open-claim", serial: before.serial - 1, row: 1, focus: true },
        { kind: "open-claim", serial: before.serial, row: -1, focus: true },
        { kind: "mark", serial: before.serial - 1, row: 0, state: "verified", note: "" },
        { kind: "mark", serial: before.serial, row: 0, state: "approved", note: "" },
        { kind: "act", action: "workbench.action.closeAllEditors" },
        { kind: "eval", code: "1" },
        "ready",
        undefined,
      ]) {
        await send(message);
      }
      deepStrictEqual(vscode.window.activeTextEditor?.selection, selection);
      strictEqual(markOf(await drawn("claims"), before.shown.matrix.rows[0]?.figure ?? ""), null);
      strictEqual(panelTabs().length, 1);
    });

    it("says when its article is not open, and opens it when asked", async () => {
      const uri = workspaceUri("gallery/not-open.md");
      await vscode.workspace.fs.writeFile(
        uri,
        new TextEncoder().encode("The Gull Island wind farm has 142 turbines.\n"),
      );
      const { snapshot, receive } = await panels();
      const shows = (kind: string) =>
        until(`a panel that is ${kind}`, () => snapshot(uri)?.shown.kind === kind || undefined);
      await vscode.commands.executeCommand("tickmark.openReview", uri);
      await shows("closed");
      await receive(uri, { kind: "act", action: "open-article" });
      await shows("matrix");
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      await until("no panel", () => snapshot(uri) === undefined || undefined);
      await vscode.workspace.fs.delete(uri);
    });
  });
}
