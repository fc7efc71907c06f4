import { expect, test } from "vitest";
import { traceFigures } from "../../../server/src/extract/figures/trace.ts";
import { readFigures } from "../../../server/src/extract/figures.ts";
import { tokenize } from "../../../server/src/text/tokenize.ts";

function told(text: string) {
  return traceFigures(tokenize(text), {}).map(({ span, origins, steps, dropped }) => ({
    text: text.slice(...span),
    from: origins.map((origin) => `${origin.parser}: ${text.slice(...origin.span)}`),
    steps: steps.map(({ refiner, changes }) => `${refiner}: ${changes.join(", ")}`),
    dropped: dropped !== undefined,
  }));
}

test("a range tells of its two ends, a change of its direction, a pronoun of its end", () => {
  expect(told("One of the firms sold 3 to 5 million cars, up 40 percent.")).toEqual([
    { text: "One", from: ["words: One"], steps: [], dropped: true },
    {
      text: "3 to 5 million",
      from: ["digits: 3", "digits: 5 million"],
      steps: ["joinRanges: form range, value 3000000, high 5000000, bound range"],
      dropped: false,
    },
    {
      text: "40 percent",
      from: ["digits: 40"],
      steps: ["attachUnits: dimension percent, unit percent", "readChanges: direction up, a change"],
      dropped: false,
    },
  ]);
});

test("a label tells what marked it", () => {
  const [label] = told("The Boeing 737 flew.");
  expect(label).toMatchObject({ text: "737", steps: [expect.stringContaining("role label")], dropped: false });
});

test.each([
  "About 1,509 of the 3,755 models, or over 40 percent, cost $3 to $5 million each.",
  "In March 2026, one in seven of the 80 pages, aged 12 to 15, rose from 3 to 4.5 kilometres (2.8 miles) a day.",
  "No figure at all.",
])("what stays is what is read: %j", (text) => {
  const block = tokenize(text);
  const stayed = traceFigures(block, {}).filter(({ dropped }) => dropped === undefined);
  expect(stayed.map(({ span }) => span)).toEqual(readFigures(block, {}).map(({ span }) => span));
});
