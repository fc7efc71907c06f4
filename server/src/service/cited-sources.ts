import { posix } from "node:path";
import type { Block, Mask } from "../model/prose.ts";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { SOURCE_ENDINGS } from "../sources/readers/formats.ts";
import type { CheckedDocument } from "./claim-service.ts";

/** Where a text names a source. */
export interface Citation {
  readonly span: Span;
  readonly source: Source;
}

const found = new WeakMap<CheckedDocument, { readonly among: readonly Source[]; readonly citations: Citation[] }>();

/**
 * Where a text names one of these sources, and no other: by its title, by its file, in a footnote by its publisher, and the
 * words of links to its address on the web. In file order, not overlapping. Addresses themselves are left out, which an
 * editor makes links of by itself.
 */
export function citedSources(checked: CheckedDocument, sources: readonly Source[]): readonly Citation[] {
  const known = found.get(checked);
  if (known?.among === sources) return known.citations;
  const citations = withoutOverlaps(findCitations(checked, namesOf(sources)));
  found.set(checked, { among: sources, citations });
  return citations;
}

function findCitations(checked: CheckedDocument, names: SourceNames): Citation[] {
  const { blocks, masks, text } = checked.document.prose;
  const citations: Citation[] = [];
  const cite = (span: Span, source: Source | undefined) => {
    if (source !== undefined && source.path !== checked.path) citations.push({ span, source });
    return source !== undefined;
  };
  const fileNamed = (name: string) => names.fileNamed(name, posix.dirname(checked.path));
  for (const mask of masks) {
    const target = webTarget(mask, text);
    const words = target === undefined ? undefined : linkWords(mask, text);
    if (target !== undefined && words !== undefined) cite(words, names.addresses.get(sameAddress(target)));
    const code = mask.kind === "code" ? codeIn(mask, text) : undefined;
    if (code !== undefined) cite(code, fileNamed(text.slice(code[0], code[1])));
  }
  for (const block of blocks) {
    if (block.kind === "heading" || block.kind === "title") continue;
    for (const [span, name] of fileNames(block)) cite(span, fileNamed(name));
    const footnote = block.kind === "footnote";
    const titles = names.titlesIn(block, footnote ? 2 : TITLE);
    for (const { span, source } of titles) cite(span, source);
    if (!footnote || titles.length > 0) continue;
    for (const { span, source } of names.publishersIn(block)) cite(span, source);
  }
  return citations;
}

/** A title of fewer words may be said by chance; in a footnote it hardly is. */
const TITLE = 4;
/** Words of links and inline code that are longer name nothing. */
const LONG = 300;

function withoutOverlaps(citations: Citation[]): Citation[] {
  citations.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let free = 0;
  return citations.filter(({ span }) => {
    if (span[0] < free) return false;
    free = span[1];
    return true;
  });
}

/** The address on the web that a link leads to: `(https://…)` and, with a title, `(https://… "title")`. */
function webTarget({ kind, span }: Mask, text: string): string | undefined {
  if (kind !== "link-target" || text.charAt(span[0]) !== "(") return undefined;
  return /^\(\s?<?(https?:\/\/[^\s<>)]+)/i.exec(text.slice(span[0], Math.min(span[1], span[0] + 2000)))?.[1];
}

/** What stands between the brackets in front of a link's target. */
function linkWords({ span }: Mask, text: string): Span | undefined {
  const end = span[0] - 1;
  if (text.charAt(end) !== "]") return undefined;
  let open = 1;
  for (let at = end - 1; at >= 0 && at >= end - LONG; at--) {
    const sign = text.charAt(at);
    if (sign === "]") open++;
    else if (sign === "[" && --open === 0) return at + 1 < end ? [at + 1, end] : undefined;
  }
  return undefined;
}

/** Inline code without its ticks. */
function codeIn({ span: [start, end] }: Mask, text: string): Span | undefined {
  if (end - start > LONG || text.charAt(start) !== "`") return undefined;
  const inside = /^(`+ ?)([^`\r\n]+?)( ?`+)$/.exec(text.slice(start, end));
  return inside === null ? undefined : [start + (inside[1]?.length ?? 0), end - (inside[3]?.length ?? 0)];
}

const fileLike = /[^\s"'“”‘’`()<>[\]{}|,;\uFDD0\uFFFC]+/g;

function* fileNames(block: Block): Generator<[span: Span, name: string]> {
  for (const match of block.text.matchAll(fileLike)) {
    let end = match[0].length;
    while (end > 0 && ".:!?*_".includes(match[0].charAt(end - 1))) end--;
    const name = match[0].slice(0, end);
    const dot = name.lastIndexOf(".");
    if (dot <= 0 || !endings.has(name.slice(dot).toLowerCase())) continue;
    const start = block.span[0] + match.index;
    yield [[start, start + name.length], name];
  }
}

const endings: ReadonlySet<string> = new Set(SOURCE_ENDINGS);

interface Word {
  readonly text: string;
  readonly span: Span;
}

function wordsOf(text: string, from = 0): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu), ({ 0: word, index }) => ({
    text: word.replaceAll("’", "'"),
    span: [from + index, from + index + word.length],
  }));
}

/** Two ways of writing one address on the web. */
function sameAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(www\.)?/i, "")
    .replace(/#.*$/, "")
    .replace(/\/$/, "");
}

/** What sources are called; what several texts are called by leads to none of them. */
interface SourceNames {
  readonly addresses: ReadonlyMap<string, Source | undefined>;
  /** By its path from a folder or from where the paths of sources count, or by its name alone. */
  fileNamed(name: string, folder: string): Source | undefined;
  titlesIn(block: Block, fewest: number): Citation[];
  publishersIn(block: Block): Citation[];
}

const named = new WeakMap<readonly Source[], SourceNames>();

function namesOf(sources: readonly Source[]): SourceNames {
  let names = named.get(sources);
  if (names === undefined) {
    names = readNames(sources);
    named.set(sources, names);
  }
  return names;
}

function readNames(sources: readonly Source[]): SourceNames {
  const addresses = new Map<string, Source | undefined>();
  const files = new Map<string, Source | undefined>();
  const paths = new Map<string, Source>();
  const titles = new Phrases();
  const publishers = new Phrases();
  for (const source of sources) {
    const { title, publisher, url } = source.metadata;
    if (url !== undefined) putOnce(addresses, sameAddress(url), source);
    if (title !== undefined) titles.add(title, source);
    if (publisher !== undefined) publishers.add(publisher, source);
    // Of a file that holds many documents its first one stands for all.
    const file = source.file ?? source.path;
    if (paths.has(file)) continue;
    paths.set(file, source);
    putOnce(files, posix.basename(file), source);
  }
  return {
    addresses,
    fileNamed(name, folder) {
      const path = name.replaceAll("\\", "/");
      const whole = paths.get(posix.join(folder, path)) ?? paths.get(posix.normalize(path));
      return whole ?? (path.includes("/") ? undefined : files.get(path));
    },
    titlesIn: (block, fewest) => titles.in(block, fewest),
    publishersIn: (block) => publishers.in(block, 1),
  };
}

/** Phrases of words that lead to sources, found by their first word. */
class Phrases {
  readonly #byFirst = new Map<string, Map<string, { readonly words: readonly string[]; source: Source | undefined }>>();

  add(text: string, source: Source): void {
    const words = wordsOf(text).map((word) => word.text);
    const [first, second = ""] = words;
    if (first === undefined) return;
    const start = `${first} ${second}`;
    const phrases = this.#byFirst.get(start) ?? new Map();
    this.#byFirst.set(start, phrases);
    const key = words.join(" ");
    const known = phrases.get(key);
    if (known === undefined) phrases.set(key, { words, source });
    else known.source = sameText(known.source, source);
  }

  in(block: Block, fewest: number): Citation[] {
    const words = wordsOf(block.text, block.span[0]);
    const citations: Citation[] = [];
    for (const [i, { text, span }] of words.entries()) {
      const next = words[i + 1]?.text ?? "";
      for (const start of next === "" ? [`${text} `] : [`${text} ${next}`, `${text} `]) {
        for (const phrase of this.#byFirst.get(start)?.values() ?? []) {
          if (phrase.words.length < fewest || phrase.source === undefined) continue;
          if (!phrase.words.every((word, j) => words[i + j]?.text === word)) continue;
          const end = words[i + phrase.words.length - 1]?.span[1] ?? span[1];
          citations.push({ span: [span[0], end], source: phrase.source });
        }
      }
    }
    return citations;
  }
}

function putOnce(map: Map<string, Source | undefined>, key: string, source: Source): void {
  map.set(key, map.has(key) ? sameText(map.get(key), source) : source);
}

/** The first of two sources where one is a copy of the other; `undefined` where they say different things. */
function sameText(first: Source | undefined, second: Source): Source | undefined {
  return first !== undefined && (first.origin ?? first.path) === (second.origin ?? second.path) ? first : undefined;
}
