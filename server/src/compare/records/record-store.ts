import type { SourceRecord } from "./source-record.ts";

/** Where a word leads in one text. */
export interface TextPosting {
  /** The text's number. */
  readonly text: number;
  /** See `Posting.places`. */
  readonly places: readonly number[];
}

/** The records of a set of sources, wherever they are kept. Texts are known by numbers; equal texts are one. */
export interface RecordStore {
  /** How many claims or mentions a word leads to. */
  count(word: number): number;
  /** Where a word leads, in the order of the texts' numbers, so that what is past `limit` does not hang on history. */
  postings(word: number, limit: number): readonly TextPosting[];
  /** `undefined` where the text is not there any more. */
  document(text: number): string | undefined;
  claim(text: number, index: number): string | undefined;
  claims(text: number): readonly string[];
  /** A mention with an office. */
  office(text: number, mention: number): string | undefined;
}

interface KeptWord {
  count: number;
  /** Sorted by number unless `unsorted`. */
  texts: TextPosting[];
  unsorted: boolean;
}

/** Records in memory. */
export class MemoryRecords implements RecordStore {
  readonly #texts = new Map<number, SourceRecord>();
  readonly #words = new Map<number, KeptWord>();

  has(text: number): boolean {
    return this.#texts.has(text);
  }

  put(text: number, record: SourceRecord): void {
    if (this.#texts.has(text)) return;
    this.#texts.set(text, record);
    for (const { word, places } of record.postings) {
      let kept = this.#words.get(word);
      if (kept === undefined) {
        kept = { count: 0, texts: [], unsorted: false };
        this.#words.set(word, kept);
      }
      kept.count += places.length;
      const last = kept.texts.at(-1);
      if (last !== undefined && last.text > text) kept.unsorted = true;
      kept.texts.push({ text, places });
    }
  }

  delete(text: number): void {
    const record = this.#texts.get(text);
    if (record === undefined) return;
    this.#texts.delete(text);
    for (const { word, places } of record.postings) {
      const kept = this.#words.get(word);
      if (kept === undefined) continue;
      kept.count -= places.length;
      kept.texts = kept.texts.filter((posting) => posting.text !== text);
      if (kept.texts.length === 0) this.#words.delete(word);
    }
  }

  count(word: number): number {
    return this.#words.get(word)?.count ?? 0;
  }

  postings(word: number, limit: number): readonly TextPosting[] {
    const kept = this.#words.get(word);
    if (kept === undefined) return [];
    if (kept.unsorted) kept.texts.sort((a, b) => a.text - b.text);
    kept.unsorted = false;
    return kept.texts.slice(0, limit);
  }

  document(text: number): string | undefined {
    return this.#texts.get(text)?.document;
  }

  claim(text: number, index: number): string | undefined {
    return this.#texts.get(text)?.claims[index];
  }

  claims(text: number): readonly string[] {
    return this.#texts.get(text)?.claims ?? [];
  }

  office(text: number, mention: number): string | undefined {
    return this.#texts.get(text)?.offices.get(mention);
  }
}
