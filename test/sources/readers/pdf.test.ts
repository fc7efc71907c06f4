import { expect, test } from "vitest";
import { lines, makePdf, type PdfPiece } from "./make-pdf.ts";
import { blocksOf, claimsOf, read, readOne } from "./read.ts";

const around = (page: number): PdfPiece[] => [
  { text: "Annual report 2025", x: 60, y: 815, size: 8 },
  { text: `Page ${page} of 3`, x: 280, y: 30, size: 8 },
];

test("lines become paragraphs, over pages too; broken words are whole, running heads are gone", async () => {
  const source = await readOne(
    "a.pdf",
    makePdf([
      [
        ...around(1),
        { text: "Sales of machines rise", x: 60, y: 780, size: 20 },
        ...lines(
          [
            "Acme Corp sold 3,755 machines in 2025, of which 1,509 were ex-",
            "ported to Europe. The long-term plan foresees 4,000; the long-",
            "term goal is 5,000.",
          ],
          740,
        ),
        ...lines(
          [
            "A second paragraph says that staff rose to 412 people from the",
            "380 people that it had employed before, according to the report",
          ],
          680,
        ),
      ],
      [
        ...around(2),
        ...lines(["of the board."], 780),
        ...lines(["- A point with 20 jobs", "- A point with 30 jobs"], 700),
      ],
      [...around(3), ...lines(["Last page."], 780)],
    ]),
  );
  expect(blocksOf(source)).toEqual([
    "heading: Sales of machines rise",
    "paragraph: Acme Corp sold 3,755 machines in 2025, of which 1,509 were exported to Europe. The long-term plan foresees 4,000; the long-term goal is 5,000.",
    "paragraph: A second paragraph says that staff rose to 412 people from the 380 people that it had employed before, according to the report of the board.",
    "list-item: A point with 20 jobs",
    "list-item: A point with 30 jobs",
    "paragraph: Last page.",
  ]);
  expect(
    claimsOf(source)
      .filter((claim) => /\| (?:3,755|20) \|/.test(claim))
      .map((claim) => claim.split(" | ").at(-1)),
  ).toEqual(["page 1", "page 2"]);
});

test("rows of words in columns are a table", async () => {
  const rows = [
    ["Region", "Revenue (USD million)", "Staff"],
    ["Europe", "20.1", "200"],
    ["Asia", "25.1", "212"],
  ];
  const cells = rows.flatMap((row, i) => row.map((text, j) => ({ text, x: 60 + 180 * j, y: 700 - 12 * i })));
  expect(claimsOf(await readOne("a.pdf", makePdf([cells])))).toEqual([
    "Revenue | Europe | 20.1 |  | page 1",
    "Staff | Europe | 200 |  | page 1",
    "Revenue | Asia | 25.1 |  | page 1",
    "Staff | Asia | 212 |  | page 1",
  ]);
});

test("properties are taken, but for titles that programs make up", async () => {
  const page = lines(["Acme sold 3,755 machines."], 700);
  const created = "D:20260303120000+01'00'";
  expect((await readOne("a.pdf", makePdf([page], { title: "Report of the board", created }))).metadata).toEqual({
    title: "Report of the board",
    date: "2026-03-03",
  });
  expect((await readOne("a.pdf", makePdf([page], { title: "Microsoft Word - a.docx" }))).metadata).toEqual({});
});

test("the article's own dateline goes before the day the file was made, which tells its year", async () => {
  const page = lines(["HANGZHOU, July 26 (Xinhua) -- China has released 1,509 models."], 700);
  const { metadata } = await readOne("a.pdf", makePdf([page], { created: "D:20250801" }));
  expect(metadata).toEqual({ publisher: "Xinhua", date: "2025-07-26" });
});

const whole = makePdf([lines(["Acme sold 3,755 machines in 2025."], 700), lines(["It has 412 staff."], 700)]);

test.each([
  ["needs a password", makePdf([lines(["Secret"], 700)], { encrypted: true }), "is protected with a password"],
  ["has only pictures", makePdf([[], []]), "has no text layer (its pages are pictures); run text recognition on it"],
  ["is cut off early", whole.subarray(0, 300), "is damaged or cut off, or no PDF"],
  ["is something else", new TextEncoder().encode("%PDF-1.4 of no use"), "is damaged or cut off, or no PDF"],
])("a file that %s is named", async (_, bytes, reason) => {
  expect(await read("a.pdf", bytes)).toMatchObject({ sources: [], problems: [`${reason}; it was passed over`] });
});

test("a file that is cut off at its end is read as far as it goes, and named", async () => {
  const { sources, problems } = await read("a.pdf", whole.subarray(0, whole.length - 7));
  expect(sources.map((source) => source.document.prose.text)).toEqual([
    "Acme sold 3,755 machines in 2025.\n\nIt has 412 staff.",
  ]);
  expect(problems).toEqual(["is cut off; what could be recovered of it was read"]);
});

test("pages without text among others are told of", async () => {
  const { sources, problems } = await read("a.pdf", makePdf([lines(["Acme sold 5."], 700), [], []]));
  expect(sources).toHaveLength(1);
  expect(problems).toEqual(["has no text layer on 2 of its 3 pages; the others were read"]);
});
