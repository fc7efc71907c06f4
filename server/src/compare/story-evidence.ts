import type { Claim } from "../model/claim.ts";
import type { Candidate } from "./candidates.ts";
import type { Profile } from "./profile.ts";
import type { Story, Telling } from "./story.ts";

/** Two claims of one story are more often about one thing. */
const sameStory = 0.08;
const sharedWord = 0.07;
const anchored = 0.1;
/** What it adds to a conflict that each of the two texts counts the thing once. */
const onlyOne = 0.1;
/** What the same telling number under another name is worth, and a rounded one. */
const sameNumberOtherWords = 0.32;
const fittingOtherWords = 0.15;

/** The certainty of a conflict between values that are near each other or show a slip. */
const near = 0.9;

/** What it adds to a candidate's likeness that its source tells the document's story, by the words of both sentences; 0 elsewhere. */
export function storyEvidence(profile: Profile, { other, likeness, values }: Candidate, story: Story): number {
  const telling = story.tellingOf(other.source);
  if (telling === undefined) return 0;
  const context = sharedContext(profile.claim, other.claim, story, telling);
  const anchor = story.anchored(profile, other, telling) ? anchored : 0;
  if (values.relation === "conflict") {
    const key = other.valueKey;
    // Values far apart mostly are of two things; one that the document has elsewhere is not missing here.
    if (values.certainty < near || (profile.digits < 2 && other.digits < 2)) return 0;
    if (likeness.apart !== undefined || likeness.thin || key === null || story.values.has(key)) return 0;
    const only = profile.head === other.head && story.isOnly(profile) && telling.isOnly(other) ? onlyOne : 0;
    return sameStory + sharedWord * Math.min(2.5, context) + anchor + only;
  }
  if (likeness.thin && values.relation === "consistent") return 0;
  if (likeness.apart === undefined) return sameStory + sharedWord * Math.min(2, context) + anchor;
  const { digits } = profile;
  if (digits < 2 || context < 0.5) return 0;
  const base = values.relation === "same" ? sameNumberOtherWords : fittingOtherWords;
  return base + sharedWord * 1.5 * Math.min(3, context) + anchor;
}

function sharedContext(own: Claim, other: Claim, story: Story, telling: Telling): number {
  const theirs = telling.wordsOf(other);
  let context = 0;
  for (const word of story.wordsOf(own)) if (theirs.has(word)) context += telling.rarity(word);
  return context;
}
