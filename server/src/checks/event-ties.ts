import type { Claim } from "../model/claim.ts";
import type { Tie } from "./length-ties.ts";
import { singleDate } from "./single-date.ts";
import type { StatedSentence } from "./stated-sentences.ts";
import { isAfter } from "./written-dates.ts";

const softly = "(?:about |some |just |only |almost |nearly |more than |over )?";
const beginning =
  /\b(?:joined|founded|opened|started|began|begun|became|took over|took office|elected|appointed|hired|launched|introduced|came to power|signed)\b[^.;]{0,60} in $/i;
/** Between the year of a beginning and that of an end: "and left in", "and retires". */
const ending =
  /^[^.;]{0,30}\b(?:and|then|until (?:he|she|it|they)|which) (?:finally )?(?:left|leaves|retire[sd]|resign(?:s|ed)|close[sd]|end(?:s|ed)|quit|stepped down|steps down|stood down|stopped|shut)(?: it| down| the [a-z]+)? ?(?:in |on )?$/i;
const afterThat = new RegExp(`^,? after ${softly}$`);
/** What may stand behind the length: an end, or where the years were spent. */
const lengthEnds =
  /^(?:[.,;:)–—]|$| (?:in (?:office|power|charge|business|service|the (?:job|post|role))|of service|there)\b)/;
const sinceBegun = /^ of (?:[\p{L}-]+ ){1,4}that (?:had )?(?:begun|began|started) (?:in|on) $/u;
const endingThem = new RegExp(`^,? (?:ending|after|bringing an end to|bringing to an end|concluding) ${softly}$`);
const afterEvent = /^ after (?:[\p{L}'’-]+ ){1,6}(?:in|on) $/u;

/** Lengths that two events and their years give: "joined in 1998 and left in 2010 after 12 years". */
export function* eventTies(sentence: StatedSentence): Iterable<Tie> {
  const { claims } = sentence;
  for (let i = 0; i + 2 < claims.length; i++) {
    const three = [claims[i] as Claim, claims[i + 1] as Claim, claims[i + 2] as Claim] as const;
    const order = orderOf(sentence, three);
    if (order === null) continue;
    const [start, end, length] = order;
    const [from, to] = [singleDate(sentence, start), singleDate(sentence, end)];
    if (!from || !to || isAfter(from, to)) continue;
    const [a, b] = [start.figure.span, end.figure.span];
    const text = `${sentence.words(...a)} to ${to.year === undefined ? "" : /\d/.test(sentence.words(...b)) ? sentence.words(...b) : to.year}`;
    yield { length, from, to, text, dates: [Math.min(a[0], b[0]), Math.max(a[1], b[1])], kind: "step" };
  }
}

/** The claims as beginning, end and length; `null` where the words tie no such three. */
function orderOf(
  sentence: StatedSentence,
  [x, y, z]: readonly [Claim, Claim, Claim],
): readonly [Claim, Claim, Claim] | null {
  const between = (a: Claim, b: Claim) => sentence.words(a.figure.span[1], b.figure.outer[0]);
  const tail = (claim: Claim) =>
    sentence.words(claim.figure.span[1], Math.min(sentence.end, claim.figure.span[1] + 24));
  if (isYears(z) && ending.test(between(x, y)) && afterThat.test(between(y, z))) {
    return beginning.test(sentence.before(x.figure.outer[0], 90)) && lengthEnds.test(tail(z)) ? [x, y, z] : null;
  }
  if (isYears(y) && endingThem.test(between(x, y)) && sinceBegun.test(between(y, z))) return [z, x, y];
  if (isYears(x) && afterEvent.test(between(x, y)) && /^, in $/.test(between(y, z))) return [y, z, x];
  return null;
}

function isYears({ figure }: Claim): boolean {
  const { dimension, unit, per, change, value } = figure;
  return dimension === "duration" && unit === "year" && per === undefined && !change && value !== null;
}
