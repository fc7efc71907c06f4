import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";

/** Where a text names a source. */
export interface Citation {
  readonly span: Span;
  readonly source: Source;
}

/** Sources by what they are called. */
export class NamedSources {
  readonly #sources = new Map<string, Source | Source[]>();

  add(name: string, source: Source): void {
    const known = this.#sources.get(name);
    if (known === undefined) this.#sources.set(name, source);
    else if (Array.isArray(known)) known.push(source);
    else this.#sources.set(name, [known, source]);
  }

  /** `undefined` for what nothing is called, and where texts that say different things are called so; of copies the first. */
  get(name: string): Source | undefined {
    const known = this.#sources.get(name);
    if (!Array.isArray(known)) return known;
    const [first, ...others] = known;
    const text = first && (first.origin ?? first.path);
    return others.every(({ origin, path }) => (origin ?? path) === text) ? first : undefined;
  }
}

/** Phrases that begin alike. */
interface Phrasing {
  /** How many words they have. */
  readonly lengths: number[];
  readonly sources: NamedSources;
}

/** Sources by phrases of words, whatever stands between the words; capitals and small letters are different. */
export class Phrases {
  /** By the first two words. */
  readonly #starts = new Map<string, Phrasing>();
  readonly #first = new Set<string>();

  add(phrase: string, source: Source): void {
    const words = wordsAt(phrase).map(({ start, end }) => wordIn(phrase, start, end));
    const [first, second = ""] = words;
    if (first === undefined) return;
    this.#first.add(first);
    const start = `${first} ${second}`;
    let phrasing = this.#starts.get(start);
    if (phrasing === undefined) {
      phrasing = { lengths: [], sources: new NamedSources() };
      this.#starts.set(start, phrasing);
    }
    if (!phrasing.lengths.includes(words.length)) phrasing.lengths.push(words.length);
    phrasing.sources.add(words.join(" "), source);
  }

  /** The places where a text has one of the phrases with at least so many words; spans count from `offset` on. */
  in(text: string, offset: number, fewest: number): Citation[] {
    const citations: Citation[] = [];
    const words = wordsAt(text);
    const word = (i: number) => {
      const at = words[i];
      return at === undefined ? "" : wordIn(text, at.start, at.end);
    };
    for (const [i, { start }] of words.entries()) {
      const first = word(i);
      if (!this.#first.has(first)) continue;
      for (const phrasing of [this.#starts.get(`${first} ${word(i + 1)}`), this.#starts.get(`${first} `)]) {
        for (const length of phrasing?.lengths ?? []) {
          const end = words[i + length - 1]?.end;
          if (length < fewest || end === undefined) continue;
          const said = Array.from({ length }, (_, j) => word(i + j)).join(" ");
          const source = phrasing?.sources.get(said);
          if (source !== undefined) citations.push({ span: [offset + start, offset + end], source });
        }
      }
    }
    return citations;
  }
}

interface WordPlace {
  readonly start: number;
  readonly end: number;
}

/** Runs of letters and digits; an apostrophe between two of them parts no word. */
function wordsAt(text: string): WordPlace[] {
  const words: WordPlace[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const inside = isWordSign(text, i) || (start >= 0 && isApostrophe(text.charCodeAt(i)) && isWordSign(text, i + 1));
    if (inside && start < 0) start = i;
    else if (!inside && start >= 0) {
      words.push({ start, end: i });
      start = -1;
    }
  }
  return words;
}

function wordIn(text: string, start: number, end: number): string {
  return text.slice(start, end).replaceAll("’", "'");
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xaa && /[\p{L}\p{N}\p{Cs}]/u.test(text.charAt(at));
}
