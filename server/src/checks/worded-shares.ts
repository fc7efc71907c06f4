import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { StatedSentence } from "./stated-sentences.ts";
import { statedSentences } from "./stated-sentences.ts";

/** A share with its part and its whole, tied by the order and the small words of their sentence. */
export interface WordedShare {
  readonly part: Claim;
  readonly whole: Claim;
  readonly share: Claim;
}

/** Three figures in a row that state one share; those that `known` has are left out. `known` holds positions of claims. */
export function wordedShares(document: ReadDocument, known: ReadonlySet<number>): WordedShare[] {
  const found: WordedShare[] = [];
  for (const sentence of statedSentences(document)) {
    const claims = sentence.claims.filter(({ figure }) => figure.role === undefined && figure.dimension !== "date");
    for (let i = 0; i + 2 < claims.length; i++) {
      const three = claims.slice(i, i + 3);
      const share = three.find(isShare);
      if (!share || known.has(share.index) || three.filter(isShare).length !== 1) continue;
      const [first, second, third] = three as [Claim, Claim, Claim];
      if (share === second && partShareWhole(sentence, first, second, third))
        found.push({ part: first, share, whole: third });
      else if (share === third && ofWholePartShare(sentence, first, second, third))
        found.push({ whole: first, part: second, share });
      else if (share === first && shareWholePart(sentence, first, second, third))
        found.push({ share, whole: second, part: third });
    }
  }
  return found;
}

function isShare({ figure }: Claim): boolean {
  return (figure.dimension === "percent" || figure.dimension === "ratio") && !figure.change;
}

/** How far words are looked for from a figure. */
const farthest = 30;
const determiner = "(?:the |all |its |their |his |her |those |these )?(?:total )?(?:of )?";
const ofWhole = new RegExp(`^ of ${determiner}$`);
const orShare = /^(?: [a-z-]+){0,3}(?:, (?:or )?| \(| – | — | or )$/i;
const namesOf = /^[^,;:()]{0,40}, (?:or )?$/;

/** "£103,000, half of the £412,000": what is said of the part stands before the comma. */
function partShareWhole(sentence: StatedSentence, part: Claim, share: Claim, whole: Claim): boolean {
  return orShare.test(between(sentence, part, share)) && ofWhole.test(between(sentence, share, whole));
}

/** "Of the 48 countries it sells to, 36, or two-thirds". */
function ofWholePartShare(sentence: StatedSentence, whole: Claim, part: Claim, share: Claim): boolean {
  const [start] = whole.figure.outer;
  if (start - sentence.start > farthest) return false;
  const opening = sentence.words(sentence.start, start);
  if (!/^(?:out )?of (?:the |all |its |their |his |her |those |these )?$/i.test(opening)) return false;
  const [, end] = share.figure.outer;
  // "12 are in Ohio, a tenth of the state's" has a whole of its own.
  if (/^ of (?!them|those|these)/.test(sentence.words(end, Math.min(end + farthest, sentence.end)))) return false;
  const gap = between(sentence, whole, part);
  if (gap.split(",").length !== 2 || /[;:()]/.test(gap)) return false;
  return /^(?: [a-z-]+){0,3}(?:, or | \(|, )$/i.test(between(sentence, part, share));
}

/** "Two-thirds of the 48, 36 of them". */
function shareWholePart(sentence: StatedSentence, share: Claim, whole: Claim, part: Claim): boolean {
  if (!ofWhole.test(between(sentence, share, whole))) return false;
  const gap = between(sentence, whole, part);
  if (!namesOf.test(gap)) return false;
  const [, end] = part.figure.outer;
  return / or $/.test(gap) || /^ of them\b/.test(sentence.words(end, Math.min(end + farthest, sentence.end)));
}

function between(sentence: StatedSentence, a: Claim, b: Claim): string {
  return sentence.words(a.figure.outer[1], b.figure.outer[0]);
}
