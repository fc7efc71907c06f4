import type { Claim } from "../model/claim.ts";
import type { Tie } from "./length-ties.ts";
import { singleDate } from "./single-date.ts";
import type { StatedSentence } from "./stated-sentences.ts";

const founding =
  /\b(?:founded|established|opened|formed|launched|created|incorporated|chartered|built|inaugurated|independence|set up|dates? (?:back )?(?:to|from)|dating (?:back )?(?:to|from))(?: [\w'’-]+){0,4}? (?:in |on )?$/i;
const refounded = /\b(?:re-?(?:founded|established|opened|launched|built)|moved|joined|bought)/i;
const celebrated = /^[- ](?:anniversary|birthday)\b(?! of\b)/;

/**
 * "Founded in 1890, the club marks its 125th anniversary in 2026", in any order of the three: one founding, one anniversary
 * and the one year in which it is marked.
 */
export function* anniversaries(sentence: StatedSentence): Iterable<Tie> {
  yield* anniversariesOfEvents(sentence);
  const lengths = sentence.claims.filter((claim) => isAnniversary(sentence, claim));
  const [length] = lengths;
  if (!length || lengths.length > 1) return;
  const dated = sentence.claims.flatMap((claim) => {
    const date = singleDate(sentence, claim);
    return date?.year === undefined ? [] : [{ claim, year: date.year }];
  });
  if (dated.length !== 2) return;
  const starts = dated.filter(({ claim }) => founding.test(sentence.before(claim.figure.outer[0], 90)));
  const [from] = starts;
  const to = dated.find((each) => each !== from);
  if (!from || !to || starts.length > 1 || from.year >= to.year || !isWhen(sentence, length, to.claim)) return;
  const ends = [from.claim, length, to.claim].map(({ figure }) => figure.span);
  const [start, end] = [Math.min(...ends.map(([a]) => a)), Math.max(...ends.map(([, b]) => b))];
  if (refounded.test(sentence.words(start, end))) return;
  const [a, b] = [from.claim.figure.span, to.claim.figure.span];
  yield {
    length,
    from: { year: from.year },
    to: { year: to.year },
    text: `${from.year} to ${to.year}`,
    dates: [Math.min(a[0], b[0]), Math.max(a[1], b[1])],
    kind: "anniversary",
  };
}

function isAnniversary(sentence: StatedSentence, { figure }: Claim): boolean {
  if (figure.dimension !== "ordinal" || figure.value === null) return false;
  return celebrated.test(sentence.words(figure.span[1], Math.min(sentence.end, figure.span[1] + 20)));
}

/** "its 125th anniversary in 2026", "anniversary this year", or the year at the head of the sentence. */
function isWhen(sentence: StatedSentence, { figure: length }: Claim, { figure: when }: Claim): boolean {
  if (when.span[0] > length.span[1])
    return /^[- ](?:anniversary|birthday)(?: [a-z]+)?,? (?:(?:in|on) )?$/.test(
      sentence.words(length.span[1], when.outer[0]),
    );
  return /^(?:In |On )?$/.test(sentence.before(when.outer[0], 6));
}

/** "the 25th anniversary of the fire of 1983", "of the 1983 fire". */
const ofEvent = /^[- ]anniversary of (?:the|its|his|her|their) (?:(?:[\w'’-]+ ){1,5}(?:in|of) )?$/;
/** Between the year at the head of the sentence and the anniversary: "2013 is the", "In 2013, the town marked the". */
const marking =
  /^(?:,? (?!and |but |which |who |after |before )[\w'’-]+){0,5} (?:is|was|will be|saw|sees|marks?|marked|brings|celebrates?|celebrated|observe[sd]?|commemorate[sd]?|mark(?:s|ed|ing)?) (?:the|its|their|his|her) $/;
const begins = /^(?:In |On |The year )?$/;

/** The year at the head of the sentence, the anniversary and the year of what it is of, in this order. */
function* anniversariesOfEvents(sentence: StatedSentence): Iterable<Tie> {
  const { claims } = sentence;
  const [when, length, event] = claims;
  if (!when || !length || !event || claims.length > 3) return;
  if (length.figure.dimension !== "ordinal" || length.figure.value === null) return;
  const [to, from] = [yearOf(sentence, when), yearOf(sentence, event)];
  if (to === null || from === null || from >= to || !begins.test(sentence.before(when.figure.outer[0], 10))) return;
  if (!marking.test(sentence.words(when.figure.span[1], length.figure.outer[0]))) return;
  if (!ofEvent.test(sentence.words(length.figure.span[1], event.figure.outer[0]))) return;
  const dates: Tie["dates"] = [when.figure.span[0], event.figure.span[1]];
  yield { length, from: { year: from }, to: { year: to }, text: `${from} to ${to}`, dates, kind: "anniversary" };
}

/** The year that a figure names, read as a date or, before a noun, as a number. */
function yearOf(sentence: StatedSentence, claim: Claim): number | null {
  const text = sentence.words(claim.figure.span[0], claim.figure.span[1]);
  return singleDate(sentence, claim)?.year ?? (/^[12]\d{3}$/.test(text) ? Number(text) : null);
}
