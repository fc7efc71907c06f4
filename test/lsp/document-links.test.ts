import { expect, test } from "vitest";
import { withServer } from "./lsp-client.ts";

const listed = {
  "museums.md": {
    title: "Museums are full again",
    publisher: "Daily Harbour",
    date: "2025-03-04",
    url: "https://www.example.com/museums",
  },
  "ferries.md": { title: "Ferries", publisher: "Coast Post" },
  "boats.md": { title: "Boats and boats", publisher: "Coast Post" },
};

const files = {
  "sources/sources.json": JSON.stringify({ files: listed }),
  "sources/museums.md": "The Harbour Museum welcomed 421,000 visitors.\n",
  "sources/ferries.md": "The ferry company Norsund Line has 1,240 employees.\n",
  "sources/boats.md": "The town has 12 boats.\n",
  "sources/a/notes.txt": "There are 14 swans.\n",
  "sources/b/notes.txt": "There are 19 geese.\n",
  "sources/agency.jsonl": '{"title":"Storm over the old harbour","text":"The storm took 3 roofs."}\n',
};

/** Texts with each link's words in braces and the file that they lead to behind. */
const marked: readonly string[] = [
  "As {Museums are full again}museums.md said, the museums are full again.\n",
  "# Museums are full again\n\nSo they are.\n",
  "See {sources/ferries.md}ferries.md, {boats.md}boats.md and `{museums.md}museums.md`.\n",
  "See notes.txt, other.md and {sources/a/notes.txt}a/notes.txt.\n",
  "The [council]({https://example.com/museums}) said so; [{the **daily** paper}museums.md](https://example.com/museums/) did.\n",
  "Read it at https://example.com/museums, in [museums](sources/museums.md) or [elsewhere](https://example.com/other).\n",
  "Boats and boats, Ferries, Daily Harbour.\n",
  "It is so.[^1] And so.[^2]\n\n[^1]: {Daily Harbour}museums.md, March 4.\n\n[^2]: Coast Post, *{Boats and boats}boats.md*, and Coast Post.\n",
  "Again: {Storm over the old harbour}agency.jsonl#L1,1.\n",
];

test("a text's names of sources lead to their files", async () => {
  await withServer({ files }, async (client) => {
    for (const [i, given] of marked.entries()) {
      // Braces around an address say that it is none of ours.
      const draft = given.replace("{https://example.com/museums}", "https://example.net/x");
      const wanted = Array.from(draft.matchAll(/\{([^{}]+)\}([a-z/]+\.\w+(?:#L1,1)?)/g), ([, words, file]) => [
        words,
        file,
      ]);
      const text = draft.replace(/\{([^{}]+)\}([a-z/]+\.\w+(?:#L1,1)?)/g, "$1");
      const uri = client.uri(`draft-${i}.md`);
      await client.open(uri, text);
      const links = await client.request("textDocument/documentLink", { textDocument: { uri } });
      const lines = text.split("\n");
      // biome-ignore lint/suspicious/noExplicitAny: an answer
      const said = links.map(({ range: { start, end }, target }: any) => [
        lines[start.line]?.slice(start.character, end.character),
        target.replace(`${client.uri("sources")}/`, ""),
      ]);
      expect(said, text).toEqual(wanted);
    }
  });
});

test("a link says whose source it opens; a text without sources has none", async () => {
  await withServer({ files }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, "See museums.md.\n");
    const [link] = await client.request("textDocument/documentLink", { textDocument: { uri } });
    expect(link.tooltip).toBe("Open source: Daily Harbour, March 4, 2025");
  });
  await withServer({ files: {} }, async (client) => {
    await client.open("untitled:a", "See museums.md.\n");
    expect(await client.request("textDocument/documentLink", { textDocument: { uri: "untitled:a" } })).toEqual([]);
  });
});
