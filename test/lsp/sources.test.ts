import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { CLAIMS } from "../../server/src/messages/claims.ts";
import {
  EDIT_SOURCES,
  type EditSourcesAnswer,
  READ_SOURCES,
  SOURCES,
  SOURCES_PAGE,
  type SourceGroup,
  type SourceItem,
  type SourceList,
  type SourceProblem,
  type SourcesOverview,
  type SourcesPage,
} from "../../server/src/messages/sources.ts";
import { desk, draft } from "./desk.ts";
import { type Client, withServer } from "./lsp-client.ts";

const story = `The Norsund strait was closed to ships on Monday after a storm moved two buoys, the coast guard said. The storm
came from the west. The Eastholm council said that the town had 18,400 residents in 2023 and expects more by the end of
the decade, when the new railway line opens and the second school is built beside the old harbour.
`;

const report = (title: string, text: string) =>
  `<!doctype html><html><head><title>${title}</title><meta property="og:site_name" content="Coast Agency"><meta property="article:published_time" content="2025-02-01"></head><body><article><p>${text}</p></article></body></html>\n`;

const files = {
  "draft.md": draft,
  "tickmark.config.json": '{ "sources": ["wires", "reports/*.html", "nowhere"] }\n',
  "wires/a.txt": story,
  "wires/b.txt": story,
  "wires/broken.pdf": "no PDF at all",
  "reports/year.html": report("The year", "The farm has 124 turbines."),
  "reports/old.html": report("The years before", "The farm has 90 turbines and 12 masts."),
  "reports/notes.txt": "Not named.\n",
};

async function overview(client: Client): Promise<SourcesOverview> {
  return client.request(SOURCES, { textDocument: { uri: client.uri("draft.md") } });
}

async function page(client: Client, list: SourceList, from = 0, limit = 100): Promise<SourcesPage> {
  return client.request(SOURCES_PAGE, { textDocument: { uri: client.uri("draft.md") }, list, from, limit });
}

const groups = (answer: SourcesPage) =>
  (answer.items as readonly SourceGroup[]).map(({ name, sources, texts }) => [name, sources, texts]);
const sources = ({ items }: SourcesPage) => items as readonly SourceItem[];

async function withDesk(talk: (client: Client) => Promise<void>, some: Readonly<Record<string, string>> = files) {
  await withServer({ files: some }, async (client) => {
    await client.open(client.uri("draft.md"), draft);
    await talk(client);
  });
}

test("what is read, who says so, and what went wrong", async () => {
  await withDesk(async (client) => {
    const all = await overview(client);
    expect(all.sources).toBe(4);
    expect(all.named).toEqual({
      by: "configuration",
      configuration: client.uri("tickmark.config.json"),
      patterns: ["wires", "reports/*.html", "nowhere"].map((path) => fileURLToPath(client.uri(path))),
    });
    const { total, items } = await page(client, { kind: "problems" });
    expect(total).toBe(all.problems);
    expect((items as readonly SourceProblem[]).map(({ path, pattern, harmless }) => [path, pattern, harmless])).toEqual(
      [
        ["nowhere", 2, false],
        ["wires/broken.pdf", 0, false],
      ],
    );
  });
});

test("sources by folder and by publisher, copies below the text that they repeat", async () => {
  await withDesk(async (client) => {
    expect(groups(await page(client, { kind: "groups", grouping: "folder" }))).toEqual([
      ["reports", 2, 2],
      ["wires", 2, 1],
    ]);
    expect(groups(await page(client, { kind: "groups", grouping: "publisher" }))).toEqual([
      ["Coast Agency", 2, 2],
      ["", 2, 1],
    ]);
    const reports = await page(client, { kind: "group", grouping: "folder", group: "reports" });
    expect(sources(reports).map(({ path }) => path)).toEqual(["reports/old.html", "reports/year.html"]);
    expect(sources(reports)[1]).toEqual({
      kind: "source",
      path: "reports/year.html",
      file: "reports/year.html",
      uri: client.uri("reports/year.html"),
      line: 0,
      title: "The year",
      publisher: "Coast Agency",
      date: "2025-02-01",
      url: null,
      format: "HTML",
      claims: 1,
      copies: 0,
      copyOf: null,
      problems: [],
      pattern: 1,
    });
    const [wire] = sources(await page(client, { kind: "group", grouping: "publisher", group: "" }));
    expect(wire).toMatchObject({ path: "wires/a.txt", copies: 1, copyOf: null, pattern: 0 });
    const copies = await page(client, { kind: "copies", source: "wires/a.txt" });
    expect(sources(copies)).toMatchObject([{ path: "wires/b.txt", copyOf: "a.txt" }]);
  });
});

test("records of one file are a group, each with its line", async () => {
  const records = [1, 2, 3].map((n) => JSON.stringify({ title: `No. ${n}`, text: `Farm ${n} has ${n}0 turbines.` }));
  const some = { "draft.md": draft, "sources/all.jsonl": `${records.join("\n")}\n` };
  await withDesk(async (client) => {
    expect((await overview(client)).named.by).toBe("folders");
    expect(groups(await page(client, { kind: "groups", grouping: "folder" }))).toEqual([["sources/all.jsonl", 3, 3]]);
    const list = { kind: "group", grouping: "folder", group: "sources/all.jsonl" } as const;
    expect(sources(await page(client, list)).map(({ title, line }) => [title, line])).toEqual([
      ["No. 1", 0],
      ["No. 2", 1],
      ["No. 3", 2],
    ]);
  }, some);
});

test("thousands of sources come page by page, never more than 500 at once", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 620 }, (_, i) => [`sources/${String(i).padStart(3, "0")}.txt`, `Farm ${i} has ${i} masts.\n`]),
  );
  await withDesk(
    async (client) => {
      await expect.poll(async () => (await overview(client)).sources, { timeout: 20_000 }).toBe(620);
      const list = { kind: "group", grouping: "folder", group: "sources" } as const;
      const some = await page(client, list, 600, 100);
      expect(some.total).toBe(620);
      expect(sources(some).map(({ path }) => path)[0]).toBe("sources/600.txt");
      expect(some.items).toHaveLength(20);
      expect((await page(client, list, 0, 100_000)).items).toHaveLength(500);
      expect((await page(client, list, 9000)).items).toEqual([]);
    },
    { "draft.md": draft, ...many },
  );
});

test("a source is read again where its age and size stayed the same", async () => {
  await withDesk(async (client) => {
    const uri = client.uri("draft.md");
    const figures = async () => (await client.request(CLAIMS, { textDocument: { uri } })).claims;
    const verdict = async () => (await figures()).find(({ figure }: { figure: string }) => figure === "142").verdict;
    expect(await verdict()).toBe("conflicting");
    writeFileSync(
      fileURLToPath(client.uri("sources/operator.txt")),
      desk["sources/operator.txt"].replace("124", "142"),
    );
    expect(await client.request(READ_SOURCES, { textDocument: { uri }, files: ["sources/operator.txt"] })).toBeNull();
    expect(await verdict()).toBe("supported");
    expect(await client.request(READ_SOURCES, { textDocument: { uri } })).toBeNull();
    expect(await verdict()).toBe("supported");
  }, desk);
});

test("lists that are none, texts that are not open and requests without one", async () => {
  await withDesk(async (client) => {
    const uri = client.uri("draft.md");
    for (const list of [
      undefined,
      7,
      {},
      { kind: "group" },
      { kind: "groups", grouping: "colour" },
      { kind: "copies" },
    ]) {
      expect(await client.request(SOURCES_PAGE, { textDocument: { uri }, list, from: 0, limit: 1 })).toBeNull();
    }
    const odd = { textDocument: { uri }, list: { kind: "problems" }, from: "x", limit: -3 };
    expect((await client.request(SOURCES_PAGE, odd)).items).toEqual([]);
    expect((await page(client, { kind: "group", grouping: "folder", group: "gone" })).total).toBe(0);
    expect(await client.request(SOURCES, { textDocument: { uri: client.uri("other.md") } })).toBeNull();
    expect(await client.request(READ_SOURCES, { textDocument: { uri: client.uri("other.md") } })).toBeNull();
    for (const method of [SOURCES, SOURCES_PAGE, READ_SOURCES])
      await expect(client.request(method, {})).rejects.toThrow(`${method} needs textDocument.uri`);
    client.process.stdin.cork();
    client.raw({ id: "asked", method: SOURCES, params: { textDocument: { uri } } });
    client.raw({ method: "$/cancelRequest", params: { id: "asked" } });
    client.process.stdin.uncork();
    expect((await client.rawAnswer("asked")).error?.code).toBe(-32800);
    expect((await overview(client)).sources).toBe(4);
  });
});

test("a configuration names other sources, relative to itself", async () => {
  await withDesk(async (client) => {
    const uri = client.uri("tickmark.config.json");
    const path = (name: string) => fileURLToPath(client.uri(name));
    const text = '{\n  // what we trust\n  "sources": ["wires", "reports/*.html"]\n}\n';
    const edited = async (add: string[], remove: string[], before = text) => {
      const answer: EditSourcesAnswer = await client.request(EDIT_SOURCES, { uri, text: before, add, remove });
      if (answer === null) return null;
      const lines = before.split("\n");
      const offset = ({ line, character }: { line: number; character: number }) =>
        lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, character);
      return [...answer.edits]
        .reverse()
        .reduce(
          (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
          before,
        );
    };
    const named = (after: string | null) => JSON.parse((after ?? "null").replace(/^ *\/\/.*$/m, "")).sources;
    const grown = await edited([path("more/b.md"), "/elsewhere/c.md"], []);
    expect(grown).toContain("// what we trust");
    expect(named(grown)).toEqual(["wires", "reports/*.html", "more/b.md", "/elsewhere/c.md"]);
    expect(named(await edited([path("one.md")], []))).toEqual(["wires", "reports/*.html", "one.md"]);
    expect(named(await edited([], [path("wires")]))).toEqual(["reports/*.html"]);
    expect(named(await edited([], [path("wires"), path("reports/*.html")]))).toEqual([]);
    expect(named(await edited([path("one.md")], [], "{}\n"))).toEqual(["one.md"]);
    expect(await edited([path("wires")], [])).toBe(text);
    expect(await edited([], [path("not-named.md")])).toBeNull();
    expect(await edited([path("one.md")], [], "[1]")).toBeNull();
    for (const params of [{}, null, { uri: "untitled:a", text: "{}" }, { uri }])
      expect(await client.request(EDIT_SOURCES, params)).toBeNull();
  });
});
