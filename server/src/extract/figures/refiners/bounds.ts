import type { Bound } from "../../../model/figure.ts";
import { VERB, wordClasses } from "../../lexicon/lexicon.ts";
import { changed, type Draft, isTightHyphen, lowerAt, type Passage, tokenAt } from "../draft.ts";

interface Modifier {
  readonly bound: Bound;
  readonly close: boolean;
}

/** Phrases before a figure. A line: bound, `~` where it lies close to the number, then phrases. */
const BEFORE: readonly (readonly [Bound, boolean, string])[] = [
  [
    "more-than",
    false,
    "more than, over than, greater than, higher than, larger than, bigger than, over, above, exceeding, exceeds, exceed, exceeded, surpassed, surpassing, surpasses, surpass, topped, topping, tops, top, beyond, upwards of, upward of, in excess of, well over, well above, far more than, much more than, north of, better than, older than, longer than, not just, no longer just, past, well past, outnumbering, crossed, crossing, crosses, cross, breached, breaches, breach, >",
  ],
  [
    "more-than",
    true,
    "just over, a little over, slightly over, slightly more than, just above, a little more than, just more than, slightly above, a bit more than, a shade over, marginally above",
  ],
  [
    "at-least",
    false,
    "at least, no fewer than, not fewer than, no less than, not less than, no lower than, no smaller than, no shorter than, no younger than, a minimum of, minimum of, as many as at least, at minimum, from at least, a floor of, min, min ., ≥, > =",
  ],
  [
    "less-than",
    false,
    "less than, fewer than, under, below, lower than, smaller than, well under, well below, far less than, far fewer than, much less than, short of, sub, shy of, younger than, shorter than, nowhere near, not even, yet to reach, yet to hit, south of, <",
  ],
  [
    "less-than",
    true,
    "nearly, almost, just under, close to, just below, just shy of, just short of, approaching, slightly less than, slightly under, slightly below, a little under, a little less than, not quite, nearing, virtually, a shade under, barely under, nigh on, not far off, on the verge of, within a whisker of, practically",
  ],
  [
    "at-most",
    false,
    "up to, at most, no more than, not more than, as many as, as much as, as high as, as old as, as large as, as big as, as tall as, a maximum of, maximum of, as long as, not exceeding, no higher than, at a maximum, no greater than, no larger than, no later than, no longer than, no older than, no bigger than, a cap of, capped at, limited to, at maximum, max, max ., ≤, < =",
  ],
  [
    "at-least",
    false,
    "as little as, as few as, as low as, as short as, as young as, as small as, starting at, starting from",
  ],
  [
    "approximately",
    false,
    "about, around, approximately, roughly, some, circa, ca, c., an estimated, estimated, in the region of, on the order of, of the order of, in the neighborhood of, in the neighbourhood of, or so, more or less, reportedly around, barely, hardly, scarcely, ballpark, to the tune of, something like, somewhere around, give or take, ~, ≈, ∼, averaging around",
  ],
  [
    "exact",
    false,
    "exactly, only, just, precisely, a total of, reached, reaching, hit, hitting, a mere, merely, fully, a full",
  ],
];

/** Phrases behind a figure. */
const AFTER: readonly (readonly [Bound, string])[] = [
  [
    "at-least",
    "or more, or above, or higher, or greater, or over, or longer, or older, or larger, and up, and above, and over, and older, and counting, upwards, at least, at a minimum, at minimum, minimum, plus, +",
  ],
  [
    "at-most",
    "or less, or fewer, or below, or under, or younger, or lower, or smaller, at most, at the most, tops, maximum, at a maximum, and under, and below, and younger",
  ],
  ["approximately", "odd, ish, or so, or thereabouts, give or take, more or less, approximately"],
];

type Node = Map<string, Node> & { modifier?: Modifier };

/** Words from the last backward, so that the longest phrase that ends before a figure is found by walking left. */
const backward: Node = new Map();
const forward: Node = new Map();
for (const [bound, close, phrases] of BEFORE)
  for (const phrase of phrases.split(", ")) add(backward, phrase.split(" ").reverse(), { bound, close });
for (const [bound, phrases] of AFTER)
  for (const phrase of phrases.split(", ")) add(forward, phrase.split(" "), { bound, close: false });

const BEFORE_VERB = new Set("to will would could may might should can".split(" "));

function add(root: Node, words: readonly string[], modifier: Modifier): void {
  let node = root;
  for (const word of words) {
    let next = node.get(word);
    if (next === undefined) {
      next = new Map();
      node.set(word, next);
    }
    node = next;
  }
  node.modifier ??= modifier;
}

/** Reads the words that bound or soften a figure and stretches its outer span over them. */
export function readBounds(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((one, i) => bound(passage, one, drafts[i - 1]?.outerLast ?? passage.first, drafts[i - 1]));
}

/** Words that may stand between a modifier and its number. */
const BETWEEN = new Set("a an the another additional".split(" "));
const SIZE_CLASS = new Set("thousand million billion trillion hundred".split(" "));

function bound(passage: Passage, one: Draft, left: number, previous: Draft | undefined): Draft {
  if (
    one.form === "date" ||
    one.form === "time" ||
    one.form === "ordinal" ||
    one.form === "label" ||
    one.form === "score"
  )
    return one;
  let first = one.outerFirst;
  let kind: Modifier | undefined;
  for (let round = 0; round < 3; round++) {
    // What is bounded already is not bounded again: "under more than 8,500 feet of water".
    if (kind !== undefined && kind.bound !== "exact" && kind.bound !== "approximately") break;
    const skipped = BETWEEN.has(lowerAt(passage, first - 1)) && first - 1 >= left ? first - 1 : first;
    const tied = round === 0 && isTightHyphen(passage, first - 1) ? first - 1 : first;
    const match = before(passage, tied, left) ?? (skipped === first ? null : before(passage, skipped, left));
    if (match === null || isOtherSense(passage, match.first, first, one) || isDefinite(passage, skipped, first, one))
      break;
    // "12 percent lower than the 31.9 million" compares two values and bounds neither.
    if (match.first === left && isAmount(previous) && endsInThan(passage, match.first, first)) break;
    // Of two modifiers the outer one bounds, the inner one only softens: "up to about 40".
    kind = kind === undefined || match.modifier.bound !== "exact" ? stronger(kind, match.modifier) : kind;
    first = match.first;
  }
  const behind = after(passage, one.last);
  if (behind !== null) kind = stronger(kind, behind.modifier);
  if (kind === undefined) return sizeClass(passage, one);
  if (kind.bound === "exact") return one;
  const denied = first < one.outerFirst ? denialBefore(passage, first, left, kind) : -1;
  if (denied >= 0) {
    first = denied;
    kind = { bound: OPPOSITE[kind.bound] ?? kind.bound, close: false };
  }
  return changed(one, {
    outerFirst: first,
    outerLast: Math.max(one.outerLast, behind?.last ?? one.last),
    bound: boundOf(one, kind.bound),
    close: kind.close,
  });
}

/** What is left where a bound is denied: what does not exceed 5 is 5 at most. */
const OPPOSITE: Readonly<Partial<Record<Bound, Bound>>> = {
  "more-than": "at-most",
  "at-least": "less-than",
  "less-than": "at-least",
  "at-most": "more-than",
};

/** "Not", "never", "won't" before a bound with at most two verbs between; its token, or -1. "Not only", "not because" deny something else. */
function denialBefore(passage: Passage, at: number, left: number, kind: Modifier): number {
  if (kind.close || OPPOSITE[kind.bound] === undefined) return -1;
  for (let i = at - 1, verbs = 0; i >= left; i--) {
    const lower = lowerAt(passage, i);
    if (isDenial(lower)) return i;
    if (lower === "to" && i - 1 >= left && FAILING.has(lowerAt(passage, i - 1))) return i - 1;
    // Only in front of the bound: "no longer under" is a denial, "no company over 50" is not.
    if (lower === "longer" && lowerAt(passage, i - 1) === "no") return i - 1;
    const verb = (wordClasses(lower) & VERB) !== 0 || lower === "be" || lower === "been" || lower === "have";
    if (!verb || THINKING.has(lower) || ++verbs > 2) return -1;
  }
  return -1;
}

function isDenial(lower: string): boolean {
  return lower === "not" || lower === "never" || lower === "cannot" || lower.endsWith("n't") || lower.endsWith("n’t");
}

const FAILING = new Set("failed fails fail failing unable".split(" "));
/** "Did not say more than 40 died" denies the saying. */
const THINKING = new Set(
  "say says said mean means meant know knows knew known think thinks thought believe believes believed expect expects expected name names named tell told see sees saw".split(
    " ",
  ),
);

/** A range has its ends already; "about" softens them. "Some thousands" are no vaguer than "thousands". */
function boundOf(one: Draft, bound: Bound): Bound {
  const soft = bound === "approximately";
  return (one.form === "range" && !soft) || (one.form === "plural" && soft) ? one.bound : bound;
}

function stronger(inner: Modifier | undefined, outer: Modifier): Modifier {
  if (inner === undefined || inner.bound === "approximately" || inner.bound === "exact")
    return outer.bound === "approximately" && inner?.bound === "exact"
      ? outer
      : outer.bound === "exact" && inner !== undefined
        ? inner
        : outer;
  return outer.bound === "approximately" || outer.bound === "exact" ? inner : outer;
}

function before(passage: Passage, at: number, left: number): { first: number; modifier: Modifier } | null {
  let node: Node | undefined = backward;
  let best: { first: number; modifier: Modifier } | null = null;
  for (let i = at - 1; i >= left; i--) {
    node = node.get(lowerAt(passage, i));
    if (node === undefined) break;
    if (node.modifier !== undefined) best = { first: i, modifier: node.modifier };
  }
  return best;
}

function isAmount(one: Draft | undefined): boolean {
  return one?.form === "amount" && one.dimension !== "duration";
}

function endsInThan(passage: Passage, from: number, to: number): boolean {
  return lowerAt(passage, to - 1) === "than" || (to - 2 >= from && lowerAt(passage, to - 2) === "than");
}

const MARKS = new Set("mark threshold level limit line barrier milestone ceiling cap target goal".split(" "));

const CLAUSES = new Set("they he she it we i that which who".split(" "));

/** "Far less than the $150 million they asked for": the sum is known, something else is less; "over the $5 million mark" bounds. */
function isDefinite(passage: Passage, skipped: number, first: number, one: Draft): boolean {
  if (skipped === first || lowerAt(passage, skipped) !== "the") return false;
  const next = lowerAt(passage, one.last);
  return CLAUSES.has(next) || (next.endsWith("ed") && (wordClasses(next) & VERB) !== 0);
}

const PREPOSITIONS = new Set("over under above below beyond past around about top some".split(" "));
const SPREADS = new Set(
  "spread spreads spreading divided split scattered distributed extended preside presided fought control handed took takes take taken win won argue argued dispute".split(
    " ",
  ),
);
const LASTS = new Set(
  "for in of took takes take taking spent spend lasted lasting lasts after was is were are to by than with a well just at from served".split(
    " ",
  ),
);

const CROSSES = new Set("cross crosses crossed crossing".split(" "));

/** "Spread over four areas", "under the three-day rule", "cross the 19-kilometre strait", "over three days", "the past two years": no bound of the number. */
function isOtherSense(passage: Passage, at: number, figure: number, one: Draft): boolean {
  const lower = lowerAt(passage, at);
  const before = lowerAt(passage, at - 1);
  if (PREPOSITIONS.has(lower)) {
    if (lowerAt(passage, at + 1) === "the" && at + 1 < figure) return !MARKS.has(lowerAt(passage, one.last));
    if (lower === "over" && SPREADS.has(before)) return true;
    if (lower === "over" && one.dimension === "duration") return !LASTS.has(before);
    if (lower === "top") return !BEFORE_VERB.has(before);
    if (lower === "past") return before === "the" || one.dimension === "duration";
    return false;
  }
  if (CROSSES.has(lower)) return lowerAt(passage, at + 1) === "the" || one.dimension === "length";
  if (lower === "short" || lower === "shy") return lowerAt(passage, at + 2) === "the";
  return lower === "up" && lowerAt(passage, at + 1) === "to" && (isLevel(before) || addsUp(passage, at - 1));
}

/** "Which adds up to 78" is a sum; "adds up to 5 minutes" is a bound. */
function addsUp(passage: Passage, at: number): boolean {
  const lower = lowerAt(passage, at);
  return lower === "adding" || (lower === "adds" && /^(?:which|that|this|it)$/.test(lowerAt(passage, at - 1)));
}

/** "Inching back up to 4.8 percent" and "went up to 5" reach a level. */
function isLevel(lower: string): boolean {
  return /^(?:back|went|go|goes|going|gone|inch\w*|crept|creep\w*|climb\w*|mov\w+|edg\w+|shot|rose|rising|risen|bumped|pushed|bringing|brought|ticked|stepped)$/.test(
    lower,
  );
}

function after(passage: Passage, at: number): { last: number; modifier: Modifier } | null {
  const start = isTightHyphen(passage, at) ? at + 1 : at;
  let node: Node | undefined = forward;
  let best: { last: number; modifier: Modifier } | null = null;
  for (let i = start; i < passage.last; i++) {
    node = node.get(lowerAt(passage, i));
    if (node === undefined) break;
    if (node.modifier !== undefined) best = { last: i + 1, modifier: node.modifier };
  }
  // "And under-16s" begins something new.
  if (best === null || (best.last > start + 1 && isTightHyphen(passage, best.last))) return null;
  const lower = lowerAt(passage, start);
  // "40 plus 20" adds; "40-plus", "40 plus people" bounds.
  if ((lower === "plus" || lower === "+") && tokenAt(passage, start + 1)?.kind === "number") return null;
  return best;
}

/** "Trillion-parameter", "a million-dollar house": a bare scale tied to a noun names a class of sizes. */
function sizeClass(passage: Passage, one: Draft): Draft {
  if (one.form !== "amount" || one.digits || !SIZE_CLASS.has(lowerAt(passage, one.first))) return one;
  return isTightHyphen(passage, one.first + 1) ? changed(one, { bound: "approximately" }) : one;
}
