import { expect, test } from "vitest";
import { createLineIndex } from "../../../server/src/text/line-index.ts";
import { linesInFile } from "../../../server/src/text/place-in-file.ts";
import { blocksOf, claimsOf, read, readOne } from "./read.ts";

test.each([
  ["commas", "Region,Revenue (USD million),Staff\nEurope,20.1,200\n"],
  ["semicolons", "Region;Revenue (USD million);Staff\r\nEurope;20.1;200\r\n"],
  ["tabs", "Region\tRevenue (USD million)\tStaff\nEurope\t20.1\t200"],
  ["bars", "Region|Revenue (USD million)|Staff\nEurope|20.1|200\n"],
  ["quotation marks", '"Region","Revenue (USD million)","Staff"\n"Europe","20.1","200"\n'],
  ["a byte-order mark", "\ufeffRegion,Revenue (USD million),Staff\nEurope,20.1,200\n"],
])("a table with %s", async (_, text) => {
  const source = await readOne("a.csv", text);
  expect(claimsOf(source)).toEqual(["Revenue | Europe | 20.1 |  | B2", "Staff | Europe | 200 |  | C2"]);
  expect(source.document.prose.text).toBe(text.replace("\ufeff", ""));
});

test("cells stand where the file has them, whatever is quoted", async () => {
  const text = 'Name,Note,Staff\n"Acme, ""the"" maker","of some\nlines",412\nBeta,,"1,250"\n';
  const source = await readOne("a.csv", text);
  expect(blocksOf(source).slice(3)).toEqual([
    'table-cell: Acme, ""the"" maker',
    "table-cell: of some\nlines",
    "table-cell: 412",
    "table-cell: Beta",
    "table-cell: 1,250",
  ]);
  for (const { span, text: shown } of source.document.prose.blocks) expect(text.slice(...span)).toBe(shown);
  expect(claimsOf(source).map((claim) => claim.split(" | ").at(-1))).toEqual(["C2", "C3"]);
});

test("lines before a table are its caption", async () => {
  const source = await readOne("a.csv", "Acme Corp results 2025\n\nRegion,Staff\nEurope,200\n");
  expect(blocksOf(source)[0]).toBe("heading: Acme Corp results 2025");
  expect(claimsOf(source).at(-1)).toBe("Staff | Europe | 200 |  | B4");
});

test("a table without heads has none", async () => {
  expect(claimsOf(await readOne("a.csv", "Europe,200\nAsia,212\n"))).toEqual([
    " | Europe | 200 |  | B1",
    " | Asia | 212 |  | B2",
  ]);
});

test("a million rows are read up to a bound, in little time", async () => {
  const part = `Name,Staff,Revenue\n${Array.from({ length: 20_000 }, (_, i) => `Firm ${i},${i},${i}`).join("\n")}`;
  const { sources, problems, harmless } = await read("a.csv", part, part.length * 13);
  expect(sources).toHaveLength(1);
  expect(problems).toEqual(["is a long table; its first 16,667 rows were read"]);
  expect(harmless).toBe(true);
}, 60_000);

test.each([
  ["nothing", "", "holds no table"],
  ["bytes of a program", "a\0b,c", "is not text"],
])("a table that is %s is named", async (_, text, reason) => {
  expect(await read("a.csv", text)).toMatchObject({ sources: [], problems: [`${reason}; it was passed over`] });
});

test("a quotation mark that nothing closes is told of, what is before it is read", async () => {
  const { sources, problems } = await read("a.csv", 'Name,Staff\nAcme,412\n"Beta,5\nGamma,6\n');
  expect(problems).toEqual(["has a quotation mark that nothing closes; the cells after it may be wrong"]);
  expect(sources[0]?.document.claims.map(({ figure }) => figure.value)).toContain(412);
});

test("a line of JSON is an article", async () => {
  const lines = [
    {
      title: "Sales rise",
      text: "Acme sold 3,755 machines.\n\nIt has 412 staff.",
      date: "2026-03-03T10:00:00Z",
      publisher: "The Paper",
      url: "https://paper.example/a",
    },
    {
      headline: "Sales fall",
      body: "Beta sold 20 machines.",
      published: "3 March 2026",
      source: { name: "Wire" },
      url: "javascript:x",
    },
    { content: "Gamma sold 30 machines." },
  ];
  const { sources, problems } = await read("a.jsonl", `${lines.map((line) => JSON.stringify(line)).join("\n")}\n\n`);
  expect(problems).toEqual([]);
  expect(sources.map(({ path, file, record, metadata }) => ({ path, file, record, ...metadata }))).toEqual([
    {
      path: "a.jsonl#1",
      file: "a.jsonl",
      record: 1,
      title: "Sales rise",
      publisher: "The Paper",
      date: "2026-03-03",
      url: "https://paper.example/a",
    },
    { path: "a.jsonl#2", file: "a.jsonl", record: 2, title: "Sales fall", publisher: "Wire", date: "2026-03-03" },
    { path: "a.jsonl#3", file: "a.jsonl", record: 3 },
  ]);
  for (const source of sources) {
    const { text, blocks } = source.document.prose;
    for (const block of blocks) expect(text.slice(...block.span)).toBe(block.text);
    expect(claimsOf(source)[0]).toMatch(new RegExp(`line ${source.record}$`));
  }
});

test("lines of plain values are the rows of one table, each key a column", async () => {
  const rows = [
    { year: 2024, operator: "Vallis Rail", trains: 182_400, on_time_percent: 81.5, salesEur_million: 24.6 },
    { year: 2025, operator: "Corrie Trains", trains: 96_500, tags: ["a"], salesEur_million: null, note: "new" },
  ];
  const { sources, problems } = await read("a.jsonl", `${JSON.stringify(rows[0])}\n\n${JSON.stringify(rows[1])}\n`);
  expect(problems).toEqual([]);
  const [source] = sources;
  if (source === undefined || sources.length > 1) throw new Error("one table");
  expect([source.path, source.record]).toEqual(["a.jsonl", undefined]);
  expect(blocksOf(source).slice(0, 6)).toEqual([
    "table-cell: operator",
    "table-cell: year",
    "table-cell: trains",
    "table-cell: on_time_percent",
    "table-cell: sales_Eur_million",
    "table-cell: note",
  ]);
  expect(claimsOf(source)).toEqual([
    "trains | Vallis Rail | 182400 | 2024 | line 1",
    "on_time | Vallis Rail | 81.5 | 2024 | line 1",
    "sales | Vallis Rail | 24.6 | 2024 | line 1",
    "trains | Corrie Trains | 96500 | 2025 | line 3",
  ]);
  const sales = source.document.claims[2]?.figure;
  expect([sales?.value, sales?.unit]).toEqual([24_600_000, "EUR"]);
  const lines = linesInFile(source, createLineIndex(source.document.prose.text));
  expect(source.document.claims.map(({ figure }) => lines.positionAt(figure.span[0]).line)).toEqual([0, 0, 0, 2]);
});

test.each([
  ["articles beside them", '{"text":"Acme sold 5."}\n{"a":"b","n":1}', 1],
  ["no figure", '{"a":"b","c":"d"}', 0],
  ["one value", '{"id":7}', 0],
  ["nothing but lists", '{"a":[1],"b":{"c":2}}', 0],
])("lines of values with %s are no table", async (_, text, documents) => {
  const { sources, problems } = await read("a.jsonl", text);
  expect(sources).toHaveLength(documents);
  expect(problems).toEqual(["has neither a text nor a title; it was passed over"]);
});

test("a long table of values is read up to a bound", async () => {
  const text = Array.from({ length: 30_000 }, (_, i) => `{"firm":"Firm ${i}","staff":${i}}`).join("\n");
  const { sources, problems, harmless } = await read("a.jsonl", text);
  expect(sources).toHaveLength(1);
  expect(problems).toEqual(["is a long table; its first 25,000 rows were read"]);
  expect(harmless).toBe(true);
}, 60_000);

test("lines that are no articles are named with their number, the others are read", async () => {
  const { sources, problems } = await read(
    "a.jsonl",
    '{"text":"Acme sold 5."}\n{"text":\n[1]\n{"id":7}\n{"x":1}\n{"y":1}\n{"text":"Beta sold 6."}',
  );
  expect(sources.map(({ record }) => record)).toEqual([1, 7]);
  expect(problems).toEqual([
    "is not valid JSON; it was passed over",
    "is not a JSON object; it was passed over",
    "has neither a text nor a title; it was passed over",
    "2 more lines were passed over for the like",
  ]);
});
