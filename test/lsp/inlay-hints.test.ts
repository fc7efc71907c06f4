import { expect, test } from "vitest";
import type { Client } from "./lsp-client.ts";
import { modern, positionOf, withServer } from "./lsp-client.ts";

const draft = `# The plant

The wind farm on Gull Island has 142 turbines and employs 310 people.

The wind farm on Gull Island cost 38,500 crowns. It has 17 gardeners.
`;

const files = {
  "draft.md": draft,
  "sources/operator.txt":
    "The wind farm on Gull Island has 124 turbines, the operator said.\nThe wind farm on Gull Island employs 310 people.\n",
  "sources/council.txt":
    "The wind farm on Gull Island employs 310 people.\nThe wind farm on Gull Island cost 38,500 crowns.\n",
  "sources/ledger.txt": "The wind farm on Gull Island cost 35,800 crowns.\n",
};

const capabilities = {
  ...modern,
  workspace: { ...modern.workspace, inlayHint: { refreshSupport: true } },
  textDocument: {
    ...modern.textDocument,
    inlayHint: { resolveSupport: { properties: ["tooltip", "label.tooltip", "label.location"] } },
  },
};

const wholeText = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

interface Hint {
  readonly position: { line: number; character: number };
  readonly label: readonly { value: string; location?: { uri: string; range: unknown } }[];
  readonly tooltip?: { value: string };
}

function hints(client: Client, uri: string, range: unknown = wholeText): Promise<Hint[]> {
  return client.request("textDocument/inlayHint", { textDocument: { uri }, range });
}

const shown = (all: readonly Hint[]) => all.map(({ label }) => label.map(({ value }) => value).join(""));

test.each([
  ["all", ["≠ 124", "✓ 2 sources", "✓ 1 source · ≠ 35,800"]],
  ["conflicts", ["≠ 124", "✓ 1 source · ≠ 35,800"]],
  ["off", []],
  [undefined, []],
  ["loud", []],
])("with %j", async (inlayHints, expected) => {
  await withServer({ files, capabilities, settings: { inlayHints } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    expect(shown(await hints(client, uri))).toEqual(expected);
  });
});

test("a range is honoured, an edit is followed, and a hint is resolved to its card and its passage", async () => {
  await withServer({ files, capabilities, settings: { inlayHints: "all" } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const third = { start: { line: 4, character: 0 }, end: { line: 4, character: 80 } };
    expect(shown(await hints(client, uri, third))).toHaveLength(1);
    expect(shown(await hints(client, uri, "nonsense"))).toHaveLength(3);

    const [conflict] = await hints(client, uri);
    const start = positionOf(draft, "142");
    expect(conflict?.position).toEqual({ line: start.line, character: start.character + 3 });
    expect(conflict).not.toHaveProperty("tooltip");
    const resolved: Hint = await client.request("inlayHint/resolve", conflict);
    expect(resolved.tooltip?.value).toMatch(/^\*\*Conflict\*\* — 1 source says otherwise/);
    const source = files["sources/operator.txt"];
    expect(resolved.label[0]?.location).toMatchObject({
      uri: client.uri("sources/operator.txt"),
      range: { start: positionOf(source, "124") },
    });

    await client.notify("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start, end: { ...start, character: start.character + 3 } }, text: "124" }],
    });
    expect(shown(await hints(client, uri))[0]).toBe("✓ 1 source");
    // What was asked about a text that is another now stays as it was.
    expect(await client.request("inlayHint/resolve", conflict)).toEqual(conflict);
    expect(await client.request("inlayHint/resolve", { ...conflict, data: 3 })).toEqual({ ...conflict, data: 3 });
  });
});

test("a client that asks nothing later gets all at once; one that can be told is told of changes", async () => {
  const plain = { ...capabilities, textDocument: { ...capabilities.textDocument, inlayHint: {} } };
  await withServer({ files, capabilities: plain, settings: { inlayHints: "conflicts" } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const [conflict] = await hints(client, uri);
    expect(conflict?.tooltip?.value).toMatch(/^\*\*Conflict\*\*/);
    expect(conflict?.label[0]?.location?.uri).toBe(client.uri("sources/operator.txt"));
    client.received.length = 0;
    client.settings = { inlayHints: "off" };
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.arrival("workspace/inlayHint/refresh");
    expect(await hints(client, uri)).toEqual([]);
  });
});
