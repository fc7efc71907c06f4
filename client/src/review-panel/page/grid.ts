import type { MarkState } from "../../../../server/src/messages/review.ts";
import type { DetailEvents } from "./detail-view.ts";
import { type GridPlace, stepFrom } from "./grid-steps.ts";
import { GridSurface } from "./grid-surface.ts";
import { markOf, type PageData } from "./page-data.ts";
import { CLAIM, FIRST_SOURCE } from "./row-view.ts";

/** `focus`: the editor is to be typed in next. */
export interface GridEvents {
  openClaim(row: number, focus: boolean): void;
  openSection(section: number, focus: boolean): void;
  openSource(column: number, focus: boolean): void;
  openPassage(row: number, column: number, focus: boolean): void;
  mark(row: number, state: MarkState | null, note: string): void;
  noteTyped: DetailEvents["noteTyped"];
  filterWanted(): void;
  /** What is worth remembering changed. */
  moved(): void;
}

/** Where a person was in the table. */
export interface GridMemory {
  /** The claim that is open; absent where none is. */
  readonly open?: string;
  readonly scroll: readonly [left: number, top: number];
  /** The cell that Tab leads to. */
  readonly cell: readonly [line: string, column: number];
}

export interface Grid {
  readonly element: HTMLElement;
  /** Shows these rows of the data. A person stays where they were, as far as that is still there; `notes` were not kept yet. */
  show(data: PageData, rows: readonly number[], notes: ReadonlyMap<string, string>): void;
  memory(): GridMemory;
  /** Only once something was shown. */
  restore(memory: GridMemory): void;
}

const markKeys: ReadonlyMap<string, MarkState> = new Map([
  ["v", "verified"],
  ["d", "disputed"],
  ["n", "needs-source"],
]);

/** The table of claims and sources, worked with the mouse or with keys as in the grid pattern of WAI-ARIA. */
export function createGrid(label: string, events: GridEvents): Grid {
  const surface = new GridSurface(label, {
    openPassage: (row, column) => events.openPassage(row, column, false),
    mark: events.mark,
    noteTyped: events.noteTyped,
  });
  const { element } = surface;

  function goTo(place: GridPlace): void {
    surface.place = place;
    surface.reveal();
    surface.focus();
    events.moved();
  }

  function toggle(row: number): void {
    const id = surface.idOf(row);
    surface.open = surface.open === id ? undefined : id;
    surface.refresh();
    surface.revealDetail();
    events.moved();
  }

  function act({ line: at, column }: GridPlace, focus: boolean): void {
    const line = surface.lines[at];
    const source = column - FIRST_SOURCE;
    if (line === undefined) {
      if (source >= 0) events.openSource(source, focus);
    } else if (line.kind === "section") events.openSection(line.section, focus);
    else if (column === CLAIM) events.openClaim(line.row, focus);
    else if (source < 0) {
      if (!focus || surface.open !== surface.idOf(line.row)) toggle(line.row);
      if (focus) surface.detail?.focus();
    } else if (surface.data?.matrix.rows[line.row]?.cells.some((cell) => cell.column === source)) {
      events.openPassage(line.row, source, focus);
    }
  }

  /** A mark by key keeps the note that stands there. */
  function mark(row: number, state: MarkState | null): void {
    const { data, open, detail } = surface;
    if (data === undefined || data.review === null) return;
    const stored = markOf(data, row)?.note ?? "";
    const note = open === surface.idOf(row) ? (detail?.note() ?? stored) : stored;
    events.mark(row, state, state === null ? "" : note);
  }

  /** Whether the key meant something here. */
  function pressed(key: string, place: GridPlace): boolean {
    if (key === "Enter") {
      act(place, true);
      return true;
    }
    if (key === "/") {
      events.filterWanted();
      return true;
    }
    const line = surface.lines[place.line];
    if (line?.kind !== "row") return false;
    const found = surface.data && markOf(surface.data, line.row);
    const state = markKeys.get(key.toLowerCase());
    if (key === " ") toggle(line.row);
    else if (key === "Delete" || key === "Backspace") {
      if (found) mark(line.row, null);
    } else if (key.toLowerCase() === "r") {
      if (found?.stale) mark(line.row, found.state);
    } else if (state !== undefined) mark(line.row, state);
    else return false;
    return true;
  }

  let _frame: number | undefined;
  element.addEventListener("scroll", () => {
    _frame ??= requestAnimationFrame(() => {
      _frame = undefined;
      surface.draw();
      events.moved();
    });
  });
  element.addEventListener("focusin", ({ target }) => {
    const place = surface.placeOf(target);
    if (place === undefined) return;
    // Passing a heading, which is one cell, leaves the column as it is.
    const heading = surface.lines[place.line]?.kind === "section";
    surface.place = heading ? { ...place, column: surface.place.column } : place;
    surface.markActive();
  });
  element.addEventListener("click", ({ target }) => {
    const place = surface.placeOf(target);
    // Text that was selected with the mouse was not clicked.
    if (place !== undefined && getSelection()?.isCollapsed !== false) act(place, false);
  });
  element.addEventListener("keydown", (event) => {
    const { key, ctrlKey: control, target } = event;
    if (event.altKey || event.metaKey) return;
    const place = surface.placeOf(target);
    if (place === undefined) {
      if (key !== "Escape") return;
      surface.focus();
    } else {
      const { lines, columns, page } = surface;
      const next = stepFrom(surface.place, { key, control }, { lines, columns, page });
      if (next !== undefined) {
        goTo(next);
        // The first column is always in sight; who asks for it wants to see those after it.
        if (key === "Home") element.scrollLeft = 0;
      } else if (control || !pressed(key, surface.place)) return;
    }
    event.preventDefault();
  });

  return {
    element,
    show: (data, rows, notes) => surface.show(data, rows, notes),
    memory: () => ({
      scroll: [element.scrollLeft, element.scrollTop],
      cell: [surface.keyOf(surface.place.line), surface.place.column],
      ...(surface.open === undefined ? {} : { open: surface.open }),
    }),
    restore({ open, scroll, cell: [key, column] }) {
      surface.open = open;
      surface.refresh();
      const line = key === "header" ? -1 : surface.lines.findIndex((_, i) => surface.keyOf(i) === key);
      surface.place = { line: line < 0 && key !== "header" ? 0 : line, column };
      [element.scrollLeft, element.scrollTop] = scroll;
      surface.draw();
    },
  };
}
