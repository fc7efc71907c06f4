import { changed, type Draft, lowerAt, type Passage } from "../draft.ts";
import { type Direction, directionOf } from "./change-words.ts";

/** Verbs that say of themselves how something moved; what they lead to may stand some words behind them. */
const MOVES = new Set(
  "rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping surge surged soar soared fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slide slid slip slipped plunge plunged tumble tumbled sink sank shrink shrank shrunk plummet plummeted dip dips dipped slump slumped widened eased".split(
    " ",
  ),
);
/** So many words may stand between a verb and the value that it leads to. */
const REACH = 5;

/**
 * "Fell to 12 percent", "grew from 4 to 5": which way something moved to reach a value. Where the change is given too
 * ("rose 3 percent to 84"), it has the direction and the value has none.
 */
export function readReached(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((one, i) => {
    const direction = canBeReached(one) ? reachedBy(passage, one, drafts[i - 1]) : undefined;
    return direction === undefined ? one : changed(one, { direction });
  });
}

function canBeReached(one: Draft): boolean {
  if (one.direction !== undefined || one.role !== undefined || one.bound === "at-most") return false;
  return (one.form === "amount" || one.form === "fraction") && one.dimension !== "duration" && one.dimension !== "age";
}

function reachedBy(passage: Passage, one: Draft, before: Draft | undefined): Direction | undefined {
  const link = one.outerFirst - 1;
  if (lowerAt(passage, link) !== "to") return undefined;
  // "Grew from 4 to 5": the first value stands between the verb and the second.
  if (before !== undefined && before.last === link && lowerAt(passage, before.outerFirst - 1) === "from") {
    return moveBefore(passage, before.outerFirst - 1, passage.first);
  }
  // "Rose in March to 7": the day stands between.
  const left = before?.role === "date" ? passage.first : (before?.last ?? passage.first);
  return moveBefore(passage, link, left);
}

/** The direction of the nearest verb of moving before a position, with no mark and no other link between. */
function moveBefore(passage: Passage, at: number, left: number): Direction | undefined {
  for (let i = at - 1; i >= Math.max(left, at - REACH); i--) {
    const word = lowerAt(passage, i);
    if (MOVES.has(word)) return directionOf(word);
    if (word === "to" || word === "and" || word === "," || word === ";" || word === "(" || word === ")")
      return undefined;
  }
  return undefined;
}
