import { expect, test } from "vitest";
import { type Client, type ClientOptions, positionOf, withServer } from "./lsp-client.ts";

const filler =
  "The council met on a Tuesday and spoke of the harbour at length, as its members had done before the summer. Nobody knew who had asked for it, and the mayor left early.\n\n".repeat(
    3300,
  );
const slip = (name: string) => `Of the 80 guides of ${name}, 52 speak Danish, or 75 percent.\n\n`;

/** More than a megabyte, with a wrong share near the beginning, in the middle and at the end. */
const text = `# A long article\n\n${slip("Ash")}${filler}${slip("Birch")}${filler}${slip("Cedar")}`;
const places = ["Ash", "Birch", "Cedar"].map((name) => positionOf(text, name).line);
const [ash = 0, birch = 0, cedar = 0] = places;

const options: ClientOptions = { files: {}, initializationOptions: { status: true } };
// biome-ignore lint/suspicious/noExplicitAny: statuses are looked into
const partOf = (findings: number) => (status: any) => status.partly === true && status.findings === findings;
// biome-ignore lint/suspicious/noExplicitAny: statuses are looked into
const wholeAt = (version: number) => (status: any) => status.version === version && status.partly === undefined;

async function opened(client: Client): Promise<string> {
  const uri = client.uri("long.md");
  await client.open(uri, text);
  return uri;
}

const see = (client: Client, uri: string, line: number) =>
  client.notify("tickmark/visible", { textDocument: { uri }, start: line, end: line + 40 });

const lines = async (client: Client, uri: string) =>
  (await client.diagnostics(uri)).map(({ range }) => range.start.line);

/** Writes before the last slip. */
const write = (client: Client, uri: string, version: number, words: string) =>
  client.notify("textDocument/didChange", {
    textDocument: { uri, version },
    contentChanges: [
      { range: { start: { line: cedar, character: 0 }, end: { line: cedar, character: 0 } }, text: words },
    ],
  });

test("what is seen is checked before the rest, and the rest without being asked for", async () => {
  expect(text.length).toBeGreaterThan(1_000_000);
  await withServer(options, async (client) => {
    const uri = await opened(client);
    expect(await lines(client, uri)).toEqual([ash]);
    await client.arrival("tickmark/status", partOf(1));
    await see(client, uri, birch - 20);
    const at = { line: birch, character: text.split("\n")[birch]?.indexOf("75") ?? 0 };
    expect(JSON.stringify(await client.at("textDocument/hover", uri, at))).toContain("75 percent");
    const marked = await client.request("tickmark/highlights", { textDocument: { uri } });
    expect(marked.figures.some(([line]: number[]) => line === birch)).toBe(true);
    await client.arrival("tickmark/status", wholeAt(1));
    expect(await lines(client, uri)).toEqual(places);
  });
});

test("other requests are answered while the whole is checked", async () => {
  await withServer(options, async (client) => {
    const small = client.uri("small.md");
    await client.open(small, slip("Elm"));
    const uri = await opened(client);
    await client.pull(uri);
    expect(await lines(client, small)).toEqual([0]);
    const ofLong = (status: { uri: string; version: number }) => status.uri === uri && wholeAt(1)(status);
    expect(client.received.some(({ method, params }) => method === "tickmark/status" && ofLong(params))).toBe(false);
    await client.arrival("tickmark/status", ofLong);
  });
});

test("an edit is answered for the whole, where the whole was known; a newer one takes its place", async () => {
  await withServer(options, async (client) => {
    const uri = await opened(client);
    await client.pull(uri);
    await client.arrival("tickmark/status", wholeAt(1));
    await write(client, uri, 2, "Once more.\n\n");
    const early = lines(client, uri);
    await write(client, uri, 3, "And again.\n\n");
    const moved = [ash, birch, cedar + 4];
    expect(await Promise.all([early, lines(client, uri)])).toEqual([moved, moved]);
  });
});

test("closed in the middle, nothing more is heard of it", async () => {
  await withServer(options, async (client) => {
    const uri = await opened(client);
    await client.pull(uri);
    await client.arrival("tickmark/status", partOf(1));
    await client.notify("textDocument/didClose", { textDocument: { uri } });
    const small = client.uri("small.md");
    await client.open(small, slip("Elm"));
    for (let i = 0; i < 5; i++) await client.pull(small);
    const told = client.received.filter(({ params }) => params?.uri === uri && params.version !== undefined);
    expect(told.map(({ params }) => params.partly)).toEqual([true]);
  });
});

test.each([{}, { textDocument: {} }, { textDocument: { uri: "file:///a.md" }, start: 3, end: 1 }, null])(
  "what is seen is told with %j: left out",
  async (params) => {
    await withServer(options, async (client) => {
      await client.notify("tickmark/visible", params);
      await client.logged("tickmark/visible without");
      const small = client.uri("small.md");
      await client.open(small, slip("Elm"));
      expect(await lines(client, small)).toEqual([0]);
    });
  },
);
