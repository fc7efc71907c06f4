import type { CalendarInterval } from "../../../model/figure.ts";
import { monthSpan, parts, yearSpan, yearsFromNow } from "../calendar.ts";
import { type Draft, draft, isTightHyphen, lowerAt, type Parser, type Passage, tokenAt } from "../draft.ts";
import { isOrdinalEnding, ordinalStarts, ordinalWord } from "../number-words.ts";
import { period } from "../period.ts";

const DECADES = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

/** "The 1990s", "1990's", "the nineties". */
export const decadeParser: Parser = { name: "decade", numbers: true, words: DECADES, read: readDecade };
/** "The 17th century", "the twenty-first century". */
export const centuryParser: Parser = {
  name: "century",
  numbers: true,
  words: [...ordinalStarts(), "twenty"],
  read: readCentury,
};
/** "Fiscal 2023", "fiscal year 2023", "FY 2023". */
export const fiscalParser: Parser = { name: "fiscal-year", words: ["fiscal", "financial", "fy"], read: readFiscal };
/** "First quarter of 2026", "third-quarter", "second half of 2025". */
export const quarterParser: Parser = {
  name: "quarter",
  words: ["first", "second", "third", "fourth"],
  read: readQuarter,
};
/** "Q3 2024", "H1 2025", "4Q 2023". */
export const quarterSignParser: Parser = {
  name: "quarter",
  numbers: true,
  words: ["q1", "q2", "q3", "q4", "h1", "h2"],
  read: readQuarterSign,
};
function readDecade(passage: Passage, at: number): Draft | null {
  const token = tokenAt(passage, at);
  if (token?.kind === "word") return readNineties(passage, at, token.lower);
  const short = token?.text.length === 2 && tokenAt(passage, at - 1)?.lower === "'" && !token.spaced;
  if (token === undefined || (token.text.length !== 4 && !short) || !token.text.endsWith("0")) return null;
  const ending = tokenAt(passage, at + 1);
  if (ending === undefined || ending.spaced) return null;
  const apostrophe = ending.lower === "'" || ending.lower === "’";
  const s = apostrophe ? tokenAt(passage, at + 2) : ending;
  if (s?.lower !== "s" || s.spaced) return null;
  // "The '90s" of this or the last century, whichever is past.
  const year = short ? Number(token.text) + (Number(token.text) > 20 ? 1900 : 2000) : Number(token.text);
  if (!(year >= 1000 && year < 2200)) return null;
  // "The 1900s" are a century as a rule, "the 2000s" are not.
  const count = year % 100 === 0 && year < 2000 ? 100 : 10;
  const unit = count === 100 ? "century" : "decade";
  return period("decade", short ? at - 1 : at, apostrophe ? at + 3 : at + 2, unit, yearSpan(year, count), false);
}

const IN_DECADE = new Set("the early late mid".split(" "));

/** "In the nineties"; temperatures and ages are in the nineties too. */
function readNineties(passage: Passage, at: number, lower: string): Draft | null {
  const before = isTightHyphen(passage, at - 1) ? lowerAt(passage, at - 2) : lowerAt(passage, at - 1);
  // "In the forties" tells an age or a temperature as often.
  if (!IN_DECADE.has(before) || passage.topics.warmth || (before === "the" && DECADES.indexOf(lower) < 4)) return null;
  return period("decade", at, at + 1, "decade", yearSpan(1920 + 10 * DECADES.indexOf(lower), 10), true);
}

function readCentury(passage: Passage, at: number): Draft | null {
  const token = tokenAt(passage, at);
  if (token === undefined) return null;
  if (token.lower === "twenty") {
    const tens = isTightHyphen(passage, at + 1) ? (ordinalWord(lowerAt(passage, at + 2)) ?? 0) : 0;
    if (tens < 1 || tens > 2 || lowerAt(passage, at + 3) !== "century") return null;
    return period("century", at, at + 4, "century", yearSpan((20 + tens) * 100 - 99, 100), false);
  }
  const ending = tokenAt(passage, at + 1);
  const suffixed = token.kind === "number" && ending?.spaced === false && isOrdinalEnding(ending.lower);
  const noun = suffixed ? at + 2 : at + 1;
  const number = suffixed ? Number(token.text) : token.kind === "word" ? (ordinalWord(token.lower) ?? 0) : 0;
  const hyphen = isTightHyphen(passage, noun) ? 1 : 0;
  const lower = lowerAt(passage, noun + hyphen);
  if ((lower !== "century" && lower !== "centuries") || !(number >= 1 && number <= 22)) return null;
  const span = number < 2 ? undefined : yearSpan(number * 100 - 99, 100);
  return period("century", at, noun + hyphen + 1, "century", span, false);
}

function readFiscal(passage: Passage, at: number): Draft | null {
  const lower = lowerAt(passage, at);
  const next = lowerAt(passage, at + 1) === "year" ? at + 2 : at + 1;
  if (lower === "financial" && next === at + 1) return null;
  const year = yearAt(passage, next);
  if (year === null) return null;
  // When a fiscal year begins differs, so its days cannot be told.
  return draft("fiscal-year", "date", at, next + 1, {
    value: year,
    step: 1,
    dimension: "date",
    unit: "year",
    role: "date",
  });
}

function yearAt(passage: Passage, at: number): number | null {
  const token = tokenAt(passage, at);
  if (token?.kind !== "number" || token.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= 1000 && year < 2200 ? year : null;
}

function readQuarter(passage: Passage, at: number): Draft | null {
  const number = ordinalWord(lowerAt(passage, at)) ?? 0;
  const hyphen = isTightHyphen(passage, at + 1) ? 1 : 0;
  const noun = lowerAt(passage, at + 1 + hyphen);
  const half = noun === "half";
  if (noun !== "quarter" && !half) return null;
  if (half && number > 2) return null;
  let last = at + 2 + hyphen;
  if (hyphen === 0 && (lowerAt(passage, last) === "of" || lowerAt(passage, last) === "in")) {
    const fiscal = lowerAt(passage, last + 1) === "fiscal" ? 1 : 0;
    const year = yearAt(passage, last + 1 + fiscal);
    if (year !== null) {
      return period(
        "quarter",
        at,
        last + 2 + fiscal,
        noun,
        fiscal === 1 ? undefined : monthsOf(year, number, half),
        false,
      );
    }
    const now = relativeYear(passage, last + 1);
    if (now !== null) return period("quarter", at, last + 3, noun, monthsOf(now, number, half), true);
  }
  const year = hyphen === 0 ? yearAt(passage, last) : null;
  if (year !== null) return period("quarter", at, ++last, noun, monthsOf(year, number, half), false);
  // "The second half" of a match or a list is no time.
  if (half) return null;
  const now = parts(passage.date);
  const guess =
    now === undefined ? undefined : monthsOf(now[1] <= (number - 1) * 3 ? now[0] - 1 : now[0], number, false);
  return period("quarter", at, last, noun, guess, true);
}

function monthsOf(year: number, number: number, half: boolean): CalendarInterval | undefined {
  if (Number.isNaN(year)) return undefined;
  return half ? monthSpan(year, number * 6 - 5, 6) : monthSpan(year, number * 3 - 2, 3);
}

/** The year of "this year" or "last year" at a position; `NaN` where the document has no date. */
function relativeYear(passage: Passage, at: number): number | null {
  const shift = yearsFromNow(lowerAt(passage, at));
  if (shift === undefined || lowerAt(passage, at + 1) !== "year") return null;
  const now = parts(passage.date);
  return now === undefined ? Number.NaN : now[0] + shift;
}

function readQuarterSign(passage: Passage, at: number): Draft | null {
  const lower = lowerAt(passage, at);
  if (tokenAt(passage, at)?.kind === "number") return readTurnedSign(passage, at, lower);
  const half = lower.startsWith("h");
  const of = lowerAt(passage, at + 1) === "of" ? 1 : 0;
  const short = tokenAt(passage, at + 2);
  if (lowerAt(passage, at + 1) === "'" && short?.kind === "number" && short.text.length === 2 && !short.spaced) {
    const span = monthsOf(2000 + Number(short.text), Number(lower.slice(1)), half);
    return period("quarter", at, at + 3, half ? "half" : "quarter", span, false);
  }
  const year = yearAt(passage, at + 1 + of);
  const unit = half ? "half" : "quarter";
  if (year !== null) {
    return period("quarter", at, at + 2 + of, unit, monthsOf(year, Number(lower.slice(1)), half), false);
  }
  return half ? null : period("quarter", at, at + 1, unit, undefined, true);
}

/** "4Q 2023", "1H25": banks write the number first. */
function readTurnedSign(passage: Passage, at: number, number: string): Draft | null {
  const sign = tokenAt(passage, at + 1);
  if (sign === undefined || sign.spaced || sign.kind !== "word") return null;
  const half = sign.text.charCodeAt(0) === 72;
  if ((!half && sign.text.charCodeAt(0) !== 81) || number.length !== 1) return null;
  const count = Number(number);
  if (!(count >= 1 && count <= (half ? 2 : 4))) return null;
  const glued = sign.text.slice(1);
  const written = glued === "" ? yearAt(passage, at + 2) : Number(glued);
  if (written === null || (glued !== "" && !(/^\d+$/.test(glued) && (glued.length === 2 || glued.length === 4))))
    return null;
  const year = written < 100 ? 2000 + written : written;
  return period(
    "quarter",
    at,
    glued === "" ? at + 3 : at + 2,
    half ? "half" : "quarter",
    monthsOf(year, count, half),
    false,
  );
}
