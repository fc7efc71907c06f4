import { expect, test } from "vitest";
import { desk, draft } from "./desk.ts";
import { type Client, withServer } from "./lsp-client.ts";

/** The server still answers, and as it should. */
async function works(client: Client): Promise<void> {
  const uri = "untitled:still-there";
  await client.open(uri, "Of its 80 guides, 52 speak Danish, or 75 percent.\n");
  expect((await client.diagnostics(uri)).map(({ code }) => code)).toEqual(["share"]);
}

test("an edit outside the text is moved to its nearest place and named in the log", async () => {
  await withServer({ files: desk }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const range = { start: { line: 900, character: 4 }, end: { line: 901, character: 0 } };
    const contentChanges = [{ range, text: "\nOf 40 boats, 10 sail, or 50 percent.\n" }];
    await client.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges });
    await client.logged("draft.md: an edit at 900:4–901:0 lies outside the text (6 lines)");
    const lines = (await client.diagnostics(uri)).map(({ range }) => range.start.line);
    expect(lines).toContain(6);
    await works(client);
  });
});

test.each([
  ["textDocument/didOpen", {}, "textDocument/didOpen without an address or a text"],
  ["textDocument/didOpen", null, "textDocument/didOpen without an address or a text"],
  ["textDocument/didChange", { textDocument: { uri: "untitled:x" } }, "without an address or a list of changes"],
  [
    "textDocument/didChange",
    { textDocument: { uri: "untitled:x", version: 1 }, contentChanges: [] },
    "untitled:x: an edit arrived although the document is not open",
  ],
  ["textDocument/didClose", { textDocument: { uri: "untitled:x" } }, "untitled:x: was not open"],
  ["textDocument/didClose", {}, "textDocument/didClose without an address"],
])("%s with %j is left out with a word in the log", async (method, params, word) => {
  await withServer({ files: {} }, async (client) => {
    await client.notify(method, params);
    await client.logged(word);
    await works(client);
  });
});

test.each([
  [[{ text: 3 }], "an edit without a text"],
  [[{ range: { start: { line: "a" } }, text: "x" }], "an edit whose range cannot be read"],
  [[null], "an edit without a text"],
])("changes %j are left out with a word in the log", async (contentChanges, word) => {
  await withServer({ files: desk }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    await client.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges });
    await client.logged(word);
    expect(await client.diagnostics(uri)).toHaveLength(2);
  });
});

test("a document that is not open has no findings, and the log says why", async () => {
  await withServer({ files: desk }, async (client) => {
    expect(await client.diagnostics(client.uri("draft.md"))).toEqual([]);
    await client.logged("draft.md: asked about, although it is not open");
    expect(await client.at("textDocument/hover", "untitled:none", { line: 0, character: 0 })).toBeNull();
  });
});

test("a request without a document is refused by name", async () => {
  await withServer({ files: {} }, async (client) => {
    await expect(client.request("textDocument/hover", {})).rejects.toThrow("textDocument/hover needs textDocument.uri");
    await expect(client.request("textDocument/unheard-of", {})).rejects.toThrow();
    await works(client);
  });
});

test("bytes that are no message do not stop the server", async () => {
  await withServer({ files: {} }, async (client) => {
    const raw = (body: string) =>
      client.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    raw("{ this is no JSON");
    raw('{"jsonrpc":"2.0"}');
    raw("[]");
    client.process.stdin.write("Content-Type: nonsense\r\n\r\n");
    // A header without a length is only told from what follows when that comes by itself.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await works(client);
  });
});

test("a cancelled request is answered so", async () => {
  const sources = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [`sources/${i}.txt`, `Farm ${i} has ${i + 20} turbines.\n`]),
  );
  await withServer({ files: { ...desk, ...sources } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const params = { textDocument: { uri }, position: { line: 2, character: 33 } };
    // The request waits for the sources to be read, which the cancellation overtakes.
    client.raw({ id: "cancel-me", method: "textDocument/hover", params });
    client.raw({ method: "$/cancelRequest", params: { id: "cancel-me" } });
    expect((await client.rawAnswer("cancel-me")).error?.code).toBe(-32800);
    expect(await client.at("textDocument/hover", uri, params.position)).not.toBeNull();
  });
});

test("while a person types, only texts that somebody waits for are checked", async () => {
  await withServer({ files: desk, initializationOptions: { status: true } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    await client.pull(uri);
    client.received.length = 0;
    const start = { line: 1, character: 0 };
    const edit = [{ range: { start, end: start }, text: "x" }];
    // One write, so that each cancellation is there before its request can be answered, however busy the machine is.
    client.process.stdin.cork();
    for (let i = 0; i < 20; i++) {
      client.raw({
        method: "textDocument/didChange",
        params: { textDocument: { uri, version: i + 2 }, contentChanges: edit },
      });
      client.raw({ id: `pull-${i}`, method: "textDocument/diagnostic", params: { textDocument: { uri } } });
      if (i < 19) client.raw({ method: "$/cancelRequest", params: { id: `pull-${i}` } });
    }
    client.process.stdin.uncork();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => client.rawAnswer(`pull-${i}`)));
    expect(answers.map(({ error }) => error?.code)).toEqual([...Array(19).fill(-32800), undefined]);
    await client.arrival("tickmark/status", ({ version }) => version === 21);
    const checked = client.received.filter(({ method }) => method === "tickmark/status");
    expect(checked.map(({ params }) => params.version)).toEqual([21]);
  });
});

test("a source that cannot be read is named, the others are used", async () => {
  const files = { ...desk, "sources/photo.txt": "\u0000\u0001\u0002PNG\u0000" };
  await withServer({ files, initializationOptions: { status: true } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    await client.pull(uri);
    const { params } = await client.arrival("tickmark/status", ({ conflicts }) => conflicts === 1);
    const text = expect.stringContaining("sources/photo.txt: ");
    expect(params.problems).toEqual([{ text, uri: client.uri("sources/photo.txt") }]);
    await client.logged("sources/photo.txt: ");
  });
});

test("a text above the limit of the command line is not checked; status and log say so, and nothing pops up", async () => {
  await withServer({ files: desk, initializationOptions: { status: true } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const huge = "Of its 80 guides, 52 speak Danish, or 75 percent.\n".repeat(250_000);
    const change = (version: number, text: string) =>
      client.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] });
    await change(2, huge);
    expect(await client.diagnostics(uri)).toEqual([]);
    expect(await client.at("textDocument/hover", uri, { line: 0, character: 8 })).toBeNull();
    const message = "draft.md is too large (12.5 MB; texts above 10 MB are not read)";
    const { params } = await client.arrival("tickmark/status", ({ version }) => version === 2);
    expect(params).toMatchObject({ claims: 0, findings: 0, unchecked: expect.stringContaining(message) });
    const said = client.received.filter((one) => String(one.params?.message).includes(message));
    expect(said.map(({ method }) => method)).toEqual(["window/logMessage"]);
    await change(3, draft);
    expect(await client.diagnostics(uri)).toHaveLength(2);
  });
});

test("a broken configuration is named with its place where the status is shown", async () => {
  const files = { ...desk, "tickmark.config.json": '{ "sorces": [] }' };
  await withServer({ files, initializationOptions: { status: true } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    expect(await client.diagnostics(uri)).toHaveLength(2);
    const { params } = await client.arrival("tickmark/status");
    const at = client.uri("tickmark.config.json");
    expect(params.problems).toEqual([
      {
        text: 'tickmark.config.json:1:3: unknown key "sorces"; did you mean "sources"?',
        uri: at,
        position: { line: 0, character: 2 },
      },
      { text: "tickmark.config.json: is not used; the defaults hold instead", uri: at },
    ]);
  });
});
