import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import { isBounded } from "./own-base.ts";
import { type StatedSentence, statedSentences } from "./stated-sentences.ts";

/** Two values and how far the text says that they lie apart. */
export interface WordedDifference {
  readonly a: Claim;
  readonly b: Claim;
  readonly by: Claim;
}

const noun = "(?:majority|margin|lead|gap|difference)";
const softly = "(?:just |only |about |some |around |nearly |almost |roughly |over |more than )?";
/** Between two votes, or the shares of two sides. */
const apart =
  /^[^.;:?!()]{0,40}?(?:,? (?:and|but|compared with|against|versus|vs\.?|while)| to)(?: [^.;:?!()]{0,40})? $/;
/** Two that are set side by side may also be added up, "312 seats and its ally 41, a majority of 33". */
const sideBySide = /\b(?:and|but|while)\b/;
const gapNoun = /\b(?:gap|difference)\b/;
/** Behind the second value: "a majority of". */
const nounOf = new RegExp(
  `^[^.;:?!()]{0,40}?(?:,| –| —|:) (?:(?:an?|the|its|his|her|their) )?(?:[a-z-]+ )?${noun} of ${softly}$`,
);
/** Behind it too: "an 8-point gap". */
const article = /^[^.;:?!()]{0,40}?(?:,| –| —) an? $/;
const nounBehind = new RegExp(`^(?:[ ‑-](?:points?|percentage[ -]points?|votes?|seats?|runs?|strokes?))? ${noun}\\b`);
/** Before the two values: "a majority of 9,112 votes: he received". */
const nounFirst = new RegExp(`\\b${noun} of ${softly}$`);
const colon = /^(?: [a-z]+)?(?::| –| —) (?:[\p{L}’'-]+ ){1,6}$/u;
const andThen = /^(?: votes?)?(?:,? and|,|, against|, while) (?:[\p{L}’'-]+ ){1,6}$/u;
const otherwise =
  /\b(?:each|per|average|combined|together|respectively|margin of error|goal difference|of (?:them|these|those|whom|which))\b/i;

const times =
  /\b(?:last|previous|earlier|ago|before|year|month|week|quarter|target|budget|forecast|plan(?:ned)?|(?:1[89]|20)\d\d)\b/i;

/** "By 330 votes to 275, a majority of 55", "57 percent in one group and 65 in the other, an 8-point gap". */
export function wordedDifferences(document: ReadDocument): WordedDifference[] {
  const found: WordedDifference[] = [];
  for (const sentence of statedSentences(document)) {
    const claims = sentence.claims.filter(
      ({ figure }) => figure.dimension !== "ordinal" && figure.dimension !== "date",
    );
    for (let at = 0; at + 2 < claims.length; at++) {
      const [x, y, z] = [claims[at] as Claim, claims[at + 1] as Claim, claims[at + 2] as Claim];
      if (z.figure.span[1] - x.figure.span[0] > 200) continue;
      const [ofFirst, ofLast] = [isPair(x, y) && mayDiffer(z, x), isPair(y, z) && mayDiffer(x, y)];
      if (!ofFirst && !ofLast) continue;
      const stretch = sentence.words(x.figure.span[0], z.figure.outer[0]);
      // What two times have between them is a change, and a margin is then of something else.
      if (otherwise.test(stretch) || times.test(stretch)) continue;
      const [first, second] = [between(sentence, x, y), between(sentence, y, z)];
      if (ofFirst && apart.test(first) && saysApart(sentence, first, second, z)) found.push({ a: x, b: y, by: z });
      else if (ofLast && nounFirst.test(sentence.before(x.figure.outer[0], 50))) {
        if (colon.test(first) && andThen.test(second)) found.push({ a: y, b: z, by: x });
      }
    }
  }
  return found;
}

function saysApart(sentence: StatedSentence, first: string, second: string, by: Claim): boolean {
  const [, end] = by.figure.span;
  const tail = sentence.words(end, Math.min(sentence.end, end + 40));
  const behind = article.test(second) ? nounBehind.exec(tail)?.[0] : undefined;
  const words = behind ?? (nounOf.test(second) ? second : undefined);
  if (words === undefined || isBounded(behind === undefined ? tail : tail.slice(behind.length))) return false;
  if (gapNoun.test(words)) return true;
  // A majority of seats is one over all others, and a lead in points may come from several matches.
  return !sideBySide.test(first) && (by.figure.dimension !== "count" || isOfVotes(sentence, by) || isPercentPoint(by));
}

function isOfVotes(sentence: StatedSentence, { figure }: Claim): boolean {
  return /\bvotes?\b/i.test(sentence.words(sentence.start, Math.min(sentence.end, figure.span[1] + 10)));
}

function isPercentPoint({ measure }: Claim): boolean {
  return measure?.head === "point";
}

function isPair({ figure: a }: Claim, { figure: b }: Claim): boolean {
  return (
    a.dimension === b.dimension &&
    a.unit === b.unit &&
    a.per === b.per &&
    (a.dimension === "count" || a.dimension === "percent" || a.dimension === "money") &&
    [a, b].every(({ value, change, role }) => value !== null && !change && role === undefined)
  );
}

/** Whether a figure can be how far two values lie apart: points between percentages, else an amount of their kind. */
function mayDiffer({ figure: by, measure }: Claim, { figure: value }: Claim): boolean {
  if (by.value === null) return false;
  if (value.dimension === "percent") return by.dimension === "percentage-point" || by.dimension === "count";
  return by.dimension === value.dimension && by.unit === value.unit && measure?.head !== "point";
}

function between(sentence: StatedSentence, a: Claim, b: Claim): string {
  return sentence.words(a.figure.span[1], b.figure.outer[0]);
}
