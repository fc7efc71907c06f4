import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Source } from "../model/source.ts";
import { type Backdrop, backdropAt } from "./backdrop-dates.ts";
import type { ClaimIndex } from "./claim-index.ts";
import { documentTopics } from "./document-topics.ts";
import { type Markers, markersOf, nameMark, weightOf } from "./markers.ts";
import type { Profile } from "./profile.ts";
import { markedLimit } from "./records/look-ups.ts";
import { sentenceWords } from "./sentence-words.ts";
import { mantissa } from "./slips.ts";
import {
  blockOf,
  countedBy,
  inCommon,
  lineOf,
  onlyValues,
  sentenceOf,
  valuesBy,
  valuesByFamily,
} from "./story-values.ts";

/** A source that tells the same story as a document, laid out for finding mistyped twins of the document's figures. */
export interface Telling {
  readonly source: Source;
  /** Claims by the digits of their value, in rising order of the digits. */
  readonly byDigits: ReadonlyMap<string, readonly Profile[]>;
  /** Claims that are dates with days. */
  readonly dates: readonly Claim[];
  /** Claims that count or measure what a claim does, on its scale. */
  ofHead(claim: Profile): readonly Profile[];
  wordsOf(claim: Claim): ReadonlySet<string>;
  /** Keys of the values in a claim's sentence, or in its row of a table. */
  valuesBeside(claim: Claim): ReadonlySet<string>;
  /** Keys of the values in a claim's paragraph. */
  valuesAround(claim: Claim): ReadonlySet<string>;
  /** Which part of the source's other telling values of a claim's kind are among `values`, 0 to 1; 0 where it has none. */
  coverage(claim: Profile, values: ReadonlySet<string>): number;
  /** Whether it is the source's only value of what it counts. */
  isOnly(claim: Profile): boolean;
  /** See {@link Story.backdropOf}. */
  backdropOf(date: Claim): Backdrop | null;
  /** How telling a word is in this source: 1 in one or two sentences, then less. */
  rarity(word: string): number;
}

/** A document with the sources that tell its story. */
export interface Story {
  readonly tellings: readonly Telling[];
  /** Keys of all values that the document has. */
  readonly values: ReadonlySet<string>;
  readonly dates: readonly Claim[];
  wordsOf(claim: Claim): ReadonlySet<string>;
  /** Whether the sentences of two claims have another telling value in common. */
  anchored(own: Profile, other: Profile, telling: Telling): boolean;
  /** Whether their paragraphs have two or more other telling values in common. */
  anchoredAround(own: Profile, other: Profile, telling: Telling): boolean;
  /** The same as `anchored` for two claims that are no values, such as dates. */
  anchoredClaims(own: Claim, other: Claim, telling: Telling): boolean;
  /** What a date is a measuring rod of; `null` where something happened then. */
  backdropOf(date: Claim): Backdrop | null;
  /** Whether it is the document's only value of what it counts. */
  isOnly(own: Profile): boolean;
  /** What a source tells of the story; `undefined` where it does not tell it. */
  tellingOf(source: Source): Telling | undefined;
}

const stories = new WeakMap<ReadDocument, { readonly index: ClaimIndex; readonly story: Story }>();

/** Found once for a document and an index, however many checks ask. */
export function storyOf(document: ReadDocument, index: ClaimIndex): Story {
  const known = stories.get(document);
  if (known?.index === index) return known.story;
  const story = findStory(document, documentTopics(document).profiles, index);
  stories.set(document, { index, story });
  return story;
}

function findStory(document: ReadDocument, profiles: readonly (Profile | null)[], index: ClaimIndex): Story {
  const tellings = tellingsOf(document, markersOf(document, profiles), index);
  const told = new Map(tellings.map((telling) => [telling.source, telling]));
  const values = new Set<string>();
  for (const profile of profiles) if (profile && profile.valueKey !== null) values.add(profile.valueKey);
  const beside = valuesBy(sentenceOf, tellings.length > 0 ? profiles : []);
  const around = valuesBy(blockOf, tellings.length > 0 ? profiles : []);
  return {
    tellings,
    values,
    dates: tellings.length > 0 ? datesOf(document) : [],
    wordsOf: createSentenceWords(document),
    anchored: (own, other, telling) =>
      inCommon(beside(own.claim), telling.valuesBeside(other.claim), own.valueKey, other.valueKey) > 0,
    anchoredAround: (own, other, telling) =>
      inCommon(around(own.claim), telling.valuesAround(other.claim), own.valueKey, other.valueKey) > 1,
    anchoredClaims: (own, other, telling) => inCommon(beside(own), telling.valuesBeside(other)) > 0,
    backdropOf: (date) => backdropAt(document.prose.text, date.figure.span),
    isOnly: onlyValues(tellings.length > 0 ? profiles : []),
    tellingOf: (source) => told.get(source),
  };
}

/** A marker of so many sources tells half as much as one of few. */
const common = 6;
const tellingLimit = 6;
/** What names, values and both together must come to. */
const leastNames = 1;
const leastValues = 0.9;
const least = 2.9;
/** Of all that the shorter of the two has to be known by. */
const leastShare = 0.18;
const leastShareOfFew = 0.1;

function isEnough(names: number, values: number): boolean {
  return names >= leastNames && values >= leastValues && names + values >= least;
}

/** A writer who names so few sources names them for the story. */
const fewSources = 12;

/** What a source must share beside others of few that tell the story. */
const besideTold = 0.9;

function isEnoughOfFew(names: number, values: number): boolean {
  return values >= 3 || (names >= 0.5 && values >= leastValues && names + values >= 2);
}

/** The sources that tell a document's story: they share names and telling values with it. Best first. */
function tellingsOf(document: ReadDocument, markers: Markers, index: ClaimIndex): Telling[] {
  const own = weightOf(markers);
  // Other drafts are few or many without anybody having chosen them.
  const isFew = index.sources.length <= fewSources && index.sources[0]?.draft === undefined;
  const shared = new Map<Source, { names: number; values: number }>();
  for (const [marker, weight] of markers) {
    const sources = markedBy(document, marker, index);
    if (sources.length > markedLimit) continue;
    const told = (weight * common) / (common + Math.max(0, sources.length - 3));
    for (const source of sources) {
      const sum = shared.get(source) ?? { names: 0, values: 0 };
      shared.set(source, sum);
      if (marker.startsWith(nameMark)) sum.names += told;
      else sum.values += told;
    }
  }
  const isTold = isFew && [...shared.values()].some(({ names, values }) => isEnoughOfFew(names, values));
  return [...shared]
    .filter(
      ([, { names, values }]) =>
        isEnough(names, values) ||
        (isFew && (isEnoughOfFew(names, values) || (isTold && names + values >= besideTold))),
    )
    .filter(
      ([source, { names, values }]) =>
        (names + values) / Math.min(own, index.weightOf(source)) >= (isTold ? leastShareOfFew : leastShare),
    )
    .sort(([, a], [, b]) => b.names + b.values - a.names - a.values)
    .slice(0, tellingLimit)
    .map(([source]) => tellingOf(source));
}

/** Sources with a marker of a document; those with a name have it, or another that the configuration says is one with it. */
function markedBy({ aliases }: ReadDocument, marker: string, index: ClaimIndex): readonly Source[] {
  const keys = marker.startsWith(nameMark) ? aliases?.get(marker.slice(nameMark.length)) : undefined;
  if (keys === undefined) return index.markedBy(marker);
  return [...new Set(keys.flatMap((key) => index.markedBy(nameMark + key)))];
}

/** By the document, which an index may drop and decode again, and which equal texts share. */
const known = new WeakMap<ReadDocument, Omit<Telling, "source">>();

function tellingOf(source: Source): Telling {
  const { document } = source;
  let laid = known.get(document);
  if (laid === undefined) {
    laid = lay(document);
    known.set(document, laid);
  }
  return { ...laid, source };
}

function lay(document: ReadDocument): Omit<Telling, "source"> {
  const byDigits = new Map<string, Profile[]>();
  const byHead = new Map<string, Profile[]>();
  for (const profile of documentTopics(document).profiles) {
    const digits = profile === null ? null : digitsOf(profile);
    if (digits === null || profile === null) continue;
    addTo(byDigits, digits, profile);
    const counted = countedBy(profile);
    if (counted !== null) addTo(byHead, counted, profile);
  }
  const words = createSentenceWords(document);
  const families = valuesByFamily(documentTopics(document).profiles);
  const sentences = new Map<string, number>();
  for (const block of document.prose.blocks) {
    for (const piece of block.text.split(/[.!?]\s/)) {
      for (const word of sentenceWords(piece)) sentences.set(word, (sentences.get(word) ?? 0) + 1);
    }
  }
  return {
    byDigits,
    ofHead: (claim) => byHead.get(countedBy(claim) ?? "") ?? [],
    dates: datesOf(document),
    wordsOf: words,
    valuesBeside: valuesBy(lineOf(document), documentTopics(document).profiles),
    valuesAround: valuesBy(blockOf, documentTopics(document).profiles),
    coverage({ quantity, valueKey }, values) {
      let others = 0;
      let shared = 0;
      for (const key of families.get(quantity.family) ?? []) {
        if (key === valueKey) continue;
        others++;
        if (values.has(key)) shared++;
      }
      return others === 0 ? 0 : shared / others;
    },
    backdropOf: (date) => backdropAt(document.prose.text, date.figure.span),
    isOnly: onlyValues(documentTopics(document).profiles),
    rarity: (word) => Math.min(1, 2 / (sentences.get(word) ?? 1)),
  };
}

function addTo(lists: Map<string, Profile[]>, key: string, profile: Profile): void {
  const list = lists.get(key);
  if (list) list.push(profile);
  else lists.set(key, [profile]);
}

/** The digits of a claim's number as written, in rising order, so that swapped digits and other scales are found. */
export function digitsOf({ claim: { figure } }: Profile): string | null {
  if (figure.value === null || figure.value === 0) return null;
  return [...mantissa(figure.value)].sort().join("");
}

export function datesOf({ claims }: ReadDocument): Claim[] {
  return claims.filter(({ figure }) => figure.dimension === "date" && figure.calendar?.start && figure.calendar.end);
}

/** The words of claims' sentences, each read once. */
export function createSentenceWords({ prose }: ReadDocument): (claim: Claim) => ReadonlySet<string> {
  const read = new Map<number, ReadonlySet<string>>();
  return ({ sentence: [start, end], block, measure, subject }) => {
    const known = read.get(start);
    if (known) return known;
    // A cell says what the head of its column and the label of its row say.
    const cell = prose.blocks[block]?.table === undefined ? "" : `${measure?.text ?? ""} ${subject?.text ?? ""} `;
    const sentence = cell + prose.text.slice(start, end);
    const before = refersBack.test(sentence)
      ? sentenceBefore(prose.text, start, prose.blocks[block]?.span[0] ?? start)
      : "";
    const words = sentenceWords(before === "" ? sentence : `${before} ${sentence}`);
    read.set(start, words);
    return words;
  };
}

/** A sentence that begins so speaks of what the one before it names. */
const refersBack =
  /^["“(]?(?:it|its|they|their|he|his|she|her|each|these|this|those|both|another|one|(?:of|after|beyond|besides|above|(?:the )?(?:first|second|third|last|rest|most|half) of) (?:these|those|them|that|this))\b/i;

/** The sentence that ends before `start`, looked for from `from` on; "" where there is none. */
function sentenceBefore(text: string, start: number, from: number): string {
  const before = text.slice(Math.max(from, start - longestSentence), start).trimEnd();
  const end = Math.max(before.lastIndexOf(". ", before.length - 2), before.lastIndexOf("? "), before.lastIndexOf("! "));
  return before.slice(end + 1);
}

const longestSentence = 300;
