import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import { HIDDEN } from "../model/prose.ts";

/** The claims of one sentence in text order. */
export interface StatedSentence {
  readonly claims: readonly Claim[];
  /** Position of the sentence's block in the document's prose. */
  readonly block: number;
  /** File offsets of the sentence. */
  readonly start: number;
  readonly end: number;
  /** What a reader sees between two file offsets inside the block, white space as single spaces. */
  words(from: number, to: number): string;
  /** Up to `reach` characters of the sentence before a file offset; begins with an ellipsis where it is cut. */
  before(offset: number, reach: number): string;
}

/** Sentences that hold at least one claim, in file order. Worked out once for all checks of a document. */
export function statedSentences(document: ReadDocument): readonly StatedSentence[] {
  const known = cache.get(document);
  if (known) return known;
  const sentences = read(document);
  cache.set(document, sentences);
  return sentences;
}

const cache = new WeakMap<ReadDocument, readonly StatedSentence[]>();

function read({ claims, prose }: ReadDocument): StatedSentence[] {
  const sentences: StatedSentence[] = [];
  let first = 0;
  while (first < claims.length) {
    const { sentence, block } = claims[first] as Claim;
    let last = first + 1;
    while (claims[last]?.sentence[0] === sentence[0] && claims[last]?.block === block) last++;
    const text = prose.blocks[block]?.text ?? "";
    const base = prose.blocks[block]?.span[0] ?? 0;
    const clean = isPlain(text);
    const words = (from: number, to: number) => {
      const part = text.slice(Math.max(0, from - base), Math.max(0, to - base));
      return clean || !notPlain.test(part) ? part : plain(part);
    };
    sentences.push({
      claims: claims.slice(first, last),
      block,
      start: sentence[0],
      end: sentence[1],
      words,
      before: (offset, reach) =>
        offset - sentence[0] > reach ? `…${words(offset - reach, offset)}` : words(sentence[0], offset),
    });
    first = last;
  }
  return sentences;
}

/** Blocks asked last: a block is asked once for each of its sentences, one behind the other. */
let asked = "";
let askedIsPlain = true;

/** Whether a text reads as it stands: no hidden markup, single spaces alone between words. */
function isPlain(text: string): boolean {
  if (text !== asked) {
    asked = text;
    askedIsPlain = !notPlain.test(text);
  }
  return askedIsPlain;
}

/** Hidden markup, or white space other than single spaces. */
const notPlain = new RegExp(`${HIDDEN}|[^\\S ]| {2}`);

function plain(text: string): string {
  return text.replaceAll(HIDDEN, "").replace(/\s+/g, " ");
}
