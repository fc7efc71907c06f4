import { posix } from "node:path";
import { expect, test } from "vitest";
import { type Client, modern, positionOf, withServer } from "./lsp-client.ts";

const draft = "The wind farm on Gull Island has 142 turbines, its director Ann Lindqvist said.\n";

const files = {
  "sources/sources.json": '{ "files": { "ledger.txt": { "publisher": "Coast Post" } } }',
  "draft.md": draft,
  "sources/operator.txt": "The wind farm on Gull Island has 124 turbines. Ann Lindqvist leads it.\n",
  "sources/ledger.txt": "The ferry company Norsund Line earned $20.1 million in 2024. It has 1,509 employees.\n",
};

const capabilities = {
  ...modern,
  workspace: { ...modern.workspace, symbol: { resolveSupport: { properties: ["location.range"] } } },
};

interface FoundSymbol {
  readonly name: string;
  readonly containerName?: string;
  readonly location: { uri: string; range?: { start: unknown } };
}

const named = (symbols: readonly FoundSymbol[]) =>
  symbols.map(({ name, containerName, location }) => `${name} (${containerName ?? posix.basename(location.uri)})`);

async function ask(client: Client, query: unknown): Promise<FoundSymbol[]> {
  return client.request("workspace/symbol", { query });
}

const queries: readonly [query: unknown, ...found: string[]][] = [
  ["turbines", "142 turbines · wind farm (draft.md)", "124 turbines · wind farm (operator.txt)"],
  ["farm TURB", "142 turbines · wind farm (draft.md)"],
  ["124", "124 turbines · wind farm (operator.txt)"],
  ["124 turbines", "124 turbines · wind farm (operator.txt)"],
  ["1509", "1,509 employees · Norsund Line (Coast Post)"],
  ["1,509 employees", "1,509 employees · Norsund Line (Coast Post)"],
  ["$20.1 million", "$20.1 million · earned · Norsund Line (Coast Post)"],
  ["20.1 million", "$20.1 million · earned · Norsund Line (Coast Post)"],
  ["lindq", "Ann Lindqvist (draft.md)", "Ann Lindqvist (operator.txt)"],
  ["Norsund Line", "Norsund Line (Coast Post)", "$20.1 million · earned · Norsund Line (Coast Post)"],
  ["zebras"],
  ["1,510"],
  ["  "],
  ["…"],
  [17],
];

test("claims and names of drafts and sources are found by their words and figures", async () => {
  await withServer({ files, capabilities }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    await client.pull(uri);
    for (const [query, ...found] of queries) {
      const answer = named(await ask(client, query));
      for (const one of found) expect(answer, String(query)).toContain(one);
      if (found.length === 0) expect(answer, String(query)).toEqual([]);
    }
  });
});

test("a symbol of a source is resolved to its place", async () => {
  await withServer({ files, capabilities }, async (client) => {
    await client.open(client.uri("draft.md"), draft);
    await client.pull(client.uri("draft.md"));
    const [own, other] = await ask(client, "turbines");
    expect(own?.location.range?.start).toEqual(positionOf(draft, "142"));
    expect(other?.location).toEqual({ uri: client.uri("sources/operator.txt") });
    const resolved: FoundSymbol = await client.request("workspaceSymbol/resolve", other);
    expect(resolved.location.range?.start).toEqual(positionOf(files["sources/operator.txt"], "124"));
    const lost = { ...other, data: { path: "sources/gone.txt", span: [0, 1] } };
    expect(await client.request("workspaceSymbol/resolve", lost)).toEqual(lost);
    expect(await client.request("workspaceSymbol/resolve", { name: "a" })).toEqual({ name: "a" });
  });
});

test("a client that asks nothing later gets ranges at once, and no more than it can look at", async () => {
  const many = Array.from({ length: 150 }, (_, i) => `The harbour of Port ${i} has ${i + 200} cranes.`).join("\n\n");
  await withServer({ files: { ...files, "sources/harbours.txt": many } }, async (client) => {
    await client.open(client.uri("draft.md"), draft);
    await client.pull(client.uri("draft.md"));
    const [, other] = await ask(client, "turbines");
    expect(other?.location.range?.start).toEqual(positionOf(files["sources/operator.txt"], "124"));
    expect(await ask(client, "cranes")).toHaveLength(100);
  });
});
