import type { Claim } from "../model/claim.ts";
import type { Edit } from "../model/finding.ts";
import { type Block, HIDDEN, type Prose } from "../model/prose.ts";
import type { Source } from "../model/source.ts";
import { escapeMarkdown, link } from "../present/markdown-text.ts";
import { sayDate, sourceName } from "../present/source-name.ts";
import { footnoteAdded, footnotesAt, footnoteWith, freeLabel } from "./footnotes.ts";

/** A source as a text refers to it. */
export interface Cited {
  readonly source: Source;
  /** Its web address, else where its file lies seen from the text; absent where neither can be told. */
  readonly target?: string;
}

/** The web address that a source names itself, `undefined` where it names none or one that is no web address. */
export function webAddress({ metadata: { url } }: Source): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s/]/i.test(url) ? url : undefined;
}

/**
 * A footnote at the end of a claim's sentence with title, publisher, date and address of the source. One that has the same
 * address already is referred to again. `undefined` where footnotes do not belong, within links, and where it stands there
 * already.
 */
export function citedInFootnote(prose: Prose, claim: Claim, cited: Cited): readonly Edit[] | undefined {
  const block = prose.blocks[claim.block];
  if (block === undefined || !takesFootnotes(block)) return undefined;
  const { text } = prose;
  const sentenceEnd = behindEmphasis(prose, block, claim.sentence[1]);
  if (isInLink(prose, block, claim.figure.span[0]) || isInLink(prose, block, sentenceEnd)) return undefined;
  const known = cited.target === undefined ? undefined : footnoteWith(text, link("", cited.target).slice(2));
  const { labels, end } = footnotesAt(text, sentenceEnd);
  if (known !== undefined && labels.includes(known)) return undefined;
  const name = known ?? freeLabel(text);
  const reference = { span: [end, end], newText: `[^${name}]` } as const;
  return known === undefined ? [reference, footnoteAdded(prose, name, footnoteText(cited))] : [reference];
}

/** A link around the figure. `undefined` within links, where there is nothing to link to, and where its mark-up forbids it. */
export function citedByLink(prose: Prose, claim: Claim, { target }: Cited): readonly Edit[] | undefined {
  const block = prose.blocks[claim.block];
  const [start, end] = claim.figure.span;
  if (block === undefined || target === undefined || block.kind === "title" || block.kind === "heading")
    return undefined;
  const written = prose.text.slice(start, end);
  if (/[[\]<>`\r\n]/.test(written) || block.text.slice(start - block.span[0], end - block.span[0]).includes(HIDDEN))
    return undefined;
  if (isInLink(prose, block, start)) return undefined;
  return [{ span: [start, end], newText: link(written, target) }];
}

/**
 * For plain text: publisher and date in parentheses before the full stop. `undefined` where the source says neither its
 * publisher nor its title, and where it is named there already.
 */
export function citedInParentheses(prose: Prose, claim: Claim, { source }: Cited): readonly Edit[] | undefined {
  const { publisher, title, date } = source.metadata;
  const name = publisher ?? title;
  const [start, end] = claim.sentence;
  const sentence = prose.text.slice(start, end);
  if (name === undefined || sentence.includes(`(${onOneLine(name)}`)) return undefined;
  const closing = /[.!?…]?["'”’)]*$/.exec(sentence)?.[0] ?? "";
  const at = end - closing.length;
  const said = [name, ...(date === undefined ? [] : [sayDate(date)])].map(onOneLine).join(", ");
  return [{ span: [at, at], newText: ` (${said})` }];
}

/** `[Title](address), Publisher, March 4, 2025.` as far as each is known. */
function footnoteText({ source, target }: Cited): string {
  const { title, publisher, date } = source.metadata;
  const name = escapeMarkdown(onOneLine(title ?? sourceName(source)));
  const parts = [
    target === undefined ? name : link(name, target),
    ...(title !== undefined && publisher !== undefined ? [escapeMarkdown(onOneLine(publisher))] : []),
    ...(date === undefined ? [] : [escapeMarkdown(sayDate(date))]),
  ];
  const said = parts.join(", ");
  return said.endsWith(".") ? said : `${said}.`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Behind the marks that end emphasis at a place. */
function behindEmphasis({ text }: Prose, block: Block, offset: number): number {
  let at = offset;
  while (block.text[at - block.span[0]] === HIDDEN && /[*_~]/.test(text.charAt(at))) at++;
  return at;
}

function takesFootnotes({ kind }: Block): boolean {
  return kind !== "title" && kind !== "heading" && kind !== "footnote";
}

/** Whether a place lies in the text of a link: between brackets that are no part of the prose, or within `<a>`. */
function isInLink({ text, masks }: Prose, block: Block, offset: number): boolean {
  let brackets = 0;
  let anchors = 0;
  let at = block.span[0];
  const pass = (end: number) => {
    for (; at < end; at++) {
      if (block.text[at - block.span[0]] !== HIDDEN) continue;
      if (text[at] === "[") brackets++;
      else if (text[at] === "]") brackets--;
    }
  };
  for (const { kind, span } of masks) {
    if (span[0] >= offset) break;
    if (span[1] <= block.span[0]) continue;
    pass(span[0]);
    at = Math.max(at, Math.min(span[1], offset));
    if (kind !== "html") continue;
    const tag = text.slice(span[0], span[0] + 3).toLowerCase();
    if (/^<a[\s>]/.test(tag)) anchors++;
    else if (tag === "</a") anchors--;
  }
  pass(offset);
  return brackets > 0 || anchors > 0;
}
