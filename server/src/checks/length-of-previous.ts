import type { Claim } from "../model/claim.ts";
import type { Tie } from "./length-ties.ts";
import { statedPeriods } from "./stated-periods.ts";
import type { StatedSentence } from "./stated-sentences.ts";

/** What somebody or something did for the whole of a time just told: "She held the office for nine years." */
const wholly =
  /^(?:He|She|It|They|This|That)(?: (?:had|thus|therefore|so|then|in all|altogether))* (?:held|served|stayed|lasted|ran|reigned|ruled|led|remained|was in (?:force|office|power|charge|place|use)|kept|lived there|worked there|stayed there)(?: (?:the|that|this|it|its|his|her|their|in|on|there|open|closed|office|post|job|title|seat|role|position|power|firm|company|paper|team|place|force))* (?:for )?(?:a total of )?$/;
const ends = /^(?: (?:in all|in total|altogether))? ?[.;!]?$/;
const periodTold = /^(?:[.;!]|, when [^\d]*[.;!])? ?$/;
/** Before the period: only part of what the next sentence may speak of. */
const partly = /\b(?:again|also|first|then|between|mostly|partly|interrupted|except|except for)\b/i;

/** A length that says how long the one period of the sentence before was. */
export function lengthOfPrevious(sentence: StatedSentence, previous: StatedSentence | undefined): Tie | null {
  if (previous?.block !== sentence.block || sentence.claims.length !== 1 || sentence.start - previous.end > 2)
    return null;
  const length = sentence.claims[0] as Claim;
  const { dimension, unit, per, change, outer, span } = length.figure;
  if (dimension !== "duration" || unit === null || per !== undefined || change) return null;
  if (!wholly.test(sentence.before(outer[0], 90)) || !ends.test(sentence.words(span[1], sentence.end))) return null;
  const periods = statedPeriods(previous);
  const [period] = periods;
  // Nothing else is counted in the sentence before that the length could be of.
  if (!period || periods.length > 1 || period.last - period.first + 1 !== previous.claims.length) return null;
  const head = previous.words(previous.start, period.span[0]);
  if (partly.test(head) || !/\bfrom $|\($/.test(head) || !periodTold.test(previous.words(period.span[1], previous.end)))
    return null;
  const { from, to, span: dates } = period;
  return { length, from, to, text: period.text.replace(" and ", " to "), dates, kind: "elapsed" };
}
