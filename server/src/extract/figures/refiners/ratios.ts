import { type Draft, isTightHyphen, lowerAt, type Passage, stretched } from "../draft.ts";

/** "3:1", "one in seven", "two out of five", "3 in 10", "three in every four": joined to a ratio. "7 of 10" stays two figures. */
export function joinRatios(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const one of drafts) {
    const before = joined.at(-1);
    const ratio = before === undefined ? null : ratioOf(passage, before, one);
    if (ratio === null) joined.push(one);
    else joined[joined.length - 1] = ratio;
  }
  return joined;
}

function ratioOf(passage: Passage, top: Draft, bottom: Draft): Draft | null {
  if (isProportion(passage, top, bottom)) return joined(top, bottom);
  if (!isWhole(top) || !isWhole(bottom) || top.value >= bottom.value || Math.abs(top.value) < 1) return null;
  const gap = bottom.first - top.last;
  if (gap === 3 && lowerAt(passage, top.last + 1) === "in" && /^(?:every|each)$/.test(lowerAt(passage, top.last + 2))) {
    // "One child in every 30."
    return joined(top, bottom);
  }
  if (gap === 3 && isTightHyphen(passage, top.last) && lowerAt(passage, top.last + 1) === "in")
    return joined(top, bottom);
  if (gap < 1 || gap > 2) return null;
  const link = lowerAt(passage, top.last);
  const second = gap === 2 ? lowerAt(passage, top.last + 1) : "";
  const inside = link === "in" && (gap === 1 || second === "every" || second === "each");
  const outOf = link === "out" && second === "of";
  const over = link === "over" && gap === 1 && isFormula(passage, bottom.last);
  if ((!inside && !outOf && !over) || (top.value < 0 && !over)) return null;
  if (inside && bottom.value >= 1000 && top.value > 10) return null;
  return joined(top, bottom);
}

function joined(top: Draft, bottom: Draft): Draft {
  return stretched(top, top.first, bottom.last, {
    parser: "ratio",
    form: "fraction",
    value: top.value / bottom.value,
    step: 0,
    dimension: "ratio",
    ratio: [top.value, bottom.value],
  });
}

/** "3:1", "a ratio of 3 to 1", "odds were 3 to 1", "outnumbered 3 to 1", "a 2-for-1 split". */
function isProportion(passage: Passage, left: Draft, right: Draft): boolean {
  const gap = right.first - left.last;
  if (left.unit !== null || left.dimension !== "count" || left.form !== "amount" || left.scale > 1) return false;
  if (!isWhole(right) || gap < 1 || gap > 3) return false;
  const link = lowerAt(passage, left.last);
  if (gap === 1) {
    if (link === ":")
      return passage.tokens[left.last]?.spaced === false && passage.tokens[right.first]?.spaced === false;
    if (link !== "to" || left.value <= 0) return false;
    return speaksOfRatio(passage, left.first, right.last) || (right.value === 1 && isPair(passage, left, right));
  }
  // "Three-to-one", "2-for-1".
  const tied = gap === 3 && isTightHyphen(passage, left.last) && isTightHyphen(passage, left.last + 2);
  const word = lowerAt(passage, left.last + 1);
  return (
    tied &&
    (word === "for" || (word === "to" && (left.value > right.value || speaksOfRatio(passage, left.first, right.last))))
  );
}

const RATIO_WORDS = new Set("ratio ratios odds margin majority split".split(" "));

/** A word for a ratio shortly before or right behind. */
function speaksOfRatio(passage: Passage, first: number, last: number): boolean {
  if (RATIO_WORDS.has(lowerAt(passage, last))) return true;
  for (let at = first - 1; at >= first - 4; at--) {
    const lower = lowerAt(passage, at);
    if (RATIO_WORDS.has(lower)) return true;
    if (lower === "," || lower === "from" || lower === ";") return false;
  }
  return false;
}

/** "Men outnumber women 3 to 1": a pair with nothing counted behind it, and nothing that moves from the one to the other. */
function isPair(passage: Passage, left: Draft, right: Draft): boolean {
  if (left.value < 1.5 || MOVES_FROM.has(lowerAt(passage, left.first - 1))) return false;
  const next = passage.tokens[right.last];
  return right.last >= passage.last || next?.kind === "punctuation" || ENDS.has(next?.lower ?? "");
}

const MOVES_FROM = new Set(
  "from fell rose cut reduced down up dropped grew went shrank slipped narrowed lead led won win lost score beat".split(
    " ",
  ),
);
const ENDS = new Set("in on against for among at and but when that to".split(" "));

/** "One over twenty" divides only where nothing is counted behind it. */
function isFormula(passage: Passage, at: number): boolean {
  const next = lowerAt(passage, at);
  return next === "" || next === "." || next === "=" || next === ")" || next === "equals";
}

/** A bare count; a year, a percentage or a sum of money makes no ratio. */
function isWhole(one: Draft): boolean {
  return one.form === "amount" && one.unit === null && one.dimension === "count" && Number.isInteger(one.value);
}
