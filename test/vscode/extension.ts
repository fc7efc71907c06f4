import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import * as vscode from "vscode";
import { codeOf, extension, hover, open, ours, rangeOf, replace, until, without, workspaceUri } from "./editor.ts";

export function describeExtension(): void {
  describe("A draft with conflicts", () => {
    let draft: vscode.TextDocument;

    before(async () => {
      draft = await open("draft.md");
      await extension();
    });

    const conflictAt = (text: string) => {
      const wanted = rangeOf(draft, text);
      return ours(draft).find((item) => codeOf(item) === "source-conflict" && item.range.intersection(wanted));
    };

    it("activates the extension", () => {
      strictEqual(vscode.extensions.getExtension("tickmark.tickmark")?.isActive, true);
    });

    it("shows a problem with the source's place and a link to the check's page", async () => {
      const conflict = await until("a conflict at 1,590", () => conflictAt("1,590"));
      const [related] = conflict.relatedInformation ?? [];
      match(related?.location.uri.path ?? "", /\/seeds\/.*\.txt$/);
      const source = await vscode.workspace.openTextDocument(related?.location.uri ?? draft.uri);
      match(source.getText(related?.location.range), /1,509/);
      match(String((conflict.code as { target: vscode.Uri }).target), /\/docs\/checks\/source-conflict\.md$/);
    });

    it("shows a card over a contradicted figure: verdict first, quote, link and picture, nothing trusted", async () => {
      const [card] = await hover(draft, rangeOf(draft, "1,590").start);
      ok(card);
      match(card.value, /^\*\*Conflict\*\* — \d+ sources? says? otherwise\n/);
      match(card.value, /“.*\[\*\*1,509\*\*\]\(file:\/\/.*\.txt#L\d+,\d+\).*”/);
      match(card.value, /\(data:image\/svg\+xml;base64,/);
      ok(!card.isTrusted && !card.supportHtml);
    });

    it("shows a card over a supported figure", async () => {
      const [card] = await hover(draft, rangeOf(draft, "5,100").start);
      match(card?.value ?? "", /^\*\*Supported\*\* by \d source/);
    });

    it("shows a card over a name", async () => {
      const [card] = await hover(draft, rangeOf(draft, "China hosts").start);
      match(card?.value ?? "", /^\*\*China\*\* — place/);
    });

    it("marks figures and entities with semantic tokens", async () => {
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        "vscode.provideDocumentSemanticTokensLegend",
        draft.uri,
      );
      deepStrictEqual(legend.tokenTypes, ["tickmarkFigure", "tickmarkEntity"]);
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
        "vscode.provideDocumentSemanticTokens",
        draft.uri,
      );
      const types = new Set(Array.from(tokens.data).filter((_, i) => i % 5 === 3));
      deepStrictEqual([...types].sort(), [0, 1]);
    });

    it("leads from a claim to the source's passage", async () => {
      const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        "vscode.executeDefinitionProvider",
        draft.uri,
        rangeOf(draft, "1,590").start,
      );
      const [link] = links;
      ok(link);
      const source = await vscode.workspace.openTextDocument(link.targetUri);
      match(source.getText(link.targetSelectionRange), /1,509/);
    });

    it("highlights other places of the same name", async () => {
      const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        "vscode.executeDocumentHighlights",
        draft.uri,
        rangeOf(draft, "China hosts").start,
      );
      ok(highlights.length >= 3);
      for (const { range } of highlights) match(draft.getText(range), /Chin/);
    });

    it("tells claims, conflicts and sources", async () => {
      const { statusOf } = await extension();
      const status = await until("a status", () => statusOf(draft.uri));
      ok(status.claims >= 15);
      ok(status.conflicts >= 1 && status.supported >= 3);
      strictEqual(status.sources, 5);
      deepStrictEqual(status.problems, []);
    });

    it("marks figures, names and conflicts, and follows what is typed", async () => {
      const { markedIn } = await extension();
      await until("a marked conflict", () => markedIn(draft).conflicts.includes("1,590") || undefined);
      ok(markedIn(draft).entities.includes("China"));
      const editor = await vscode.window.showTextDocument(draft);
      const { start } = rangeOf(draft, "Any account");
      editor.selection = new vscode.Selection(start, start);
      const typed = "Some 6,281 boats sail. ";
      for (const text of typed) await vscode.commands.executeCommand("type", { text });
      await until(
        "marks on what was typed",
        () => markedIn(draft).figures.some((text) => text.includes("6,281")) || undefined,
      );
      await until("a marked conflict still", () => markedIn(draft).conflicts.includes("1,590") || undefined);
      await replace(draft, rangeOf(draft, typed), "");
      await until(
        "the marks of before",
        () => !markedIn(draft).figures.some((text) => text.includes("6,281")) || undefined,
      );
    });

    it("takes a problem back once the figure is mended, and brings it again", async () => {
      const wrong = rangeOf(draft, "1,590");
      await replace(draft, wrong, "1,509");
      await until("no conflict", () => conflictAt("1,509") === undefined || undefined);
      await replace(draft, wrong, "1,590");
      await until("a conflict again", () => conflictAt("1,590"));
    });

    it("follows the settings", async () => {
      const settings = vscode.workspace.getConfiguration("tickmark", draft.uri);
      await settings.update("checks", { "source-conflict": "off" }, vscode.ConfigurationTarget.Workspace);
      await until("no conflict", () => conflictAt("1,590") === undefined || undefined);
      await settings.update("checks", undefined, vscode.ConfigurationTarget.Workspace);
      await until("a conflict again", () => conflictAt("1,590"));
    });

    it("goes on when a source is deleted, and takes it up again", async () => {
      const { statusOf } = await extension();
      const conflict = await until("a conflict", () => conflictAt("1,590"));
      const path = conflict.relatedInformation?.[0]?.location.uri.fsPath ?? "";
      await without(path, async () => {
        await until("four sources", () => statusOf(draft.uri)?.sources === 4 || undefined);
      });
      await until("five sources", () => statusOf(draft.uri)?.sources === 5 || undefined);
      await until("a conflict again", () => conflictAt("1,590"));
    });

    it("works on after a restart of the server", async () => {
      await vscode.commands.executeCommand("tickmark.restartServer");
      await until("a conflict again", () => conflictAt("1,590"));
      const [card] = await hover(draft, rangeOf(draft, "1,590").start);
      match(card?.value ?? "", /^\*\*Conflict\*\*/);
    });

    it("offers its commands", async () => {
      const commands = await vscode.commands.getCommands(true);
      for (const name of ["chooseSources", "restartServer", "showOutput"]) ok(commands.includes(`tickmark.${name}`));
      await vscode.commands.executeCommand("tickmark.showOutput");
    });

    after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));
  });

  describe("Cards", () => {
    let draft: vscode.TextDocument;

    before(async () => {
      draft = await open("gallery/draft.md");
      const { statusOf } = await extension();
      await until("sources", () => ((statusOf(draft.uri)?.sources ?? 0) > 10 ? true : undefined));
    });

    const cardAt = async (text: string) => {
      const [card] = await hover(draft, rangeOf(draft, text).start);
      ok(card, `no card over ${text}`);
      return card.value;
    };

    const cards: readonly [text: string, ...said: RegExp[]][] = [
      ["421,000", /^\*\*Supported\*\* by 3 sources\n/, /\*\*Daily Harbour\*\*, March 4, 2025 \*says the same:\*/],
      ["142", /^\*\*Conflict\*\* — 1 source says otherwise\n/, /\[\*\*124\*\*\]\(file:.*operator\.txt#L1,31\)/],
      ["38,500", /^\*\*Mixed\*\* — 1 source agrees, 1 says otherwise\n/],
      ["1,240", /^\*\*Supported\*\* by 1 source\n/, /\*speaks of another date:\*/],
      ["15 percent", /^\*\*Supported\*\* by 1 source\n/, /5,250 of 35,000 is 15 percent/],
      ["7,300", /^\*\*Not found\*\* in \d+ sources\n/, /^Read as /m],
      ["$20.1 million", /results\.csv\*\*, B2 /, /, Results\\!B2 /, /Europe, Revenue \(USD million\): “/],
      ["1,088", /\*\*bridges\.pdf\*\*, page 2 /, /bridges\.pdf#page=2\)/],
      ["64 million", /^\*\*Conflict\*\*/, /\*\*reservoirs\.docx\*\* \*says otherwise:\*/],
      ["2.3 billion", /^\*\*Conflict\*\*/, /\*\*Coast Agency\*\*, June 1, 2025, line 2 /],
      ["18,400", /^\*\*Supported\*\* by 3 sources, 2 independent\n/, /\*\*wire-a\.txt\*\* and a copy /],
      ["Ann Lindqvist", /^\*\*Ann Lindqvist\*\* — person\n/, /Here: \*director/, /Daily Harbour/],
      ["Petra Holm", /^\*\*Petra Holm\*\* — person\n/, /Here: \*finance minister/, /\*Health minister:\*/],
    ];
    for (const [text, ...said] of cards) {
      it(`over ${text}`, async () => {
        const card = await cardAt(text);
        for (const pattern of said) match(card, pattern);
      });
    }

    it("tell of other drafts once a folder's texts are compared with each other", async () => {
      const settings = vscode.workspace.getConfiguration("tickmark", draft.uri);
      const other = workspaceUri("gallery/bakery.md");
      await vscode.workspace.fs.writeFile(other, Buffer.from("The Old Mill bakery sold 3,700 loaves in May.\n"));
      const disagrees = () => ours(draft).find(({ message }) => message.includes("gallery/bakery.md says"));
      await settings.update("compareFolder", true, vscode.ConfigurationTarget.Workspace);
      await until("a conflict with the other draft", disagrees);
      match(await cardAt("7,300"), /^\*\*Conflict\*\* — 1 other draft says otherwise\n/);
      const edited = await open("gallery/bakery.md");
      await until("the same conflict there", () =>
        ours(edited).find(({ message }) => message.includes("gallery/draft.md")),
      );
      await replace(edited, rangeOf(edited, "3,700"), "7,300");
      await until("no conflict with what is being written", () => disagrees() === undefined || undefined);
      await edited.save();
      await settings.update("compareFolder", undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.workspace.fs.delete(other);
    });

    after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));
  });

  describe("Other documents", () => {
    it("a draft that agrees with its sources has no problem", async () => {
      const document = await open("clean.md");
      const { statusOf } = await extension();
      const status = await until("a status", () => statusOf(document.uri));
      ok(status.supported >= 2);
      deepStrictEqual(
        ours(document).map(({ message }) => message),
        [],
      );
    });

    it("plain text is checked too", async () => {
      const document = await open("notes.txt");
      const { statusOf } = await extension();
      const status = await until("a status", () => statusOf(document.uri));
      notStrictEqual(status.claims, 0);
    });

    it("a text that was never saved is checked against itself", async () => {
      const content = "Of its 80 guides, 52 speak Danish, or 75 percent.\n";
      const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
      await vscode.window.showTextDocument(document);
      await until("a problem", () => ours(document).find((item) => codeOf(item) === "share"));
    });

    it("other languages are left alone", async () => {
      const document = await vscode.workspace.openTextDocument(workspaceUri("tickmark.config.json"));
      const { statusOf } = await extension();
      strictEqual(statusOf(document.uri), undefined);
    });
  });
}
