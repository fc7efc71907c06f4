import type { SyntaxNodeRef } from "@lezer/common";
import type { Block, BlockKind, ListPlace, Mask, MaskKind, Prose, TablePlace } from "../model/prose.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { maskInline } from "./inline.ts";
import { endOfLabel, normalizedLabel } from "./inline-links.ts";
import { parseBlocks } from "./markdown-parser.ts";
import { Overlay } from "./overlay.ts";

/** The prose of a Markdown file: CommonMark with GFM's additions, footnotes, math and front matter. Never throws. */
export function readMarkdown(text: string): Prose {
  const front = readFrontMatter(text);
  const masks: Mask[] = [];
  const blocks: Block[] = [];
  if (front !== undefined) readTitle(front, blocks, masks);
  const { tree, text: opaque, formulas } = parseBlocks(text, front?.end ?? 0);
  for (const span of formulas) masks.push({ kind: "math", span });
  const outline = new Outline(text, masks);
  tree.iterate({ enter: (node) => outline.enter(node), leave: (node) => outline.leave(node) });
  for (const leaf of outline.leaves) {
    const block = readLeaf(opaque, leaf, outline.labels, masks);
    if (block !== undefined) blocks.push(block);
  }
  masks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return {
    text,
    blocks,
    masks,
    ...(front?.title && { title: front.title.value }),
    ...(front?.date && { date: front.date }),
  };
}

/** A run of inline text before its markup is read. */
interface Leaf {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly level?: number;
  readonly table?: TablePlace;
  readonly list?: ListPlace;
  /** Offsets of the `>` that begin its lines after the first. */
  readonly quoteMarks: readonly number[];
}

function readTitle(front: FrontMatter, blocks: Block[], masks: Mask[]): void {
  const { title, end } = front;
  if (title === undefined) {
    masks.push({ kind: "front-matter", span: [0, end] });
    return;
  }
  blocks.push({ kind: "title", span: title.span, text: title.text });
  masks.push({ kind: "front-matter", span: [0, title.span[0]] }, { kind: "front-matter", span: [title.span[1], end] });
}

function readLeaf(text: string, leaf: Leaf, labels: ReadonlySet<string>, masks: Mask[]): Block | undefined {
  const { start, end } = leaf;
  let raw = text.slice(start, end);
  if (leaf.quoteMarks.length > 0) {
    const overlay = new Overlay(raw);
    for (const at of leaf.quoteMarks) if (at >= start && at < end) overlay.hide(at - start, at - start + 1);
    raw = overlay.toString();
  }
  const masked = maskInline(raw, labels, (kind, from, to) => masks.push({ kind, span: [start + from, start + to] }));
  if (!/[^\s\uFDD0\uFFFC]/.test(masked)) return undefined;
  const { kind, level, table, list } = leaf;
  return {
    kind,
    span: [start, end],
    text: masked,
    ...(level && { level }),
    ...(table && { table }),
    ...(list && { list }),
  };
}

interface OpenList {
  readonly list: number;
  readonly depth: number;
  item: number;
}

const maskedBlocks: Readonly<Record<string, MaskKind>> = {
  FencedCode: "code",
  CodeBlock: "code",
  HTMLBlock: "html",
  ProcessingInstructionBlock: "html",
};

const headings: Readonly<Record<string, number>> = {
  ATXHeading1: 1,
  ATXHeading2: 2,
  ATXHeading3: 3,
  ATXHeading4: 4,
  ATXHeading5: 5,
  ATXHeading6: 6,
  SetextHeading1: 1,
  SetextHeading2: 2,
};

/** Collects leaves, link labels and masked blocks while the tree is walked. */
class Outline {
  readonly leaves: Leaf[] = [];
  readonly labels = new Set<string>();
  readonly #text: string;
  readonly #masks: Mask[];
  readonly #lists: OpenList[] = [];
  /** What the blocks at hand stand in, innermost last. */
  readonly #containers: ("quotation" | "footnote" | "list-item")[] = [];
  #listCount = 0;
  #table = -1;
  #row = -1;
  #column = 0;

  constructor(text: string, masks: Mask[]) {
    this.#text = text;
    this.#masks = masks;
  }

  enter(node: SyntaxNodeRef): boolean {
    const name = node.name;
    const level = headings[name];
    if (level !== undefined) return this.#heading(node, level);
    const masked = maskedBlocks[name];
    if (masked !== undefined) return this.#mask(masked, node.from, node.to);
    switch (name) {
      case "Paragraph":
        return this.#leaf(this.#containers.at(-1) ?? "paragraph", node.from, node.to, node);
      case "Task":
        return this.#leaf(this.#containers.at(-1) ?? "paragraph", node.from + 3, node.to, node);
      case "Blockquote":
        this.#containers.push("quotation");
        return true;
      case "FootnoteDefinition":
        this.#containers.push("footnote");
        return true;
      case "BulletList":
      case "OrderedList":
        this.#lists.push({ list: this.#listCount++, depth: this.#lists.length, item: -1 });
        return true;
      case "ListItem": {
        const list = this.#lists.at(-1);
        if (list !== undefined) list.item++;
        this.#containers.push("list-item");
        return true;
      }
      case "Table":
        this.#table++;
        this.#row = -1;
        return true;
      case "TableHeader":
      case "TableRow":
        this.#row++;
        // A pipe at the row's beginning opens the first column, it does not end one.
        this.#column = this.#text.charCodeAt(node.from) === 124 ? -1 : 0;
        return true;
      case "TableDelimiter":
        this.#column++;
        return false;
      case "TableCell":
        return this.#leaf("table-cell", node.from, node.to);
      case "CommentBlock":
        return this.#comment(node);
      case "LinkReference":
        return this.#definition(node);
      default:
        return name === "Document" || name === "";
    }
  }

  leave(node: SyntaxNodeRef): void {
    switch (node.name) {
      case "Blockquote":
      case "FootnoteDefinition":
      case "ListItem":
        this.#containers.pop();
        break;
      case "BulletList":
      case "OrderedList":
        this.#lists.pop();
    }
  }

  #leaf(kind: BlockKind, from: number, to: number, node?: SyntaxNodeRef, level?: number): false {
    let start = from;
    let end = to;
    while (start < end && this.#text.charCodeAt(start) <= 32) start++;
    while (end > start && this.#text.charCodeAt(end - 1) <= 32) end--;
    if (start === end) return false;
    const list = this.#lists.at(-1);
    this.leaves.push({
      kind,
      start,
      end,
      quoteMarks: node === undefined ? [] : quoteMarksOf(node),
      ...(level && { level }),
      ...(kind === "table-cell" && { table: { table: this.#table, row: this.#row, column: this.#column } }),
      ...(list &&
        kind !== "table-cell" &&
        kind !== "heading" && { list: { list: list.list, item: list.item, depth: list.depth } }),
    });
    return false;
  }

  #heading(node: SyntaxNodeRef, level: number): false {
    let from = node.from;
    let to = node.to;
    for (let child = node.node.firstChild; child !== null; child = child.nextSibling) {
      if (child.name !== "HeaderMark") continue;
      if (child.from === node.from) from = child.to;
      // The line of dashes under a heading may have a quotation's mark before it.
      else to = node.name.startsWith("Setext") ? Math.max(from, this.#lineStart(child.from) - 1) : child.from;
    }
    return this.#leaf("heading", from, to, node, level);
  }

  #lineStart(at: number): number {
    let start = at;
    while (start > 0 && this.#text.charCodeAt(start - 1) !== 10 && this.#text.charCodeAt(start - 1) !== 13) start--;
    return start;
  }

  #mask(kind: MaskKind, start: number, end: number): false {
    if (end > start) this.#masks.push({ kind, span: [start, end] });
    return false;
  }

  /** A comment, and as a paragraph what follows it on its last line. */
  #comment(node: SyntaxNodeRef): false {
    const close = this.#text.slice(node.from, node.to).lastIndexOf("-->");
    const end = close < 0 ? node.to : node.from + close + 3;
    this.#leaf(this.#containers.at(-1) ?? "paragraph", end, node.to, node);
    return this.#mask("comment", node.from, end);
  }

  #definition(node: SyntaxNodeRef): false {
    const label = normalizedLabel(this.#text.slice(node.from + 1, endOfLabel(this.#text, node.from) - 1));
    if (label !== undefined) this.labels.add(label);
    return this.#mask("link-target", node.from, node.to);
  }
}

function quoteMarksOf(node: SyntaxNodeRef): number[] {
  const marks: number[] = [];
  for (let child = node.node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === "QuoteMark") marks.push(child.from);
  }
  return marks;
}
