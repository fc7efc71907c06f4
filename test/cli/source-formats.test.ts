import { expect, test, vi } from "vitest";
import { makeXlsx } from "../sources/readers/make-office.ts";
import { lines, makePdf } from "../sources/readers/make-pdf.ts";
import { compareOutput, lintOutput } from "./contract.ts";
import { folderWith, run } from "./run-cli.ts";

vi.setConfig({ testTimeout: 60_000 });

const draft = "# Acme\n\nRevenue in Europe was $20.1 million. Revenue in Asia was $52.1 million.\n";
const csv = "Region,Revenue (USD million),Staff\nEurope,20.1,200\nAsia,25.1,212\n";
const xlsx = makeXlsx([
  {
    name: "Results",
    rows: [
      ["Region", "Revenue (USD million)"],
      ["Europe", { value: 20.1234, format: "0.0" }],
      ["Asia", { formula: "B4-B2", result: 25.1 }],
    ],
  },
]);

async function compare(files: Readonly<Record<string, string | Uint8Array>>, text = draft) {
  const folder = folderWith({ "draft.md": text, ...files });
  const args = ["compare", "draft.md", "--sources", "s", "--format", "json", "--no-cache"];
  const { files: compared } = compareOutput.parse(JSON.parse((await run(folder, args)).out));
  return compared[0]?.claims ?? [];
}

test.each([
  ["s/a.csv", csv, ["B2", "B3"]],
  ["s/a.xlsx", xlsx, ["Results!B2", "Results!B3"]],
])("cells of %s support and contradict a draft", async (path, content, cells) => {
  const claims = await compare({ [path]: content });
  expect(claims.map(({ verdict }) => verdict)).toEqual(["supported", "conflicting"]);
  expect(claims.map(({ comparisons }) => comparisons[0]?.source)).toMatchObject(
    cells.map((cell) => ({ path, cell, origin: path })),
  );
  const folder = folderWith({ "draft.md": draft, [path]: content });
  const lint = ["lint", "draft.md", "--sources", "s", "--no-cache"];
  const { files } = lintOutput.parse(JSON.parse((await run(folder, [...lint, "--format", "json"])).out));
  expect(
    files[0]?.diagnostics.map(({ code, text, related }) => [code, text, related[0]?.path, related[0]?.cell]),
  ).toEqual([["source-conflict", "$52.1 million", path, cells[1]]]);
  expect((await run(folder, lint)).out).toContain(path.endsWith(".csv") ? "s/a.csv:3:6 " : "s/a.xlsx:Results!B3 ");
});

test("what a page of a PDF and a line of records say is found there", async () => {
  const said = "Acme Corp sold 3,755 machines in 2025.";
  const claims = await compare(
    {
      "s/a.pdf": makePdf([lines(["An introduction without figures."], 700), lines([said], 700)]),
      "s/b.jsonl": `{"text":"Nothing of it."}\n${JSON.stringify({ title: "News", text: said, publisher: "The Paper" })}\n`,
    },
    `# Machines\n\n${said}\n`,
  );
  const sources = claims[0]?.comparisons.map(({ source: { path, page, record, publisher } }) => ({
    path,
    page,
    record,
    publisher,
  }));
  expect(sources).toContainEqual({ path: "s/a.pdf", page: 2, record: undefined, publisher: null });
  expect(sources).toContainEqual({ path: "s/b.jsonl", page: undefined, record: 2, publisher: "The Paper" });
});

test("copies of one text count once", async () => {
  const story = (first: string) =>
    `${first}\n\nAcme Corp sold 3,755 machines in 2025. ${Array.from({ length: 60 }, (_, i) => `The ${["board", "plant", "union", "press"][i % 4]} ${["met", "grew", "spoke"][i % 3]} in room ${String.fromCharCode(97 + (i % 26))}${i}.`).join(" ")}\n`;
  const claims = await compare(
    {
      "s/a.txt": story("OSLO, March 3, 2026 (Wire) -- It is so."),
      "s/b.txt": story("Acme grows again"),
      "s/c.txt": "Acme Corp sold 3,755 machines in 2025, its report says.\n",
    },
    "# Machines\n\nAcme Corp sold 3,755 machines in 2025.\n",
  );
  const [claim] = claims;
  expect(claim).toMatchObject({ verdict: "supported", sources: 3, independent: 2 });
  expect(claim?.comparisons.map(({ source }) => `${source.path} ${source.origin}`).sort()).toEqual([
    "s/a.txt s/a.txt",
    "s/b.txt s/a.txt",
    "s/c.txt s/c.txt",
  ]);
});

test("a file that cannot be read is named, the others are compared", async () => {
  const folder = folderWith({
    "draft.md": draft,
    "s/a.csv": csv,
    "s/b.pdf": "%PDF-1.4 no",
    "s/c.docx": "PK\u0003\u0004",
  });
  const { code, err, out } = await run(folder, ["compare", "draft.md", "--sources", "s", "--no-cache"]);
  expect(code).toBe(2);
  expect(err).toContain("s/b.pdf: is damaged or cut off, or no PDF; it was passed over");
  expect(err).toContain("s/c.docx: is damaged or cut off; it was passed over");
  expect(out).toContain("supported");
});
