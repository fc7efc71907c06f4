import { yearSpan } from "../calendar.ts";
import { changed, type Draft, isDash, lowerAt, type Passage, stretched, tokenAt } from "../draft.ts";
import { numberWord } from "../number-words.ts";

const SOFTENERS = new Set("as about around nearly almost over".split(" "));

const ABOUT = new Set("about around roughly nearly".split(" "));

/** Joins "3–5", "3 to 5 million", "between a and b", "three or four" and "2010–15"; scale and unit carry over. */
export function joinRanges(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const one of drafts) {
    const before = joined.at(-1);
    const range = before === undefined ? null : join(passage, before, one);
    if (range === null) joined.push(one);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function join(passage: Passage, low: Draft, high: Draft): Draft | null {
  const gap = high.first - low.last;
  const link = lowerAt(passage, low.last);
  // "18-to-24-year-olds".
  if (gap === 3 && isDash(link) && lowerAt(passage, low.last + 1) === "to" && isDash(lowerAt(passage, low.last + 2)))
    return isNumber(low) && isNumber(high) ? rangeOf(low, high, true) : null;
  if (gap < 1 || gap > 2) return null;
  const second = gap === 2 ? lowerAt(passage, low.last + 1) : "";
  if (low.form === "date" || high.form === "date") return gap === 1 ? joinDates(passage, low, high, link) : null;
  // "Halved to £120m" tells a change and a level.
  if (!isNumber(low) || !isNumber(high) || (low.form === "multiple" && high.form !== "multiple")) return null;
  if (link === "±" || (link === "+" && second === "/")) return plusMinus(low, high);
  if (isDash(link) && low.digits !== high.digits) return null;
  if (isDash(link) && (gap === 1 || isDash(second))) return isPart(passage, high) ? null : rangeOf(low, high, true);
  if (gap === 2) {
    if (link === "to" && SOFTENERS.has(second)) return null;
    return link === "-" && second === "to"
      ? rangeOf(low, high, true)
      : link === "to" && second === "-"
        ? rangeOf(low, high, true)
        : null;
  }
  if (link === "to" || link === "till" || link === "until" || link === "through") {
    return isMovement(passage, low, high) ? null : rangeOf(low, high, false);
  }
  if (link === "and") {
    return lowerAt(passage, low.outerFirst - 1) === "between" ||
      (ABOUT.has(lowerAt(passage, low.first - 1)) && lowerAt(passage, low.first - 2) === "between")
      ? withBetween(passage, rangeOf(low, high, false))
      : null;
  }
  if (link === "or") return isNeighbour(low, high) ? rangeOf(low, high, false) : null;
  return null;
}

function isNumber(one: Draft): boolean {
  return one.form === "amount" || one.form === "fraction" || one.form === "multiple" || one.form === "ordinal";
}

/** "9 - 5 = 4" with a minus that belongs to the second number, "1-800-555" with a third. */
function isPart(passage: Passage, high: Draft): boolean {
  return high.value < 0 || (isDash(lowerAt(passage, high.last)) && tokenAt(passage, high.last + 1)?.kind === "number");
}

const MOVES = new Set(
  "rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown increased increase increases increasing decreased decrease decreases decreasing dropped drop drops dropping jumped jump jumps jumping climbed climb climbs climbing declined decline declines declining went go goes going gone cut cuts cutting raised raise raises raising lowered lowers lowering lower slowed slow slows slowing up down moved move moves moving shrank shrink shrinks shrinking shrunk soared soar soars soaring plunged plunge plunges plunging surged surge surges surging slid slide slides sliding slipped slip slips slipping tumbled tumble tumbles tumbling expanded expand expands expanding swelled swell swells swelling changed change changes changing reduced reduce reduces reducing boosted boost boosts boosting narrowed narrow narrows narrowing widened widen widens widening improved improve improves improving eased ease eases easing edged edge edges edging inched inch inching ballooned balloon balloons plummeted plummet plummets crept creep creeps accelerated accelerate accelerates upgraded downgraded revised extended extend extends extending doubled doubling tripled tripling quadrupled quadrupling halved halving gained gains lost loses losing dipped dip dips dipping rebounded rebound rebounds collapsed collapse shed sheds slumped slumps rallied sank sinks".split(
    " ",
  ),
);
const SPANS = new Set(
  "range ranges ranged ranging vary varies varied varying scalable span spans spanning anywhere between".split(" "),
);

/** "Rose from 2.4 million to 4.8 million" tells two levels, "rose $5 to $20" a change and a level; "fell 3 to 5 percent" is a range. */
function isMovement(passage: Passage, low: Draft, high: Draft): boolean {
  const before = lowerAt(passage, low.first - 1);
  const from =
    before === "from" ||
    (lowerAt(passage, low.first - 2) === "from" && low.outerFirst < low.first) ||
    (ABOUT.has(before) && lowerAt(passage, low.first - 2) === "from");
  const complete =
    low.unit !== null && high.unit !== null && (low.scale > 1 || high.scale === 1 || low.dimension === "percent");
  // "From 5 to 7 per cent to 3 to 5 per cent": the first pair is a range.
  if (from && lowerAt(passage, high.last) === "to" && startsNumber(passage, high.last + 1)) return false;
  if (from) return low.dimension !== high.dimension && low.unit !== null ? true : movesBefore(passage, low.first);
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit) return true;
  // "The Dow fell 266 to 11,867."
  if (low.unit === null && high.unit === null && low.scale === 1 && MOVES.has(before)) return true;
  return complete && (MOVES.has(before) || before === "by" || low.change);
}

function startsNumber(passage: Passage, at: number): boolean {
  return tokenAt(passage, at)?.kind === "number" || numberWord(lowerAt(passage, at)) !== undefined;
}

/** A verb of change before "from" in the clause, with nothing between that speaks of a range. */
function movesBefore(passage: Passage, at: number): boolean {
  const until = Math.max(passage.first, at - 12);
  for (let i = at - 1; i >= until; i--) {
    const lower = lowerAt(passage, i);
    if (SPANS.has(lower)) return false;
    if (MOVES.has(lower)) return true;
    if (lower === ";" || lower === ":") return false;
  }
  return false;
}

/** "Three or four", "two or three hundred". */
function isNeighbour(low: Draft, high: Draft): boolean {
  const gap = high.value / (low.scale === high.scale ? 1 : high.scale) - low.value;
  return (
    low.unit === null &&
    low.form === "amount" &&
    high.form === "amount" &&
    low.value < 100 &&
    gap > 0 &&
    gap <= Math.max(2, low.value / 2)
  );
}

function withBetween(passage: Passage, range: Draft | null): Draft | null {
  if (range === null) return null;
  const first = lowerAt(passage, range.first - 1) === "between" ? range.first - 1 : range.first - 2;
  return changed(range, { outerFirst: Math.min(range.outerFirst, first) });
}

function rangeOf(low: Draft, high: Draft, dashed: boolean): Draft | null {
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit) return null;
  if (low.unit !== null && high.unit === null && low.dimension !== "money") return null;
  if (Number.isNaN(low.value) || Number.isNaN(high.value)) return null;
  if (low.form === "fraction" && high.form !== "fraction") return null;
  if ((low.form === "ordinal") !== (high.form === "ordinal")) return null;
  const carries = high.scale > 1 && low.scale === 1 && low.value < high.value / high.scale;
  const value = carries ? low.value * high.scale : low.value;
  const descending = value >= high.value;
  if (descending && (dashed || high.unit === null)) {
    // A falling pair is a score or a subtraction, not a range; "£19 million to 749 workers" is a sum and who gets it.
    return null;
  }
  const unit = high.unit ?? low.unit;
  const inferred = [
    ...high.inferred,
    ...(carries ? (["scale"] as const) : []),
    ...(low.unit === null && unit !== null ? (["unit"] as const) : []),
  ];
  return stretched(low, low.first, high.last, {
    parser: "range",
    form: "range",
    value: Math.min(value, high.value),
    high: Math.max(value, high.value),
    step: Math.max(low.step, high.step),
    scale: high.scale,
    dimension: high.unit === null ? low.dimension : high.dimension,
    unit,
    bound: "range",
    ratio: undefined,
    inferred: [...new Set(inferred)],
  });
}

function plusMinus(middle: Draft, error: Draft): Draft | null {
  if (error.value < 0 || (middle.unit !== null && error.unit !== middle.unit)) return null;
  const off = error.unit !== null && middle.unit === null && error.scale > 1 && middle.scale === 1 ? error.scale : 1;
  return stretched(middle, middle.first, error.last, {
    parser: "plus-minus",
    form: "range",
    value: middle.value * off - error.value,
    high: middle.value * off + error.value,
    step: error.step,
    scale: error.scale,
    dimension: error.unit === null ? middle.dimension : error.dimension,
    unit: error.unit ?? middle.unit,
    bound: "range",
    inferred: middle.unit === null && error.unit !== null ? ["unit"] : [],
  });
}

/** "Saturday to Monday", "2010–2015", "between 2010 and 2015", "2013-14", "March to May 2025". */
function joinDates(passage: Passage, low: Draft, high: Draft, link: string): Draft | null {
  const dash = isDash(link);
  const between = link === "and" && lowerAt(passage, low.first - 1) === "between";
  if (!dash && !between && link !== "to" && link !== "until" && link !== "till" && link !== "through") return null;
  if (
    low.form === "date" &&
    low.unit === "year" &&
    high.form === "amount" &&
    dash &&
    high.unit === null &&
    high.value < 100
  ) {
    const value = Math.floor(low.value / 100) * 100 + high.value;
    return value > low.value && passage.tokens[high.first]?.text.length === 2
      ? datesOf(low, high, yearSpan(low.value, value - low.value + 1))
      : null;
  }
  if (low.form !== "date" || high.form !== "date" || !isSameSort(low, high)) return null;
  const start = low.calendar?.start;
  const end = high.calendar?.end;
  const yearless = low.inferred.includes("year") && !high.inferred.includes("year");
  const moved = yearless && start && end ? `${end.slice(0, 4)}${start.slice(4)}` : start;
  return datesOf(low, high, moved && end && moved <= end ? { start: moved, end } : undefined);
}

function isSameSort(low: Draft, high: Draft): boolean {
  return low.unit === high.unit || (low.unit !== "year" && high.unit !== "year");
}

function datesOf(low: Draft, high: Draft, calendar: Draft["calendar"]): Draft {
  return stretched(low, low.first, high.last, {
    parser: "date-range",
    value: Number.NaN,
    step: 0,
    bound: "range",
    calendar,
    weekday: undefined,
    inferred: high.inferred,
  });
}
