import { expect, test } from "vitest";
import { rewriteFigure } from "../../server/src/rewrite/rewrite-figure.ts";
import { targetOf } from "../../server/src/rewrite/target.ts";
import { applied, claimOf, read } from "./apply.ts";

/** The text with the figure that holds `words` replaced by the only figure of `other`; `null` where no fix is offered. */
function rewrite(text: string, words: string, other: string): string | null {
  const document = read(text);
  const target = targetOf(claimOf(read(other)).figure);
  const made = target === null ? undefined : rewriteFigure(document, claimOf(document, words), target);
  return made === undefined ? null : applied(text, made.edits);
}

const rows: readonly (readonly [about: string, text: string, words: string, other: string, wanted: string | null])[] = [
  ["digits", "It drew 412,000 fans.", "412", "421,000 fans", "It drew 421,000 fans."],
  ["grouping by spaces", "It drew 1 590 fans.", "590", "1,509 fans", "It drew 1 509 fans."],
  ["no grouping", "It drew 1590 fans.", "1590", "21,509 fans", "It drew 21509 fans."],
  ["Indian grouping", "It drew 12,34,567 fans.", "12", "1,345,678 fans", "It drew 13,45,678 fans."],
  [
    "grouping of the article",
    "In all 9,412 came. It drew 950 fans.",
    "950",
    "1509 fans",
    "In all 9,412 came. It drew 1,509 fans.",
  ],
  ["about stays and rounds", "About 1,600 fans came.", "1,600", "1,509 fans", "About 1,500 fans came."],
  ["more than stays where it holds", "More than 600 fans came.", "600", "550 fans", "More than 500 fans came."],
  ["more than goes where it does not", "More than 8,000 fans came.", "8,000", "5,812 fans", "5,812 fans came."],
  ["nearly", "Nearly 600 fans came.", "600", "780 fans", "Nearly 800 fans came."],
  ["the source's bound", "It has 1,500 staff.", "1,500", "more than 1,700 staff", "It has more than 1,700 staff."],
  ["scale word up", "It made $950 million.", "950", "$1.2 billion", "It made $1.2 billion."],
  ["scale word down", "It made $1.2 billion.", "1.2", "$950 million", "It made $950 million."],
  ["scale letters", "It made $1.2bn.", "1.2", "$950 million", "It made $950m."],
  ["no 0.95 million", "It made £1.2 million.", "1.2", "£950,000", "It made £950,000."],
  ["the writer's decimals", "It sold 2.4 million seats.", "2.4", "2,931,872 seats", "It sold 2.9 million seats."],
  ["small numbers in words", "It has three ferries.", "three", "8 ferries", "It has eight ferries."],
  ["larger ones in digits", "It has three ferries.", "three", "14 ferries", "It has 14 ferries."],
  [
    "words as the article has them",
    "Twelve came. It has three ferries.",
    "three",
    "11 ferries",
    "Twelve came. It has eleven ferries.",
  ],
  ["words at the head of a sentence", "Three ferries sail.", "Three", "14 ferries", "Fourteen ferries sail."],
  ["millions in words", "It made two million cars.", "two", "5 million cars", "It made five million cars."],
  ["half a million", "It lost half a million jobs.", "half", "600,000 jobs", "It lost 600,000 jobs."],
  ["one of a noun", "It has 2 models.", "2", "one model", "It has 1 model."],
  ["more of a noun", "It has 1 factory.", "1", "2 factories", "It has 2 factories."],
  ["more of a unit", "It is 1 foot long.", "1", "3 feet", "It is 3 feet long."],
  ["tied to its noun", "It has a 40-percent share.", "40", "80 percent", "It has an 80-percent share."],
  ["an and a", "It had an 8 percent share.", "8", "9 percent", "It had a 9 percent share."],
  ["the writer's unit", "It took 3.5 hours.", "3.5", "90 minutes", "It took 1.5 hours."],
  ["another unit, rounded", "It is 26.2 miles long.", "26.2", "45 km", "It is 28 miles long."],
  ["a range", "Some 40 to 50 fans came.", "40", "30 to 55 fans", "Some 30 to 55 fans came."],
  [
    "a range with one scale word",
    "From $2 to $3 million was lost.",
    "3",
    "$4 to $5 million",
    "From $4 to $5 million was lost.",
  ],
  ["an ordinal", "It was the 3rd win.", "3rd", "the 22nd win", "It was the 22nd win."],
  [
    "an ordinal in words",
    "It is the second-largest city.",
    "second",
    "the third-largest city",
    "It is the third-largest city.",
  ],
  ["a multiple", "Output doubled last year.", "doubled", "output tripled", "Output tripled last year."],
  ["a fraction", "Two thirds of voters agreed.", "Two", "three quarters of voters", "Three quarters of voters agreed."],
  ["one in seven", "It hit one in seven voters.", "one", "two in five voters", "It hit two in five voters."],
  [
    "half as a percentage",
    "We saw half of voters agree.",
    "half",
    "38 percent of voters",
    "We saw 38 percent of voters agree.",
  ],
  ["month first", "It opened on April 24, 2026.", "April", "on 25 May 2026", "It opened on May 25, 2026."],
  [
    "short names",
    "It opened on Fri., Jan. 9, 2026.",
    "Jan",
    "on 21 September 2026",
    "It opened on Mon., Sept. 21, 2026.",
  ],
  [
    "day first",
    "It opened on the 4th of July 2025.",
    "4th",
    "on 21 September 2025",
    "It opened on the 21st of September 2025.",
  ],
  ["a weekday", "It opened on Friday, 24 April 2026.", "Friday", "on 25 May 2026", "It opened on Monday, 25 May 2026."],
  ["a year", "It opened in 1978.", "1978", "in 1987", "It opened in 1987."],
  ["emphasis before the slip", "It drew **1,5**90 fans.", "1,5", "1,509 fans", "It drew **1,5**09 fans."],
  ["emphasis around the slip", "It drew 1,**59**0 fans.", "1,", "1,509 fans", "It drew 1,**50**9 fans."],
  ["emphasis and a longer number", "It drew **1,5**90 fans.", "1,5", "12,509 fans", "It drew **12,5**09 fans."],
  ["emphasis around all", "It drew **1,590** fans.", "1,5", "12,509 fans", "It drew **12,509** fans."],

  ["lakh for crore", "It has 4.2 crore users.", "4.2", "4.2 lakh users", "It has 4.2 lakh users."],
  ["another currency", "It made $5 million.", "5", "6 million euros", null],
  ["another kind", "It took 5 hours.", "5", "6 miles", null],
  ["per something else", "It costs $5 a day.", "5", "$6 a week", null],
  [
    "no bound where an article forbids one",
    "It has a 40-percent share.",
    "40",
    "more than 80 percent",
    "It has an 80-percent share.",
  ],
  ["an odd fraction", "It cost 5½ euros.", "5", "6 euros", null],
  ["the same already", "It drew 1,509 fans.", "1,509", "1,509 fans", null],
  ["markup that would be left empty", "It drew 1,**509** fans.", "1,", "92 fans", null],
  ["a score", "They won 3–1.", "3", "3–2", null],
];

test.each(rows)("%s: %s", (_about, text, words, other, wanted) => {
  expect(rewrite(text, words, other)).toBe(wanted);
});

const shapes: readonly ((number: string) => string)[] = [
  (number) => `The club has ${number} members in ports.`,
  (number) => `Its sales reached $${number} that year.`,
  (number) => `The road is about ${number} miles long, they say.`,
  (number) => `It fell by ${number} percent in May.`,
  (number) => `> Nearly **${number}** visitors came.`,
  (number) => `A ${number}-tonne ship sank.`,
  (number) => `- The plant makes ${number} tonnes of *steel*.`,
];
const numbers = [
  "3",
  "41",
  "980",
  "1,509",
  "12\u00a0650",
  "2.4",
  "3.75 million",
  "980 million",
  "412,000",
  "7bn",
  "0.6",
];

test("what is rewritten reads as the target, of the same kind, unit and measure", { timeout: 60_000 }, () => {
  let [made, all] = [0, 0];
  for (const shape of shapes) {
    for (const from of numbers) {
      for (const to of numbers) {
        const text = shape(from);
        const document = read(text);
        const [claim] = document.claims;
        const [other] = read(shape(to).replace(/about |nearly /i, "")).claims;
        const target = other === undefined ? null : targetOf(other.figure);
        if (claim === undefined || target === null || claim.figure.unit !== target.unit || from === to) continue;
        all++;
        const result = rewriteFigure(document, claim, target);
        if (result === undefined) continue;
        made++;
        const after = read(applied(text, result.edits));
        const [again] = after.claims;
        const { figure } = again ?? claim;
        expect(after.claims.length, text).toBe(document.claims.length);
        expect([figure.dimension, figure.unit, again?.measure?.head], text).toEqual([
          claim.figure.dimension,
          claim.figure.unit,
          claim.measure?.head,
        ]);
        const { low, high } = figure.reading.loose;
        expect(low <= target.value && target.value <= high, `${text} ${result.text} for ${to}`).toBe(true);
        expect(result.text).toContain(after.prose.text.slice(figure.span[0], figure.span[1]).replaceAll("*", ""));
      }
    }
  }
  expect(made / all).toBeGreaterThan(0.8);
});
