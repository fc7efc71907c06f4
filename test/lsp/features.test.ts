import { resolve } from "node:path";
import { expect, test } from "vitest";
import { desk, draft, source } from "./desk.ts";
import { modern, positionOf, withServer } from "./lsp-client.ts";

test("hover over a contradicted figure, a supported one, a name and bare text", async () => {
  await withServer({ files: desk }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const hover = (part: string) => client.at("textDocument/hover", uri, positionOf(draft, part));

    const conflict = await hover("142");
    expect(conflict.contents.kind).toBe("markdown");
    expect(conflict.contents.value).toMatch(/^\*\*Conflict\*\* — 1 source says otherwise\n\n\*\*operator\.txt\*\* /);
    const { character } = positionOf(source, "124");
    expect(conflict.contents.value).toContain(`[**124**](${client.uri("sources/operator.txt")}#L1,${character + 1})`);
    expect(conflict.contents.value).toContain("](data:image/svg+xml;base64,");
    expect(conflict.range.start).toEqual(positionOf(draft, "142"));

    expect((await hover("310")).contents.value).toMatch(/^\*\*Supported\*\* by 1 source\n/);
    expect((await hover("75 percent")).contents.value).toContain("**In this article:**");
    expect((await hover("Gull")).contents.value).toMatch(/^\*\*Gull Island\*\* — place/);
    expect(await hover("employs")).toBeNull();
    expect(await client.at("textDocument/hover", uri, { line: 900, character: 7 })).toBeNull();
  });
});

test("definition and references lead to the source's passage", async () => {
  await withServer({ files: desk }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const start = positionOf(source, "124");
    const selection = { start, end: { line: 0, character: start.character + 3 } };
    const [link] = await client.at("textDocument/definition", uri, positionOf(draft, "142"));
    expect(link).toMatchObject({ targetUri: client.uri("sources/operator.txt"), targetSelectionRange: selection });
    expect(link.targetRange.start).toEqual({ line: 0, character: 0 });
    expect(link.originSelectionRange.start).toEqual(positionOf(draft, "142"));

    const references = await client.request("textDocument/references", {
      textDocument: { uri },
      position: positionOf(draft, "142"),
      context: { includeDeclaration: false },
    });
    expect(references).toEqual([{ uri: client.uri("sources/operator.txt"), range: selection }]);
    expect(await client.at("textDocument/definition", uri, { line: 0, character: 0 })).toBeNull();
  });
});

test("a client without links gets plain locations", async () => {
  const capabilities = { ...modern, textDocument: { diagnostic: {} } };
  await withServer({ files: desk, capabilities }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const [location] = await client.at("textDocument/definition", uri, positionOf(draft, "142"));
    expect(location).toMatchObject({
      uri: client.uri("sources/operator.txt"),
      range: { start: positionOf(source, "124") },
    });
  });
});

test("the same claim and the same name are highlighted together", async () => {
  const text =
    "Mina Cole said the farm has 142 turbines. Critics doubt it.\n\nThe farm has 142 turbines, Cole repeated on Monday.\n";
  await withServer({ files: {} }, async (client) => {
    await client.open("untitled:a", text);
    const starts = async (part: string) =>
      (await client.at("textDocument/documentHighlight", "untitled:a", positionOf(text, part))).map(
        // biome-ignore lint/suspicious/noExplicitAny: an answer
        ({ range }: any) => range.start,
      );
    expect(await starts("142")).toEqual([positionOf(text, "142"), positionOf(text, "142", 1)]);
    expect(await starts("Mina")).toEqual([positionOf(text, "Mina"), positionOf(text, "Cole", 1)]);
    expect(await starts("doubt")).toEqual([]);
  });
});

/** The texts that tokens cover, each with its type. */
function decode(text: string, data: readonly number[]): [string, number][] {
  const lines = text.split("\n");
  let line = 0;
  let character = 0;
  const tokens: [string, number][] = [];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 5);
    character = down === 0 ? character + right : right;
    line += down;
    tokens.push([(lines[line] ?? "").slice(character, character + length), type]);
  }
  return tokens;
}

test("semantic tokens in full, in a range, and as edits", async () => {
  await withServer({ files: desk }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const textDocument = { uri };
    const { legend } = client.initialized?.capabilities.semanticTokensProvider ?? {};
    expect(legend?.tokenTypes).toEqual(["tickmarkFigure", "tickmarkEntity"]);

    const full = await client.request("textDocument/semanticTokens/full", { textDocument });
    const all = decode(draft, full.data);
    expect(all).toContainEqual(["142", 0]);
    expect(all).toContainEqual(["Gull Island", 1]);
    expect(all).toContainEqual(["75 percent", 0]);

    const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
    const part = await client.request("textDocument/semanticTokens/range", { textDocument, range });
    expect(decode(draft, part.data)).toEqual(
      all.filter(([text]) => ["80", "52", "75 percent", "Danish"].includes(text)),
    );

    await client.notify("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } }, text: "\nIt has 9 boats.\n" },
      ],
    });
    const delta = await client.request("textDocument/semanticTokens/full/delta", {
      textDocument,
      previousResultId: full.resultId,
    });
    expect(delta.edits).toHaveLength(1);
    const data = [...full.data];
    for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    expect(decode(`${draft}\nIt has 9 boats.\n`, data)).toEqual([...all, ["9", 0]]);
  });
});

test("status and highlights are told to a client that asks for them", async () => {
  await withServer({ files: desk, initializationOptions: { status: true } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    await client.pull(uri);
    const { params } = await client.arrival("tickmark/status", ({ sources }) => sources === 1);
    expect(params).toMatchObject({ uri, version: 1, conflicts: 1, supported: 1, findings: 2, problems: [] });
    expect(params.milliseconds).toBeGreaterThan(0);
    await client.arrival("tickmark/reading", ({ over }) => !over);
    await client.arrival("tickmark/reading", ({ done, total, over }) => over && done === 1 && total === 1);
    const highlights = await client.request("tickmark/highlights", { textDocument: { uri } });
    const { line, character } = positionOf(draft, "142");
    expect(highlights.conflicts).toEqual([[line, character, 3]]);
    expect(highlights.version).toBe(1);

    client.settings = { highlight: { entities: false } };
    client.received.length = 0;
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.arrival("tickmark/changed");
    const fewer = await client.request("tickmark/highlights", { textDocument: { uri } });
    expect(fewer.entities).toEqual([]);
    expect(fewer.figures).toEqual(highlights.figures);
  });
});

test("progress is shown while sources are read, and the sources are watched", async () => {
  await withServer({ files: desk }, async (client) => {
    await client.open(client.uri("draft.md"), draft);
    await client.pull(client.uri("draft.md"));
    await client.arrival("window/workDoneProgress/create");
    await client.arrival("$/progress", ({ value }) => value.kind === "begin");
    await client.arrival("$/progress", ({ value }) => value.kind === "end");
    await client.arrival("client/registerCapability", ({ registrations }) =>
      registrations.some(
        // biome-ignore lint/suspicious/noExplicitAny: a message
        ({ method, registerOptions }: any) =>
          method === "workspace/didChangeWatchedFiles" &&
          registerOptions.watchers.some(
            // biome-ignore lint/suspicious/noExplicitAny: a message
            ({ globPattern }: any) => globPattern.baseUri === client.uri("sources"),
          ),
      ),
    );
  });
});

test("the command line starts the same server", async () => {
  const command = [resolve("server/src/cli.ts"), "lsp", "--stdio"];
  await withServer({ files: desk, command }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const hover = await client.at("textDocument/hover", uri, positionOf(draft, "142"));
    expect(hover.contents.value).toMatch(/^\*\*Conflict\*\*/);
  });
});
