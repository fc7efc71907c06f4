import { expect, test } from "vitest";
import { desk, draft } from "./desk.ts";
import { type Client, withServer } from "./lsp-client.ts";

const findings = async (client: Client, path: string) => {
  const uri = client.uri(path);
  await client.open(uri, draft);
  return (await client.diagnostics(uri)).length;
};

test.each([
  ["a name", { ".tickmarkignore": "draft.md\n" }, "draft.md", 0],
  ["a folder above", { ".tickmarkignore": "old/\n", "old/deep/a.md": draft }, "old/deep/a.md", 0],
  ["an ignore file in a folder", { "old/.tickmarkignore": "a.*\n", "old/a.md": draft }, "old/a.md", 0],
  ["an exception", { ".tickmarkignore": "*.md\n!draft.md\n" }, "draft.md", 2],
  ["another folder's ignore file", { "old/.tickmarkignore": "*\n" }, "draft.md", 2],
  ["what git leaves out, which may well be written", { ".gitignore": "*.md\n", ".git/HEAD": "x" }, "draft.md", 2],
])("%s", async (_, more, path, expected) => {
  await withServer({ files: { ...desk, ...more } }, async (client) => {
    expect(await findings(client, path)).toBe(expected);
  });
});

test("an ignore file is followed as it changes, and the status says why a text is not checked", async () => {
  await withServer({ files: desk, initializationOptions: { status: true } }, async (client) => {
    const uri = client.uri("draft.md");
    expect(await findings(client, "draft.md")).toBe(2);
    const change = async (type: number) => {
      client.received.length = 0;
      await client.notify("workspace/didChangeWatchedFiles", {
        changes: [{ uri: client.uri(".tickmarkignore"), type }],
      });
      await client.arrival("workspace/diagnostic/refresh");
    };
    client.write(".tickmarkignore", "draft.md\n");
    await change(1);
    expect(await client.diagnostics(uri)).toEqual([]);
    const { params } = await client.arrival("tickmark/status");
    expect(params.unchecked).toMatch(/draft\.md: a \.tickmarkignore leaves it out$/);
    client.delete(".tickmarkignore");
    await change(3);
    expect(await client.diagnostics(uri)).toHaveLength(2);
    await client.arrival("tickmark/status", ({ unchecked, claims }) => unchecked === undefined && claims > 0);
  });
});

test("drafts that are compared with each other are chosen as the command line chooses files in folders", async () => {
  const other = "The wind farm on Gull Island has 99 turbines.\n";
  const files = {
    "draft.md": "The wind farm on Gull Island has 142 turbines.\n",
    "other.md": other,
    ".git/HEAD": "x",
  };
  for (const [name, expected] of [
    [".nothing", 1],
    [".gitignore", 0],
    [".tickmarkignore", 0],
  ] as const) {
    const settings = { compareFolder: true };
    await withServer({ files: { ...files, [name]: "other.md\n" }, settings }, async (client) => {
      const uri = client.uri("draft.md");
      await client.open(uri, files["draft.md"]);
      expect({ [name]: await client.diagnostics(uri) }).toEqual({
        [name]: expect.toSatisfy((all) => all.length === expected),
      });
    });
  }
});
