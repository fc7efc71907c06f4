import { NOUN, wordClasses } from "../extract/lexicon/lexicon.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import { type StatedSentence, statedSentences } from "./stated-sentences.ts";

/** A figure and the one that it is a part of, tied by "of", "out of", "of them", "of whom", "including" and the like. */
export interface PartOfWhole {
  readonly part: Claim;
  readonly whole: Claim;
  /** The sentence of the part. */
  readonly sentence: StatedSentence;
}

/** Parts with their wholes in the order of the parts. Worked out once for all checks of a document. */
export function partsOfWholes(document: ReadDocument): readonly PartOfWhole[] {
  const known = cache.get(document);
  if (known) return known;
  const found = read(document);
  cache.set(document, found);
  return found;
}

const cache = new WeakMap<ReadDocument, readonly PartOfWhole[]>();

function read(document: ReadDocument): PartOfWhole[] {
  const found: PartOfWhole[] = [];
  let previous: StatedSentence | null = null;
  for (const sentence of statedSentences(document)) {
    const amounts = sentence.claims.filter(({ figure }) => isAmount(figure));
    const [first] = amounts;
    const back = first && previous?.block === sentence.block ? wholeBefore(sentence, first, previous) : null;
    if (first && back) found.push({ part: first, whole: back, sentence });
    for (let i = 0; i + 1 < amounts.length; i++) {
      const [a, b] = [amounts[i] as Claim, amounts[i + 1] as Claim];
      if (partFirst(sentence, a, b)) found.push({ part: a, whole: b, sentence });
      else if (wholeFirst(sentence, a, b)) found.push({ part: b, whole: a, sentence });
    }
    previous = sentence;
  }
  return found;
}

const additive = new Set<Figure["dimension"]>(["count", "money", "area", "mass", "volume", "length", "duration"]);

function isAmount({ dimension, change, per, value, role }: Figure): boolean {
  return additive.has(dimension) && !change && per === undefined && value !== null && role === undefined;
}

/**
 * "the", "its planned", "a total of", "Port Ellen’s", each perhaps softened. What is repeated captures so that the engine
 * does not write it out three times over, which takes as long as reading a whole article.
 */
const determiner =
  "(?:((?:the|its|their|his|her|our|those|these) [a-z-]+(?:ed|al|ble) |(?:the|its|their|his|her|our|my|your|those|these|all|a total of|some|about|around|more than|over|nearly|almost|roughly|(?:[A-Z][\\w-]+ )?[\\w-]+(?:['’]s|s['’])) ){0,3})";
/** Between a part and its whole: "of the", "out of a total of". */
const ofWhole = new RegExp(`^,? (?:out )?of ${determiner}$`);
/** The same after the counted noun: "60 pupils out of". */
const nounOutOf = new RegExp(`^(?: [\\w'’-]+){1,3},? out of ${determiner}$`);
const soft =
  "(?:only |just |some |about |around |more than |over |fewer than |nearly |almost |at least |all |fully |exactly )?";
/** "Of the 50 pupils, 60 passed." */
const ofOpening = new RegExp(`(?:^|[.;:,–—“"(] ?| and | but )(?:out of|of|among) ${determiner}$`, "i");
const fromOpening = /(?:^|[.;:“"(] ?)from (?:the|these|those|all|our) (?:[a-z-]+ )?$/i;
/** The counted noun and what tells more of it, up to the comma behind which the part stands. */
const nounComma = new RegExp(`^(?: [\\w'’-]+){0,9}, ${soft}$`);
const nounOfWhom = new RegExp(`^(?: [\\w'’-]+){0,9}, ${soft}of (?:whom|which) ${soft}$`);
/** "€210,000, of which the winner gets". */
const namedOfWhich = new RegExp(`^(?: [\\w'’-]+){0,4}, of which (?:the )?(?:[\\p{L}'’-]+ ){1,5}${soft}$`, "u");
const ofThem = /^(?:(?: [a-z]+)? of (?:them|these|those|it|that)|,? of (?:whom|which))\b/;
/** What may stand between a whole and a part that "of them" follows. */
const toOfThem = /^[^.!?:]*(?:[,;–—(][^.!?:]*| (?:with|including)(?: [a-z]+)? )$/;
/** "10 games, winning 12 of them". */
const andVerb =
  /^(?: [\w'’-]+){1,3}(?:,| and|, and) (?:[a-z]+ing|[a-z]+ed|won|lost|sold|kept|left|held|made|took|found|bought|shut) (?:all |only |just )?$/;
/** "12 out of 10" as a mark is praise. */
const mark = /^(?:[.,;:!?)”"]|$)/;
/** Before a number that ranks or names: "5 of the top 3", "Article 5 of the 3rd treaty". */
const noCount =
  /\b(?:top|first|last|best|next|past|article|section|chapter|page|line|item|table|figure|no\.|number|day|days|week|game|match|round|stage|part|episode|volume|act|scene|step|question|version|phase|age|aged) $/i;

function partFirst(sentence: StatedSentence, part: Claim, whole: Claim): boolean {
  const gap = sentence.words(part.figure.span[1], whole.figure.outer[0]);
  if (gap.length > 60) return false;
  if (!ofWhole.test(gap) && !(part.figure.dimension === "count" && nounOutOf.test(gap))) return false;
  const head = sentence.before(part.figure.outer[0], 16);
  if (noCount.test(head) || noCount.test(gap)) return false;
  // "5 of 3 million" counts in millions, "3 of 2019's films" in years.
  const tail = sentence.words(whole.figure.span[1], Math.min(sentence.end, whole.figure.span[1] + 24));
  if (/\d ?[-‐‑]|[-‐‑]\d/.test(sentence.words(whole.figure.span[0], whole.figure.span[1]))) return false;
  if (/\bout of /.test(gap) && (whole.figure.value === 10 || whole.figure.value === 100) && mark.test(tail))
    return false;
  return !/^(?: (?:series|class|model)\b|['’]s\b|[-‐‑/]| ?[x×] ?\d|(?: [\w'’-]+)?[-‐‑](?:strong|member|seat|person|man))/.test(
    tail,
  );
}

function wholeFirst(sentence: StatedSentence, whole: Claim, part: Claim): boolean {
  if (part.figure.dimension !== whole.figure.dimension || part.figure.unit !== whole.figure.unit) return false;
  const gap = sentence.words(whole.figure.span[1], part.figure.outer[0]);
  if (gap.length > 120) return false;
  if (nounOfWhom.test(gap)) return !namesOthers(gap, whole);
  if (namedOfWhich.test(gap) && part.figure.dimension !== "count") return true;
  const tail = sentence.words(part.figure.span[1], Math.min(sentence.end, part.figure.span[1] + 40));
  if (nounComma.test(gap)) {
    const head = sentence.before(whole.figure.outer[0], 60);
    if (ofOpening.test(head) && !hasOwnNoun(whole, part)) return true;
    if (fromOpening.test(head) && /^ (?:was|were|have been|had been|are|is) /.test(tail)) return true;
  }
  return ofThem.test(tail) && (toOfThem.test(gap) || andVerb.test(gap)) && !namesOthers(gap, whole);
}

/** "The 10 firms hired people, 40 of them women": what stands between is not what the whole counts. */
function namesOthers(gap: string, { measure, figure }: Claim): boolean {
  const own = measure?.basis === "stated" ? measure.text.split(/\s+/) : [];
  const behind = gap.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== "");
  // Without a noun read, the words right behind the number are what it counts.
  const counted = own.length > 0 ? own : figure.dimension === "count" ? behind.slice(0, 1) : [];
  return behind.some(
    (word) =>
      !counted.includes(word) &&
      /^[a-z].*(?:[^suic]s|[^s]ses)$|^(?:people|men|women|children|staff|police)$/.test(word) &&
      !quiet.has(word),
  );
}

/** Words in "s" that are no plurals. */
const quiet = new Set(
  "has was is does includes its his hers ours this thus always perhaps towards besides sometimes says includes years months days weeks votes replies covers counts employs lists names needs gets wins sells keeps holds owns runs uses sees takes makes gives shows finds sets reads writes lets plays stays stands comprises contains".split(
    " ",
  ),
);

/** Whether the part counts something else than the whole: "of the 50 firms, 120 workers". */
function hasOwnNoun(whole: Claim, { measure, figure }: Claim): boolean {
  if (measure === null || measure.basis === "inferred" || measure.head === whole.measure?.head) return false;
  const classes = wordClasses(measure.head);
  return (
    (classes === 0 || (classes & NOUN) !== 0) &&
    measure.span[0] >= figure.span[1] &&
    measure.span[0] - figure.span[1] <= 3
  );
}

const lookingBack =
  /^(?:[“"(‘])?(?:and |but |so far,? |out )?(?:of|among) (?:those|these|them|that|this|it|which|whom)(?: [a-z]+)?, (?:only |just |some |about |almost |nearly |more than |at least )?$/i;
const countsBack = /^(?: [a-z]+)? of (?:them|these|those|it|that|this)\b/;

/** The one amount of the sentence before that "of those" or "of them" can mean. */
function wholeBefore(sentence: StatedSentence, part: Claim, previous: StatedSentence): Claim | null {
  if (sentence.start - previous.end > 3) return null;
  const { outer, span } = part.figure;
  const tail = sentence.words(span[1], Math.min(sentence.end, span[1] + 30));
  const ties =
    lookingBack.test(sentence.before(outer[0], 50)) || (outer[0] - sentence.start < 40 && countsBack.test(tail));
  if (!ties) return null;
  const wholes = previous.claims.filter(
    ({ figure }) => isAmount(figure) && figure.dimension === part.figure.dimension && figure.unit === part.figure.unit,
  );
  const [only] = wholes;
  if (!only || wholes.length > 1 || hasOwnNoun(only, part)) return null;
  const rest = previous.words(only.figure.span[1], Math.min(previous.end, only.figure.span[1] + 120));
  return namesOthers(rest, only) ? null : only;
}
