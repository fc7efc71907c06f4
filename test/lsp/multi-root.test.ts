import { expect, test } from "vitest";
import { draft, source } from "./desk.ts";
import { type Client, withServer } from "./lsp-client.ts";

const files = {
  "north/draft.md": draft,
  "north/notes/operator.txt": source,
  "north/tickmark.config.json": '{ "sources": ["notes"] }',
  "south/draft.md": draft,
  "south/sources/operator.txt": source,
  "west/draft.md": draft,
  "west/tickmark.config.json": '{ "checks": { "share": "off" } }',
};

const codes = async (client: Client, path: string) => {
  const uri = client.uri(path);
  await client.open(uri, draft);
  return (await client.diagnostics(uri)).map(({ code, severity }) => `${code} ${severity}`).sort();
};

test("each folder of a workspace has its own configuration, sources and settings", async () => {
  const settings = ({ scopeUri }: { scopeUri?: string }) =>
    scopeUri?.endsWith("/south") ? { checks: { share: "hint" } } : scopeUri?.endsWith("/west") ? { sources: [] } : {};
  const folders = ["north", "south", "west"];
  await withServer({ files, folders, settings }, async (client) => {
    expect(await codes(client, "north/draft.md")).toEqual(["share 1", "source-conflict 2"]);
    expect(await codes(client, "south/draft.md")).toEqual(["share 4", "source-conflict 2"]);
    expect(await codes(client, "west/draft.md")).toEqual([]);
    const asked = client.received.filter(({ method }) => method === "workspace/configuration");
    const scopes = new Set(asked.map(({ params }) => params.items[0].scopeUri));
    expect(scopes).toEqual(new Set(folders.map((folder) => client.uri(folder))));
  });
});

test("what holds is told for the folder that an article is in", async () => {
  await withServer({ files, folders: ["north", "south", "west"] }, async (client) => {
    const shown = async (path: string): Promise<string> => {
      await codes(client, path);
      const textDocument = { uri: client.uri(path) };
      return client.request("tickmark/effectiveConfiguration", { textDocument, levels: [] });
    };
    expect(await shown("north/draft.md")).toContain('"sources": ["notes"], // tickmark.config.json');
    expect(await shown("south/draft.md")).toContain('"sources": ["sources"], // folders that are usual for sources');
    expect(await shown("west/draft.md")).toContain('"share": { "severity": "off" }, // tickmark.config.json');
  });
});

test("a folder that is added or taken away changes what its articles are checked with", async () => {
  await withServer({ files, folders: ["north"] }, async (client) => {
    expect(await codes(client, "south/draft.md")).toEqual(["share 1"]);
    const south = { uri: client.uri("south"), name: "south" };
    const change = async (event: unknown) => {
      client.received.length = 0;
      await client.notify("workspace/didChangeWorkspaceFolders", { event });
      await client.arrival("workspace/diagnostic/refresh");
      return (await client.diagnostics(client.uri("south/draft.md"))).length;
    };
    expect(await change({ added: [south], removed: [] })).toBe(2);
    expect(await change({ added: [], removed: [south] })).toBe(1);
  });
});
