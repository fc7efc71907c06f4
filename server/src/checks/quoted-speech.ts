import { functionKinds } from "../extract/lexicon/function-words.ts";
import { quotations } from "../extract/phrases/quotation.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { Block } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import { tokenize } from "../text/tokenize.ts";

/** Words between quotation marks with who is said to have said them. */
export interface Quotation {
  /** In the file, without the marks. */
  readonly span: Span;
  /** In lower case, without punctuation. */
  readonly words: readonly string[];
  /** The person named as the speaker beside the quotation; `null` where none is. */
  readonly speaker: Mention | null;
}

/** Shorter quotations are sayings and single terms that several people use. */
const leastWords = 5;
/** How far from its quotation a speaker is named. */
const reach = 120;

const known = new WeakMap<ReadDocument, readonly Quotation[]>();

/** All quotations of some length, in file order. Read once for a document. */
export function quotationsOf(document: ReadDocument): readonly Quotation[] {
  let found = known.get(document);
  if (found === undefined) {
    found = read(document);
    known.set(document, found);
  }
  return found;
}

/** The quotation in which something stands; `undefined` where none does. */
export function quotationAround(document: ReadDocument, [start, end]: Span): Quotation | undefined {
  const all = quotationsOf(document);
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Quotation).span[0] <= start) low = middle + 1;
    else high = middle;
  }
  const last = all[low - 1];
  return last && end <= last.span[1] ? last : undefined;
}

/** Words of speech in the order in which they are tried; what stands between a speaker and a quotation has one of them. */
const speech =
  /(?<![a-z])(?:says?|said|saying|added|adds|told|explained|explains|wrote|writes|noted|notes|recalled|recalls|insisted|argued|argues|warned|joked|admitted|conceded|replied|asked|called|according to|put it|remarked|observed|stressed|declared|answered|answers|responded|claimed|claims|continued|concluded|complained|predicted|stated|commented|acknowledged|cautioned|emphasi[sz]ed|quipped)(?![a-z])/i;
const allSpeech = new RegExp(speech, "gi");
/** The body that somebody is of: "Ann Lee of Harbor Press". */
const ofBody = /^ of (?:the )?(?:\p{Lu}[\p{L}’'&-]*(?: |$))+/u;
/** The end of a sentence, but not behind initials and short titles. */
const sentenceEnd = /(?<!\b(?:[A-Z]|Dr|Mr|Ms|Mrs|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Jr|Sr))[.!?]["”’)]*\s/;

function read(document: ReadDocument): Quotation[] {
  const found: Quotation[] = [];
  const people = document.mentions.filter(({ type }) => type === "person");
  let from = 0;
  for (const block of document.prose.blocks) {
    const { edges, words: quoted } = marksIn(block.text);
    if (edges.length < 2) continue;
    while ((people[from]?.span[1] ?? Infinity) <= block.span[0]) from++;
    const here: Mention[] = [];
    for (let i = from; (people[i]?.span[0] ?? Infinity) < block.span[1]; i++) here.push(people[i] as Mention);
    let last: { speaker: Mention; end: number } | undefined;
    for (let i = 0; i + 1 < edges.length; i += 2) {
      const [open, close] = [(edges[i] as number) + 1, edges[i + 1] as number];
      const words = quoted[i / 2] ?? [];
      const named = behind(block, close, here) ?? before(block, open, here);
      // "…," said X. "…": the second is X's too where nobody else is named between.
      const carried = last !== undefined && !named && !anyBetween(here, block.span[0] + last.end, block.span[0] + open);
      const speaker = named ?? (carried ? (last?.speaker ?? null) : null);
      if (speaker) last = { speaker, end: Math.max(close, speaker.span[1] - block.span[0]) };
      if (words.length >= leastWords) {
        found.push({ span: [block.span[0] + open, block.span[0] + close], words, speaker });
      }
    }
  }
  return found;
}

/** Quotation marks of a block by its text, with the words between each two. */
interface Marks {
  readonly edges: readonly number[];
  readonly words: readonly (readonly string[])[];
}

const unmarked: Marks = { edges: [], words: [] };

/** Blocks read last, and those read before them; the older half is dropped when the newer is full. */
let newer = new Map<string, Marks>();
let older = new Map<string, Marks>();
const halfSize = 2000;

function marksIn(text: string): Marks {
  if (!text.includes('"') && !text.includes("“")) return unmarked;
  const found = newer.get(text);
  if (found) return found;
  const marks = older.get(text) ?? readMarks(text);
  if (newer.size >= halfSize) {
    older = newer;
    newer = new Map();
  }
  newer.set(text, marks);
  return marks;
}

function readMarks(text: string): Marks {
  const edges = quotations(text, tokenize(text).tokens);
  const words: string[][] = [];
  for (let i = 0; i + 1 < edges.length; i += 2) words.push(wordsOf(text.slice((edges[i] as number) + 1, edges[i + 1])));
  return { edges, words };
}

/** “…,” said X, the warden. · “…,” X said. */
function behind({ text, span }: Block, close: number, people: readonly Mention[]): Mention | null {
  const rest = text.slice(close + 1, close + 1 + reach);
  const nextMark = rest.search(/["“”]/);
  const until = nextMark < 0 ? rest : rest.slice(0, nextMark);
  const end = sentenceEnd.exec(until);
  const clause = end ? until.slice(0, end.index + 1) : until;
  if (!speech.test(clause)) return null;
  const start = span[0] + close + 1;
  const person = people.find((each) => each.span[0] >= start && each.span[1] <= start + clause.length);
  if (!person) return null;
  // "He said of Ann Lee": the speaker stands right before or behind the verb.
  const ahead = text.slice(close + 1, person.span[0] - span[0]);
  const after = text.slice(person.span[1] - span[0], person.span[1] - span[0] + 60);
  return isPlain(ahead) && (speech.test(ahead) || speech.test(after)) ? person : null;
}

/** X said: “…” · According to X, “…” */
function before({ text, span }: Block, open: number, people: readonly Mention[]): Mention | null {
  const from = Math.max(0, open - 1 - reach);
  let clause = text.slice(from, open - 1);
  const mark = Math.max(clause.lastIndexOf("”"), clause.lastIndexOf('"'));
  let start = from;
  const cut = (at: number) => {
    clause = clause.slice(at);
    start += at;
  };
  if (mark >= 0) cut(mark + 1);
  for (let end = sentenceEnd.exec(clause); end; end = sentenceEnd.exec(clause)) cut(end.index + end[0].length);
  const saying = lastSaying(clause);
  if (!saying || !/[,:]\s*$|(?:that|it)\s*$/.test(clause)) return null;
  const inside = people.filter(
    (each) => each.span[0] >= span[0] + start && each.span[1] <= span[0] + start + clause.length,
  );
  // "Ann Lee told Bo Day: …" is said by the first.
  const verb = span[0] + start + saying.index;
  const isAccording = saying[0].toLowerCase().startsWith("according");
  const found = isAccording
    ? inside.find((each) => each.span[0] > verb)
    : inside.findLast((each) => each.span[1] <= verb);
  if (!found) return null;
  const between = text.slice(found.span[1] - span[0], Math.max(found.span[1], verb) - span[0]);
  return isPlain(between.replace(ofBody, " ")) ? found : null;
}

/** "Asked about it, Ann Lee said": the verb nearest to the words, but the first "according to". */
function lastSaying(clause: string): RegExpExecArray | undefined {
  const all = [...clause.matchAll(allSpeech)];
  return all.find(([word]) => word.toLowerCase().startsWith("according")) ?? all.at(-1);
}

/** Whether no second person comes between by a pronoun: "said he of Ann Lee". */
function isPlain(between: string): boolean {
  return !/\b(?:he|she|they|who|whom|whose|we|of|about|to|from)\b/i.test(between.replace(/\baccording to\b/i, ""));
}

function anyBetween(people: readonly Mention[], from: number, to: number): boolean {
  return people.some(({ span }) => span[0] >= from && span[1] <= to);
}

function wordsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)].map(([word]) => word.replace("’", "'"));
}

/** Where quotations of a document that hold other quotations are found, see {@link quotationHolding}. */
const shingles = new WeakMap<ReadDocument, ReadonlyMap<string, readonly Quotation[]>>();

/** A quotation of a document that holds all words of another, or is held by it; `undefined` where there is none. */
export function quotationHolding(document: ReadDocument, words: readonly string[]): Quotation | undefined {
  let byShingle = shingles.get(document);
  if (byShingle === undefined) {
    byShingle = shingled(quotationsOf(document));
    shingles.set(document, byShingle);
  }
  const text = ` ${words.join(" ")} `;
  for (let i = 0; i + leastWords <= words.length; i++) {
    for (const quotation of byShingle.get(shingleAt(words, i)) ?? []) {
      const other = ` ${quotation.words.join(" ")} `;
      if (other.includes(text) || text.includes(other)) return quotation;
    }
  }
  return undefined;
}

function shingled(all: readonly Quotation[]): Map<string, Quotation[]> {
  const found = new Map<string, Quotation[]>();
  for (const quotation of all) {
    for (let i = 0; i + leastWords <= quotation.words.length; i++) {
      const key = shingleAt(quotation.words, i);
      const list = found.get(key);
      if (list) list.push(quotation);
      else found.set(key, [quotation]);
    }
  }
  return found;
}

function shingleAt(words: readonly string[], at: number): string {
  return words.slice(at, at + leastWords).join(" ");
}

/** Whether a quotation says something of its own: "I do not think it is" is said by many. */
export function isTelling({ words }: Quotation): boolean {
  let content = 0;
  for (const word of words) if (word.length > 3 && functionKinds(word) === 0) content++;
  return content > 1;
}
