import { FUNCTION, NOUN, usualClass, VERB, wordClasses } from "../../lexicon/lexicon.ts";
import { changed, type Draft, lowerAt, type Passage } from "../draft.ts";
import { type Direction, directionBehind, directionOf, isChangeNoun } from "./change-words.ts";

const ADVERBS = new Set(
  "sharply slightly further only just steadily marginally another roughly modestly significantly more than a an as much nearly about around over the whopping staggering record over almost".split(
    " ",
  ),
);

const OF_AMOUNT = new Set(
  "rose rise rises rising fell fall falls falling gained gains climbed jumped dropped grew shed dipped dips slid slides slipped slips tumbled plunged sank surged soared jumps climbs drops rallied slumped".split(
    " ",
  ),
);

const BETWEEN = new Set(
  "year-on-year annual price pay rate sales revenue sharp quarterly monthly yearly - on year".split(" "),
);

/** "Rose by 5 percent", "up 3 points", "a cut of 70", "30 percent higher": by how much something changed, and which way. */
export function readChanges(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  let running: Direction | undefined;
  return drafts.map((one, i) => {
    if (one.direction !== undefined || !canChange(one)) return one;
    const direction =
      (isLead(passage, one, drafts[i + 1])
        ? undefined
        : changeBefore(passage, one, drafts[i - 1]?.last ?? passage.first)) ??
      (one.dimension === "count" || one.dimension === "duration" ? undefined : changeAfter(passage, one)) ??
      changedBy(passage, one, drafts[i - 1]?.last ?? passage.first) ??
      // "Shares fell 2 percent, Burlington by 3 percent."
      (lowerAt(passage, one.outerFirst - 1) === "by" && drafts[i - 1]?.dimension === one.dimension
        ? running
        : undefined);
    running = direction ?? running;
    return direction === undefined ? one : changed(one, { direction, change: true });
  });
}

/** "Up 54% to 44%" leads a poll. */
function isLead(passage: Passage, one: Draft, next: Draft | undefined): boolean {
  if (one.dimension !== "percent" || next?.dimension !== "percent" || !(next.value < one.value)) return false;
  return lowerAt(passage, one.first - 1) === "up" && next.first === one.last + 1 && lowerAt(passage, one.last) === "to";
}

function canChange(one: Draft): boolean {
  return (
    one.form === "amount" ||
    one.form === "range" ||
    one.form === "fraction" ||
    one.form === "multiple" ||
    one.form === "plural"
  );
}

/** "Rose 5 percent", "down by about 3", "an increase of 80 percent", "growth of 12". */
function changeBefore(passage: Passage, one: Draft, left: number): Direction | undefined {
  let at = one.outerFirst - 1;
  for (let i = 0; i < 3 && at >= left && ADVERBS.has(lowerAt(passage, at)); i++) at--;
  const link = lowerAt(passage, at);
  const linked = link === "by" || link === "of";
  if (linked) at--;
  for (let i = 0; i < 2 && at >= left && ADVERBS.has(lowerAt(passage, at)); i++) at--;
  if (at < left) return undefined;
  const word = lowerAt(passage, at);
  const direction = directionOf(word);
  if (direction === undefined) return undefined;
  if (link === "of") return isChangeNoun(word) && !isTide(passage, at) ? direction : undefined;
  if (word === "add" || word === "adds" || word === "added" || word === "higher" || word === "lower") {
    return linked ? direction : one.dimension === "percent" || one.dimension === "money" ? direction : undefined;
  }
  if (one.dimension === "count" && !linked && word !== "up" && word !== "down")
    return isVerbOfAmount(word) ? direction : undefined;
  if (one.dimension === "duration" && !linked) return undefined;
  if (!linked && one.dimension === "money" && RAISES.has(word)) return undefined;
  if ((word === "up" || word === "down") && isParticle(passage, at, one)) return undefined;
  return direction;
}

/** "A storm surge of 4 feet" is as high as that, not higher by it. */
function isTide(passage: Passage, at: number): boolean {
  const before = lowerAt(passage, at - 1);
  return lowerAt(passage, at) === "surge" && (before === "storm" || before === "tidal");
}

/** "Lost 20 men" and "cut 300 jobs" tell of a change in what is counted; "raised 300 pigs" does not. */
function isVerbOfAmount(word: string): boolean {
  return OF_AMOUNT.has(word);
}

/** Verbs that with money say what was collected or paid, not by how much it moved. */
const RAISES = new Set(
  "raise raises raised raising advance advances advanced boost boosts boosted improve improves improved expand expands expanded".split(
    " ",
  ),
);
const STANDS = new Set(
  "is are was were be been being ended finished closed trading traded stood remained trending went edged moved ticked inched shares stock".split(
    " ",
  ),
);

/** Verbs whose "up" also takes a share as its object. */
const TAKING = new Set(
  "make makes made making take takes took taken taking give gives gave given giving set sets setting buy buys bought buying snap snaps snapped snapping eat eats ate eating use uses used using soak soaks soaked scoop scooped mop mopped open opened opening own owns add adds".split(
    " ",
  ),
);

/** "Set up 5 shops", "cough up $5 million": the particle of a verb, where no verb of being stands before it. */
function isParticle(passage: Passage, at: number, one: Draft): boolean {
  const before = lowerAt(passage, at - 1);
  if (one.dimension === "percent") return TAKING.has(before);
  if (STANDS.has(before) || directionOf(before) !== undefined) return false;
  const further = lowerAt(passage, at - 2);
  return (
    usualClass(before) === VERB ||
    further === "to" ||
    ((wordClasses(before) & VERB) !== 0 && (wordClasses(before) & NOUN) === 0)
  );
}

/** "70 percent higher", "a 5 percent drop", "$86 more". */
function changeAfter(passage: Passage, one: Draft): Direction | undefined {
  // "£540 a month less": by what the figure is counted stands between.
  const rated = one.per !== undefined && /^(?:an?|per|each|every)$/.test(lowerAt(passage, one.last)) ? 2 : 0;
  for (let at = one.last + rated; at < Math.min(one.last + rated + 3, passage.last); at++) {
    const word = lowerAt(passage, at);
    const direction = directionBehind(word);
    if (direction !== undefined) {
      if (at > one.last + rated && (word === "up" || word === "down" || word === "more" || word === "less"))
        return undefined;
      if ((word === "up" || word === "down") && (rated > 0 || lowerAt(passage, at + 1) === "to")) return undefined;
      if (one.dimension === "length" && MOTIONS.has(word)) return undefined;
      if (isChangeNoun(word) && describes(passage, at + 1, one.dimension === "money")) return undefined;
      return direction;
    }
    if (!BETWEEN.has(word)) return undefined;
  }
  return undefined;
}

/** "A 500-foot fall" is fallen, not lost. */
const MOTIONS = new Set("fall drop climb leap jump plunge slide dip".split(" "));
const TIMES = new Set("year month week quarter day today yesterday tomorrow".split(" "));

/** "A $6.2 billion expansion plan" tells what the plan costs, not what grew. */
function describes(passage: Passage, at: number, money: boolean): boolean {
  const token = passage.tokens[at];
  if (at >= passage.last || token?.kind !== "word" || token.text !== token.lower || TIMES.has(token.lower))
    return false;
  const noun = money ? (wordClasses(token.lower) & NOUN) !== 0 : usualClass(token.lower) === NOUN;
  return noun && (wordClasses(token.lower) & FUNCTION) === 0 && !token.lower.endsWith("s");
}

/** "Reduces training costs by 70 percent": the verb stands before its object. */
function changedBy(passage: Passage, one: Draft, left: number): Direction | undefined {
  let at = one.outerFirst - 1;
  for (let i = 0; i < 2 && at >= left && ADVERBS.has(lowerAt(passage, at)); i++) at--;
  if (lowerAt(passage, at) !== "by") return undefined;
  for (let i = at - 1; i >= Math.max(passage.first, left, at - 12); i--) {
    const word = lowerAt(passage, i);
    if (word === ";" || word === ".") return undefined;
    const direction = directionOf(word);
    if (direction !== undefined && word !== "up" && word !== "down" && !isChangeNoun(word)) return direction;
    if (direction !== undefined && (isChangeNoun(word) || word === "up" || word === "down")) return direction;
  }
  return undefined;
}
