import { changed, type Draft, isTightHyphen, lowerAt, type Passage, tokenAt } from "../draft.ts";

const ENDS = new Set(["top", "bottom"]);
const OWNERS = new Set("the a an this that its his her their our my your".split(" "));

/** "The bottom three", "a top 10 finish": places in an order taken together, where nothing is counted. */
export function markRankGroups(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  let marked: Draft[] | undefined;
  for (let i = 0; i < drafts.length; i++) {
    const one = drafts[i] as Draft;
    if (!isRankGroup(passage, one)) continue;
    marked ??= [...drafts];
    marked[i] = changed(one, { form: "label", role: "label" });
  }
  return marked ?? drafts;
}

function isRankGroup(passage: Passage, one: Draft): boolean {
  if (one.form !== "amount" || one.unit !== null || one.scale > 1 || one.value > 100) return false;
  const end = isTightHyphen(passage, one.first - 1) ? one.first - 2 : one.first - 1;
  if (!ENDS.has(lowerAt(passage, end))) return false;
  const owner = lowerAt(passage, end - 1);
  if (!OWNERS.has(owner) && !owner.endsWith("'s") && owner !== "of" && owner !== "in") return false;
  const next = tokenAt(passage, one.last);
  if (next?.kind !== "word") return true;
  return STARTS.has(next.lower) || SINGULAR.has(next.lower);
}

/** Words that open something new behind the group. */
const STARTS = new Set(
  "in of at on for by from with after before during as and or but to when while since this last next is are was were will would could has have had it they he she whose whom that".split(
    " ",
  ),
);
const SINGULAR = new Set("finish spot place position list berth ranking pick seed side team club".split(" "));
