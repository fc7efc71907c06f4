import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReviewMark } from "../../server/src/model/review.ts";
import { emptyMarks, parseMarks } from "../../server/src/review/parse-marks.ts";
import { writeMarks } from "../../server/src/review/write-marks.ts";

const marked = (sentence: string, more: Partial<ReviewMark> = {}): ReviewMark => ({
  file: "draft.md",
  figure: "12",
  sentence,
  section: "",
  nth: 0,
  state: "verified",
  sources: [],
  other: {},
  ...more,
});

const written = (...marks: readonly ReviewMark[]) => writeMarks({ marks, others: [], rest: {} });

test("one line a mark, sorted by file and sentence, with an empty entry at the end", () => {
  const text = written(
    marked("It has 12 rooms.", { file: "b.md" }),
    marked("It has 12 rooms.", {
      note: "asked\nthere",
      by: "Ann",
      nth: 1,
      section: "Rooms",
      claim: "count 12 · room · ",
    }),
    marked("A 12 remains.", { state: "disputed", sources: [{ path: "s.txt", sentence: "12" }] }),
  );
  expect(text).toBe(`{
  "version": 1,
  "marks": [
    {"file":"b.md","figure":"12","state":"verified","sentence":"It has 12 rooms."},
    {"file":"draft.md","figure":"12","state":"disputed","sentence":"A 12 remains.","sources":[{"path":"s.txt","sentence":"12"}]},
    {"file":"draft.md","figure":"12","state":"verified","by":"Ann","note":"asked\\nthere","sentence":"It has 12 rooms.","section":"Rooms","nth":1,"claim":"count 12 · room · "},
    {}
  ]
}
`);
  expect(JSON.parse(text).marks).toHaveLength(4);
});

const texts = fc.string({ minLength: 1, maxLength: 20 });
const marks = fc.array(
  fc.record({
    file: fc.constantFrom("a.md", "b/c d.md", "é.md"),
    figure: texts,
    sentence: texts,
    section: fc.string({ maxLength: 5 }),
    nth: fc.nat(3),
    state: fc.constantFrom("verified" as const, "disputed" as const, "needs-source" as const),
    sources: fc.array(fc.record({ path: texts, sentence: texts }), { maxLength: 2 }),
    other: fc.constantFrom({}, { seen: [1, { deep: null }] }, JSON.parse('{"__proto__":"x"}') as object),
  }),
);

test("what is written is read again, whatever order it was made in", () => {
  fc.assert(
    fc.property(marks, fc.nat(), (list, turn) => {
      const all = list as ReviewMark[];
      const text = written(...all);
      const again = parseMarks(text);
      expect(again.problems).toEqual([]);
      expect(again.damaged).toBe(false);
      expect(writeMarks(again)).toBe(text);
      const cut = turn % (all.length + 1);
      expect(written(...all.slice(cut), ...all.slice(0, cut))).toBe(text);
    }),
  );
});

const a = '    {"file":"draft.md","figure":"12","state":"verified","sentence":"A 12."}';
const b = '    {"file":"draft.md","figure":"12","state":"verified","sentence":"B 12."}';
const head = '{\n  "version": 1,\n  "marks": [\n';

describe("read over", () => {
  test.each<[string, string]>([
    ["a comma at the end", `${head}${a},\n${b},\n  ]\n}\n`],
    ["a missing comma", `${head}${a}\n${b}\n  ]\n}\n`],
    ["the same mark twice", `${head}${a},\n${a},\n${b},\n    {}\n  ]\n}\n`],
    ["two endings", `${head}${a},\n    {}\n${b},\n    {}\n  ]\n}\n`],
    ["two heads", `${head}${a},\n${head}${b},\n    {}\n  ]\n}\n`],
    ["two files in one", `${head}${a},\n    {}\n  ]\n}\n${head}${b},\n    {}\n  ]\n}\n`],
    ["line ends of Windows", `${head}${a},\n${b},\n    {}\n  ]\n}\n`.replaceAll("\n", "\r\n")],
    ["an ending that is missing", `${head}${a},\n${b},\n`],
  ])("%s", (_, text) => {
    const file = parseMarks(text);
    expect(file.problems).toEqual([]);
    expect(file.damaged).toBe(false);
    expect(file.marks.map(({ sentence }) => sentence)).toEqual(["A 12.", "B 12."]);
    expect(writeMarks(file)).toBe(`${head}${a},\n${b},\n    {}\n  ]\n}\n`);
  });
});

describe("told of", () => {
  test.each<[string, string, number, RegExp, boolean]>([
    [
      "a merge that was not finished",
      `${head}<<<<<<< HEAD\n${a},\n=======\n${b},\n>>>>>>> x\n  ]\n}`,
      4,
      /merge/,
      true,
    ],
    ["a line that is cut off", `${head}${a},\n    {"file":"dra\n${b},\n  ]\n}`, 5, /neither a mark nor JSON/, true],
    ["a later version", `{"version":2,"marks":[${a},\n${b}]}`, 1, /later version/, true],
    ["a word among the marks", `${head}${a},\n"x",\n${b}\n  ]\n}`, 5, /is no mark/, true],
    [
      "a state that is not known",
      `${head}${a},\n{"file":"a","figure":"1","sentence":"1","state":"seen"},\n${b}]}`,
      5,
      /"state" must be one of/,
      false,
    ],
    [
      "a mark without a figure",
      `${head}${a},\n{"file":"a","sentence":"1","state":"verified"},\n${b}]}`,
      5,
      /no "figure"/,
      false,
    ],
    [
      "a path that leads out",
      `${head}${a},\n{"file":"../a","figure":"1","sentence":"1","state":"verified"},\n${b}]}`,
      5,
      /outside/,
      false,
    ],
    [
      "an absolute path",
      `${head}${a},\n{"file":"/a","figure":"1","sentence":"1","state":"verified"},\n${b}]}`,
      5,
      /outside/,
      false,
    ],
    [
      "a drive",
      `${head}${a},\n{"file":"C:\\\\a","figure":"1","sentence":"1","state":"verified"},\n${b}]}`,
      5,
      /outside/,
      false,
    ],
    [
      "a note that is no text",
      `${head}${a},\n{"file":"a","figure":"1","sentence":"1","state":"verified","note":7},\n${b}]}`,
      5,
      /"note" must be a text/,
      false,
    ],
    [
      "sources that are no list",
      `${head}${a},\n{"file":"a","figure":"1","sentence":"1","state":"verified","sources":{}},\n${b}]}`,
      5,
      /"sources"/,
      false,
    ],
    [
      "an endless sentence",
      `${head}${a},\n{"file":"a","figure":"1","sentence":"${"x".repeat(5000)}","state":"verified"},\n${b}]}`,
      5,
      /longer than/,
      false,
    ],
  ])("%s; the other marks count", (_, text, line, message, damaged) => {
    const file = parseMarks(text);
    expect(file.marks.map(({ sentence }) => sentence)).toEqual(["A 12.", "B 12."]);
    expect(file.problems[0]?.line).toBe(line);
    expect(file.problems[0]?.message).toMatch(message);
    expect(file.damaged).toBe(damaged);
  });

  test.each(["[]", "7", "null", "nonsense", "{\u0000"])("%j, which holds no marks at all", (text) => {
    const file = parseMarks(text);
    expect(file.marks).toEqual([]);
    expect(writeMarks(file).length).toBeGreaterThan(0);
  });
});

test("members that have no meaning here stay", () => {
  const text = `{"$schema":"x","version":1,"tool":{"b":1},"marks":[{"file":"a","figure":"1","sentence":"1","state":"later","kept":true},{"file":"a","figure":"1","sentence":"1","state":"verified","round":3}]}`;
  const again = JSON.parse(writeMarks(parseMarks(text)));
  expect(again).toMatchObject({ $schema: "x", tool: { b: 1 } });
  expect(again.marks).toEqual([
    { file: "a", figure: "1", sentence: "1", state: "verified", round: 3 },
    { file: "a", figure: "1", sentence: "1", state: "later", kept: true },
    {},
  ]);
});

test("an empty file has no marks and no faults", () => {
  expect(parseMarks("")).toEqual(emptyMarks);
  expect(parseMarks("\n").marks).toEqual([]);
});
