import { createDetailView, type DetailEvents, type DetailView } from "./detail-view.ts";
import { element } from "./element.ts";
import { type GridLine, lineAt, linesOf, topsOf } from "./grid-lines.ts";
import type { GridPlace } from "./grid-steps.ts";
import { markOf, type PageData } from "./page-data.ts";
import { CLAIM, FIRST_SOURCE, headerCells, rowCells, sectionCell } from "./row-view.ts";

/** Lines beyond the edges that are drawn too. */
const SPARE = 8;

interface DrawnLine {
  readonly element: HTMLElement;
  /** What its cells were made from. */
  shown: string;
  /** The revision that they are up to date with. */
  revision: number;
}

/** The lines of the table on the screen. Only what can be seen of them is in the page, however many there are. */
export class GridSurface {
  readonly element: HTMLElement;
  data: PageData | undefined;
  lines: readonly GridLine[] = [];
  /** The cell that Tab leads to. */
  place: GridPlace = { line: 0, column: 0 };
  /** The claim that is open, by its id. */
  open: string | undefined;
  private readonly header = element("div", { role: "row", class: "line header", "aria-rowindex": 1 });
  private readonly body = element("div", { role: "rowgroup", class: "body" });
  private readonly drawn = new Map<string, DrawnLine>();
  private readonly heights = { section: 30, row: 46, detail: 160 };
  private readonly detailEvents: DetailEvents;
  private rows: readonly number[] = [];
  private tops = topsOf([], this.heights);
  private notes: ReadonlyMap<string, string> = new Map();
  private shownDetail: { readonly id: string; readonly view: DetailView; readonly line: HTMLElement } | undefined;
  private revision = 0;
  private heads = "";
  private readonly measured = new ResizeObserver(() => this.measureDetail());

  constructor(label: string, detailEvents: DetailEvents) {
    this.detailEvents = detailEvents;
    this.element = element("div", { role: "grid", class: "grid", "aria-label": label }, this.header, this.body);
    new ResizeObserver(() => this.measure()).observe(this.element);
  }

  get columns(): number {
    return FIRST_SOURCE + (this.data?.matrix.columns.length ?? 0);
  }

  /** How many claims are to be seen at once. */
  get page(): number {
    return Math.floor(this.room / this.heights.row) - 1;
  }

  get detail(): DetailView | undefined {
    return this.shownDetail?.id === this.open ? this.shownDetail?.view : undefined;
  }

  show(data: PageData, rows: readonly number[], notes: ReadonlyMap<string, string>): void {
    this.data = data;
    this.rows = rows;
    this.notes = notes;
    const heads = JSON.stringify(data.matrix.columns);
    if (heads !== this.heads) {
      this.heads = heads;
      const focused = this.header.contains(document.activeElement);
      this.header.replaceChildren(...headerCells(data));
      if (focused) this.focus();
      this.element.style.setProperty("--sources", String(data.matrix.columns.length));
    }
    this.element.setAttribute("aria-colcount", String(this.columns));
    this.refresh();
  }

  /** Lays out and draws; where what had the focus is made anew, the active cell has it then. */
  refresh(): void {
    const focused = this.hasFocus;
    this.layOut();
    this.draw();
    if (focused && !this.hasFocus) this.focus();
  }

  /** Lays the lines out anew; the line at the upper edge stays there, and the active cell stays what it is. */
  private layOut(): void {
    const { data, tops, element } = this;
    const edge = lineAt(tops, element.scrollTop);
    const [top, active] = [this.keyOf(edge), this.keyOf(this.place.line)];
    const beyond = element.scrollTop - (tops[edge] ?? 0);
    const open = data?.matrix.rows.findIndex(({ id }) => id === this.open) ?? -1;
    this.lines = data === undefined ? [] : linesOf(this.rows, data.matrix.sections, open < 0 ? null : open);
    this.tops = topsOf(this.lines, this.heights);
    this.revision++;
    this.body.style.height = `${this.tops.at(-1) ?? 0}px`;
    element.setAttribute("aria-rowcount", String(this.lines.length + 1));
    const positions = new Map(this.lines.map((_, i) => [this.keyOf(i), i]));
    const at = active === "header" ? -1 : (positions.get(active) ?? Math.min(this.place.line, this.lines.length - 1));
    this.place = {
      line: this.lines[at]?.kind === "detail" ? at - 1 : at,
      column: Math.min(this.columns - 1, this.place.column),
    };
    const stays = positions.get(top);
    if (stays !== undefined && element.scrollTop > 0) element.scrollTop = (this.tops[stays] ?? 0) + beyond;
  }

  draw(): void {
    const { lines, tops, element } = this;
    const first = Math.max(0, lineAt(tops, element.scrollTop) - SPARE);
    const last = Math.min(lines.length - 1, lineAt(tops, element.scrollTop + element.clientHeight) + SPARE);
    // What has the focus stays in the page, and so does what is being typed.
    const detail = lines.findIndex(({ kind }) => kind === "detail");
    const besides = [...new Set([this.place.line, detail])].filter((i) => i >= 0 && i < lines.length);
    const wanted = besides.filter((i) => i < first || i > last);
    for (let i = first; i <= last; i++) wanted.push(i);
    wanted.sort((a, b) => a - b);

    const kept = new Set(wanted.map((i) => this.keyOf(i)));
    for (const [key, { element }] of this.drawn) {
      if (kept.has(key)) continue;
      element.remove();
      this.drawn.delete(key);
    }
    let next: ChildNode | null = this.body.firstChild;
    for (const i of wanted) {
      const line = this.lineElement(i);
      if (line === next) next = line.nextSibling;
      else this.body.insertBefore(line, next);
    }
    this.markActive();
  }

  /** Makes the active cell the one that Tab leads to. */
  markActive(): void {
    const active = this.activeCell();
    for (const old of this.element.querySelectorAll<HTMLElement>('[data-column][tabindex="0"]')) {
      if (old !== active) old.tabIndex = -1;
    }
    if (active !== null) active.tabIndex = 0;
  }

  focus(): void {
    this.activeCell()?.focus({ preventScroll: true });
  }

  /** Makes the active cell visible between the header, the first column and the edges. */
  reveal(): void {
    const { element, tops, place } = this;
    const top = tops[place.line];
    const bottom = tops[place.line + 1];
    if (place.line >= 0 && top !== undefined && bottom !== undefined) this.scrollTo(top, bottom);
    this.draw();
    const cell = this.activeCell();
    if (cell === null || place.column === CLAIM || cell.classList.contains("section")) return;
    const left = cell.offsetLeft - (this.header.querySelector<HTMLElement>("[data-column]")?.offsetWidth ?? 0);
    const right = cell.offsetLeft + cell.offsetWidth;
    if (left < element.scrollLeft) element.scrollLeft = left;
    else if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = right - element.clientWidth;
  }

  /** Makes what is open below a claim visible, as far as the claim itself stays in sight. */
  revealDetail(): void {
    const at = this.lines.findIndex(({ kind }) => kind === "detail");
    const [claim, bottom] = [this.tops[at - 1], this.tops[at + 1]];
    if (at < 0 || claim === undefined || bottom === undefined) return;
    this.scrollTo(Math.max(claim, bottom - this.room), bottom);
    this.draw();
  }

  /** Which cell something is in; `undefined` for all that is in none. */
  placeOf(target: EventTarget | null): GridPlace | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
    const line = cell?.closest<HTMLElement>(".line");
    if (cell === null || line === null || line === undefined) return undefined;
    return { line: line === this.header ? -1 : Number(line.dataset.line), column: Number(cell.dataset.column) };
  }

  /** Names a line so that it is known again after the text changed. */
  keyOf(i: number): string {
    const line = this.lines[i];
    if (line === undefined) return "header";
    return line.kind === "section" ? `section ${line.section}` : `${line.kind} ${this.idOf(line.row)}`;
  }

  idOf(row: number): string {
    return this.data?.matrix.rows[row]?.id ?? "";
  }

  private get hasFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  private get room(): number {
    return this.element.clientHeight - this.header.offsetHeight;
  }

  private scrollTo(top: number, bottom: number): void {
    const { element, room } = this;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + room) element.scrollTop = bottom - room;
  }

  private activeCell(): HTMLElement | null {
    const { line, column } = this.place;
    const found = line < 0 ? this.header : this.drawn.get(this.keyOf(line))?.element;
    const cells = (wanted: string) => found?.querySelector<HTMLElement>(wanted) ?? null;
    return cells(`[data-column="${column}"]`) ?? cells("[data-column]");
  }

  private lineElement(i: number): HTMLElement {
    const line = this.lines[i];
    const key = this.keyOf(i);
    let known = this.drawn.get(key);
    if (known === undefined) {
      known = { element: element("div", { role: "row", class: `line ${line?.kind}` }), shown: "", revision: -1 };
      this.drawn.set(key, known);
    }
    if (known.revision !== this.revision && line !== undefined) {
      known.revision = this.revision;
      this.fillLine(known, line);
      known.element.dataset.line = String(i);
      known.element.setAttribute("aria-rowindex", String(i + 2));
      known.element.style.top = `${this.tops[i] ?? 0}px`;
    }
    return known.element;
  }

  private fillLine(known: DrawnLine, line: GridLine): void {
    const { data } = this;
    if (data === undefined) return;
    if (line.kind === "detail") {
      this.fillDetail(known.element, line.row, data);
      return;
    }
    const open = line.kind === "row" && this.idOf(line.row) === this.open;
    const shown =
      line.kind === "section"
        ? JSON.stringify([data.matrix.sections[line.section], this.columns])
        : JSON.stringify([data.matrix.rows[line.row], markOf(data, line.row), open, this.heads]);
    if (known.shown === shown) return;
    known.shown = shown;
    const cells =
      line.kind === "section" ? [sectionCell(data, line.section, this.columns)] : rowCells(data, line.row, open);
    known.element.replaceChildren(...cells);
  }

  private fillDetail(line: HTMLElement, row: number, data: PageData): void {
    const id = this.idOf(row);
    if (this.shownDetail?.line !== line) {
      const view = createDetailView(this.detailEvents, this.notes.get(id));
      line.replaceChildren(view.element);
      this.shownDetail = { id, view, line };
      this.measured.disconnect();
      this.measured.observe(view.element);
    }
    this.shownDetail.view.update(data, row);
  }

  private measureDetail(): void {
    const height = this.shownDetail?.view.element.offsetHeight ?? 0;
    if (height === 0 || height === this.heights.detail) return;
    this.heights.detail = height;
    this.refresh();
  }

  private measure(): void {
    const { element, heights } = this;
    const size = Number.parseFloat(getComputedStyle(element).fontSize) || 13;
    heights.row = Math.round(size * 3.5);
    heights.section = Math.round(size * 2.3);
    element.style.setProperty("--seen", `${element.clientWidth}px`);
    element.style.setProperty("--row", `${heights.row}px`);
    element.style.setProperty("--section", `${heights.section}px`);
    this.refresh();
  }
}
