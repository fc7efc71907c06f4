import { expect, test } from "vitest";
import { makeDocx, makeXlsx, makeZip, paragraph, wordTable } from "./make-office.ts";
import { blocksOf, claimsOf, read, readOne } from "./read.ts";

const properties = "<dc:title>Report of the board</dc:title><dcterms:created>2026-03-03T10:00:00Z</dcterms:created>";

test("a Word document has headings, paragraphs and tables", async () => {
  const source = await readOne(
    "a.docx",
    makeDocx(
      paragraph("Acme annual report", "Title") +
        paragraph("Results", "Heading1") +
        paragraph("Acme Corp sold 3,755 machines in 2025 &amp; more.") +
        wordTable([
          ["Region", "Revenue (USD million)"],
          ["Europe", "20.1"],
        ]),
      properties,
    ),
  );
  expect(blocksOf(source)).toEqual([
    "heading: Acme annual report",
    "heading: Results",
    "paragraph: Acme Corp sold 3,755 machines in 2025 & more.",
    "table-cell: Region",
    "table-cell: Revenue (USD million)",
    "table-cell: Europe",
    "table-cell: 20.1",
  ]);
  expect(source.metadata).toEqual({ title: "Acme annual report", date: "2026-03-03" });
  expect(claimsOf(source).at(-1)).toBe("Revenue | Europe | 20.1 |  | ");
});

test("cells of a workbook are claims as they show: formats, dates, results of formulas", async () => {
  const source = await readOne(
    "a.xlsx",
    makeXlsx(
      [
        {
          name: "Results 2025",
          rows: [
            ["Acme Corp results"],
            [],
            ["Region", "Revenue (USD million)", "Share", "Founded"],
            [
              "Europe",
              { value: 20.1234, format: "#,##0.0" },
              { value: 0.4447, format: "0.0%" },
              { value: 46022, format: "m/d/yyyy" },
            ],
            ["Asia", { formula: "B6-B4", result: 25.1 }, { value: 0.5553, format: "0.0%" }],
          ],
        },
        {
          name: "Notes",
          state: "hidden",
          rows: [
            ["Secret", "Value"],
            ["x", 7],
          ],
        },
      ],
      properties,
    ),
  );
  expect(claimsOf(source)).toEqual([
    "Revenue | Europe | 20.1 |  | 'Results 2025'!B4",
    "Share | Europe | 44.5% |  | 'Results 2025'!C4",
    "Founded | Europe | 2025-12-31 |  | 'Results 2025'!D4",
    "Revenue | Asia | 25.1 |  | 'Results 2025'!B5",
    "Share | Asia | 55.5% |  | 'Results 2025'!C5",
  ]);
  expect(source.metadata).toEqual({ title: "Acme Corp results", date: "2026-03-03" });
});

test("heads in two rows are one", async () => {
  const source = await readOne(
    "a.xlsx",
    makeXlsx([
      {
        name: "Sheet1",
        rows: [
          ["Region", "2024", "", "2025", ""],
          ["", "Revenue", "Staff", "Revenue", "Staff"],
          ["Europe", 20, 200, 25, 212],
        ],
      },
    ]),
  );
  expect(source.document.prose.text).toBe(
    "Region\t2024 Revenue\t2024 Staff\t2025 Revenue\t2025 Staff\nEurope\t20\t200\t25\t212",
  );
});

test("a formula that was saved without a result is told of", async () => {
  const { sources, problems } = await read(
    "a.xlsx",
    makeXlsx([
      {
        name: "S",
        rows: [
          ["Region", "Staff"],
          ["Europe", { formula: "1+1" }],
          ["Asia", 5],
        ],
      },
    ]),
  );
  expect(sources).toHaveLength(1);
  expect(problems).toEqual([
    "holds a formula without a result; open and save it in a spreadsheet program to compare them",
  ]);
});

test("a long workbook is read up to a bound", async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [`Row ${i}`, i, i]);
  const { sources, problems } = await read("a.xlsx", makeXlsx([{ name: "Long", rows }]));
  expect(sources).toHaveLength(1);
  expect(problems.join()).toMatch(/^is a long workbook; of “Long” the first 16,667 rows were read$/);
}, 60_000);

/** An archive that states a size of its first file which is not the one it has. */
function stating(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const forged = bytes.slice();
  const view = new DataView(forged.buffer);
  for (let at = 0; at + 46 < forged.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(forged.subarray(at + 46, at + 46 + length)) === name)
      view.setUint32(at + 24, size, true);
  }
  return forged;
}

const docx = makeDocx(paragraph("Acme sold 5."));
const oldOffice = (words: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...Array(600).fill(0),
    ...[...words].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ...Array(600).fill(0),
  ]);
const bomb = makeZip({ "word/document.xml": new Uint8Array(160_000_000) });

test.each([
  ["cut off", docx.subarray(0, docx.length - 300), "is damaged or cut off"],
  ["empty", new Uint8Array(0), "is damaged, or no document of the kind that its name says"],
  ["a bomb", bomb, "would unpack to more than 150 MB"],
  [
    "a bomb that states another size",
    stating(bomb, "word/document.xml", 1000),
    "is damaged; its text could not be read",
  ],
  [
    "one of very many files",
    makeZip(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`f${i}`, ""]))),
    "holds more than 10,000 files",
  ],
  ["encrypted", oldOffice("EncryptedPackage"), "is protected with a password"],
  [
    "of an old program",
    oldOffice("WordDocument"),
    "is in the binary format of Office before 2007; save it in the present one",
  ],
  ["no document", makeZip({ "a.txt": "Acme sold 5." }), "is no Word document"],
  ["without text", makeDocx(""), "has no text"],
  ["of broken XML", makeZip({ "word/document.xml": "<w:document><w:body>" }), "is damaged; its text could not be read"],
])("a Word document that is %s is named", async (_, bytes, reason) => {
  expect(await read("a.docx", bytes)).toMatchObject({ sources: [], problems: [`${reason}; it was passed over`] });
});

test.each([
  ["cut off", makeXlsx([{ name: "S", rows: [["a", 1]] }]).subarray(0, 500), "is damaged or cut off"],
  ["a bomb", makeZip({ "xl/workbook.xml": new Uint8Array(160_000_000) }), "would unpack to more than 150 MB"],
  ["no workbook", makeZip({ "a.txt": "x" }), "is no Excel workbook"],
  ["without cells", makeXlsx([{ name: "S", rows: [] }]), "has no cells with content"],
])("a workbook that is %s is named", async (_, bytes, reason) => {
  expect(await read("a.xlsx", bytes)).toMatchObject({ sources: [], problems: [`${reason}; it was passed over`] });
});
