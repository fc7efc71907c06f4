import type { ReadDocument } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { StatedSentence } from "./stated-sentences.ts";

/** Tells whom the facts of a sentence are about. Sentences must be asked for in file order. */
export interface PersonReader {
  /** Moves on to a sentence. */
  enter(sentence: StatedSentence): void;
  /** The person named last before an offset of the sentence, no more than `reach` characters before; `null` where there is none. */
  namedRightBefore(offset: number, reach: number): Mention | null;
  /**
   * Key of the one person that the sentence speaks of: the only one it names, or for "he" and "she" the only one that its
   * block named before, that the sentence with facts right before was about, or that the last block with persons named;
   * somebody known by this sentence alone where nobody is named; `null` where it may be one of several.
   */
  subject(): string | null;
}

/** Key of a named person. */
export function personKey({ key }: Mention): string {
  return `person ${key}`;
}

export function createPersonReader({ mentions, prose }: ReadDocument): PersonReader {
  const persons = mentions.filter(({ type }) => type === "person");
  let next = 0;
  let block = -1;
  let inBlock = new Set<string>();
  let inBlockBefore = new Set<string>();
  let here: Mention[] = [];
  let current: StatedSentence | null = null;
  let last: { readonly key: string; readonly end: number } | null = null;

  /** Takes in persons up to an offset; a new block begins a new set. */
  function advance(until: number, into: (person: Mention) => void): void {
    for (let person = persons[next]; person && person.span[0] < until; person = persons[++next]) into(person);
  }

  return {
    enter(sentence) {
      for (const person of here) inBlock.add(person.key);
      here = [];
      if (sentence.block !== block) {
        // Blocks between that hold no figure may name persons too; only the last that names any counts.
        while (block < sentence.block) {
          if (inBlock.size > 0) inBlockBefore = inBlock;
          inBlock = new Set();
          block++;
          const start = prose.blocks[block]?.span[0] ?? 0;
          const end = block < sentence.block ? (prose.blocks[block]?.span[1] ?? start) : start;
          advance(end, (person) => inBlock.add(person.key));
        }
      }
      advance(sentence.start, (person) => inBlock.add(person.key));
      advance(sentence.end, (person) => here.push(person));
      current = sentence;
    },
    namedRightBefore(offset, reach) {
      for (let i = here.length - 1; i >= 0; i--) {
        const person = here[i] as Mention;
        if (person.span[1] > offset) continue;
        return offset - person.span[1] <= reach ? person : null;
      }
      return null;
    },
    subject() {
      if (!current) return null;
      const key = subjectOf(current, new Set(namedFirst(current).map((person) => person.key)));
      if (key !== null) last = { key, end: current.end };
      return key;
    },
  };

  /** The persons that a sentence names; none where it is told of "he" or "she" before it names anybody. */
  function namedFirst(sentence: StatedSentence): readonly Mention[] {
    const [first] = here;
    if (!first) return here;
    return /(?:^|[,;] |\b(?:and|but) )(?:he|she)\b/i.test(sentence.words(sentence.start, first.span[0])) ? [] : here;
  }

  function subjectOf(sentence: StatedSentence, named: ReadonlySet<string>): string | null {
    if (named.size > 1) return null;
    const [only] = named;
    if (only !== undefined) return `person ${only}`;
    if (/\b(?:he|she|his|her)\b/i.test(sentence.words(sentence.start, sentence.end))) {
      const [earlier] = inBlock;
      if (inBlock.size > 1) return null;
      if (earlier !== undefined) return `person ${earlier}`;
      if (last !== null && sentence.start - last.end <= 2) return last.key;
      const [former] = inBlockBefore;
      if (inBlockBefore.size === 1 && former !== undefined) return `person ${former}`;
    }
    return `sentence ${sentence.start}`;
  }
}
