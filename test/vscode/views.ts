import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import * as vscode from "vscode";
import type { TreeSnapshot } from "../../client/src/views/live-tree.ts";
import { extension, open, rangeOf, replace, until, workspaceUri } from "./editor.ts";

const run = (command: string, ...rest: unknown[]) => vscode.commands.executeCommand(`tickmark.${command}`, ...rest);

/** Labels with what stands below them. */
function labels(nodes: readonly TreeSnapshot[]): Record<string, readonly string[]> {
  return Object.fromEntries(nodes.map(({ label, children }) => [label, children.map((child) => child.label)]));
}

export function describeViews(): void {
  describe("The view of claims", () => {
    let draft: vscode.TextDocument;

    before(async () => {
      const { statusOf } = await extension();
      draft = await open("gallery/draft.md");
      await run("claims.focus");
      await until("sources", () => ((statusOf(draft.uri)?.sources ?? 0) > 10 ? true : undefined));
      await until("claims", async () => ((await claims()).length > 0 ? true : undefined));
    });

    const claims = async () => (await extension()).views.claims.snapshot();
    const grouped = async () => labels(await claims());

    it("groups them by verdict, with what wants to be looked at first", async () => {
      const shown = await until("conflicts", async () => {
        const found = await claims();
        return found[0]?.label === "Conflicting" && found.length === 5 ? found : undefined;
      });
      deepStrictEqual(
        shown.map(({ label }) => label),
        ["Conflicting", "Mixed", "Not found", "Supported", "Names"],
      );
      const [conflicting, mixed, unknown, supported] = shown;
      ok(labels(shown).Conflicting?.includes("142"));
      deepStrictEqual(labels(shown).Mixed, ["38,500"]);
      ok(labels(shown)["Not found"]?.includes("7,300"));
      ok(labels(shown).Supported?.includes("421,000"));
      strictEqual(conflicting?.description, String(conflicting?.children.length));
      deepStrictEqual(
        [conflicting, mixed, unknown, supported].map((group) => group?.icon),
        ["error", "color-mode", "circle-outline", "pass"],
      );
    });

    it("says of each what is counted and whose, and what the sources say", async () => {
      const [conflicting] = await claims();
      const claim = conflicting?.children.find(({ label }) => label === "142");
      match(claim?.description ?? "", /turbines/);
      const [passage, ...more] = claim?.children ?? [];
      deepStrictEqual(more, []);
      strictEqual(passage?.label, "operator.txt");
      match(passage?.description ?? "", /^says otherwise: “124 turbines/);
    });

    it("lists people with their offices", async () => {
      const names = (await claims()).find(({ label }) => label === "Names");
      const holm = names?.children.find(({ label }) => label === "Petra Holm");
      match(holm?.description ?? "", /^finance minister/);
    });

    it("groups them by section too, and remembers it", async () => {
      await run("groupClaimsBySection");
      const shown = await until("sections", async () => ((await grouped())["Harbour news"] ? grouped() : undefined));
      ok(shown["Harbour news"]?.includes("142") && shown["Harbour news"].includes("421,000"));
      await run("groupClaimsByVerdict");
      await until("verdicts", async () => (await grouped()).Conflicting);
    });

    it("shows only claims of some verdicts, or that say something, says so, and shows all again", async () => {
      const { views } = await extension();
      await run("filterClaimsByVerdict", ["mixed", "supported"]);
      deepStrictEqual(Object.keys(await grouped()), ["Mixed", "Supported"]);
      await run("filterClaimsByText", "HOMES");
      deepStrictEqual(await grouped(), { Mixed: ["38,500"] });
      match(views.claims.message ?? "", /^1 of \d+ claims: Mixed · Supported · “HOMES”$/);
      await run("filterClaimsByText", "no such words");
      deepStrictEqual(await grouped(), {});
      await run("clearClaimsFilter");
      strictEqual(Object.keys(await grouped()).length, 5);
      strictEqual(views.claims.message, "");
    });

    it("goes to the claim that is chosen, and to the source's passage beside it", async () => {
      const { views } = await extension();
      await views.claims.choose("142");
      const editor = await until("the claim", () => {
        const active = vscode.window.activeTextEditor;
        return active !== undefined && active.document.getText(active.selection) === "142" ? active : undefined;
      });
      strictEqual(editor.document, draft);
      await views.claims.choose("operator.txt");
      const source = await until("the source", () =>
        vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith("/operator.txt")),
      );
      strictEqual(source.document.getText(source.selection), "124");
      notStrictEqual(source.viewColumn, editor.viewColumn);
      await until("claims still", async () => (await grouped()).Mixed);
    });

    it("follows the caret", async () => {
      const { views } = await extension();
      const editor = await vscode.window.showTextDocument(draft, vscode.ViewColumn.One);
      const { start } = rangeOf(draft, "38,500");
      editor.selection = new vscode.Selection(start, start);
      await until("the claim at the caret", () => views.claims.selected === "38,500" || undefined);
      await run("stopFollowingCursorInClaims");
      const other = rangeOf(draft, "421,000").start;
      editor.selection = new vscode.Selection(other, other);
      await run("followCursorInClaims");
      await until("the claim there", () => views.claims.selected === "421,000" || undefined);
    });

    it("counts the conflicts of the article on its badge, and follows what is typed", async () => {
      const { views, statusOf } = await extension();
      await until("a badge", () => views.claims.badge > 0 || undefined);
      strictEqual(views.claims.badge, statusOf(draft.uri)?.conflicts);
      const wrong = rangeOf(draft, "142");
      await replace(draft, wrong, "124");
      await until("no conflict", async () => (await grouped()).Supported?.includes("124") || undefined);
      await replace(draft, wrong, "142");
      await until("the conflict", async () => (await grouped()).Conflicting?.includes("142") || undefined);
    });

    it("says so where an article has no claims", async () => {
      const content = "Nothing is counted here.\n";
      const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
      await vscode.window.showTextDocument(document);
      await until("an empty view", async () => ((await claims()).length === 0 ? true : undefined));
      await vscode.window.showTextDocument(draft);
      await until("the claims of the draft", async () => (await grouped()).Conflicting);
    });

    after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));
  });

  describe("The view of sources", () => {
    let draft: vscode.TextDocument;
    const config = () => workspaceUri("gallery/tickmark.config.json");
    const extra = () => workspaceUri("gallery/extra.txt");
    const broken = () => workspaceUri("gallery/sources/broken.pdf");
    const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, Buffer.from(text));
    const sources = async () => (await extension()).views.sources.snapshot();
    const named = async (label: string) => flat(await sources()).find((node) => node.label === label);

    before(async () => {
      draft = await open("gallery/draft.md");
      await run("sources.focus");
      await until("sources", async () => named("Annual report of the Harbour Museum"));
    });

    it("lists each with its publisher, date and claims, and copies below the text that they repeat", async () => {
      match((await named("Museums are full again"))?.description ?? "", /^Daily Harbour · 2025-03-04 · \d+ claims$/);
      const wire = await named("wire-a.txt");
      match(wire?.description ?? "", /1 copy/);
      deepStrictEqual(
        wire?.children.map(({ label, description }) => [label, description.split(" · ")[0]]),
        [["wire-b.txt", "copy of wire-a.txt"]],
      );
      strictEqual((await named("bridges.pdf"))?.icon, "file-pdf");
    });

    it("groups them by publisher", async () => {
      await run("groupSourcesByPublisher");
      const group = await until("publishers", async () => named("Daily Harbour"));
      deepStrictEqual(
        group.children.map(({ label }) => label),
        ["Museums are full again"],
      );
      strictEqual((await sources()).at(-1)?.label, "No publisher known");
      await run("groupSourcesByFolder");
      await until("a list", async () => ((await named("Daily Harbour")) === undefined ? true : undefined));
    });

    it("tells what could not be read, and reads it again when asked", async () => {
      await write(broken(), "no PDF at all");
      const problem = await until("a problem", async () =>
        (await sources())
          .find(({ label }) => label === "Problems")
          ?.children.find(({ label }) => label === "broken.pdf"),
      );
      strictEqual(problem.icon, "warning");
      const { views } = await extension();
      await views.sources.run("readSourceAgain", "broken.pdf");
      ok(await named("broken.pdf"));
      await vscode.workspace.fs.delete(broken());
      await until("no problem", async () => ((await named("broken.pdf")) === undefined ? true : undefined));
    });

    it("opens a source at its line, beside the article too", async () => {
      const { views } = await extension();
      await views.sources.run("openSourceToSide", "Tunnel dearer than planned");
      const editor = await until("the source", () =>
        vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith("/agency.jsonl")),
      );
      strictEqual(editor.selection.start.line, 1);
      await vscode.commands.executeCommand("workbench.action.closeEditorsInOtherGroups");
      await vscode.window.showTextDocument(draft, vscode.ViewColumn.One);
    });

    it("takes a source back that the configuration names, and nothing else", async () => {
      const text = '{\n  // of the coast\n  "sources": ["sources", "extra.txt"]\n}\n';
      await write(extra(), "The Old Mill bakery sold 7,300 loaves in May.\n");
      await write(config(), text);
      await until("the source", async () => named("extra.txt"));
      const { views } = await extension();
      await views.sources.run("removeSource", "extra.txt");
      await until("no such source", async () => ((await named("extra.txt")) === undefined ? true : undefined));
      const after = Buffer.from(await vscode.workspace.fs.readFile(config())).toString();
      strictEqual(after, text.replace(', "extra.txt"', ""));
      await vscode.workspace.fs.delete(extra());
    });

    after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));
  });

  describe("The view of conflicts", () => {
    const slip = () => workspaceUri("gallery/slip.md");
    const articles = async () => (await extension()).views.conflicts.snapshot();
    const article = async (name: string, folder: string) =>
      (await articles()).find(({ label, description }) => label === name && description.startsWith(folder));
    const settled = () =>
      until("the end of the check", async () => (await extension()).views.conflicts.settled || undefined);

    it("asks nothing while nobody sees it", async () => {
      await extension();
      await run("claims.focus");
      deepStrictEqual(await articles(), []);
    });

    it("tells what is wrong in articles that are not open, once it is seen", async () => {
      await run("conflicts.focus");
      const draft = await until("the draft's findings", () => article("draft.md", "gallery"));
      await settled();
      const conflict = draft.children.find(({ label }) => label.startsWith("142 "));
      strictEqual(conflict?.icon, "warning");
      match(conflict?.description ?? "", /^source-conflict · line 5$/);
      match(conflict?.children[0]?.description ?? "", /^operator\.txt:1$/);
      strictEqual(await article("clean.md", ""), undefined);
      ok(
        (await articles()).every(({ label }) => !label.endsWith(".txt") || label === "notes.txt"),
        "no source is an article",
      );
    });

    it("follows files that are made and deleted, and what is typed", async () => {
      await vscode.workspace.fs.writeFile(slip(), Buffer.from("Of its 80 guides, 52 speak Danish, or 75 percent.\n"));
      await until("the new article", () => article("slip.md", "gallery"));
      const document = await open("gallery/slip.md");
      await replace(document, rangeOf(document, "75"), "65");
      await until("no finding", async () => ((await article("slip.md", "gallery")) === undefined ? true : undefined));
      await replace(document, rangeOf(document, "65"), "75");
      await until("the finding", () => article("slip.md", "gallery"));
      await document.save();
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      await vscode.workspace.fs.delete(slip());
      await until("no article", async () => ((await article("slip.md", "gallery")) === undefined ? true : undefined));
    });

    it("goes to the finding, and to the source beside it", async () => {
      const { views } = await extension();
      await views.conflicts.run("goToFinding", /^142 /);
      const editor = vscode.window.activeTextEditor;
      strictEqual(editor?.document.getText(editor.selection), "142");
      await views.conflicts.run("openFindingSource", /^142 /);
      const source = await until("the source", () =>
        vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith("/operator.txt")),
      );
      strictEqual(source.document.getText(source.selection), "124");
      await views.conflicts.run("copyFinding", /^142 /);
      match(await vscode.env.clipboard.readText(), /^- `gallery\/draft\.md:5` 142 .*\(source-conflict\)\n$/);
    });

    after(async () => {
      await run("claims.focus");
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    });
  });
}

/** The nodes with all that is below them. */
function flat(nodes: readonly TreeSnapshot[]): TreeSnapshot[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}
