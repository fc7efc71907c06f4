import { readFigures } from "../../server/src/extract/figures.ts";
import { tokenize } from "../../server/src/text/tokenize.ts";
import { milliseconds, type Row, repeat, time } from "./measure.ts";

/** Pieces that parsers and refiners begin with, go on with or look back over; each is repeated until the text is long enough. */
const PIECES: Readonly<Record<string, string>> = {
  digits: "9",
  "digits apart": "9 ",
  "groups of digits": "999 ",
  commas: ",",
  "digits and commas": "9,",
  dashes: "-",
  "digits and dashes": "9-",
  "digits and strokes": "9/",
  points: "9.",
  colons: "9:",
  brackets: "(",
  "digits in brackets": "(9) ",
  "unit letters": "kmsmKMB",
  "units of digits": "9km",
  "quotients of units": "9 km/",
  "signs of money": "$",
  "money and digits": "$9m",
  "number words": "one ",
  scales: "million ",
  "tied number words": "twenty-",
  "sums of number words": "hundred and ",
  fractions: "a third of ",
  ordinals: "first second ",
  powers: "2^",
  superscripts: "10⁹",
  ranges: "from 3 to 5 ",
  lists: "10, ",
  ratios: "1 in ",
  changes: "fell by 5 percent ",
  bounds: "more than 5 ",
  denials: "not more than 5 ",
  "lengths of time": "the two years to June ",
  percent: "%",
  degrees: "5 degrees ",
  rates: "5 per day a day ",
  dates: "May 5 ",
  "a long word of digits and letters": "a1b2",
  "primes and quotes": "6'2\"",
  mixture: "9, one-half (5 km/h) – $3m to £4bn, 10% of 2024-05 ½ first-",
};

const LENGTHS = [250_000, 500_000, 1_000_000] as const;

/** How long it takes to read figures out of text that nobody wrote to be read, at three lengths; the last two must be about twice the one before. */
export function* hostile(): Iterable<Row> {
  // Warm, so that the first piece does not pay for the compiler.
  for (const piece of Object.values(PIECES)) read(piece, 20_000);
  for (const [name, piece] of Object.entries(PIECES)) {
    const took = LENGTHS.map((length) => Math.min(...repeat(2, () => read(piece, length))));
    const factors = took.slice(1).map((one, i) => `× ${(one / Math.max(took[i] ?? one, 1)).toFixed(1)}`);
    yield {
      what: `hostile: ${name}, 0.25, 0.5 and 1 MB`,
      measured: `${took.map(milliseconds).join(", ")} (${factors.join(", ")})`,
      budget: "× 2 each",
    };
  }
}

/** Milliseconds of the processor. */
function read(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return time(() => readFigures(tokenize(text), { date: "2026-06-10" })).processor;
}
