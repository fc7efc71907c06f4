import type { RecordStore, TextPosting } from "../../compare/records/record-store.ts";
import { StoreFailure } from "./index-store.ts";

/** Records whose store may fail at any look-up: nothing is found from then on, and `failed` hears of it once. */
export class GuardedRecords implements RecordStore {
  readonly #records: RecordStore;
  readonly #failed: (failure: StoreFailure) => void;
  #broken = false;

  constructor(records: RecordStore, failed: (failure: StoreFailure) => void) {
    this.#records = records;
    this.#failed = failed;
  }

  count(word: number): number {
    return this.#ask((records) => records.count(word), 0);
  }

  postings(word: number, limit: number): readonly TextPosting[] {
    return this.#ask((records) => records.postings(word, limit), []);
  }

  document(text: number): string | undefined {
    return this.#ask((records) => records.document(text), undefined);
  }

  claim(text: number, index: number): string | undefined {
    return this.#ask((records) => records.claim(text, index), undefined);
  }

  claims(text: number): readonly string[] {
    return this.#ask((records) => records.claims(text), []);
  }

  office(text: number, mention: number): string | undefined {
    return this.#ask((records) => records.office(text, mention), undefined);
  }

  #ask<T>(ask: (records: RecordStore) => T, nothing: T): T {
    if (this.#broken) return nothing;
    try {
      return ask(this.#records);
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error;
      this.#broken = true;
      this.#failed(error);
      return nothing;
    }
  }
}
