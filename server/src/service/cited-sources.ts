import { posix } from "node:path";
import type { Block, Mask } from "../model/prose.ts";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { createBreath } from "../sources/breath.ts";
import { SOURCE_ENDINGS } from "../sources/readers/formats.ts";
import type { CheckedDocument } from "./claim-service.ts";
import { type Citation, NamedSources, Phrases } from "./named-sources.ts";

const found = new WeakMap<CheckedDocument, { readonly among: readonly Source[]; readonly citations: Citation[] }>();

/**
 * Where a text names one of these sources, and no other: by its title, by its file, in a footnote by its publisher, and the
 * words of links to its address on the web. In file order, not overlapping. Addresses themselves are left out, which an
 * editor makes links of by itself.
 */
export async function citedSources(checked: CheckedDocument, sources: readonly Source[]): Promise<readonly Citation[]> {
  const known = found.get(checked);
  if (known?.among === sources) return known.citations;
  const citations = withoutOverlaps(findCitations(checked, await namesOf(sources)));
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
/** Milliseconds. */
const TURN = 8;
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

/** Names with an ending that sources have. */
function* fileNames({ text, span }: Block): Generator<[span: Span, name: string]> {
  for (let dot = text.indexOf("."); dot >= 0; dot = text.indexOf(".", dot + 1)) {
    const ending = /^\.[a-z]+(?![\w-]|\.\w)/i.exec(text.slice(dot, dot + 16))?.[0];
    if (ending === undefined || !endings.has(ending.toLowerCase())) continue;
    let start = dot;
    while (start > 0 && dot - start < LONG && !partsNames.test(text.charAt(start - 1))) start--;
    const end = dot + ending.length;
    if (start < dot) yield [[span[0] + start, span[0] + end], text.slice(start, end)];
  }
}

const partsNames = /[\s"'“”‘’`()<>[\]{}|,;\uFDD0\uFFFC]/;

const endings: ReadonlySet<string> = new Set(SOURCE_ENDINGS);

/** Two ways of writing one address on the web. */
function sameAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(www\.)?/i, "")
    .replace(/#.*$/, "")
    .replace(/\/$/, "");
}

/** What sources are called; what several texts are called by leads to none of them. */
interface SourceNames {
  readonly addresses: NamedSources;
  /** By its path from a folder or from where the paths of sources count, or by its name alone. */
  fileNamed(name: string, folder: string): Source | undefined;
  titlesIn(block: Block, fewest: number): Citation[];
  publishersIn(block: Block): Citation[];
}

const named = new WeakMap<readonly Source[], Promise<SourceNames>>();

function namesOf(sources: readonly Source[]): Promise<SourceNames> {
  let names = named.get(sources);
  if (names === undefined) {
    names = readNames(sources);
    named.set(sources, names);
  }
  return names;
}

/** Of very many sources a little at a time, so that nothing waits for it. */
async function readNames(sources: readonly Source[]): Promise<SourceNames> {
  const breath = createBreath(TURN);
  const addresses = new NamedSources();
  const files = new NamedSources();
  const paths = new Map<string, Source>();
  const titles = new Phrases();
  const publishers = new Phrases();
  for (const source of sources) {
    await breath.take();
    const { title, publisher, url } = source.metadata;
    if (url !== undefined) addresses.add(sameAddress(url), source);
    if (title !== undefined) titles.add(title, source);
    if (publisher !== undefined) publishers.add(publisher, source);
    // Of a file that holds many documents its first one stands for all.
    const file = source.file ?? source.path;
    if (paths.has(file)) continue;
    paths.set(file, source);
    files.add(posix.basename(file), source);
  }
  return {
    addresses,
    fileNamed(name, folder) {
      const path = name.replaceAll("\\", "/");
      const whole = paths.get(posix.join(folder, path)) ?? paths.get(posix.normalize(path));
      return whole ?? (path.includes("/") ? undefined : files.get(path));
    },
    titlesIn: ({ text, span }, fewest) => titles.in(text, span[0], fewest),
    publishersIn: ({ text, span }) => publishers.in(text, span[0], 1),
  };
}
