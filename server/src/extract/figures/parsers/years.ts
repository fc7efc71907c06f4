import { yearSpan } from "../calendar.ts";
import { type Draft, draft, isCapitalized, isDash, lowerAt, type Parser, type Passage, tokenAt } from "../draft.ts";

/** A bare year: "in 2025", "the 2019 budget", "2025". */
export const yearParser: Parser = { name: "year", numbers: true, read };

const ERAS = new Set(["BC", "BCE", "CE", "AD"]);
const OF_TIME = new Set(
  "in since by from until till through during before after early late mid around year years spring summer autumn fall winter circa ending ended and or to".split(
    " ",
  ),
);
const WEAK = new Set("and or to around by from after before through".split(" "));
const COUNTABLE = new Set("people men women children percent per-cent".split(" "));

const JOINS = new Set("and or but if as under in while compared because".split(" "));

const PART_OF_YEAR = new Set("mid early late pre post".split(" "));

function read(passage: Passage, at: number): Draft | null {
  const token = tokenAt(passage, at);
  if (ERAS.has(tokenAt(passage, at + 1)?.text ?? "")) {
    return draft("year", "date", at, at + 2, { dimension: "date", unit: "year", digits: true, role: "date" });
  }
  if (token === undefined || token.text.length !== 4) return null;
  const value = Number(token.text);
  if (!Number.isInteger(value) || value < 1000 || value > 2199) return null;
  const before = tokenAt(passage, at - 1);
  if (isDash(before?.lower ?? "") && !token.spaced && PART_OF_YEAR.has(lowerAt(passage, at - 2)))
    return year(at, value);
  if (before !== undefined && !token.spaced && (before.kind === "symbol" || (before.kind === "word" && !before.spaced)))
    return null;
  const next = tokenAt(passage, at + 1);
  const season = next?.lower === "/" && !next.spaced ? tokenAt(passage, at + 2) : undefined;
  if (season?.kind === "number" && season.text === String(value + 1).slice(2)) return twoYears(at, value);
  if (
    next !== undefined &&
    !next.spaced &&
    ((next.kind === "symbol" && next.lower !== "′") ||
      next.kind === "number" ||
      (next.kind === "word" && !next.lower.startsWith("'") && next.lower !== "s"))
  )
    return null;
  if (!isYearHere(passage, at, value)) return null;
  return year(at, value);
}

function year(at: number, value: number): Draft {
  return draft("year", "date", at, at + 1, {
    value,
    step: 1,
    digits: true,
    dimension: "date",
    unit: "year",
    calendar: yearSpan(value),
    role: "date",
  });
}

/** "2023/24". */
function twoYears(at: number, value: number): Draft {
  return draft("year", "date", at, at + 3, {
    dimension: "date",
    unit: "year",
    bound: "range",
    calendar: yearSpan(value, 2),
    role: "date",
  });
}

function isYearHere(passage: Passage, at: number, value: number): boolean {
  const before = lowerAt(passage, at - 1);
  const next = tokenAt(passage, at + 1);
  const counted =
    next?.kind === "word" && next.spaced && !isCapitalized(next) && (isPlural(next.lower) || COUNTABLE.has(next.lower));
  const common = value >= 1900 && value < 2100;
  if (!common && before === "between" && isYearText(lowerAt(passage, at + 2)) && lowerAt(passage, at + 1) === "and")
    return true;
  if (!common && before === "and" && lowerAt(passage, at - 3) === "between" && isYearText(lowerAt(passage, at - 2)))
    return !counted;
  if (value >= 2100 && before === "by") return next?.kind !== "word" || JOINS.has(next.lower);
  if (OF_TIME.has(before) && !(WEAK.has(before) && (counted || !common))) return common || !counted;
  if (!common) return (before === "," || before === "the") && !counted && value >= 1400 && isDateComma(passage, at);
  if (before === "the" || before === "'s" || before.endsWith("'s")) return true;
  return !counted && !isDash(before);
}

function isDateComma(passage: Passage, at: number): boolean {
  return tokenAt(passage, at - 2)?.kind === "number";
}

function isYearText(text: string): boolean {
  const value = Number(text);
  return text.length === 4 && value >= 1000 && value < 2200;
}

/** "2000 soldiers" counts, "2000 his" and "2000 was" do not. */
function isPlural(lower: string): boolean {
  return (
    lower.length > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("'s")
  );
}
