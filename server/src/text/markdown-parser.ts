import type { Tree } from "@lezer/common";
import { type BlockContext, GFM, type Line, type MarkdownConfig, type MarkdownParser, parser } from "@lezer/markdown";
import type { Span } from "../model/span.ts";
import { looksLikeTex } from "./inline-math.ts";
import { Overlay } from "./overlay.ts";

/** The blocks of a Markdown text as a tree whose offsets are the text's. */
export interface BlockTree {
  readonly tree: Tree;
  /** The text with the formulas opaque that stand on lines of their own. */
  readonly text: string;
  /** Where these formulas stand, in text order. */
  readonly formulas: readonly Span[];
}

/**
 * Parses the blocks of a Markdown text from `start` on: CommonMark with tables, task lists and footnotes. Inline markup is
 * left alone: the parser at hand reads it in time that grows with the square of hostile text.
 */
export function parseBlocks(text: string, start: number): BlockTree {
  const formulas = text.includes("$$") ? findFormulas(text, start) : [];
  const overlay = new Overlay(text);
  for (const [from, to] of formulas) overlay.makeOpaque(from, to);
  const masked = overlay.toString();
  // The parser knows no line end but \n. All replacements keep the length.
  let source = masked.includes("\r") ? masked.replace(/\r(\n?)/g, (_, newline) => (newline ? " \n" : "\n")) : masked;
  if (start > 0) source = `${" ".repeat(start - 1)}\n${source.slice(start)}`;
  return { tree: blockParser.parse(withoutDeepNesting(source)), text: masked, formulas };
}

const NESTING_LIMIT = 64;

/** Quotation and list marks at a line's beginning beyond any sensible depth become text: nesting costs the parser its square. */
function withoutDeepNesting(source: string): string {
  if (!nestsDeeply(source)) return source;
  const tooDeep = new RegExp(`^(?:[ \\t]*[>*+-]){${NESTING_LIMIT}}[ \\t>*+-]+`, "gm");
  const numbered = new RegExp(`^(?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])){${NESTING_LIMIT}}[^\\n]*`, "gm");
  return source
    .replace(
      tooDeep,
      (marks) => marks.slice(0, 2 * NESTING_LIMIT) + marks.slice(2 * NESTING_LIMIT).replace(/[>*+-]/g, "x"),
    )
    .replace(
      numbered,
      (line) => line.slice(0, 2 * NESTING_LIMIT) + line.slice(2 * NESTING_LIMIT).replace(/[>*+.)-]/g, "x"),
    );
}

/** True where a line begins with as many quotation and list marks as {@link NESTING_LIMIT}. */
function nestsDeeply(source: string): boolean {
  for (let at = 0; at < source.length; ) {
    let marks = 0;
    for (let end = endOfMark(source, at); end > at; end = endOfMark(source, at)) {
      at = end;
      if (++marks === NESTING_LIMIT) return true;
    }
    const newline = source.indexOf("\n", at);
    if (newline < 0) return false;
    at = newline + 1;
  }
  return false;
}

/** Behind white space and the mark of a quotation or list item; `at` where none follows. */
function endOfMark(source: string, at: number): number {
  let end = at;
  while (source.charCodeAt(end) === 32 || source.charCodeAt(end) === 9) end++;
  const digits = end;
  while (end < digits + 9 && source.charCodeAt(end) >= 48 && source.charCodeAt(end) <= 57) end++;
  const mark = source.charAt(end);
  const found =
    end > digits ? mark === "." || mark === ")" : mark === ">" || mark === "*" || mark === "+" || mark === "-";
  return found ? end + 1 : at;
}

const footnoteLabel = /\[\^[^\]\s]{1,200}\]:/y;

/** The offset after `[^label]:` where that begins the line's content; -1 elsewhere. */
function endOfFootnoteLabel(line: Line): number {
  if (line.next !== 91 || line.indent >= line.baseIndent + 4) return -1;
  footnoteLabel.lastIndex = line.pos;
  return footnoteLabel.test(line.text) ? footnoteLabel.lastIndex : -1;
}

const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: "FootnoteDefinition",
      block: true,
      composite(_cx: BlockContext, line: Line) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + 4) return false;
        line.moveBaseColumn(line.baseIndent + 4);
        return true;
      },
    },
    { name: "FootnoteLabel" },
  ],
  parseBlock: [
    {
      name: "FootnoteDefinition",
      before: "LinkReference",
      parse(cx, line) {
        const end = endOfFootnoteLabel(line);
        if (end < 0) return false;
        cx.startComposite("FootnoteDefinition", line.pos);
        cx.addElement(cx.elt("FootnoteLabel", cx.lineStart + line.pos, cx.lineStart + end));
        line.moveBase(end);
        return null;
      },
      endLeaf: (_cx, line) => endOfFootnoteLabel(line) >= 0,
    },
  ],
};

const blockParser: MarkdownParser = Object.assign(parser.configure([GFM, footnotes]), { parseInline: () => [] });

/** Formulas between a line that begins with `$$` and one that ends with it, outside of fenced code. */
function findFormulas(text: string, from: number): Span[] {
  const formulas: Span[] = [];
  const lines = /[^\r\n]+|\r\n|\r|\n/g;
  let fence = "";
  let open = -1;
  let blank = true;
  lines.lastIndex = from;
  for (let match = lines.exec(text); match !== null; match = lines.exec(text)) {
    const content = match[0].trim();
    if (content === "") {
      // Two line ends in a row, or a line of white space: a blank line, which no formula holds.
      if (blank) open = -1;
      blank = true;
      continue;
    }
    blank = false;
    const mark = /^(`{3,}|~{3,})/.exec(content)?.[0] ?? "";
    if (open >= 0) {
      const end = match.index + match[0].trimEnd().length;
      if (mark !== "") open = -1;
      else if (content.endsWith("$$")) {
        if (looksLikeTex(text.slice(open, end))) formulas.push([open, end]);
        open = -1;
      }
    } else if (fence !== "") {
      if (mark.startsWith(fence) && mark === content) fence = "";
    } else if (mark !== "") fence = mark;
    else if (content.startsWith("$$") && content.indexOf("$$", 2) < 0) open = match.index + match[0].indexOf("$$");
  }
  return formulas;
}
