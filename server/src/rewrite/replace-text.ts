import type { ReadDocument } from "../model/document.ts";
import type { Edit } from "../model/finding.ts";
import type { Block } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import { articleStyle } from "./article-style.ts";
import { articleBefore } from "./grammar.ts";
import { numberInStyle } from "./number-in-style.ts";
import { editsFor, positionOf, visibleText } from "./visible-text.ts";
import { writtenNumbers } from "./written-number.ts";

/**
 * Puts other words in the place of those in a span, markup inside it left standing, and sets "a" or "an" before them right;
 * `undefined` where that cannot be done, or nothing would change.
 */
export function replaceText(document: ReadDocument, span: Span, text: string): Edit[] | undefined {
  const block = blockAt(document, span);
  if (block === undefined) return undefined;
  const visible = visibleText(block, [span[0] - 8, span[1]]);
  const start = positionOf(visible, span[0]);
  const replacements = [{ start, end: visible.text.length, text }];
  const article = /(?:^|[^\p{L}\d])(an?)\s$/iu.exec(visible.text.slice(0, start))?.[1];
  if (article !== undefined && articleBefore(text) !== article.toLowerCase()) {
    const at = start - 1 - article.length;
    replacements.unshift({ start: at, end: start - 1, text: article.charAt(0) + articleBefore(text).slice(1) });
  }
  const edits = editsFor(document, block, visible, replacements);
  return edits === undefined || edits.length === 0 ? undefined : edits;
}

/** The one number in a span with another value and so many decimals, digits or words as it is; with its text. */
export function replaceNumberAt(
  document: ReadDocument,
  span: Span,
  value: number,
  decimals = 0,
): { readonly edits: Edit[]; readonly text: string } | undefined {
  const block = blockAt(document, span);
  if (block === undefined || value < 0) return undefined;
  const visible = visibleText(block, span);
  const [number, more] = writtenNumbers(visible.text, 0, visible.text.length, false) ?? [];
  if (number === undefined || more !== undefined || number.scale !== undefined) return undefined;
  const target = {
    value,
    unit: null,
    dimension: "count",
    step: 10 ** -decimals,
    bound: "exact",
    computed: false,
  } as const;
  const context = { style: articleStyle(document), opens: false, counted: false, soft: false };
  const text = numberInStyle(target, number, context);
  if (text === undefined) return undefined;
  const edits = editsFor(document, block, visible, [{ start: number.start, end: number.end, text }]);
  return edits === undefined || edits.length === 0 ? undefined : { edits, text };
}

/** The block that holds a span; `undefined` where it crosses two. */
export function blockAt({ prose: { blocks } }: ReadDocument, [start, end]: Span): Block | undefined {
  let [low, high] = [0, blocks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle] as Block;
    if (block.span[1] < end) low = middle + 1;
    else if (block.span[0] > start) high = middle - 1;
    else return block;
  }
  return undefined;
}
