import { FUNCTION, NOUN, wordClasses } from "../../lexicon/lexicon.ts";
import { type Draft, isDash, lowerAt, type Passage, stretched } from "../draft.ts";

/** "10, 20 and 30 percent", "45 and 50 mg", "2, 3 and 4 million": what the last of a list states holds for those before. */
export function carryOverLists(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  let carried: Draft[] | undefined;
  let next: Draft | undefined;
  for (let i = drafts.length - 1; i >= 0; i--) {
    let one = drafts[i] as Draft;
    if (next !== undefined && isListed(passage, one, next)) {
      const scale = next.scale > 1 && one.scale === 1 && one.value < (next.value / next.scale) * 20;
      one = stretched(one, one.first, one.last, {
        value: scale ? one.value * next.scale : one.value,
        step: scale ? one.step * next.scale : one.step,
        scale: scale ? next.scale : one.scale,
        unit: next.unit,
        dimension: next.dimension,
        inferred: [
          ...one.inferred,
          ...(scale ? (["scale"] as const) : []),
          ...(next.unit !== null ? (["unit"] as const) : []),
        ],
      });
      carried ??= [...drafts];
      carried[i] = one;
    }
    next = one;
  }
  return forward(passage, carried ?? drafts);
}

/** "From 208 pounds to 193": the second level is counted like the first. */
function forward(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  let carried: Draft[] | undefined;
  for (let i = 1; i < drafts.length; i++) {
    const one = drafts[i] as Draft;
    const before = drafts[i - 1] as Draft;
    if (one.form !== "amount" || one.unit !== null || !isLevel(before)) continue;
    if (isGapped(passage, before, one)) {
      carried ??= [...drafts];
      carried[i] = stretched(one, one.first, one.last, {
        unit: before.unit,
        dimension: before.dimension,
        inferred: [...one.inferred, "unit"],
      });
      continue;
    }
    if (one.first - before.last !== 1 || lowerAt(passage, before.last) !== "to") continue;
    const softened = SOFT.has(lowerAt(passage, before.first - 1)) ? before.first - 2 : before.outerFirst - 1;
    if (lowerAt(passage, softened) !== "from" || isCounted(passage, one.last)) continue;
    carried ??= [...drafts];
    carried[i] = stretched(one, one.first, one.last, {
      unit: before.unit,
      dimension: before.dimension,
      inferred: [...one.inferred, "unit"],
    });
  }
  return carried ?? drafts;
}

/** "Macy's fell by 2 percent, Burlington by 2.6": the second is counted as the first where its clause ends with it. */
function isGapped(passage: Passage, before: Draft, one: Draft): boolean {
  if (before.dimension !== "percent" || !one.digits || one.scale > 1) return false;
  if (lowerAt(passage, one.first - 1) !== "by" || lowerAt(passage, before.outerFirst - 1) !== "by") return false;
  const next = passage.tokens[one.last];
  return one.last >= passage.last || (next?.kind === "punctuation" && !isDash(next.lower));
}

const SOFT = new Set("about around roughly nearly almost".split(" "));

function isLevel(one: Draft): boolean {
  return (one.form === "amount" || one.form === "range") && one.unit !== null;
}

/** "5- and 7-year-old". */
function isSuspended(passage: Passage, one: Draft, next: Draft): boolean {
  const hyphen = passage.tokens[one.last];
  if (hyphen === undefined || hyphen.lower !== "-" || hyphen.spaced || next.first - one.last !== 2) return false;
  const link = lowerAt(passage, one.last + 1);
  return link === "and" || link === "or" || link === ",";
}

/** "280 million of the 1.5 billion shekels": both are money. */
function isPartOfSum(passage: Passage, one: Draft, next: Draft): boolean {
  if (next.dimension !== "money" || one.scale === 1 || next.scale === 1 || next.first - one.last !== 2) return false;
  return lowerAt(passage, one.last) === "of" && OWNED.has(lowerAt(passage, one.last + 1));
}

/** "Grew from 2 to 6 billion"; "from 500 to 1 million" keeps its 500. */
function isFromLevel(passage: Passage, one: Draft, next: Draft): boolean {
  if (next.unit !== null || next.scale === 1 || one.scale > 1 || one.digits !== next.digits) return false;
  if (next.first - one.last !== 1 || lowerAt(passage, one.last) !== "to") return false;
  return one.value < (next.value / next.scale) * 20 && lowerAt(passage, one.outerFirst - 1) === "from";
}

const OWNED = new Set("the its their his her our that".split(" "));

/** A noun behind the number says what it counts. */
function isCounted(passage: Passage, at: number): boolean {
  const classes = wordClasses(lowerAt(passage, at));
  return (classes & NOUN) !== 0 && (classes & FUNCTION) === 0;
}

/** Numbers of one list are seldom further apart: in "by 2100, 2 metres" the first is something else. */
const MOST_APART = 1000;

/** A bare number before a measured one with a comma, "and" or "or" between. */
function isListed(passage: Passage, one: Draft, next: Draft): boolean {
  if (one.form !== "amount" || one.unit !== null || (next.form !== "amount" && next.form !== "range")) return false;
  if (isSuspended(passage, one, next)) return next.unit !== null;
  if (isPartOfSum(passage, one, next) || isFromLevel(passage, one, next)) return true;
  if (
    next.unit === null ||
    (next.dimension === "money" && next.scale === 1) ||
    next.dimension === "age" ||
    next.unit === "time"
  )
    return false;
  if (one.scale > 1 || one.value > MOST_APART * next.value) return false;
  const gap = next.first - one.last;
  const link = lowerAt(passage, one.last);
  if (gap === 1 && link === "to") return lowerAt(passage, one.outerFirst - 1) === "from";
  if (one.digits !== next.digits) return false;
  if (gap === 1) return link === "," || link === "and" || link === "or";
  const second = lowerAt(passage, one.last + 1);
  return gap === 2 && link === "," && (second === "and" || second === "or");
}
