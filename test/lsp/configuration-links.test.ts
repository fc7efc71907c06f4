import { expect, test } from "vitest";
import { withServer } from "./lsp-client.ts";

const text = `{
  "extends": ["./base.json", "house", "./gone.json"],
  "sources": ["sources", "more/**/*.md", "sources/a.txt", "gone", "../outside.txt", "gone/*.txt"]
}
`;

const files = {
  "desk/tickmark.config.json": text,
  "desk/base.json": "{}\n",
  "node_modules/house/tickmark.config.json": "{}\n",
  "desk/sources/a.txt": "There are 14 swans.\n",
  "desk/more/b.md": "There are 19 geese.\n",
  "outside.txt": "There are 3 cats.\n",
};

test("paths of a configuration lead to files and folders; those that lead nowhere are no links", async () => {
  await withServer({ files }, async (client) => {
    const uri = client.uri("desk/tickmark.config.json");
    const links = await client.request("tickmark/configurationLinks", { textDocument: { uri }, text });
    const lines = text.split("\n");
    expect(
      // biome-ignore lint/suspicious/noExplicitAny: an answer
      links.map(({ range: { start, end }, uri, folder }: any) => [
        lines[start.line]?.slice(start.character, end.character),
        uri.replace(`${client.uri("")}/`, ""),
        folder,
      ]),
    ).toEqual([
      ["./base.json", "desk/base.json", false],
      ["house", "node_modules/house/tickmark.config.json", false],
      ["sources", "desk/sources", true],
      ["more/**/*.md", "desk/more", true],
      ["sources/a.txt", "desk/sources/a.txt", false],
      ["../outside.txt", "outside.txt", false],
    ]);
    expect(await client.request("tickmark/configurationLinks", { textDocument: { uri } })).toEqual([]);
    await expect(client.request("tickmark/configurationLinks", { text })).rejects.toThrow(/textDocument.uri/);
  });
});

test("what an untrusted workspace names is not looked for", async () => {
  await withServer({ files, initializationOptions: { trusted: false } }, async (client) => {
    const uri = client.uri("desk/tickmark.config.json");
    expect(await client.request("tickmark/configurationLinks", { textDocument: { uri }, text })).toEqual([]);
  });
});
