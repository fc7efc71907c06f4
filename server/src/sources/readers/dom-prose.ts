import type { BlockKind, ListPlace } from "../../model/prose.ts";
import { OPAQUE } from "../../model/prose.ts";
import type { BlockShape, ProseBuilder } from "./prose-builder.ts";
import { addGrid, shapeOf } from "./table-grid.ts";

/** What is asked of a node of a parsed page. */
export interface DomNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  /** In small letters; `undefined` for what is no element. */
  readonly localName?: string;
  readonly textContent: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  getAttribute?(name: string): string | null;
}

/** Elements nested deeper than this add their words to the block at hand; no writer nests so. */
const DEPTH = 200;

const left: ReadonlySet<string> = new Set(
  "script style noscript template nav form button select textarea svg iframe object canvas audio video head dialog menu".split(
    " ",
  ),
);
const blocks: ReadonlySet<string> = new Set(
  "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer header hgroup hr html li main ol p pre section summary ul center".split(
    " ",
  ),
);
const opaque: ReadonlySet<string> = new Set(["code", "kbd", "samp", "var", "math", "img", "picture"]);

/** Puts the readable text below a node into a text: headings, paragraphs, lists, quotations and tables. */
export function addDom(builder: ProseBuilder, root: DomNode, leaves: (node: DomNode) => boolean = () => false): void {
  new DomWalk(builder, leaves).read(root);
}

interface OpenList {
  readonly list: number;
  readonly depth: number;
  item: number;
}

class DomWalk {
  readonly #builder: ProseBuilder;
  readonly #leaves: (node: DomNode) => boolean;
  readonly #lists: OpenList[] = [];
  #kind: BlockKind = "paragraph";
  #level = 0;
  #text = "";

  constructor(builder: ProseBuilder, leaves: (node: DomNode) => boolean) {
    this.#builder = builder;
    this.#leaves = leaves;
  }

  read(root: DomNode): void {
    this.#walk(root, 0);
    this.#flush();
  }

  #walk(node: DomNode, depth: number): void {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) this.#text += (child.textContent ?? "").replace(/\s+/g, " ");
      else if (child.nodeType === 1) this.#element(child, depth + 1);
    }
  }

  #element(node: DomNode, depth: number): void {
    const name = node.localName ?? "";
    if (left.has(name) || isHidden(node) || this.#leaves(node)) return;
    if (depth > DEPTH) {
      this.#text += ` ${(node.textContent ?? "").replace(/\s+/g, " ")} `;
      return;
    }
    const level = /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : 0;
    if (level > 0) {
      this.#inside("heading", node, depth, level);
      return;
    }
    if (name === "table") {
      this.#table(node, depth);
      return;
    }
    if (name === "br") {
      this.#break();
      return;
    }
    if (opaque.has(name)) {
      if (name !== "img" && name !== "picture") this.#text += OPAQUE;
      return;
    }
    if (name === "sup" || name === "sub") {
      this.#raised(node, name === "sup");
      return;
    }
    if (name === "ul" || name === "ol") {
      this.#list(node, depth);
      return;
    }
    if (name === "li" && this.#lists.length > 0) {
      const list = this.#lists.at(-1);
      if (list !== undefined) list.item++;
      this.#inside("list-item", node, depth);
      return;
    }
    if (name === "blockquote") {
      this.#inside("quotation", node, depth);
      return;
    }
    if (blocks.has(name)) {
      this.#inside(this.#kind, node, depth);
      return;
    }
    this.#walk(node, depth);
  }

  #inside(kind: BlockKind, node: DomNode, depth: number, level = 0): void {
    this.#flush();
    const [outer, outerLevel] = [this.#kind, this.#level];
    this.#kind = kind;
    this.#level = level;
    this.#walk(node, depth);
    this.#flush();
    this.#kind = outer;
    this.#level = outerLevel;
  }

  #list(node: DomNode, depth: number): void {
    this.#flush();
    this.#lists.push({ list: this.#builder.list(), depth: this.#lists.length, item: -1 });
    this.#walk(node, depth);
    this.#flush();
    this.#lists.pop();
  }

  /** Two breaks in a row part paragraphs. */
  #break(): void {
    if (/\n\s*$/.test(this.#text.slice(-8))) this.#flush();
    else this.#text += "\n";
  }

  /** A raised 2 is a power, a raised [2] refers to a note. */
  #raised(node: DomNode, up: boolean): void {
    const text = (node.textContent ?? "").trim();
    const child = node.firstChild;
    const link = child?.nodeType === 1 && child.localName === "a";
    if (link || /^[[(*\u2020\u2021]/.test(text)) return;
    this.#text += up ? text.replace(/^-?\d{1,3}$/, superscript) : text;
  }

  #table(node: DomNode, depth: number): void {
    const rows: string[][] = [];
    const nested = collectRows(node, this.#leaves, rows);
    if (nested.layout) {
      // A table that lays out a page is read through.
      this.#inside(this.#kind, node, depth);
      return;
    }
    this.#flush();
    const { captions, headers } = nested.headers > 0 ? { captions: 0, headers: nested.headers } : shapeOf(rows);
    if (nested.caption !== "") this.#builder.add({ kind: "paragraph" }, nested.caption);
    for (const row of rows.slice(0, captions)) this.#builder.add({ kind: "paragraph" }, row.join(" "));
    addGrid(this.#builder, { rows: rows.slice(captions), headers });
  }

  #flush(): void {
    const text = this.#text.replace(/[^\S\n]+/g, " ").replace(/ ?\n ?/g, "\n");
    this.#text = "";
    if (!/[^\s\uFFFC]/.test(text)) return;
    const open = this.#lists.at(-1);
    const list: ListPlace | undefined = open && { list: open.list, item: Math.max(0, open.item), depth: open.depth };
    const shape: BlockShape = {
      kind: this.#kind,
      ...(this.#kind === "heading" ? { level: this.#level } : {}),
      ...(list !== undefined && this.#kind !== "heading" ? { list } : {}),
    };
    this.#builder.add(shape, text);
  }
}

interface TableFacts {
  /** Rows of heads as marked up; 0 where none is. */
  headers: number;
  caption: string;
  /** True where cells hold blocks of a page rather than values. */
  layout: boolean;
}

/** Columns that a cell may span; more are a mistake. */
const SPAN = 60;

/** Cells read of one table, those repeated included; spans could make any number of them. */
const CELLS = 50_000;

/** The rows of a table, cells that span several places repeated at each. */
function collectRows(table: DomNode, leaves: (node: DomNode) => boolean, rows: string[][]): TableFacts {
  const facts: TableFacts = { headers: 0, caption: "", layout: false };
  /** Cells of earlier rows that reach into this one, by column. */
  let reaching = new Map<number, { text: string; rows: number }>();
  let room = CELLS;
  const readRow = (row: DomNode, head: boolean) => {
    if (room < 0) return;
    const cells: string[] = [];
    const next = new Map<number, { text: string; rows: number }>();
    let onlyHeads = true;
    let column = 0;
    const fill = () => {
      for (let open = reaching.get(column); open !== undefined; open = reaching.get(column)) {
        cells[column] = open.text;
        if (open.rows > 1) next.set(column, { text: open.text, rows: open.rows - 1 });
        column++;
        room--;
      }
    };
    for (let cell = row.firstChild; cell !== null; cell = cell.nextSibling) {
      const name = cell.localName;
      if (name !== "td" && name !== "th") continue;
      fill();
      if (name === "td") onlyHeads = false;
      const { text, long } = cellText(cell, leaves);
      if (long) facts.layout = true;
      const across = spanOf(cell, "colspan");
      const down = spanOf(cell, "rowspan");
      for (let i = 0; i < across; i++) {
        // A figure is said once, however many columns it stands over; a head or a label holds for all.
        cells[column] = i === 0 || head || name === "th" || !/\d/.test(text) ? text : "";
        if (down > 1) next.set(column, { text: head || !/\d/.test(text) ? text : "", rows: down - 1 });
        column++;
        room--;
      }
    }
    fill();
    reaching = next;
    if (cells.length === 0) return;
    if ((head || onlyHeads) && facts.headers === rows.length && rows.length < 4) facts.headers++;
    rows.push(cells);
  };
  const readPart = (part: DomNode, head: boolean) => {
    for (let node = part.firstChild; node !== null; node = node.nextSibling) {
      const name = node.localName;
      if (name === "tr") readRow(node, head);
      else if (name === "thead" || name === "tbody" || name === "tfoot") readPart(node, name === "thead");
      else if (name === "caption") facts.caption = (node.textContent ?? "").replace(/\s+/g, " ").trim();
    }
  };
  readPart(table, false);
  if (facts.headers === rows.length) facts.headers = Math.min(1, rows.length);
  if (rows.every((row) => row.length < 2)) facts.layout = true;
  return facts;
}

const LONG_CELL = 600;

function cellText(cell: DomNode, leaves: (node: DomNode) => boolean): { text: string; long: boolean } {
  let text = "";
  let long = false;
  const read = (node: DomNode, depth: number) => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) text += child.textContent ?? "";
      if (child.nodeType !== 1) continue;
      const name = child.localName ?? "";
      if (left.has(name) || isHidden(child) || leaves(child)) continue;
      if (name === "table") long = true;
      if (name === "sup" && /^[[(*\u2020\u2021a-z]/.test((child.textContent ?? "").trim())) continue;
      if (depth > DEPTH || long) continue;
      if (blocks.has(name) || name === "br") text += " ";
      read(child, depth + 1);
    }
  };
  read(cell, 0);
  return { text: text.replace(/\s+/g, " ").trim(), long: long || text.length > LONG_CELL };
}

function spanOf(cell: DomNode, name: string): number {
  const span = Number(cell.getAttribute?.(name) ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, SPAN) : 1;
}

function isHidden(node: DomNode): boolean {
  if (node.getAttribute?.("hidden") != null || node.getAttribute?.("aria-hidden") === "true") return true;
  const style = node.getAttribute?.("style");
  return style != null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function superscript(digits: string): string {
  return [...digits]
    .map((digit) =>
      "\u207b\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079".charAt("-0123456789".indexOf(digit)),
    )
    .join("");
}
