import { expect, test } from "vitest";
import { fetchSource } from "../../../server/src/sources/read-source.ts";
import { MemoryFileSystem } from "../memory-file-system.ts";
import { makeDocx, makeXlsx, paragraph } from "./make-office.ts";
import { lines, makePdf } from "./make-pdf.ts";
import { blocksOf, read, readOne } from "./read.ts";

const text = "Acme sold 3,755 machines.";
const pdf = makePdf([lines([text], 700)]);
const docx = makeDocx(paragraph(text));
const xlsx = makeXlsx([
  {
    name: "Sheet1",
    rows: [
      ["Firm", "Machines"],
      ["Acme", 3755],
    ],
  },
]);
const html = `<!DOCTYPE html><html><body><p>${text}</p></body></html>`;

test.each([
  ["a PDF named .txt", "a.txt", pdf, `paragraph: ${text}`],
  ["a PDF named .docx", "a.docx", pdf, `paragraph: ${text}`],
  ["a page named .md", "a.md", html, `paragraph: ${text}`],
  ["a page named .pdf", "a.pdf", html, `paragraph: ${text}`],
  ["a Word document named .xlsx", "a.xlsx", docx, `paragraph: ${text}`],
  ["a workbook named .docx", "a.docx", xlsx, "table-cell: 3755"],
  ["a workbook named .csv", "a.csv", xlsx, "table-cell: 3755"],
  ["a Word document without an ending", "report", docx, `paragraph: ${text}`],
  ["Markdown that speaks of HTML", "a.md", `# Head\n\n${text} It says <html>.`, undefined],
])("%s is read for what it is", async (_, path, content, last) => {
  const source = await readOne(path, content);
  if (last === undefined) expect(blocksOf(source)[0]).toBe("heading: Head");
  else expect(blocksOf(source).at(-1)).toBe(last);
});

const encode = (encoding: "utf-16le" | "utf-16be" | "latin1", content: string) =>
  encoding === "latin1"
    ? Uint8Array.from(content, (letter) => letter.charCodeAt(0))
    : Uint8Array.from(
        [...content].flatMap((letter) => {
          const code = letter.charCodeAt(0);
          return encoding === "utf-16le" ? [code & 255, code >> 8] : [code >> 8, code & 255];
        }),
      );

test.each([
  ["UTF-16 with a mark", Uint8Array.from([0xff, 0xfe, ...encode("utf-16le", `Caf\u00e9: ${text}`)]), []],
  ["UTF-16, the other way round", Uint8Array.from([0xfe, 0xff, ...encode("utf-16be", `Caf\u00e9: ${text}`)]), []],
  ["UTF-16 without a mark", encode("utf-16le", `Caf\u00e9: ${text}`), []],
  ["UTF-8 with a mark", new TextEncoder().encode(`\ufeffCaf\u00e9: ${text}`), []],
  ["Windows-1252", encode("latin1", `Caf\u00e9: ${text}`), ["is not UTF-8; it was read as Windows-1252"]],
])("%s", async (_, bytes, problems) => {
  const found = await read("a.txt", bytes);
  expect(found.sources[0]?.document.prose.text).toBe(`Caf\u00e9: ${text}`);
  expect(found.problems).toEqual(problems);
  expect(found.harmless).toBe(true);
});

test("a file in two encodings is read line by line", async () => {
  const bytes = [
    ...new TextEncoder().encode("Caf\u00e9 one.\n"),
    ...encode("latin1", "Caf\u00e9 two.\n"),
    ...new TextEncoder().encode("End."),
  ];
  const { sources, problems } = await read("a.txt", Uint8Array.from(bytes));
  expect(sources[0]?.document.prose.text).toBe("Caf\u00e9 one.\nCaf\u00e9 two.\nEnd.");
  expect(problems).toEqual(["is UTF-8 but for one line that was read as Windows-1252"]);
});

test.each([
  ["a.txt", 200_000_000, "is too large (200.0 MB; text files above 10 MB are not read); it was passed over"],
  ["a.pdf", 200_000_000, "is too large (200.0 MB; PDF files above 50 MB are not read); it was passed over"],
  ["a.jsonl", 200_000_000, "is too large (200.0 MB; JSON Lines files above 100 MB are not read); it was passed over"],
])("%s of %d bytes is refused without being read", async (path, size, message) => {
  const files = new MemoryFileSystem({ [path]: text });
  files.sizes.set(path, size);
  const stat = await files.stat(path);
  expect(stat && (await fetchSource(files, path, stat))).toEqual({ problem: { path, message } });
  expect(files.reads).toEqual([]);
});

test("of a table of 200 MB only the beginning is fetched", async () => {
  const files = new MemoryFileSystem({ "a.csv": `Firm,Machines\nAcme,3755\n${"x".repeat(20_000_000)}` });
  files.sizes.set("a.csv", 200_000_000);
  const stat = await files.stat("a.csv");
  const fetched = stat && (await fetchSource(files, "a.csv", stat));
  expect(fetched?.problem).toBeUndefined();
  expect(fetched?.problem === undefined && fetched?.file.bytes.length).toBe(16_000_000);
});

test("a long page under the name of a table is refused, not read in part", async () => {
  const { sources, problems } = await read("a.csv", html, 200_000_000);
  expect(sources).toEqual([]);
  expect(problems).toEqual(["is too large (200.0 MB; HTML files above 10 MB are not read); it was passed over"]);
});
