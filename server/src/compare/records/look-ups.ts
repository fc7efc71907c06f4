import type { Source } from "../../model/source.ts";
import type { ClaimIndex, SourceProfile, SourceRole } from "../claim-index.ts";
import type { Near } from "../topic-index.ts";
import { BoundedMap } from "./bounded-map.ts";
import { mentionCodec } from "./document-codec.ts";
import { profileCodec } from "./profile-codec.ts";
import type { RecordStore, TextPosting } from "./record-store.ts";
import type { SourceHead } from "./source-record.ts";
import { wordOf } from "./word-number.ts";

/** A source with the number that its text has in the store. */
export interface Shelved {
  readonly source: Source;
  readonly text: number;
  readonly head: SourceHead;
}

/** Look-ups over one store. What was decoded stays decoded from one set of sources to the next, within bounds. */
export interface LookUps {
  /** The index of these sources; others in the store are passed over. */
  over(shelved: readonly Shelved[]): ClaimIndex;
}

/** How many claims of sources are kept decoded; one takes about four kilobytes. */
const PROFILES = 6000;

export function createLookUps(store: RecordStore): LookUps {
  const decoded = new DecodedProfiles();
  return {
    over: (shelved) => new Index(store, decoded, shelved),
  };
}

/** Claims of sources that were decoded; each source has a number that none has after it. */
class DecodedProfiles {
  readonly profiles = new BoundedMap<number, SourceProfile>(PROFILES);
  readonly #numbers = new WeakMap<Source, number>();
  #next = 0;

  numberOf(source: Source): number {
    let number = this.#numbers.get(source);
    if (number === undefined) {
      number = this.#next++;
      this.#numbers.set(source, number);
    }
    return number;
  }
}

/** How many entries one look-up may read; the rarest words are read first. */
const READ = 600;
/** A name or value in more sources than this tells nothing; no more are fetched. */
export const markedLimit = 300;
const HOLDERS = 100;
const ROLES = 1000;
/** How many places of words are kept read, in all. */
const PLACES = 1_000_000;
const ANSWERS = 40_000;
/** Claims of one source are numbered below this. */
const SPREAD = 2 ** 21;

class Index implements ClaimIndex {
  readonly sources: readonly Source[];
  readonly #store: RecordStore;
  readonly #profiles: BoundedMap<number, SourceProfile>;
  /** Of the sources, by their position. */
  readonly #numbers: Float64Array;
  readonly #shelved: readonly Shelved[];
  /** Positions of the sources with a text, by its number; equal texts are one in the store. */
  readonly #positions = new Map<number, number | number[]>();
  readonly #ofSource = new Map<Source, Shelved>();
  readonly #places = new BoundedMap<number, Float64Array>(PLACES, (keys) => keys.length + 8);
  readonly #counts = new BoundedMap<number, number>(ANSWERS);
  readonly #marked = new BoundedMap<string, readonly Source[]>(PLACES, (sources) => sources.length + 8);
  readonly #roles = new BoundedMap<number, readonly SourceRole[]>(ANSWERS, (roles) => roles.length + 1);

  constructor(store: RecordStore, decoded: DecodedProfiles, shelved: readonly Shelved[]) {
    this.sources = shelved.map(({ source }) => source);
    this.#store = store;
    this.#profiles = decoded.profiles;
    this.#numbers = Float64Array.from(this.sources, (source) => decoded.numberOf(source));
    this.#shelved = shelved;
    for (const [position, each] of shelved.entries()) {
      this.#ofSource.set(each.source, each);
      const known = this.#positions.get(each.text);
      if (known === undefined) this.#positions.set(each.text, position);
      else if (typeof known === "number") this.#positions.set(each.text, [known, position]);
      else known.push(position);
    }
  }

  near(family: string, words: Iterable<string>, limit: number): Near<SourceProfile>[] {
    const total = this.#count(wordOf.family(family));
    if (total === 0) return [];
    const lists: { readonly word: number; readonly count: number }[] = [];
    for (const each of words) {
      const word = wordOf.topic(family, each);
      const count = this.#count(word);
      if (count > 0) lists.push({ word, count });
    }
    lists.sort((a, b) => a.count - b.count);
    const weights = new Map<number, number>();
    let read = 0;
    for (const { word, count } of lists) {
      if (read > 0 && read + count > READ) break;
      read += count;
      const weight = Math.max(Math.log((total + 1) / (count + 0.5)) / Math.log(total + 2), 0.01);
      // A word in very many claims is read in part: the first, which is the same every time.
      for (const key of this.#placesOf(word)) weights.set(key, (weights.get(key) ?? 0) + weight);
    }
    const touched = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const found: Near<SourceProfile>[] = [];
    for (const [key, weight] of touched) {
      if (found.length === limit) break;
      const profile = this.#profileAt(Math.floor(key / SPREAD), key % SPREAD);
      if (profile !== undefined) found.push({ profile, weight });
    }
    return found;
  }

  rolesOf(key: string): readonly SourceRole[] {
    return this.#rolesAt(wordOf.holder(key), ROLES);
  }

  holdersOf(office: string, organization: string): readonly SourceRole[] {
    return this.#rolesAt(wordOf.office(office, organization), HOLDERS);
  }

  markedBy(marker: string): readonly Source[] {
    const known = this.#marked.get(marker);
    if (known !== undefined) return known;
    const positions: number[] = [];
    for (const { text } of this.#store.postings(wordOf.marker(marker), markedLimit + 1)) this.#expand(text, positions);
    positions.sort((a, b) => a - b);
    const sources = positions.map((position) => this.#at(position).source);
    this.#marked.set(marker, sources);
    return sources;
  }

  weightOf(source: Source): number {
    return this.#ofSource.get(source)?.head.weight ?? 0;
  }

  claimsIn(source: Source): number {
    return this.#ofSource.get(source)?.head.claims ?? 0;
  }

  dateOf(source: Source): string | undefined {
    return this.#ofSource.get(source)?.head.date;
  }

  #at(position: number): Shelved {
    return this.#shelved[position] as Shelved;
  }

  #count(word: number): number {
    let count = this.#counts.get(word);
    if (count === undefined) {
      count = this.#store.count(word);
      this.#counts.set(word, count);
    }
    return count;
  }

  /** Where a word leads: the position of a source and the claim in it, as one number. */
  #placesOf(word: number): Float64Array {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    const keys: number[] = [];
    const positions: number[] = [];
    for (const { text, places } of this.#store.postings(word, READ)) {
      if (keys.length >= READ) break;
      positions.length = 0;
      this.#expand(text, positions);
      for (const position of positions) {
        for (const place of places) if (keys.length < READ) keys.push(position * SPREAD + place);
      }
    }
    const found = Float64Array.from(keys);
    this.#places.set(word, found);
    return found;
  }

  /** Adds the positions of the sources with a text; none where the text belongs to no source any more. */
  #expand(text: number, positions: number[]): void {
    const known = this.#positions.get(text);
    if (typeof known === "number") positions.push(known);
    else if (known !== undefined) positions.push(...known);
  }

  #profileAt(position: number, index: number): SourceProfile | undefined {
    const key = (this.#numbers[position] as number) * SPREAD + index;
    const known = this.#profiles.get(key);
    if (known !== undefined) return known;
    const { source, text } = this.#at(position);
    const record = this.#store.claim(text, index);
    if (record === undefined) return undefined;
    const { profile } = profileCodec.decode(JSON.parse(record));
    if (profile === null) return undefined;
    const found = { ...profile, source };
    this.#profiles.set(key, found);
    return found;
  }

  #rolesAt(word: number, limit: number): readonly SourceRole[] {
    const known = this.#roles.get(word);
    if (known !== undefined) return known;
    const entries: { readonly position: number; readonly posting: TextPosting }[] = [];
    for (const posting of this.#store.postings(word, limit)) {
      const positions: number[] = [];
      this.#expand(posting.text, positions);
      for (const position of positions) entries.push({ position, posting });
    }
    entries.sort((a, b) => a.position - b.position);
    const roles: SourceRole[] = [];
    for (const { position, posting } of entries) {
      for (const place of posting.places) {
        const record = this.#store.office(posting.text, place);
        if (record === undefined) continue;
        roles.push({ source: this.#at(position).source, mention: mentionCodec.decode(JSON.parse(record)) });
      }
    }
    this.#roles.set(word, roles);
    return roles;
  }
}
