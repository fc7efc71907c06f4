import { isScalar, parseDocument, type Scalar } from "yaml";
import type { Span } from "../model/span.ts";
import { isoDateOf } from "./iso-date.ts";
import { Overlay } from "./overlay.ts";

/** What the front matter at a file's beginning states. */
export interface FrontMatter {
  /** The offset after its closing line. */
  readonly end: number;
  readonly title?: FrontMatterTitle;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

export interface FrontMatterTitle {
  /** The title as a YAML reader understands it. */
  readonly value: string;
  /** The value's characters in the file, without quotes. */
  readonly span: Span;
  /** The file's text over `span`, equally long, with YAML's escapes hidden. */
  readonly text: string;
}

/** The front matter of a Markdown file; absent where the file does not begin with one. YAML that is broken states nothing. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const found = frontMatterAt(text);
  if (found === undefined) return undefined;
  const { start, close, end, yaml } = found;
  return yaml ? { end, ...readYaml(text, start, close) } : { end };
}

/**
 * All that the front matter of a Markdown file states, as a YAML reader understands it; nothing where there is none, where it is
 * broken, and where no line of it is like `wanted`.
 */
export function frontMatterFields(text: string, wanted: RegExp): Readonly<Record<string, unknown>> {
  const found = frontMatterAt(text);
  const written = found?.yaml ? text.slice(found.start, found.close) : "";
  if (!wanted.test(written)) return {};
  try {
    const fields: unknown = parseDocument(written, { schema: "core", logLevel: "silent" }).toJS({ maxAliasCount: 100 });
    return typeof fields === "object" && fields !== null ? (fields as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Where the front matter begins and ends, and its last line; `yaml` is false where it is written otherwise. */
function frontMatterAt(text: string) {
  const opening = /^(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/.exec(text);
  if (opening === null) return undefined;
  const fence = opening[1] ?? "";
  const start = opening[0].length;
  const closing = closingLine(text, start, fence);
  if (closing === undefined) return undefined;
  const [close, end] = closing;
  if (fence !== "---") return { start, close, end, yaml: false };
  const firstLine = /[^\r\n]*/y;
  firstLine.lastIndex = start;
  // Between two thematic breaks stands prose; front matter begins with a key or a comment at once.
  if (close > start && !/^(?:#|\{|["']?[\p{L}\d_][^:]*:)/u.test(firstLine.exec(text)?.[0] ?? "")) return undefined;
  return { start, close, end, yaml: true };
}

/** Start and end of the closing line. */
function closingLine(text: string, start: number, fence: string): readonly [number, number] | undefined {
  const pattern = fence === "---" ? /^(?:---|\.\.\.)[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match === null ? undefined : [match.index, pattern.lastIndex];
}

type Stated = Omit<FrontMatter, "end">;

function readYaml(text: string, start: number, end: number): Stated {
  const plain = readPlainLines(text, start, end);
  if (plain !== undefined) return plain;
  try {
    const document = parseDocument(text.slice(start, end), { schema: "core", logLevel: "silent" });
    if (document.errors.length > 0) return {};
    const title = document.get("title", true);
    const date = document.get("date", true);
    const found = isScalar(title) ? titleOf(text, start, title) : undefined;
    const day = isScalar(date) ? isoDateOf(String(date.value)) : undefined;
    return { ...(found && { title: found }), ...(day && { date: day }) };
  } catch {
    // Aliases without end and the like: a file whose front matter cannot be read is still read.
    return {};
  }
}

/**
 * Reads front matter whose title and date stand plainly on a line each, as nearly all does, without the cost of a YAML
 * parser. Absent where it is not that plain.
 */
function readPlainLines(text: string, start: number, end: number): Stated | undefined {
  let title: FrontMatterTitle | undefined;
  let date: string | undefined;
  let expectsMore = false;
  const seen = new Set<string>();
  const line = /([^\r\n]*)(?:\r\n|\r|\n|$)/y;
  for (line.lastIndex = start; line.lastIndex < end; ) {
    const from = line.lastIndex;
    const content = line.exec(text)?.[1] ?? "";
    if (/^\s*(?:#.*)?$/.test(content)) continue;
    // What is indented belongs to the key before it, which must not be one that is read here.
    if (/^(?: |- |-$)/.test(content)) {
      if (expectsMore) return undefined;
      continue;
    }
    const key = /^([A-Za-z_][\w-]*):(?: +|$)/.exec(content);
    if (key === null || seen.has(key[1] ?? "")) return undefined;
    const name = key[1] ?? "";
    seen.add(name);
    expectsMore = name === "title" || name === "date";
    if (!expectsMore) continue;
    const value = plainValue(content.slice(key[0].length).trimEnd());
    if (value === undefined) return undefined;
    const at = from + content.indexOf(value, key[0].length);
    if (name === "date") date = isoDateOf(value);
    else title = { value, span: [at, at + value.length], text: value };
  }
  return { ...(title && { title }), ...(date && { date }) };
}

/** The characters of a scalar that means just them, quotes aside; absent for any other. */
function plainValue(text: string): string | undefined {
  const quoted = /^"([^"\\]+)"$|^'([^']+)'$/.exec(text);
  if (quoted !== null) {
    const inside = quoted[1] ?? quoted[2] ?? "";
    return inside.trim() === inside ? inside : undefined;
  }
  if (!/^[\p{L}\p{N}$(]/u.test(text) || /: |:$| #/.test(text)) return undefined;
  // A date is a date, but other numbers and constants are not written as they read.
  if (/^\d{4}-\d/.test(text)) return text;
  return /^(?:\d[\w.+-]*|null|true|false)$/i.test(text) ? undefined : text;
}

function titleOf(text: string, base: number, scalar: Scalar): FrontMatterTitle | undefined {
  if (scalar.range == null || scalar.value === null) return undefined;
  const value = String(scalar.value).trim();
  let start = base + scalar.range[0];
  let end = base + scalar.range[1];
  const style = scalar.type;
  if (style === "QUOTE_DOUBLE" || style === "QUOTE_SINGLE") {
    start++;
    end--;
  } else if (style === "BLOCK_FOLDED" || style === "BLOCK_LITERAL") {
    start = text.indexOf("\n", start) + 1;
  }
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (value === "" || start >= end) return undefined;
  return { value, span: [start, end], text: withoutEscapes(text.slice(start, end), style) };
}

function withoutEscapes(text: string, style: Scalar["type"]): string {
  const mark = style === "QUOTE_DOUBLE" ? "\\" : style === "QUOTE_SINGLE" ? "''" : undefined;
  if (mark === undefined || !text.includes(mark)) return text;
  const overlay = new Overlay(text);
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 2)) overlay.hide(at, at + 1);
  return overlay.toString();
}

function isSpace(code: number): boolean {
  return code <= 32;
}
