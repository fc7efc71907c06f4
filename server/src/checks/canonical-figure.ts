import { quantityOf } from "../compare/quantity.ts";
import { lemma, NOUN } from "../extract/lexicon/lexicon.ts";
import { entityKey } from "../extract/mentions/entity-key.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { CanonicalValue } from "../model/house-style.ts";
import type { Interval } from "../model/interval.ts";
import { HIDDEN } from "../model/prose.ts";
import { unitNamed, unitOfSymbol, unitOfWord } from "../units/registry.ts";

/** An entry of the style book made ready for finding its figure in texts. */
export interface CanonicalFigure {
  readonly entry: CanonicalValue;
  /** On the scale of its unit's family. */
  readonly value: number;
  /** What a claim's words allow, on the same scale; `null` where the claim is about something else. */
  readingOf(claim: Claim, document: ReadDocument, parts: ReadonlySet<number>): Interval | null;
}

export function canonicalFigure(entry: CanonicalValue): CanonicalFigure {
  const { unit: name } = entry;
  const unit =
    name === undefined ? undefined : (unitNamed(name) ?? unitOfWord(name.toLowerCase()) ?? unitOfSymbol(name));
  const family = unit?.base === "percent" ? "share" : (unit?.base ?? "count");
  const value = unit === undefined ? entry.value : entry.value * unit.factor + unit.offset;
  const isMeant = entry.pattern === undefined ? byMeasure(entry) : byPattern(entry.pattern);
  return {
    entry,
    value,
    readingOf(claim, document, parts) {
      const reading = readingIn(claim, family);
      return reading !== null && isMeant(claim, document, parts) ? reading : null;
    },
  };
}

type IsMeant = (claim: Claim, document: ReadDocument, parts: ReadonlySet<number>) => boolean;

/** The widest reading that an editor would let pass; years are read off dates. */
function readingIn({ figure }: Claim, family: string): Interval | null {
  if (figure.dimension === "date" && family === "count") {
    const year = figure.calendar?.start?.slice(0, 4);
    if (year === undefined || figure.calendar?.end?.slice(0, 4) !== year) return null;
    return { low: Number(year), high: Number(year), lowOpen: false, highOpen: false };
  }
  const quantity = quantityOf(figure);
  return quantity?.family === family ? quantity.reading.loose : null;
}

/** The words around the figure are those of the pattern, however they are spaced and whatever their capitals. */
function byPattern(pattern: string): IsMeant {
  const [before = "", after = ""] = pattern.split("#").map(folded);
  return ({ figure, block }, { prose }) => {
    const { span } = prose.blocks[block] ?? { span: [0, 0] as const };
    const behind = folded(prose.text.slice(figure.span[1], Math.min(span[1], figure.span[1] + 2 * after.length + 20)));
    const ahead = folded(
      prose.text.slice(Math.max(span[0], figure.outer[0] - 2 * before.length - 20), figure.outer[0]),
    );
    return endsWithWords(ahead, before) && beginsWithWords(behind, after);
  };
}

function folded(text: string): string {
  return text
    .replaceAll(HIDDEN, "")
    .replace(/[*_`]+/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

function endsWithWords(text: string, words: string): boolean {
  if (words === "") return true;
  return text.endsWith(words) && !isLetter(text.charAt(text.length - words.length - 1) + words.charAt(0));
}

function beginsWithWords(text: string, words: string): boolean {
  if (words === "") return true;
  return text.startsWith(words) && !isLetter(words.charAt(words.length - 1) + text.charAt(words.length));
}

/** Whether two neighbours stand within one word. */
function isLetter(pair: string): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(pair);
}

/** Words before a count that say it is the whole. */
const wholeBefore = /(?:^|[^\p{L}])(?:the|all|its|their|our|these|those|has|have|with|comprises|numbers|counts)\s*$/iu;

function byMeasure({ measure = "", subject }: CanonicalValue): IsMeant {
  const words = wordsOf(measure);
  const allowed = new Set(words);
  for (const word of wordsOf(subject ?? "")) allowed.add(word);
  const head = words.at(-1);
  const subjectKey = subject === undefined ? undefined : entityKey(subject);
  return (claim, { prose }, parts) => {
    const { measure: phrase, figure } = claim;
    if (phrase === null || phrase.head !== head || parts.has(claim.index)) return false;
    if (claim.negated || claim.modality === "projected" || figure.change || isOfThePast(claim)) return false;
    const told = new Set(phrase.lemmas.flatMap((each) => each.split("-")));
    if (
      !words.every((word) => told.has(word)) ||
      phrase.lemmas.some((each) => !each.split("-").every((w) => allowed.has(w)))
    )
      return false;
    if (subjectKey !== undefined && !isOf(claim, subjectKey)) return false;
    if (figure.dimension !== "count") return true;
    return wholeBefore.test(prose.text.slice(Math.max(0, figure.outer[0] - 14), figure.outer[0]));
  };
}

function wordsOf(phrase: string): string[] {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => lemma(word, NOUN));
}

/** A figure that is given a time of its own may have been right then. */
function isOfThePast({ time }: Claim): boolean {
  return time !== null && (time.calendar.start !== null || time.calendar.end !== null);
}

function isOf({ subject, whole, place }: Claim, key: string): boolean {
  return [subject, whole, place].some((each) => each !== null && (each.key === key || each.also?.includes(key)));
}
