/** The review panel's page: shows what the extension sends, and sends back what a person wants. */
import type { FromPage, Shown, ToPage } from "../messages.ts";
import type { PanelWords } from "../words.ts";
import { element, fill } from "./element.ts";
import { createGrid } from "./grid.ts";
import { keysBelow, notesAbove, nothingLeft, noticeOf, orphansBelow } from "./notices.ts";
import type { PageData } from "./page-data.ts";
import { readMemory } from "./page-memory.ts";
import { rowsLeft, unfiltered } from "./row-filter.ts";
import { createToolbar } from "./toolbar.ts";

interface Editor {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): Editor;

/** How long what was said can be read, in milliseconds. */
const SAID = 6000;
/** How long after a filter was changed what is left is read out, and after a step where one is is kept. */
const PAUSE = 400;

const editor = acquireVsCodeApi();

addEventListener(
  "message",
  (event: MessageEvent<ToPage>) => {
    if (event.data.kind === "setup") setUp(event.data.words, event.data.name, event.data.uri);
  },
  { once: true },
);
editor.postMessage({ kind: "ready" });

function setUp(words: PanelWords, name: string, uri: string): void {
  const memory = readMemory(editor.getState(), uri);
  const notes = new Map(memory.notes);
  let data: PageData | undefined;
  let serial = 0;
  /** Where a person was in the table when there was one last. */
  let place = memory.grid;
  let restored = false;

  const toolbar = createToolbar(words, name, {
    filtered: () => {
      show();
      later(announceLeft);
      later(remember);
    },
    exported: (format) => editor.postMessage({ kind: "export", format }),
  });
  const grid = createGrid(words.grid, {
    openClaim: (row, focus) => editor.postMessage({ kind: "open-claim", serial, row, focus }),
    openSection: (section, focus) => editor.postMessage({ kind: "open-section", serial, section, focus }),
    openSource: (column, focus) => editor.postMessage({ kind: "open-source", serial, column, focus }),
    openPassage: (row, column, focus) => editor.postMessage({ kind: "open-passage", serial, row, column, focus }),
    mark: (row, state, note) => {
      notes.delete(data?.matrix.rows[row]?.id ?? "");
      editor.postMessage({ kind: "mark", serial, row, state, note });
    },
    noteTyped: (id, note) => {
      notes.set(id, note);
      later(remember);
    },
    filterWanted: () => toolbar.focusText(),
    moved: () => later(remember),
  });
  const events = {
    act: (action: Extract<FromPage, { kind: "act" }>["action"]) => editor.postMessage({ kind: "act", action }),
    dropOrphan: (id: string) => editor.postMessage({ kind: "drop-orphan", id }),
    clearFilter: () => {
      toolbar.restore(unfiltered);
      show();
      toolbar.focusText();
    },
  };
  const above = element("div", { class: "above" });
  const below = element("div", { class: "below-grid" });
  const notice = element("div", { class: "notice whole" });
  const live = element("div", { class: "live", role: "status", "aria-live": "polite" });
  const keys = keysBelow(words);
  const whole = element("main", {}, toolbar.element, above, grid.element, below, keys);
  document.body.replaceChildren(notice, whole, live);
  document.documentElement.lang = words.language;
  toolbar.restore(memory.filter);
  showState({ kind: "waiting" });

  function showState(shown: Shown): void {
    notice.hidden = shown.kind === "matrix";
    whole.hidden = shown.kind !== "matrix";
    if (shown.kind === "matrix") {
      const before = data;
      data = { words, serial, matrix: shown.matrix, review: shown.review };
      show();
      if (place !== undefined && !restored) grid.restore(place);
      restored = true;
      if (before !== undefined && document.hasFocus() && before.matrix.rows.length !== data.matrix.rows.length) {
        later(announceLeft);
      }
    } else {
      data = undefined;
      const focused = document.activeElement !== document.body;
      notice.replaceChildren(...noticeOf(shown, words, name, events));
      if (focused) notice.querySelector("button")?.focus();
    }
  }

  function show(): void {
    if (data === undefined) return;
    const rows = rowsLeft(data.matrix, data.review, toolbar.filter);
    const filteredOut = rows.length === 0 && data.matrix.rows.length > 0;
    toolbar.show(data, rows.length);
    grid.element.hidden = rows.length === 0;
    grid.show(data, rows, notes);
    const orphans = orphansBelow(data, events);
    const open = below.querySelector("details")?.open === true;
    if (orphans instanceof HTMLDetailsElement) orphans.open = open;
    exchange(above, [...notesAbove(data, events), ...(filteredOut ? [nothingLeft(words, events)] : [])]);
    exchange(below, orphans === null ? [] : [orphans]);
    editor.postMessage({ kind: "drawn", serial, rows: rows.length });
  }

  function announceLeft(): void {
    if (data === undefined) return;
    const left = rowsLeft(data.matrix, data.review, toolbar.filter).length;
    live.classList.add("spoken");
    live.textContent = fill(words.showingAnnounced, left, data.matrix.rows.length);
  }

  function remember(): void {
    if (data !== undefined) place = grid.memory();
    editor.setState({
      uri,
      filter: toolbar.filter,
      notes: [...notes],
      ...(place === undefined ? {} : { grid: place }),
    });
  }

  let saying: ReturnType<typeof setTimeout> | undefined;
  function say(text: string): void {
    clearTimeout(saying);
    live.classList.remove("spoken");
    live.textContent = text;
    saying = setTimeout(() => {
      live.textContent = "";
    }, SAID);
  }

  const waiting = new Map<() => void, ReturnType<typeof setTimeout>>();
  function later(run: () => void): void {
    clearTimeout(waiting.get(run));
    waiting.set(run, setTimeout(run, PAUSE));
  }

  remember();
  addEventListener("message", ({ data: message }: MessageEvent<ToPage>) => {
    if (message.kind === "show") {
      serial = message.serial;
      showState(message.shown);
    } else if (message.kind === "say") say(message.text);
  });
}

/** Puts other elements into one, except where they are the same as those in it, which then keep the focus. */
function exchange(holder: HTMLElement, children: readonly HTMLElement[]): void {
  const same =
    holder.childElementCount === children.length &&
    children.every((child, i) => child.isEqualNode(holder.children[i] ?? null));
  if (!same) holder.replaceChildren(...children);
}
