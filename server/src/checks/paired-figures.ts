import type { Claim } from "../model/claim.ts";
import type { Figure } from "../model/figure.ts";
import type { StatedSentence } from "./stated-sentences.ts";

/** Two figures of a sentence of which the second gives the first again in other words. */
export interface PairedFigures {
  readonly first: Claim;
  readonly second: Claim;
  /** False where the wording may also mean two different things ("5 miles or 3 km"). */
  readonly surely: boolean;
  /** True where a comma or a dash sets the second apart, so that it can hardly be another quantity ("5 miles, or 8 km"). */
  readonly apart: boolean;
}

const approximately =
  "(?:about|around|some|roughly|approximately|approx\\.?|circa|c\\.|ca\\.|nearly|almost|over|under|more than|less than|just (?:over|under)|slightly (?:more|less) than|close to|up to|≈|~)";
const meaning = "(?:or|i\\.e\\.,?|that is,?|equal to|equivalent to|the equivalent of|which (?:is|equals)|=)";
/** In brackets behind the figure, or behind the noun that it measures. */
const bracketed = new RegExp(`^ ?((?:[\\p{L}-]+ ){0,2})[([](?:${meaning} ?)?(?:${approximately} ?)?$`, "iu");
const slashed = new RegExp(`^ ?/ ?(?:${approximately} ?)?$`, "i");
const dimensionWord =
  "(?:long|wide|high|tall|deep|thick|across|away|apart|north|south|east|west|inland|offshore|downstream|upstream|in (?:length|width|height|diameter|depth|area|size)|each|a day|per day)";
/** "…, or about", "long, about", "- equal to"; beside it "or about". One expression for both takes five times as long to compile. */
const added = new RegExp(
  `^(?: ${dimensionWord})?(?:,| –| —| -) (?:${meaning} (?:${approximately} )?|${approximately} )$`,
  "i",
);
const meant = new RegExp(`^ ${meaning} ${approximately} $`, "i");
const bareOr = /^ or $/i;
/** "158 mph — 254 km/h —" */
const dashed = /^ ?[–—] ?$/;
const dashEnds = /^ ?[–—.]/;
const closes = new RegExp(`^ ?(?:[)\\];,/]| ?[-–—] |$)|^ ${dimensionWord} ?[)\\]]`);
const ends = new RegExp(`^(?:[.,;:)–—?!]| [-–—] |$)|^ ${dimensionWord}\\b`);

/** Neighbouring figures of kinds that `mayPair` lets be one, that are worded as one quantity given twice: in brackets, behind a slash, behind "or". */
export function* pairedFigures(
  sentence: StatedSentence,
  mayPair: (first: Figure, second: Figure) => boolean,
): Iterable<PairedFigures> {
  const { claims } = sentence;
  for (let i = 0; i + 1 < claims.length; i++) {
    const [first, second] = [claims[i] as Claim, claims[i + 1] as Claim];
    if (!mayPair(first.figure, second.figure)) continue;
    if (second.figure.outer[0] - first.figure.span[1] > 60 || goesBefore(sentence, claims[i - 1], first)) continue;
    const between = sentence.words(first.figure.span[1], second.figure.span[0]);
    const after = sentence.words(second.figure.span[1], Math.min(sentence.end, second.figure.span[1] + 24));
    const bracket = bracketed.exec(between);
    if (bracket) {
      // "10 miles wide (30 km long)" measures two things.
      if (closes.test(after) && (bracket[1] === "" || /^ ?[)\]]/.test(after)))
        yield { first, second, surely: true, apart: true };
    } else if (slashed.test(between)) yield { first, second, surely: true, apart: true };
    else if ((added.test(between) || meant.test(between)) && ends.test(after))
      yield { first, second, surely: false, apart: /[,–—]/.test(between) };
    else if (bareOr.test(between) && ends.test(after)) yield { first, second, surely: false, apart: false };
    else if (dashed.test(between) && dashEnds.test(after)) yield { first, second, surely: false, apart: true };
  }
}

/** "8 lb 3 oz (3.7 kg)": the figure is the smaller part of one quantity. */
function goesBefore(sentence: StatedSentence, before: Claim | undefined, { figure }: Claim): boolean {
  if (before?.figure.dimension !== figure.dimension || before.figure.unit === figure.unit) return false;
  return /^(?:,| and|, and)? ?$/.test(sentence.words(before.figure.span[1], figure.outer[0]));
}
