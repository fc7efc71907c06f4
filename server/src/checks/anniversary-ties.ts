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
  if (figure.dimension !== "ordinal" || figure.value === null || figure.value < 5) return false;
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
