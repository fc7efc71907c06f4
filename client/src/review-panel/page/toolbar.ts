import type { ExportFormat } from "../messages.ts";
import type { PanelWords } from "../words.ts";
import { button, element, fill, sign } from "./element.ts";
import type { PageData } from "./page-data.ts";
import {
  countRows,
  type ReviewState,
  type RowFilter,
  reviewStates,
  unfiltered,
  type Verdict,
  verdicts,
} from "./row-filter.ts";
import { stateSigns, verdictSigns } from "./signs.ts";

export interface ToolbarEvents {
  filtered(filter: RowFilter): void;
  exported(format: ExportFormat): void;
}

export interface Toolbar {
  readonly element: HTMLElement;
  readonly filter: RowFilter;
  show(data: PageData, left: number): void;
  restore(filter: RowFilter): void;
  focusText(): void;
}

/** What is said of the whole text, the filters, and the export. */
export function createToolbar(words: PanelWords, name: string, events: ToolbarEvents): Toolbar {
  let filter = unfiltered;
  const summary = element("p", { class: "summary" });
  const text = element("input", { type: "search", placeholder: words.textFilter, "aria-label": words.textFilter });
  const verdictChips = verdicts.map((verdict) =>
    chip(verdict, verdictSigns[verdict], words.verdicts[verdict], () =>
      change({ verdicts: turned(filter.verdicts, verdict) }),
    ),
  );
  const stateChips = reviewStates.map((state) =>
    chip(state, stateSigns[state], words.states[state], () => change({ states: turned(filter.states, state) })),
  );

  function change(part: Partial<RowFilter>): void {
    filter = { ...filter, ...part };
    showPressed();
    events.filtered(filter);
  }

  function showPressed(): void {
    for (const { kind, made } of verdictChips)
      made.setAttribute("aria-pressed", String(filter.verdicts.includes(kind)));
    for (const { kind, made } of stateChips) made.setAttribute("aria-pressed", String(filter.states.includes(kind)));
    if (text.value !== filter.text) text.value = filter.text;
  }

  text.addEventListener("input", () => change({ text: text.value }));
  const exporting = (format: ExportFormat, label: string, title: string) =>
    button(label, () => events.exported(format), { title, "aria-label": title, class: "quiet" });
  showPressed();
  const states = element(
    "div",
    { role: "group", "aria-label": words.stateFilter, class: "chips" },
    ...stateChips.map(({ made }) => made),
  );

  return {
    element: element(
      "div",
      { class: "toolbar" },
      element("h1", { class: "spoken" }, fill(words.title, name)),
      summary,
      element(
        "div",
        { class: "filters" },
        element(
          "div",
          { role: "group", "aria-label": words.verdictFilter, class: "chips" },
          ...verdictChips.map(({ made }) => made),
        ),
        states,
      ),
      element(
        "div",
        { class: "ends" },
        text,
        element(
          "div",
          { role: "group", "aria-label": words.export, class: "exports" },
          element("span", { "aria-hidden": "true" }, words.export),
          exporting("markdown", "Markdown", words.exportMarkdown),
          exporting("html", "HTML", words.exportHtml),
          exporting("csv", "CSV", words.exportCsv),
        ),
      ),
    ),
    get filter() {
      return filter;
    },
    show(data, left) {
      summary.textContent = summaryOf(data, left);
      const counts = countRows(data.matrix, data.review);
      // A kind that there is nothing of is left out, except where it is filtered by.
      for (const { kind, count, made } of verdictChips) {
        count.textContent = String(counts.verdicts[kind]);
        made.hidden = counts.verdicts[kind] === 0 && !filter.verdicts.includes(kind);
      }
      for (const { kind, count, made } of stateChips) {
        count.textContent = String(counts.states[kind]);
        made.hidden = counts.states[kind] === 0 && !filter.states.includes(kind);
      }
      states.hidden = data.review === null;
    },
    restore(stored) {
      filter = stored;
      showPressed();
    },
    focusText: () => text.focus(),
  };
}

/** "12 claims · 19 sources · 1 other draft · 3 of 12 verified · showing 4". */
function summaryOf({ words, matrix, review }: PageData, left: number): string {
  const { rows, sources, drafts } = matrix;
  const verified = review?.claims.filter(({ mark }) => mark?.state === "verified" && mark.stale === null).length ?? 0;
  return [
    rows.length === 1 ? words.oneClaim : fill(words.claims, rows.length),
    sources === 1 ? words.oneSource : fill(words.sources, sources),
    ...(drafts === 0 ? [] : [drafts === 1 ? words.oneDraft : fill(words.drafts, drafts)]),
    ...(review === null ? [] : [fill(words.verifiedOf, verified, rows.length)]),
    ...(left === rows.length ? [] : [fill(words.showing, left)]),
  ].join(" · ");
}

function chip<Kind extends Verdict | ReviewState>(kind: Kind, mark: string, label: string, press: () => void) {
  const count = element("span", { class: "count" });
  const made = button("", press, { class: "chip" });
  made.append(sign(mark, kind), element("span", {}, label), " ", count);
  return { kind, made, count };
}

function turned<Kind>(list: readonly Kind[], kind: Kind): Kind[] {
  return list.includes(kind) ? list.filter((each) => each !== kind) : [...list, kind];
}
