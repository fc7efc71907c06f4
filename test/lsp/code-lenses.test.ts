import { expect, test } from "vitest";
import { type Client, modern, withServer } from "./lsp-client.ts";

const draft = `The wind farm on Gull Island has 142 turbines.

# The plant

The wind farm on Gull Island employs 310 people.

## Its gardens

The wind farm on Gull Island cost 38,500 crowns and has 17 gardeners.

## Its weather

It rains a lot.

# Others

Others have 3 boats and 44 cats.
`;

const files = {
  "draft.md": draft,
  "sources/operator.txt":
    "The wind farm on Gull Island has 124 turbines, the operator said.\nThe wind farm on Gull Island employs 310 people.\nThe wind farm on Gull Island cost 38,500 crowns.\n",
};

const capabilities = { ...modern, workspace: { ...modern.workspace, codeLens: { refreshSupport: true } } };

interface Lens {
  readonly range: { start: { line: number } };
  readonly command?: { title: string; tooltip?: string; command: string; arguments?: unknown[] };
}

async function lenses(client: Client, uri: string): Promise<[line: number, title: string, lens: Lens][]> {
  const found: Lens[] = await client.request("textDocument/codeLens", { textDocument: { uri } });
  const all: [number, string, Lens][] = [];
  for (const lens of found) {
    expect(lens).not.toHaveProperty("command");
    const resolved: Lens = await client.request("codeLens/resolve", lens);
    all.push([lens.range.start.line, resolved.command?.title ?? "", resolved]);
  }
  return all;
}

test.each([
  [
    "all",
    [
      [0, "1 claim · 1 conflicting"],
      [2, "3 claims · 2 supported · 1 not found"],
      [6, "2 claims · 1 supported · 1 not found"],
      [14, "2 claims · 2 not found"],
    ],
  ],
  ["conflicts", [[0, "1 claim · 1 conflicting"]]],
  ["off", []],
  [undefined, []],
])("with %j", async (codeLens, expected) => {
  await withServer({ files, capabilities, settings: { codeLens } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    expect((await lenses(client, uri)).map(([line, title]) => [line, title])).toEqual(expected);
  });
});

test("a click shows the claims that ask for attention, where the client has a command for it", async () => {
  const settings = { codeLens: "all" };
  const initializationOptions = { commands: ["tickmark.peekClaims"] };
  await withServer({ files, capabilities, settings, initializationOptions }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const [first, second] = await lenses(client, uri);
    expect(first?.[2].command).toMatchObject({
      command: "tickmark.peekClaims",
      tooltip: "Show the claims that a source contradicts",
      arguments: [uri, { line: 0, character: 0 }, [{ uri, range: { start: { line: 0, character: 33 } } }]],
    });
    expect(second?.[2].command).toMatchObject({
      tooltip: "Show the claims that no source speaks of",
      arguments: [uri, { line: 2 }, [{ uri, range: { start: { line: 8, character: 56 } } }]],
    });
  });
  await withServer({ files, capabilities, settings }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const [first] = await lenses(client, uri);
    expect(first?.[2].command).toEqual({ title: "1 claim · 1 conflicting", command: "" });
    const lost = { range: first?.[2].range, data: { uri, section: 70, title: "Gone" } };
    expect((await client.request("codeLens/resolve", lost)).command).toEqual({ title: "", command: "" });
    expect((await client.request("codeLens/resolve", { range: lost.range })).command.title).toBe("");
    client.received.length = 0;
    client.settings = {};
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.arrival("workspace/codeLens/refresh");
    expect(await lenses(client, uri)).toEqual([]);
  });
});

test("without sources claims are only counted", async () => {
  await withServer({ files: {}, capabilities, settings: { codeLens: "all" } }, async (client) => {
    await client.open("untitled:a", "# Cats\n\nThe island has 300 cats and 12 dogs.\n");
    expect((await lenses(client, "untitled:a")).map(([, title]) => title)).toEqual(["2 claims"]);
  });
});
