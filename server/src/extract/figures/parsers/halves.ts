import { unitOfWord } from "../../../units/registry.ts";
import { type Draft, draft, isTightHyphen, lowerAt, type Parser, type Passage } from "../draft.ts";
import { DOZEN, numberWord, SCALE } from "../number-words.ts";

/** "Half a million", "half an hour", "quarter million", "half of", "half as many". */
export const halvesParser: Parser = { name: "halves", words: ["half", "quarter"], read };

const OF_WHAT = new Set("of the its their his her our my your all those these this that what a an".split(" "));
const NOT_A_SHARE = new Set(
  "first second third fourth last latter other next previous this that each per next every".split(" "),
);
const MEASURED_BY = new Set(
  "than about around nearly almost over by roughly approximately least only just under half some exactly".split(" "),
);

function read(passage: Passage, at: number): Draft | null {
  const quarter = lowerAt(passage, at) === "quarter";
  const share = quarter ? 0.25 : 0.5;
  const hyphen = isTightHyphen(passage, at + 1) ? 1 : 0;
  const next = lowerAt(passage, at + 1 + hyphen);
  const before = lowerAt(passage, at - 1);
  const scale = numberWord(next);
  if (scale !== undefined && (scale.kind === SCALE || scale.kind === DOZEN)) {
    return amount(at, at + 2 + hyphen, share * scale.value, scale.value);
  }
  const unit = NOT_A_SHARE.has(before) ? undefined : unitOfWord(next);
  if (unit !== undefined && (quarter ? QUARTERED : HALVED).has(unit.name) && !isTightHyphen(passage, at - 1)) {
    return draft("halves", "amount", at, at + 2 + hyphen, {
      value: share,
      step: share,
      dimension: unit.dimension,
      unit: unit.name,
    });
  }
  const points = pointsAt(passage, at + 1 + hyphen);
  if (points > 0) {
    return draft("halves", "amount", at, points, {
      value: share,
      step: share,
      dimension: "percentage-point",
      unit: "percentage point",
    });
  }
  if (hyphen > 0 || NOT_A_SHARE.has(before)) return null;
  if (next === "a" || next === "an" || (quarter && next === "of" && lowerAt(passage, at + 2) === "a")) {
    const noun = next === "of" ? at + 3 : at + 2;
    const word = numberWord(lowerAt(passage, noun));
    if (word !== undefined && (word.kind === SCALE || word.kind === DOZEN)) {
      return amount(at, noun + 1, share * word.value, word.value);
    }
    if (!quarter && unitOfWord(lowerAt(passage, noun)) !== undefined) return amount(at, noun, share, 1);
    if (next !== "of") return null;
  }
  if (quarter) return null;
  if (next === "as") {
    return draft("halves", "multiple", at, at + 1, { value: share, dimension: "multiple" });
  }
  if (!OF_WHAT.has(next) && !MEASURED_BY.has(before) && !saysAgain(passage, at, before, next)) return null;
  return draft("halves", "fraction", at, at + 1, { value: share, dimension: "ratio", ratio: [1, 2] });
}

const DASHES = new Set(["–", "—"]);

/** "165, or half, failed", "165 (half)", "165 — half — failed": what the figure before it comes to. */
function saysAgain(passage: Passage, at: number, before: string, next: string): boolean {
  if (before === "or") return lowerAt(passage, at - 2) === "," && (next === "," || next === "." || next === ")");
  return (before === "(" && (next === ")" || next === ",")) || (DASHES.has(before) && DASHES.has(next));
}

/** What halves and quarters are taken of without "of a": "half-hour", "quarter mile"; a half-century is fifty runs, a half-year a date. */
const HALVED = new Set("hour minute mile inch pound ounce ton tonne acre kilometre metre gallon pint litre".split(" "));
const QUARTERED = new Set("hour mile inch pound ounce acre century".split(" "));
HALVED.add("percentage point");
QUARTERED.add("percentage point");

const MOVES = new Set(
  "rate interest percentage cut hike increase rise move reduction hikes cuts increases moves".split(" "),
);

/** The token behind "percentage point", or behind the "point" of "a quarter-point cut"; 0 where none stands. */
function pointsAt(passage: Passage, at: number): number {
  if (lowerAt(passage, at) === "point") return MOVES.has(lowerAt(passage, at + 1)) ? at + 1 : 0;
  if (lowerAt(passage, at) !== "percentage") return 0;
  const point = isTightHyphen(passage, at + 1) ? at + 2 : at + 1;
  return lowerAt(passage, point) === "point" ? point + 1 : 0;
}

function amount(first: number, last: number, value: number, scale: number): Draft {
  return draft("halves", "amount", first, last, { value, scale, step: scale / 10 });
}
