import type { Block, ListPlace, Mask, Prose } from "../model/prose.ts";
import { isoDateOf } from "./iso-date.ts";
import { maskAddresses } from "./mask-addresses.ts";
import { endsSentence, isHeadingLike, isWrapped, type PlainLine, plainLines } from "./plain-lines.ts";

/**
 * The prose of a plain text. Blank lines part paragraphs; where lines are not wrapped at a width, every line is one.
 * Short lines that end unlike sentences are headings, lines with a bullet or number items of lists. Never throws.
 */
export function readPlainText(text: string): Prose {
  const lines = plainLines(text);
  const masks: Mask[] = [];
  const blocks: Block[] = [];
  const lists = new Lists();
  let headings = 0;
  for (const run of paragraphsOf(lines, isWrapped(text, lines))) {
    const first = run[0] as PlainLine;
    const end = (run.at(-1) as PlainLine).end;
    const body = { span: [first.start, end] as const, text: maskBetween(text, first.start, end, masks) };
    if (!/[^\s\uFFFC]/.test(body.text)) continue;
    if (first.marker !== undefined) {
      blocks.push({ kind: "list-item", ...body, list: lists.place(first) });
      continue;
    }
    lists.end();
    const heading = run.length === 1 && isHeadingLike(text, first) && dateIn(text, first) === undefined;
    if (heading) blocks.push({ kind: "heading", ...body, level: headings++ === 0 ? 1 : 2 });
    else blocks.push({ kind: "paragraph", ...body });
  }
  const date = headerDate(text, lines);
  return { text, blocks, masks, ...(date !== undefined && { date }) };
}

/** Lines put together to paragraphs. */
function paragraphsOf(lines: readonly PlainLine[], wrapped: boolean): PlainLine[][] {
  const paragraphs: PlainLine[][] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    if (wrapped && current !== undefined && !line.afterBlank && line.marker === undefined) current.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Lines in which a file may state its date before its prose begins. */
const HEADER_LINES = 8;

/** The date in a line of labels near the beginning, such as a byline. */
function headerDate(text: string, lines: readonly PlainLine[]): string | undefined {
  for (const line of lines.slice(0, HEADER_LINES)) {
    const date = dateIn(text, line);
    if (date !== undefined) return date;
  }
  return undefined;
}

function dateIn(text: string, line: PlainLine): string | undefined {
  if (line.end - line.start > 200 || endsSentence(text, line)) return undefined;
  const content = text.slice(line.start, line.end);
  const match = /(?<![\w-])\d{4}[-/]\d{1,2}[-/]\d{1,2}(?![-\d])/.exec(content);
  return match === null ? undefined : isoDateOf(match[0]);
}

function maskBetween(text: string, start: number, end: number, masks: Mask[]): string {
  return maskAddresses(text.slice(start, end), (from, to) =>
    masks.push({ kind: "link-target", span: [start + from, start + to] }),
  );
}

/** Counts lists and their items; an item indented deeper than the one before opens a list inside it. */
class Lists {
  #count = 0;
  #open: { list: number; item: number; indent: number; marker: string | undefined }[] = [];

  end(): void {
    this.#open = [];
  }

  place({ indent, marker }: PlainLine): ListPlace {
    while (this.#open.length > 1 && indent < (this.#open.at(-1)?.indent ?? 0)) this.#open.pop();
    const top = this.#open.at(-1);
    if (top !== undefined && indent <= top.indent + 1 && marker === top.marker) top.item++;
    else {
      if (top !== undefined && indent <= top.indent + 1) this.#open.pop();
      this.#open.push({ list: this.#count++, item: 0, indent, marker });
    }
    const { list, item } = this.#open.at(-1) ?? { list: 0, item: 0 };
    return { list, item, depth: this.#open.length - 1 };
  }
}
