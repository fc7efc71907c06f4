import type { ReadDocument } from "../model/document.ts";
import { documentTopics } from "./document-topics.ts";
import type { Profile } from "./profile.ts";
import { relateValues } from "./relation.ts";
import { digitsOf, type Story } from "./story.ts";
import type { Twin } from "./twins.ts";

/** How many claims with the same digits are looked at in a source. */
const sameDigitsLimit = 8;
/** What one figure in two texts with another time behind it is worth, and what each shared word adds. */
const strength = 0.5;
const sharedWord = 0.1;
const between = /^(?:\s[a-z]+){0,2}\s(?:over|in|within|for|during|every|after)\s(?:the (?:next|last|first|past)\s)?$/i;

/**
 * Times that say of a figure right before them how long it takes: "14 percent over three years". Where a source of the story
 * has the same figure with another such time, and none has it with this one, the two times conflict.
 */
export function qualifiedTwinsOf(document: ReadDocument, profile: Profile, story: Story): Twin[] {
  const figure = qualifiedBy(document, profile);
  if (figure === null) return [];
  const digits = digitsOf(figure);
  if (digits === null) return [];
  const found: Twin[] = [];
  for (const telling of story.tellings) {
    const { document: theirs } = telling.source;
    const { profiles } = documentTopics(theirs);
    for (const same of (telling.byDigits.get(digits) ?? []).slice(0, sameDigitsLimit)) {
      if (!isSameNumber(figure, same)) continue;
      const other = profiles[same.claim.index + 1];
      if (!other || qualifiedBy(theirs, other) === null) continue;
      const values = relateValues(profile, other);
      if (values?.relation !== "conflict") {
        if (values !== null) return [];
        continue;
      }
      const words = telling.wordsOf(other.claim);
      let context = 0;
      for (const word of story.wordsOf(profile.claim)) if (words.has(word)) context += telling.rarity(word);
      const confidence = Math.min(
        0.95,
        strength + sharedWord * Math.min(3, context) + 0.1 * (figure.digits > 1 ? 1 : 0),
      );
      const reason = `in the same story, both behind ${figure.text}`;
      found.push({ telling, other, confidence, slip: "another time for the same figure", reason });
    }
  }
  return found;
}

/** "14 percent" and "an increase of 14 percent" are one number here. */
function isSameNumber({ claim: { figure: a } }: Profile, { claim: { figure: b } }: Profile): boolean {
  return a.value === b.value && a.dimension === b.dimension && a.unit === b.unit;
}

/** The figure right before a time; `null` where none is. */
function qualifiedBy(document: ReadDocument, profile: Profile): Profile | null {
  if (profile.claim.figure.dimension !== "duration") return null;
  const before = documentTopics(document).profiles[profile.claim.index - 1];
  if (!before || before.claim.sentence[0] !== profile.claim.sentence[0] || before.claim.figure.dimension === "duration")
    return null;
  const words = document.prose.text.slice(before.claim.figure.outer[1], profile.claim.figure.outer[0]);
  return words.length < 40 && between.test(words) ? before : null;
}
