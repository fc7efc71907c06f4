import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { ReviewMark } from "../../server/src/model/review.ts";
import { anchorsOf, plain } from "../../server/src/review/anchor.ts";
import { matchMarks } from "../../server/src/review/match-marks.ts";
import { mark, read, sourceOf, standing } from "./marked-text.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const draft = `# The plant

The wind farm on Gull Island has **142** turbines and employs more than 310 people.

## The town

Its budget rose to $2.4 million, said the mayor.
`;

interface Row {
  readonly what: string;
  readonly after: string;
  readonly marks: readonly string[];
}

const rows: readonly Row[] = [
  { what: "nothing", after: draft, marks: ["142: fresh", "more than 310: fresh", "$2.4 million: fresh"] },
  {
    what: "mark-up, quotation marks and line breaks",
    after: draft.replace("**142**", "142").replace("Gull Island has", "Gull\nIsland  has"),
    marks: ["142: fresh", "more than 310: fresh", "$2.4 million: fresh"],
  },
  {
    what: "a paragraph that moved under another heading",
    after: `# The town\n\nIts budget rose to $2.4 million, said the mayor.\n\n# Power\n\nThe wind farm on Gull Island has 142 turbines and employs more than 310 people.\n`,
    marks: ["142: fresh", "more than 310: fresh", "$2.4 million: fresh"],
  },
  {
    what: "other sentences before and behind",
    after: draft
      .replace("The wind farm", "It rained for 12 weeks. The wind farm")
      .replace("people.", "people. It grew."),
    marks: ["142: fresh", "more than 310: fresh", "$2.4 million: fresh"],
  },
  {
    what: "words of the sentence",
    after: draft.replace("employs more than", "now employs more than"),
    marks: ["142: sentence", "more than 310: sentence", "$2.4 million: fresh"],
  },
  {
    what: "a figure",
    after: draft.replace("142", "124"),
    marks: ["142: figure → 124", "more than 310: sentence", "$2.4 million: fresh"],
  },
  {
    what: "a bound",
    after: draft.replace("more than 310", "nearly 310"),
    marks: ["142: sentence", "more than 310: figure → nearly 310", "$2.4 million: fresh"],
  },
  {
    what: "a scale",
    after: draft.replace("2.4 million", "2.4 billion"),
    marks: ["142: fresh", "more than 310: fresh", "$2.4 million: figure → $2.4 billion"],
  },
  {
    what: "a sentence that is taken out",
    after: draft.replace(/Its budget.*/, "The mayor was silent."),
    marks: ["142: fresh", "more than 310: fresh", "$2.4 million: gone"],
  },
  { what: "everything", after: "", marks: ["142: gone", "more than 310: gone", "$2.4 million: gone"] },
];

test.each(rows)("after an edit of $what", ({ after, marks }) => {
  expect(standing(mark(draft), after)).toEqual(marks);
});

describe("claims that read alike", () => {
  test("a table's cell is known by its labels", () => {
    const table = "| Year | Sales |\n|---|---|\n| 2019 | 50 |\n| 2020 | 50 |\n";
    const marks = mark(table, ["50"]);
    expect(marks.map(({ sentence }) => sentence)).toEqual(["2019 | Sales | 50", "2020 | Sales | 50"]);
    expect(standing(marks, table.replace("| 2019", "| 2018 | 50 |\n| 2019"))).toEqual(["50: fresh", "50: fresh"]);
    expect(standing(marks, table.replace("| 2019 | 50 |\n", ""))).toEqual(["50: gone", "50: fresh"]);
    expect(standing(marks, table.replace("| 2019 | 50", "| 2019 | 60"))).toEqual(["50: figure → 60", "50: fresh"]);
  });

  test("the same words under two headings are two claims", () => {
    const list = "# Oslo\n\n- 12 members\n\n# Bergen\n\n- 12 members\n";
    const marks = mark(list);
    const bergen = marks.filter(({ section }) => section === "Bergen");
    expect(standing(bergen, `# Bodø\n\n- 12 members\n\n${list}`)).toEqual(["12: fresh"]);
    const document = read(`# Bodø\n\n- 12 members\n\n${list}`);
    expect(matchMarks(bergen, anchorsOf(document)).matched.map(({ claim }) => claim)).toEqual([2]);
  });

  test("the same figure twice in one sentence", () => {
    const text = "Of 120 seats in the old hall and 120 seats in the new one, all were sold.";
    const marks = mark(text);
    expect(marks.map(({ nth }) => nth)).toEqual([0, 1]);
    expect(standing(marks, text)).toEqual(["120: fresh", "120: fresh"]);
  });

  test("of several marks on one claim the most careful counts", () => {
    const [first] = mark(draft, ["142"]);
    if (first === undefined) throw new Error("no mark");
    const disputed: ReviewMark = { ...first, state: "disputed" };
    expect(standing([first, disputed], draft)).toEqual(["142: not counted", "142: fresh"]);
  });
});

describe("passages", () => {
  const source = sourceOf("operator.txt", "The wind farm on Gull Island has 142 turbines, the operator said.");
  const marks = mark(draft, ["142"], [source]);

  test("are cited", () => {
    expect(marks[0]?.sources).toEqual([
      { path: "operator.txt", sentence: "The wind farm on Gull Island has 142 turbines, the operator said." },
    ]);
  });

  test.each<[string, string, string, string]>([
    ["unchanged", "operator.txt", "The wind farm on Gull Island has 142 turbines, the operator said.", "fresh"],
    [
      "in a file of another name",
      "b.txt",
      "The wind farm on Gull Island has 142 turbines, the operator said.",
      "fresh",
    ],
    [
      "with another figure",
      "operator.txt",
      "The wind farm on Gull Island has 124 turbines, the operator said.",
      "passage",
    ],
    ["reworded", "operator.txt", "The wind farm on Gull Island has 142 turbines.", "passage"],
    ["gone", "other.txt", "Nothing was said.", "passage"],
  ])("%s", (_, path, text, state) => {
    expect(standing(marks, draft, [sourceOf(path, text)])).toEqual([`142: ${state}`]);
  });

  test("cannot be judged without sources", () => {
    expect(standing(marks, draft, [])).toEqual(["142: fresh"]);
  });
});

test("a change far from the figure in a very long sentence shows", () => {
  const long = `${"Well before that, as they say, ".repeat(30)}the town has 142 parks${" and more of the same".repeat(30)}.`;
  const marks = mark(long);
  expect(marks[0]?.sentence).toMatch(/^… .* has 142 parks .* … \[[0-9a-z]{11}\]$/);
  expect(marks[0]?.sentence.length).toBeLessThan(320);
  expect(standing(marks, long)).toEqual(["142: fresh"]);
  expect(standing(marks, long.replace("Well", "Not so well"))).toEqual(["142: sentence"]);
});

const nouns = ["boats", "trees", "pupils", "flats"];
const towns = ["Oslo", "Bergen", "Bodø"];
const sentences = fc.record({
  town: fc.constantFrom(...towns),
  noun: fc.constantFrom(...nouns),
  value: fc.constantFrom("12", "45", "1,509", "45 percent", "more than 300"),
  words: fc.constantFrom("", " this year", " again, as the mayor said"),
  heading: fc.boolean(),
});

function written(list: readonly { town: string; noun: string; value: string; words: string; heading: boolean }[]) {
  return list
    .map(({ town, noun, value, words, heading }) => {
      const of = value.includes("percent") ? ` of the ${noun}` : ` ${noun}`;
      return `${heading ? `## ${town}\n\n` : ""}${town} counted ${value}${of}${words}.\n`;
    })
    .join("\n");
}

test("whatever is edited, no mark passes to another value unsaid, to two claims, or differently the next time", () => {
  fc.assert(
    fc.property(
      fc.array(sentences, { maxLength: 12 }),
      fc.array(sentences, { maxLength: 12 }),
      fc.nat(),
      (a, b, cut) => {
        // Some sentences stay, others come and go.
        const after = [...a.slice(cut % (a.length + 1)), ...b, ...a.slice(0, (cut * 7) % (a.length + 1))];
        const marks = mark(written(a));
        const document = read(written(after));
        const anchors = anchorsOf(document);
        const { matched, orphans } = matchMarks(marks, anchors);
        expect(new Set(matched.map(({ claim }) => claim)).size).toBe(matched.length);
        expect(matched.length + orphans.length).toBe(marks.length);
        for (const { mark: each, claim, stale } of matched) {
          const anchor = anchors[claim];
          if (stale === undefined) {
            expect([plain(each.sentence), each.figure]).toEqual([plain(anchor?.sentence ?? ""), anchor?.figure]);
          }
          const sameValue = anchor?.claim.split(" · ")[0] === each.claim?.split(" · ")[0];
          expect(stale?.reason === "figure").toBe(!sameValue);
        }
        expect(matchMarks(marks, anchors)).toEqual({ matched, orphans });
        // What did not change at all is never stale.
        expect(matchMarks(marks, anchorsOf(read(written(a)))).matched.filter(({ stale }) => stale)).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

test("time grows with marks and claims, not with their product", () => {
  const anchorsOfCount = (count: number) =>
    anchorsOf(
      read("There are 12 trees in the town.\n\n".repeat(count) + "There are 13 trees there.\n\n".repeat(count)),
    );
  const most = anchorsOfCount(2000);
  const marks = most.map(
    (anchor, i): ReviewMark => ({
      ...anchor,
      sentence: i % 2 === 0 ? anchor.sentence : `${anchor.sentence} Once.`,
      file: "draft.md",
      state: "verified",
      sources: [],
      other: {},
    }),
  );
  // All pairs of these would be sixteen million, each with words to compare.
  expect(matchMarks(marks, most).matched.length).toBe(4000);
});
