import type { Block } from "../../model/prose.ts";
import type { Sentence, Token, TokenizedBlock } from "../../model/token.ts";
import { ADJECTIVE, FUNCTION, NOUN } from "../lexicon/lexicon.ts";
import { isAcronym, smallExpansion, spells } from "./acronyms.ts";
import { typeFromContext } from "./context-cues.ts";
import { cutRun, type Piece } from "./cut-run.ts";
import { type Draft, visibleText } from "./draft.ts";
import { entityKey } from "./entity-key.ts";
import { ALL_CAPITALS, HAS_DIGIT, INNER_CAPITAL, isCapital } from "./letter-shape.ts";
import { readRun } from "./name-runs.ts";
import { typeOfName } from "./name-type.ts";
import { officeAt } from "./offices.ts";
import { isParticle } from "./person-names.ts";
import { beginsPlace, placeAt } from "./places.ts";
import { sentenceCase } from "./sentence-case.ts";
import { mayOpenWork, workAt } from "./titled-works.ts";
import {
  BODY,
  FAMILY_NAME,
  factsOf,
  GIVEN_NAME,
  HEAD,
  LETTER_BODY,
  NEVER_NAME,
  ORGANIZATION_HEAD,
  TERM,
} from "./word-facts.ts";
import { isNameToken, viewOf } from "./word-view.ts";

/** A line in which capitals prove nothing. */
export interface Headline {
  readonly block: number;
  readonly sentence: Sentence;
  readonly capitals: boolean;
}

/** What a first reading of a document finds. */
export interface Reading {
  /** In text order. */
  readonly drafts: Draft[];
  readonly headlines: Headline[];
  /** Acronym in lower case → the draft it stands for. */
  readonly aliases: Map<string, Draft>;
  /** Acronyms in lower case that stand for ordinary words: "MoE". */
  readonly terms: Set<string>;
}

const openers = new Set(['"', "“", "‘", "'", "«", "„", ":", "•", "–", "—", "*", "(", "[", "|", ">", "…", "..."]);

/** Reads every sentence that uses capitals for names and sets the headlines aside. */
export function readDrafts(blocks: readonly Block[], tokenized: readonly TokenizedBlock[]): Reading {
  const reading: Reading = { drafts: [], headlines: [], aliases: new Map(), terms: new Set() };
  for (let block = 0; block < tokenized.length; block++) {
    const { text, tokens, sentences } = tokenized[block] as TokenizedBlock;
    const kind = blocks[block]?.kind ?? "paragraph";
    for (const sentence of sentences) {
      const letters = sentenceCase(tokens, sentence, kind, sentences.length === 1);
      if (letters !== "names") reading.headlines.push({ block, sentence, capitals: letters === "capitals" });
      else readSentence(reading, block, text, tokens, sentence);
    }
  }
  return reading;
}

function readSentence(
  reading: Reading,
  block: number,
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
): void {
  const { first, last } = sentence;
  let i = first;
  while (i < last) {
    const token = tokens[i] as Token;
    const work = mayOpenWork(text, token) ? workAt(text, tokens, i, first, last) : undefined;
    if (work !== undefined) {
      const title = visibleText(tokens, work[0], work[1]);
      const draft = { block, first: work[0], last: work[1], text: title, key: entityKey(title), name: title };
      reading.drafts.push({ ...draft, type: "work", weight: 9, weak: false, known: false, ordinary: false });
      i = work[1];
      continue;
    }
    if (token.kind !== "word" || !isNameToken(token)) {
      i++;
      continue;
    }
    let weak = i === first || openers.has((tokens[i - 1] as Token).text);
    // A list number or bullet stands before the first word.
    if (!weak && i - 1 === first && (tokens[first] as Token).kind !== "word") weak = true;
    // So does a dateline in brackets.
    if (!weak && (tokens[i - 1] as Token).text === ")" && (tokens[first] as Token).text === "(") weak = true;
    const end = readRun(tokens, i, last, weak);
    const start = weak
      ? skipOpeningWord(tokens, i, end)
      : withParticles(tokens, skipFunctionWord(tokens, i, end), first);
    for (const piece of start < end ? cutRun(tokens, start, end) : []) {
      addPiece(
        reading,
        block,
        tokens,
        sentence,
        piece,
        weak && piece.first === i,
        weak && piece.first === i && piece.last - i > 1,
      );
    }
    i = end;
  }
}

/** "von Braun", "al-Assad": small particles in front of a name belong to it. */
function withParticles(tokens: readonly Token[], at: number, from: number): number {
  let start = at;
  while (start > from + 1) {
    const before = tokens[start - 1] as Token;
    const hyphen = before.text === "-" && !before.spaced && !(tokens[start] as Token).spaced;
    const particle = hyphen ? tokens[start - 2] : before;
    if (particle === undefined || particle.kind !== "word" || !isParticle(particle.lower) || isNameToken(particle))
      break;
    if (
      hyphen ? particle.lower !== "al" && particle.lower !== "el" : particle.lower === "la" || particle.lower === "le"
    )
      break;
    start -= hyphen ? 2 : 1;
  }
  return start;
}

/** Behind an article or the like that carries a capital of its own. */
function skipFunctionWord(tokens: readonly Token[], at: number, end: number): number {
  const view = viewOf(tokens[at] as Token);
  const plain = (view.classes & FUNCTION) !== 0 && (view.shape & ALL_CAPITALS) === 0 && (view.facts & GIVEN_NAME) === 0;
  return plain && placeAt(tokens, at, end) === undefined ? at + 1 : at;
}

/** Behind words that begin the sentence and are no part of a name ("When Apple", "Drivers Larry Hunter"). */
function skipOpeningWord(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at] as Token;
  const view = viewOf(token);
  if (skipFunctionWord(tokens, at, end) > at) return at + 1;
  const place = placeAt(tokens, at, end);
  if (place !== undefined && (place.end > at + 1 || place.place.kind !== "city")) return at;
  if (end - at === 1 || view.classes === 0) return at;
  const next = tokens[at + 1] as Token;
  if (!isNameToken(next)) return at;
  if (officeAt(tokens, at, end) !== undefined) return at;
  const following = viewOf(next);
  if ((view.facts & GIVEN_NAME) !== 0) {
    const family = (following.facts & (FAMILY_NAME | GIVEN_NAME)) !== 0;
    if (family || following.classes === 0 || following.stem.length === 1) return at;
  }
  // An adverb or verb begins no name; an adjective or noun may ("National Library").
  if ((view.usual & (NOUN | ADJECTIVE)) === 0) return at + 1;
  return beginsPlace(following.stem) || (following.facts & GIVEN_NAME) !== 0 ? at + 1 : at;
}

function addPiece(
  reading: Reading,
  block: number,
  tokens: readonly Token[],
  sentence: Sentence,
  piece: Piece,
  weak: boolean,
  openingWord: boolean,
): void {
  let { first, last } = piece;
  // Joining marks at the edges are no part of a name.
  while (
    last > first + 1 &&
    (tokens[last - 1] as Token).kind !== "word" &&
    (tokens[last - 1] as Token).kind !== "number"
  )
    last--;
  const single = last - first === 1;
  const token = tokens[first] as Token;
  const view = viewOf(token);
  const bracketed = tokens[first - 1]?.text === "(" && tokens[last]?.text === ")";
  if (bracketed && readAlias(reading, block, tokens, sentence, first, last)) return;
  let draft: Draft;
  if (piece.place !== undefined) {
    const city = piece.place.kind === "city" && single && view.classes !== 0;
    if (piece.place.kind === "compass" && tokens[first - 1]?.lower !== "the") return;
    if (
      piece.place.kind === "compass" &&
      last < sentence.last &&
      /^[a-z]/.test(tokens[last]?.text ?? "") &&
      (viewOf(tokens[last] as Token).usual & NOUN) !== 0
    )
      return;
    const text = visibleText(tokens, first, last);
    const name =
      piece.place.kind === "demonym" || piece.place.kind === "region-people" ? titled(piece.place.key) : text;
    draft = {
      block,
      first,
      last,
      text,
      key: piece.place.key,
      name,
      type: "place",
      weight: city ? 2 : 7,
      weak: weak && city,
      known: true,
      ordinary: city,
    };
    const cue = city ? typeFromContext(tokens, first, last, sentence.first, sentence.last) : undefined;
    if (cue !== undefined && cue.weight > draft.weight) Object.assign(draft, cue);
    reading.drafts.push(draft);
    return;
  }
  const reference =
    single && tokens[first - 1]?.lower === "the" && (view.facts & ORGANIZATION_HEAD) !== 0 && (view.facts & BODY) === 0;
  if (single && !reference && !isSingleName(tokens, first, piece.titled, sentence)) return;
  const guess = typeOfName(tokens, first, last);
  if (!single && isLabel(tokens, first, last, guess.weight)) return;
  if (weak && tokens[last]?.text === ":" && isOrdinaryPhrase(tokens, first, last)) return;
  const cue = guess.weight < 6 ? typeFromContext(tokens, first, last, sentence.first, sentence.last) : undefined;
  let best = cue !== undefined && cue.weight >= guess.weight ? cue : guess;
  if (piece.titled && guess.weight < 8) best = { type: "person", weight: 8 };
  const text = visibleText(tokens, first, last);
  const key = entityKey(text);
  if (key === "") return;
  const ordinary =
    single && view.classes !== 0 && (view.shape & (ALL_CAPITALS | INNER_CAPITAL)) === 0 && (view.facts & BODY) === 0;
  const doubtful = reference || (weak && !piece.titled && (single ? ordinary : guess.weight < 6 && view.classes !== 0));
  const tail =
    openingWord && view.classes !== 0 && guess.type !== "person" ? tailOf(block, tokens, first + 1, last) : undefined;
  draft = {
    block,
    first,
    last,
    text,
    key,
    name: text,
    ...best,
    weak: doubtful,
    known: false,
    ordinary,
    ...(tail === undefined ? {} : { tail }),
  };
  reading.drafts.push(draft);
}

/** A line's label: "Model Leadership:". */
function isOrdinaryPhrase(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "word" && viewOf(token).classes === 0) return false;
  }
  return true;
}

function tailOf(block: number, tokens: readonly Token[], first: number, last: number): Draft | undefined {
  if (first >= last || !isNameToken(tokens[first])) return undefined;
  const text = visibleText(tokens, first, last);
  const guess = typeOfName(tokens, first, last);
  return {
    block,
    first,
    last,
    text,
    key: entityKey(text),
    name: text,
    ...guess,
    weak: false,
    known: false,
    ordinary: false,
  };
}

/** One capitalised word that may be a name at all. */
function isSingleName(tokens: readonly Token[], at: number, title: boolean, sentence: Sentence): boolean {
  const token = tokens[at] as Token;
  const view = viewOf(token);
  if (title && view.stem.length > 1) return (view.facts & (NEVER_NAME | TERM)) === 0 && (view.classes & FUNCTION) === 0;
  if ((view.facts & (BODY | LETTER_BODY)) !== 0) return true;
  if ((view.facts & (TERM | NEVER_NAME)) !== 0 || view.stem.length < 2) return false;
  if ((view.classes & FUNCTION) !== 0) return false;
  if (officeAt(tokens, at, at + 1) !== undefined && view.classes !== 0) return false;
  if ((view.shape & 16) !== 0) return false;
  // "the Academy", "the Bank": which one, the text says elsewhere.
  if ((view.facts & HEAD) !== 0 && view.classes !== 0) return false;
  // "X-ray", "U-turn", "T-shirt".
  if (view.stem.length === 1) return false;
  const following = tokens[at + 1];
  if (dateWords.has(view.stem) && (following?.kind === "number" || (following?.text === "." && !following.spaced)))
    return false;
  if ((view.shape & HAS_DIGIT) !== 0 && numberedThings.has(tokens[at - 1]?.lower ?? "")) return false;
  const next = tokens[at + 1];
  if (next?.text === "-" && !next.spaced && at + 2 < sentence.last) {
    const part = tokens[at + 2] as Token;
    if (!part.spaced && part.kind === "word" && !isCapital(part.text.charCodeAt(0))) {
      return view.classes === 0 && view.stem.length > 2 && !prefixes.has(view.stem);
    }
  }
  return true;
}

/** Short for days and months, but words and names as well. */
const dateWords = new Set(["jan", "mar", "mon", "wed", "sat", "sun"]);
/** "flight MH370", "route A1": numbers of things, no products. */
const numberedThings = new Set(
  "flight flights route highway road room gate seat section chapter page type grade class gene strain visa form".split(
    " ",
  ),
);
/** "Multi-agent", "Anti-war". */
const prefixes = new Set(
  "multi pre post anti non semi ultra inter co re ex mid pro self micro macro cross sub super trans neo pseudo quasi bio eco cyber".split(
    " ",
  ),
);

/** Words that only look like a name: "Chapter 11", "Model Leadership:". */
function isLabel(tokens: readonly Token[], first: number, last: number, weight: number): boolean {
  const view = viewOf(tokens[first] as Token);
  const final = tokens[last - 1] as Token;
  const numbered = final.kind === "number" || (viewOf(final).shape & HAS_DIGIT) !== 0;
  if (numbered && (view.facts & (NEVER_NAME | TERM)) !== 0) return true;
  // "R&D"
  if (last - first === 3 && (factsOf(`${view.stem}&${viewOf(final).stem}`) & TERM) !== 0) return true;
  if (view.stem.length === 1 && weight < 3) return true;
  if (weight >= 6) return false;
  let proper = false;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (!isNameToken(token)) continue;
    const word = viewOf(token);
    if ((word.facts & (NEVER_NAME | TERM)) === 0) proper = true;
  }
  return !proper;
}

/** "World Conference (WC)", "WC (World Conference)", "mixture of experts (MoE)": true where the bracket was used up. */
function readAlias(
  reading: Reading,
  block: number,
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
): boolean {
  const open = first - 1;
  const previous = reading.drafts[reading.drafts.length - 1];
  const adjacent = previous !== undefined && previous.block === block && previous.last === open;
  const text = visibleText(tokens, first, last);
  const short = last - first === 1 && isAcronym(text);
  if (short) {
    const lower = text.toLowerCase();
    if (adjacent && previous.last - previous.first > 1 && spells(text, tokens, previous.first, previous.last)) {
      if ((viewOf(tokens[first] as Token).facts & TERM) !== 0 && previous.weight < 6) {
        reading.drafts.pop();
        return true;
      }
      reading.aliases.set(lower, previous);
      reading.drafts.push({ ...previous, first, last, text, weak: false });
      return true;
    }
    const expansion = smallExpansion(text, tokens, open, sentence.first);
    if (expansion >= 0) {
      reading.terms.add(lower);
      return true;
    }
    return false;
  }
  if (
    adjacent &&
    previous.last - previous.first === 1 &&
    isAcronym(previous.text) &&
    spells(previous.text, tokens, first, last)
  ) {
    const guess = typeOfName(tokens, first, last);
    const key = entityKey(text);
    const draft: Draft = {
      block,
      first,
      last,
      text,
      key,
      name: text,
      ...guess,
      weak: false,
      known: false,
      ordinary: false,
    };
    reading.aliases.set(previous.text.toLowerCase(), draft);
    previous.key = key;
    previous.name = text;
    previous.type = guess.type;
    reading.drafts.push(draft);
    return true;
  }
  return false;
}

function titled(key: string): string {
  return key.replace(/(^|[ -])([a-z])(?!nd )/g, (_, edge: string, letter: string) => edge + letter.toUpperCase());
}
