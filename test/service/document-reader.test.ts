import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { readFigures } from "../../server/src/extract/figures.ts";
import { readDocument } from "../../server/src/extract/read-document.ts";
import { createDocumentReader } from "../../server/src/service/document-reader.ts";
import { formatOf, readProse } from "../../server/src/text/read-prose.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

vi.mock("../../server/src/extract/figures.ts", async (original) => {
  const module = await original<typeof import("../../server/src/extract/figures.ts")>();
  return { ...module, readFigures: vi.fn(module.readFigures) };
});

const paths = ["test/workspace/draft.md", ...readdirSync("seeds").map((name) => `seeds/${name}`)];
const afresh = (text: string) => readDocument(readProse(text, "markdown"));

test.each(paths)("%s is read as without memory, the first time and the second", (path) => {
  const text = readFileSync(path, "utf8");
  const format = formatOf(path);
  const reader = createDocumentReader();
  const expected = readDocument(readProse(text, format));
  expect(reader.read({ path, text, format })).toEqual(expected);
  expect(reader.read({ path, text, format })).toEqual(expected);
  expect(createDocumentReader(true).read({ path, text, format })).toEqual(expected);
});

const paragraphs = [
  "# China in 2025",
  "The city counted 1,509 of 3,755 models, over 40 percent of them.",
  "Last year it was 412; in March it was 421.",
  "- 12 tonnes\n- 14 tonnes",
  "Yu Xin, president of the Harbour Institute, spoke on **12 May**.",
  "| a | b |\n| --- | --- |\n| 1 | 2 |",
];
const draft = fc.tuple(
  fc.constantFrom("", "---\ndate: 2026-06-18\n---\n\n", "---\ndate: 2019-01-02\n---\n\n"),
  fc.array(fc.constantFrom(...paragraphs), { maxLength: 8 }),
);

test("whatever is edited, the result is that of reading afresh", () => {
  fc.assert(
    fc.property(fc.array(draft, { minLength: 2, maxLength: 5 }), (versions) => {
      const reader = createDocumentReader();
      for (const [front, parts] of versions) {
        const text = front + parts.join("\n\n");
        expect(reader.read({ path: "a.md", text, format: "markdown" })).toEqual(afresh(text));
      }
    }),
    { numRuns: 60 },
  );
});

test("only changed blocks are read again, and their claims move with them", () => {
  const reader = createDocumentReader();
  const read = (text: string) => {
    vi.mocked(readFigures).mockClear();
    const { claims } = reader.read({ path: "a.md", text, format: "markdown" });
    return { last: claims.at(-1)?.figure, blocks: vi.mocked(readFigures).mock.calls.length };
  };
  const long = Array.from({ length: 300 }, (_, i) => `In ${1900 + (i % 120)} the plant made ${i} tonnes.`).join("\n\n");
  const before = read(long);
  const after = read(`A new beginning with 7 dogs.\n\n${long}`);
  expect([before.blocks, after.blocks]).toEqual([300, 1]);
  expect(after.last).toEqual({
    ...before.last,
    span: before.last?.span.map((offset) => offset + 30),
    outer: before.last?.outer.map((offset) => offset + 30),
  });
  reader.forget("a.md");
  expect(read(long).blocks).toBe(300);
});
