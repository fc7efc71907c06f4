import type { SourceMark } from "../../model/source.ts";
import type { PdfLine } from "./pdf-lines.ts";
import type { ProseBuilder } from "./prose-builder.ts";
import { addGrid, shapeOf } from "./table-grid.ts";

/** Rows in line with each other that make a table. */
const TABLE_ROWS = 2;

/** Puts pages into a text and tells where each begins in it; a paragraph may go on from one page to the next. */
export function addPages(builder: ProseBuilder, pages: readonly (readonly PdfLine[])[]): SourceMark[] {
  const writer = new PageWriter(builder, pages);
  pages.forEach((page, i) => {
    writer.page(page, i + 1);
  });
  writer.end();
  return writer.marks;
}

class PageWriter {
  readonly marks: SourceMark[] = [];
  readonly #builder: ProseBuilder;
  /** The height of the letters of most of the text. */
  readonly #size: number;
  /** The usual distance between two lines of a paragraph. */
  readonly #leading: number;
  /** Words with a hyphen that stand within a line somewhere, in small letters. */
  readonly #compounds: ReadonlySet<string>;
  #text = "";
  #heading = 0;
  #last: PdfLine | undefined;
  /** The right edge of the text on the page of the last line. */
  #lastMargin = 0;
  /** Where pages begin within the paragraph at hand. */
  #turns: { at: number; page: number }[] = [];
  #list = -1;
  #item = 0;
  #bullet = false;

  constructor(builder: ProseBuilder, pages: readonly (readonly PdfLine[])[]) {
    this.#builder = builder;
    const lines = pages.flat();
    this.#size = usual(lines.map(({ size, cells }) => [round(size), cells.join("").length]));
    this.#leading = usual(
      pages
        .flatMap((page) =>
          page
            .slice(1)
            .map((line, i): [number, number] => [round((page[i]?.y ?? 0) - line.y), line.cells.join("").length]),
        )
        .filter(([distance]) => distance > 0 && distance < this.#size * 3),
    );
    this.#compounds = compoundsOf(lines);
  }

  page(lines: readonly PdfLine[], page: number): void {
    this.#turns.push({ at: this.#text.length, page });
    const margin = Math.max(0, ...lines.map(({ right }) => right));
    for (let i = 0; i < lines.length; ) {
      const rows = tableAt(lines, i);
      if (rows > 0) {
        this.#flush();
        this.#table(lines.slice(i, i + rows));
        i += rows;
        continue;
      }
      this.#line(lines[i] as PdfLine, lines[i + 1], margin);
      i++;
    }
  }

  end(): void {
    this.#flush();
    this.#markTurns(0);
  }

  #line(line: PdfLine, next: PdfLine | undefined, margin: number): void {
    const text = line.cells.join(" ").replaceAll("\u00ad", "\u2010");
    const heading = this.#headingLevel(line, text);
    const bullet = /^(?:[\u2022\u25cf\u25aa\u25e6\u2023\u00b7\u2013*-]|\(?\d{1,2}[.)]|\([a-z]\))\s+\S/.test(text);
    if (this.#text !== "" && (heading !== this.#heading || bullet || this.#startsAnew(line, text, margin)))
      this.#flush();
    if (this.#text === "") {
      this.#heading = heading;
      this.#bullet = bullet;
    }
    this.#append(
      bullet && this.#text === "" ? text.replace(/^(?:[\u2022\u25cf\u25aa\u25e6\u2023\u00b7\u2013*-])\s+/, "") : text,
    );
    this.#last = line;
    this.#lastMargin = margin;
    if (next === undefined && endsSentence(text)) this.#flush();
  }

  /** Whether a paragraph ends before this line: by distance, by an indent, by the line before being short. */
  #startsAnew(line: PdfLine, text: string, margin: number): boolean {
    const last = this.#last;
    if (last === undefined) return false;
    const down = last.y - line.y;
    if (this.#heading > 0) return down > line.size * 2.2;
    // The next column or page: only the words tell.
    if (down <= 0) {
      const full = last.right > last.left + (this.#lastMargin - last.left) * 0.8;
      return !(/^[\p{Ll},;]/u.test(text) || (full && !this.#bullet && !endsSentence(this.#text)));
    }
    if (this.#leading > 0 && down > this.#leading * 1.35) return true;
    if (!endsSentence(this.#text)) return false;
    const indented = line.left > last.left + line.size * 0.8;
    const short = last.right < margin - (margin - last.left) * 0.2;
    return indented || short;
  }

  #headingLevel(line: PdfLine, text: string): number {
    if (text.length > 200 || line.size < this.#size * 1.12) return 0;
    return line.size > this.#size * 1.6 ? 1 : 2;
  }

  #append(text: string): void {
    if (this.#text === "") {
      for (const turn of this.#turns) turn.at = 0;
      this.#text = text;
      return;
    }
    const broken = /(\p{L}[\p{L}-]*)[-\u2010]$/u.exec(this.#text.slice(-60));
    const follow = /^\p{L}+/u.exec(text)?.[0];
    let glue = " ";
    if (broken !== null && follow !== undefined) {
      const first = broken[1] ?? "";
      const compound = this.#compounds.has(`${first}-${follow}`.toLowerCase());
      glue = "";
      if (!compound && /^\p{Ll}/u.test(follow) && !/^\p{Lu}+$/u.test(first)) this.#text = this.#text.slice(0, -1);
    } else if (/[\d\p{L}][-\u2013\u2014/]$/u.test(this.#text.slice(-2))) glue = "";
    const turned = this.#turns.filter(({ at }) => at >= this.#text.length);
    this.#text += glue;
    for (const turn of turned) turn.at = this.#text.length;
    this.#text += text;
  }

  #table(lines: readonly PdfLine[]): void {
    this.#markTurns(this.#builder.next);
    const rows = lines.map(({ cells }) => cells);
    addGrid(this.#builder, { rows, headers: shapeOf(rows).headers });
    this.#last = lines.at(-1);
  }

  #flush(): void {
    const text = this.#text.replaceAll("\u2010", "-");
    this.#text = "";
    if (text === "") return;
    this.#markTurns(this.#builder.next);
    if (this.#bullet) {
      if (this.#list < 0) this.#list = this.#builder.list();
      this.#builder.add({ kind: "list-item", list: { list: this.#list, item: this.#item++, depth: 0 } }, text);
    } else {
      this.#list = -1;
      this.#item = 0;
      if (this.#heading > 0) this.#builder.add({ kind: "heading", level: this.#heading }, text);
      else this.#builder.add({ kind: "paragraph" }, text);
    }
    this.#heading = 0;
    this.#bullet = false;
  }

  #markTurns(start: number): void {
    for (const { at, page } of this.#turns) this.marks.push({ start: start + at, page });
    this.#turns = [];
  }
}

/** How many lines from here on are rows of one table: each has the same number of cells, and several hold figures. */
function tableAt(lines: readonly PdfLine[], from: number): number {
  const width = lines[from]?.cells.length ?? 0;
  if (width < 2) return 0;
  let rows = 0;
  let figures = 0;
  while (lines[from + rows]?.cells.length === width) {
    if (lines[from + rows]?.cells.slice(1).some((cell) => /\d/.test(cell))) figures++;
    rows++;
  }
  return rows >= TABLE_ROWS && figures >= rows - 1 ? rows : 0;
}

function compoundsOf(lines: readonly PdfLine[]): Set<string> {
  const found = new Set<string>();
  for (const { cells } of lines) {
    for (const cell of cells) {
      if (cell.includes("-")) for (const match of cell.matchAll(/\p{L}+-\p{L}+/gu)) found.add(match[0].toLowerCase());
    }
  }
  return found;
}

function endsSentence(text: string): boolean {
  return /[.!?:;\u2026\u3002][)"'\u201d\u2019\]]*$/.test(text.slice(-6));
}

/** The value with most weight; 0 where there is none. */
function usual(values: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  let most = 0;
  for (const [value, weight] of weights) {
    if (weight > most) [best, most] = [value, weight];
  }
  return best;
}

function round(points: number): number {
  return Math.round(points * 2) / 2;
}
