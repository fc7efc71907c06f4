import { expect, test } from "vitest";
import { CancellationTokenSource } from "vscode-languageserver/node";
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
    const body = (message: object) => {
      const text = JSON.stringify({ jsonrpc: "2.0", ...message });
      return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    };
    const params = { textDocument: { uri }, position: { line: 2, character: 33 } };
    const answer = new Promise<{ error?: { code: number } }>((resolve) => {
      client.process.stdout.on("data", (data: Buffer) => {
        const found = /\{"jsonrpc":"2\.0","id":"cancel-me".*?\}\}/.exec(String(data));
        if (found) resolve(JSON.parse(found[0]));
      });
    });
    // The request waits for the sources to be read, which the cancellation overtakes.
    client.process.stdin.write(body({ id: "cancel-me", method: "textDocument/hover", params }));
    client.process.stdin.write(body({ method: "$/cancelRequest", params: { id: "cancel-me" } }));
    expect((await answer).error?.code).toBe(-32800);
    expect(await client.at("textDocument/hover", uri, params.position)).not.toBeNull();
  });
});

test("while a person types, only texts that somebody waits for are checked", async () => {
  await withServer({ files: desk, initializationOptions: { status: true } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    await client.pull(uri);
    client.received.length = 0;
    const answers = Array.from({ length: 20 }, (_, i) => {
      const start = { line: 1, character: 0 };
      void client.notify("textDocument/didChange", {
        textDocument: { uri, version: i + 2 },
        contentChanges: [{ range: { start, end: start }, text: "x" }],
      });
      const cancellation = new CancellationTokenSource();
      const answer = client.connection.sendRequest(
        "textDocument/diagnostic",
        { textDocument: { uri } },
        cancellation.token,
      );
      if (i < 19) cancellation.cancel();
      return answer.then(
        () => "answered",
        () => "cancelled",
      );
    });
    expect((await Promise.all(answers)).filter((answer) => answer === "answered")).toHaveLength(1);
    const checked = client.received.filter(({ method }) => method === "tickmark/status");
    expect(checked.length).toBeLessThanOrEqual(3);
    expect(checked.at(-1)?.params.version).toBe(21);
  });
});

test("a source that cannot be read is named, the others are used", async () => {
  const files = { ...desk, "sources/photo.txt": "\u0000\u0001\u0002PNG\u0000" };
  await withServer({ files, initializationOptions: { status: true } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    await client.pull(uri);
    const { params } = await client.arrival("tickmark/status", ({ conflicts }) => conflicts === 1);
    expect(params.problems).toEqual([expect.stringContaining("sources/photo.txt: ")]);
    await client.logged("sources/photo.txt: ");
  });
});
