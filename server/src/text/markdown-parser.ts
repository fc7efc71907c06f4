import type { Tree } from "@lezer/common";
import { type BlockContext, GFM, type Line, type MarkdownConfig, type MarkdownParser, parser } from "@lezer/markdown";
import { OPAQUE } from "../model/prose.ts";
import { looksLikeTex } from "./inline-math.ts";

/** The blocks of a Markdown text as a tree whose offsets are the text's. */
export interface BlockTree {
  readonly tree: Tree;
  /** Formulas that stand on lines of their own, in text order; the tree shows paragraphs of OPAQUE there. */
  readonly formulas: readonly (readonly [start: number, end: number])[];
}

/**
 * Parses the blocks of a Markdown text from `start` on: CommonMark with tables, task lists and footnotes. Inline markup is
 * left alone: the parser at hand reads it in time that grows with the square of hostile text.
 */
export function parseBlocks(text: string, start: number): BlockTree {
  let source = start === 0 ? text : `${" ".repeat(start - 1)}\n${text.slice(start)}`;
  // The parser knows no other line end than \n. Replacements keep the length.
  if (source.includes("\r")) source = source.replace(/\r(\n?)/g, (_, newline) => (newline === "" ? "\n" : " \n"));
  source = withoutDeepNesting(source);
  const formulas = source.includes("$$") ? findFormulas(source) : [];
  for (const [from, to] of formulas) source = source.slice(0, from) + OPAQUE.repeat(to - from) + source.slice(to);
  return { tree: blockParser.parse(source), formulas };
}

const NESTING_LIMIT = 64;

/** Quotation and list marks at a line's beginning beyond any sensible depth become text: nesting costs the parser its square. */
function withoutDeepNesting(source: string): string {
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
function findFormulas(source: string): (readonly [number, number])[] {
  const formulas: (readonly [number, number])[] = [];
  let fence = "";
  let open = -1;
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf("\n", start);
    const end = newline < 0 ? source.length : newline;
    const line = source.slice(start, end);
    const content = line.trim();
    const mark = /^(`{3,}|~{3,})/.exec(content)?.[0] ?? "";
    if (open >= 0) {
      if (content === "" || mark !== "") open = -1;
      else if (content.endsWith("$$")) {
        const to = start + line.trimEnd().length;
        if (looksLikeTex(source.slice(open, to))) formulas.push([open, to]);
        open = -1;
      }
    } else if (fence !== "") {
      if (mark.startsWith(fence) && mark === content) fence = "";
    } else if (mark !== "") fence = mark;
    else if (content.startsWith("$$") && content.indexOf("$$", 2) < 0) open = start + line.indexOf("$$");
    start = end + 1;
  }
  return formulas;
}
