import fc from "fast-check";
import { expect, test } from "vitest";
import { csvRow } from "../../../server/src/present/report/csv-row.ts";

test.each<[string, string]>([
  ["plain", "plain"],
  ["with, comma", "with, comma"],
  ['with "quotes"', 'with ""quotes""'],
  ["two\r\nlines", "two lines"],
  ["", ""],
  // What a spreadsheet would calculate.
  ["=1+1", "'=1+1"],
  ['=HYPERLINK("http://x","y")', '\'=HYPERLINK(""http://x"",""y"")'],
  ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
  ["-2+3", "'-2+3"],
  ["@SUM(1)", "'@SUM(1)"],
  ["\t=1", "'=1"],
  ["\r=1", "'=1"],
  [" =1", "'=1"],
  ["＝1", "'＝1"],
  ["'=1", "''=1"],
  ["a;=1", "a;'=1"],
  ["a; @x", "a; '@x"],
  // Numbers stay what they are.
  ["-5", "-5"],
  ["+5", "+5"],
  ["-2.5 %", "-2.5 %"],
  ["-1,509", "-1,509"],
  ["-5 percent", "'-5 percent"],
  ["5-6", "5-6"],
  ["a = b", "a = b"],
  ["–5", "–5"],
])("%j", (cell, written) => {
  expect(csvRow([cell])).toBe(`"${written}"\r\n`);
});

test("what is in cells stays in cells, and none begins like a formula", () => {
  const wild = fc.string({
    unit: fc.constantFrom("=", "+", "-", "@", ";", ",", '"', "'", "\t", "\r", "\n", " ", "1", "a", "＝"),
  });
  fc.assert(
    fc.property(fc.array(wild, { minLength: 1, maxLength: 4 }), (cells) => {
      const row = csvRow(cells);
      const read = [...row.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)];
      expect(read.map(([whole]) => whole).join("")).toBe(row);
      expect(read).toHaveLength(cells.length);
      for (const [, cell = ""] of read) {
        for (const part of cell.replaceAll('""', '"').split(";")) {
          if (/^\s*[+-]\d[\d., ]*$/.test(part)) continue;
          expect(part).not.toMatch(/^[\s"']*[=+\-@＝](?<!'[=+\-@＝])/);
        }
      }
    }),
  );
});
