import { isCompared } from "../comparison.ts";
import { type Draft, draft, lowerAt, type Parser, type Passage } from "../draft.ts";
import { numberWord } from "../number-words.ts";

const STEMS: readonly (readonly [stem: string, value: number])[] = [
  ["doubl", 2],
  ["trebl", 3],
  ["tripl", 3],
  ["quadrupl", 4],
  ["quintupl", 5],
  ["sextupl", 6],
  ["halv", 0.5],
];
/** "Doubled", "tripling", "tenfold", "twice", "double the". */
export const multiplesParser: Parser = { name: "multiples", words: words(), read };

const BEFORE_BASE = new Set(
  "to will would could may might should can than nearly almost roughly about over".split(" "),
);
/** Words after which "twice" says how often. */
const TIMELY = new Set("in by this last over within from".split(" "));
const BASE = new Set("the that what its their his her last this in by over within from".split(" "));

function* words(): Iterable<string> {
  for (const [stem] of STEMS) {
    for (const ending of ["e", "es", "ed", "ing"]) yield `${stem}${ending}`;
  }
  yield "twice";
  yield "thrice";
  for (const word of "two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty hundred thousand million".split(
    " ",
  ))
    yield `${word}fold`;
}

function read(passage: Passage, at: number): Draft | null {
  const lower = lowerAt(passage, at);
  if (lower === "twice" || lower === "thrice") {
    const next = lowerAt(passage, at + 1);
    const compared = next === "as" ? isCompared(passage, at + 2) : BASE.has(next) && !TIMELY.has(next);
    return compared ? multiple(at, at + 1, lower === "twice" ? 2 : 3, {}) : null;
  }
  if (lower.endsWith("fold")) {
    const value = numberWord(lower.slice(0, -4))?.value;
    return value === undefined ? null : multiple(at, at + 1, value, {});
  }
  const found = STEMS.find(([stem]) => lower.startsWith(stem));
  if (found === undefined) return null;
  const [stem, value] = found;
  const ending = lower.slice(stem.length);
  const next = lowerAt(passage, at + 1);
  if (
    ending === "e" &&
    !(BASE.has(next) && !TIMELY.has(next)) &&
    !(BEFORE_BASE.has(lowerAt(passage, at - 1)) && !isNoun(next))
  )
    return null;
  if (ending === "es" && (stem === "doubl" || stem === "tripl") && !BASE.has(next)) return null;
  if (ending === "ed" && (next === "down" || next === "up" || next === "as")) return null;
  if (ending === "es" && stem === "halv") return null;
  // "Double the 120 decibels" compares, it tells of no change.
  const change = ending !== "e" || lowerAt(passage, at - 1) === "to" || lowerAt(passage, at - 1) === "will";
  return multiple(at, at + 1, value, change ? { change: true, direction: value < 1 ? "down" : "up" } : {});
}

function isNoun(lower: string): boolean {
  return lower !== "" && /^[a-z]/.test(lower) && lower !== "to" && lower !== "as" && lower !== "and";
}

function multiple(first: number, last: number, value: number, parts: Partial<Draft>): Draft {
  return draft("multiples", "multiple", first, last, { value, dimension: "multiple", ...parts });
}
