import { type Draft, draft, isDash, lowerAt, type Passage } from "../draft.ts";

const CONTEST = new Set(
  "won win wins winning beat beats beating defeat defeated defeats defeating lost lose loses losing loss vote votes voted voting ruled ruling led lead leads leading trailed trail trailing drew draw drawn tie tied ties score scored scores victory victories triumph triumphed down up ahead decision majority split level equalised finished ended passed approved rejected".split(
    " ",
  ),
);

/** "7–4", "5-0": two whole numbers with a dash and a contest near them, or falling, which no range does. */
export function joinScores(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const one of drafts) {
    const before = joined.at(-1);
    const score = before === undefined ? null : scoreOf(passage, before, one);
    if (score === null) joined.push(one);
    else joined[joined.length - 1] = score;
  }
  return joined;
}

function scoreOf(passage: Passage, left: Draft, right: Draft): Draft | null {
  if (left.form !== "amount" || right.form !== "amount" || right.first - left.last !== 1) return null;
  if (left.unit !== null || !left.digits || !right.digits || left.scale > 1 || right.scale > 1) return null;
  if (lowerAt(passage, left.last) === "to") {
    if (left.value <= right.value || !CONTEST.has(lowerAt(passage, left.first - 1))) return null;
    if (lowerAt(passage, left.first - 1) === "down" || lowerAt(passage, left.first - 1) === "up") return null;
  } else if (!isDash(lowerAt(passage, left.last)) || passage.tokens[right.first]?.spaced === true) return null;
  if (!Number.isInteger(left.value) || !Number.isInteger(right.value) || left.value > 999 || right.value > 999)
    return null;
  if (right.unit !== null || left.value < 0 || right.value < 0) return null;
  if (left.value < right.value && !isContest(passage, left.first, right.last)) return null;
  return draft("score", "score", left.first, right.last, {
    value: left.value,
    high: right.value,
    step: 1,
    digits: true,
    dimension: "score",
    ratio: [left.value, right.value],
  });
}

function isContest(passage: Passage, first: number, last: number): boolean {
  for (let i = first - 1; i >= Math.max(passage.first, first - 5); i--)
    if (CONTEST.has(lowerAt(passage, i))) return true;
  if (
    lowerAt(passage, last) === "," &&
    isDash(lowerAt(passage, last + 2)) &&
    passage.tokens[last + 3]?.kind === "number"
  )
    return true;
  for (let i = last; i < Math.min(passage.last, last + 2); i++) if (CONTEST.has(lowerAt(passage, i))) return true;
  return false;
}
