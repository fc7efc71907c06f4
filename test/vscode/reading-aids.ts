import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import * as vscode from "vscode";
import { extension, open, rangeOf, replace, until, workspaceUri } from "./editor.ts";

export function describeReadingAids(): void {
  describe("Reading aids", () => {
    let draft: vscode.TextDocument;

    const set = (name: string, value: unknown) =>
      vscode.workspace
        .getConfiguration("tickmark", draft.uri)
        .update(name, value, vscode.ConfigurationTarget.Workspace);
    const whole = () => new vscode.Range(0, 0, draft.lineCount, 0);

    before(async () => {
      draft = await open("gallery/draft.md");
      const { statusOf } = await extension();
      await until("sources", () => ((statusOf(draft.uri)?.sources ?? 0) > 10 ? true : undefined));
    });

    /** What stands behind each figure, by the text in front of it. */
    async function hints(range = whole()): Promise<Record<string, string>> {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        "vscode.executeInlayHintProvider",
        draft.uri,
        range,
      );
      return Object.fromEntries(
        found.map(({ position, label }) => {
          const before = draft.lineAt(position.line).text.slice(0, position.character);
          const text = typeof label === "string" ? label : label.map(({ value }) => value).join("");
          return [/[\w,.]+$/.exec(before)?.[0] ?? before, text];
        }),
      );
    }

    it("show no verdict in the text by themselves", async () => {
      deepStrictEqual(await hints(), {});
    });

    it("show conflicts behind figures, and follow an edit", async () => {
      await set("inlayHints", "conflicts");
      const conflicts = await until("hints", async () => {
        const found = await hints();
        return Object.keys(found).length > 0 ? found : undefined;
      });
      strictEqual(conflicts["142"], "≠ 124");
      strictEqual(conflicts["38,500"], "✓ 1 source · ≠ 35,800");
      strictEqual(conflicts["421,000"], undefined);
      const wrong = rangeOf(draft, "142");
      await replace(draft, wrong, "124");
      strictEqual((await hints())["124"], undefined);
      await replace(draft, wrong, "142");
      strictEqual((await hints())["142"], "≠ 124");
    });

    it("show all verdicts, in the lines asked for", async () => {
      await set("inlayHints", "all");
      const all = await until("more hints", async () => {
        const found = await hints();
        return found["421,000"] === undefined ? undefined : found;
      });
      strictEqual(all["421,000"], "✓ 3 sources");
      strictEqual(all["7,300"], undefined);
      const { line } = rangeOf(draft, "142").start;
      deepStrictEqual(Object.keys(await hints(draft.lineAt(line).range)), ["142", "38,500"]);
      await set("inlayHints", undefined);
      await until("no hints", async () => Object.keys(await hints()).length === 0 || undefined);
    });

    const lenses = () =>
      vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", draft.uri, 100);

    it("count claims over headings where that is wanted, and show those in conflict", async () => {
      strictEqual((await lenses()).length, 0);
      await set("codeLens", "all");
      const [lens] = await until("a lens", async () => {
        const found = await lenses();
        return found.length > 0 ? found : undefined;
      });
      match(lens?.command?.title ?? "", /^\d+ claims · \d+ supported · \d+ conflicting · 1 mixed · \d+ not found$/);
      strictEqual(lens?.range.start.line, 0);
      const { command } = lens ?? {};
      strictEqual(command?.command, "tickmark.peekClaims");
      await vscode.commands.executeCommand(command?.command ?? "", ...(command?.arguments ?? []));
      await vscode.commands.executeCommand("closeReferenceSearch");
      await set("codeLens", undefined);
      await until("no lens", async () => (await lenses()).length === 0 || undefined);
    });

    const symbols = async (uri: vscode.Uri) =>
      (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        "vscode.executeDocumentSymbolProvider",
        uri,
      )) ?? [];
    const claimsIn = (all: readonly vscode.DocumentSymbol[]): string[] =>
      all.flatMap(({ name, kind, detail, children }) => [
        ...(kind === vscode.SymbolKind.Number ? [`${name}: ${detail}`] : []),
        ...claimsIn(children),
      ]);

    it("keep claims out of the outline of Markdown until that is wanted", async () => {
      deepStrictEqual(claimsIn(await symbols(draft.uri)), []);
      await set("outline", "all");
      const claims = await until("claims", async () => {
        const found = claimsIn(await symbols(draft.uri));
        return found.length > 0 ? found : undefined;
      });
      ok(claims.includes("142: conflicting · turbines"), claims.join("\n"));
      await set("outline", undefined);
      await until("no claims", async () => claimsIn(await symbols(draft.uri)).length === 0 || undefined);
    });

    it("give plain text an outline", async () => {
      const notes = await open("notes.txt");
      const claims = await until("claims", async () => {
        const found = claimsIn(await symbols(notes.uri));
        return found.length > 0 ? found : undefined;
      });
      for (const claim of claims) match(claim, /: (supported|conflicting|mixed|not found)( · |$)/);
      await vscode.window.showTextDocument(draft);
    });

    /** The text at the cursor after a command. */
    async function textAfter(command: string, length: number): Promise<string> {
      await vscode.commands.executeCommand(command);
      const { start } = vscode.window.activeTextEditor?.selection ?? new vscode.Range(0, 0, 0, 0);
      return draft.getText(new vscode.Range(start, start.translate(0, length)));
    }

    it("go from conflict to conflict and from claim to claim, round and round", async () => {
      const editor = await vscode.window.showTextDocument(draft);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      strictEqual(await textAfter("tickmark.nextClaim", 7), "421,000");
      strictEqual(await textAfter("tickmark.nextConflict", 3), "142");
      strictEqual(await textAfter("tickmark.nextConflict", 6), "38,500");
      strictEqual(await textAfter("tickmark.previousConflict", 3), "142");
      const seen = new Set([await textAfter("tickmark.previousConflict", 3)]);
      ok(!seen.has("142"));
      strictEqual(await textAfter("tickmark.nextConflict", 3), "142");
      ok(await textAfter("tickmark.previousClaim", 1));
    });

    it("find claims and names in drafts and sources", async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        "turbines",
      );
      const names = found.map(({ name, location }) => `${name} in ${location.uri.path.split("/").at(-1)}`);
      ok(names.includes("142 turbines · Gull Island wind farm in draft.md"), names.join("\n"));
      ok(names.includes("124 turbines · Gull Island wind farm in operator.txt"), names.join("\n"));
    });

    const links = async (uri: vscode.Uri) =>
      vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", uri);

    it("lead from names of sources to their files", async () => {
      const document = await vscode.workspace.openTextDocument(workspaceUri("gallery/draft.md"));
      const end = document.lineAt(document.lineCount - 1).range.end;
      await replace(document, new vscode.Range(end, end), "See operator.txt.\n");
      const link = await until("a link", async () =>
        (await links(document.uri)).find(({ target }) => target?.path.endsWith("/operator.txt")),
      );
      strictEqual(document.getText(link.range), "operator.txt");
      strictEqual(link.tooltip, "Open source: operator.txt");
      await replace(document, new vscode.Range(end, document.lineAt(document.lineCount - 1).range.end), "");
    });

    it("lead from the paths in a configuration to what they name", async () => {
      const configuration = await vscode.workspace.openTextDocument(workspaceUri("gallery/tickmark.config.json"));
      const link = await until("a link", async () =>
        (await links(configuration.uri)).find(({ range }) => configuration.getText(range) === "sources"),
      );
      strictEqual(link.target?.scheme, "command");
    });

    it("show all passages about the figure at the cursor, and say so where none stands there", async () => {
      const editor = await vscode.window.showTextDocument(draft);
      editor.selection = new vscode.Selection(rangeOf(draft, "421,000").start, rangeOf(draft, "421,000").start);
      // The output, where it is shown, is an editor too.
      const editors = () => vscode.window.visibleTextEditors.length;
      const before = editors();
      await vscode.commands.executeCommand("tickmark.peekPassages");
      await until("another editor", () => editors() > before || undefined);
      await vscode.commands.executeCommand("closeReferenceSearch");
      await until("the editors of before", () => editors() === before || undefined);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await vscode.commands.executeCommand("tickmark.peekPassages");
      strictEqual(editors(), before);
    });

    after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));
  });
}
