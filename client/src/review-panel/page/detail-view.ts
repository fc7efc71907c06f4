import type { MatrixCell } from "../../../../server/src/messages/matrix.ts";
import type { MarkState } from "../../../../server/src/messages/review.ts";
import { button, element, fill, sign } from "./element.ts";
import { claimName, markOf, type PageData } from "./page-data.ts";
import { relationSigns, stateSigns } from "./signs.ts";

const markStates: readonly MarkState[] = ["verified", "disputed", "needs-source"];

export interface DetailEvents {
  openPassage(row: number, column: number): void;
  mark(row: number, state: MarkState | null, note: string): void;
  /** A note was typed that is not kept yet. */
  noteTyped(id: string, note: string): void;
}

/** What is open below a claim: its sentence, all that sources say of it, and its mark. */
export interface DetailView {
  readonly element: HTMLElement;
  /** Shows newer data of the same claim; what is typed and where the focus is stay. */
  update(data: PageData, row: number): void;
  /** The note as it stands in the field. */
  note(): string;
  focus(): void;
}

/** `typed` is a note of an earlier time that was not kept. */
export function createDetailView(events: DetailEvents, typed: string | undefined): DetailView {
  const said = element("div", { class: "said" });
  const sentence = element("p", { class: "sentence" });
  const passages = element("ul", { class: "passages" });
  said.append(sentence, passages);

  const reason = element("p", { class: "reason" });
  const by = element("span", { class: "by" });
  const note = element("input", { type: "text", maxlength: 2000, id: "note" });
  const label = element("label", { for: "note" });
  let current: { data: PageData; row: number } | undefined;
  let kept = "";
  let touched = typed !== undefined;
  if (typed !== undefined) note.value = typed;

  const mark = (state: MarkState | null) => {
    if (current !== undefined) events.mark(current.row, state, state === null ? "" : note.value.trim());
  };
  const choices = markStates.map((state) => {
    const made = button("", () => mark(state));
    return { state, made };
  });
  const save = button("", () => mark(stateNow()));
  const remove = button("", () => mark(null), { class: "quiet" });
  const renew = button("", () => mark(stateNow()));
  const stateNow = () => (current === undefined ? null : (markOf(current.data, current.row)?.state ?? null));

  note.addEventListener("input", () => {
    touched = true;
    const id = current?.data.matrix.rows[current.row]?.id;
    if (id !== undefined) events.noteTyped(id, note.value);
    showButtons();
  });
  note.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || stateNow() === null) return;
    event.preventDefault();
    mark(stateNow());
  });

  const group = element(
    "div",
    { class: "marking", role: "group" },
    reason,
    element("div", { class: "choices" }, ...choices.map(({ made }) => made), renew, remove),
    element("div", { class: "noted" }, label, note, save, by),
  );
  const none = element("p", { class: "marking" });
  const cell = element("div", { role: "gridcell", class: "detail" }, said, group, none);

  function showButtons(): void {
    if (current === undefined) return;
    const found = markOf(current.data, current.row);
    for (const { state, made } of choices) made.setAttribute("aria-pressed", String(found?.state === state));
    remove.hidden = found === null;
    renew.hidden = found?.stale == null;
    save.hidden = found === null || note.value.trim() === (found.note ?? "");
  }

  return {
    element: cell,
    update(data, row) {
      const { words, matrix, review } = data;
      const claim = matrix.rows[row];
      if (claim === undefined) return;
      const found = markOf(data, row);
      current = { data, row };
      cell.setAttribute("aria-label", fill(words.details, claimName(data, row)));
      cell.setAttribute("aria-colspan", String(3 + matrix.columns.length));
      const { before, marked, after } = claim.quote;
      sentence.replaceChildren(before, element("mark", {}, marked), after);
      if (passages.dataset.shown !== JSON.stringify(claim.cells)) {
        passages.dataset.shown = JSON.stringify(claim.cells);
        passages.replaceChildren(
          ...passageItems(data, row, (column) => current && events.openPassage(current.row, column)),
        );
      }
      group.hidden = review === null;
      none.hidden = review !== null;
      none.textContent = words.noMarks;
      group.setAttribute("aria-label", words.markGroup);
      for (const { state, made } of choices) {
        if (made.childElementCount === 0) made.append(sign(stateSigns[state], state), words.states[state]);
      }
      remove.textContent = words.removeMark;
      renew.textContent = words.renew;
      save.textContent = words.saveNote;
      label.textContent = words.note;
      reason.textContent = found?.stale?.message ?? "";
      reason.hidden = found?.stale == null;
      by.textContent = found?.by == null ? "" : fill(words.markedBy, found.by);
      const stored = found?.note ?? "";
      // A note that was kept meanwhile is no longer one that was only typed.
      if (!touched || (stored !== kept && stored === note.value.trim())) {
        note.value = stored;
        touched = false;
      }
      kept = stored;
      showButtons();
    },
    note: () => note.value.trim(),
    focus: () => (group.hidden ? cell : (choices[0]?.made ?? cell)).focus(),
  };
}

function passageItems(data: PageData, row: number, open: (column: number) => void): HTMLElement[] {
  const { words, matrix } = data;
  const claim = matrix.rows[row];
  const items = (claim?.cells ?? []).map((said) => passageItem(data, said, () => open(said.column)));
  if (items.length > 0) return items;
  const read = [claim?.figure, claim?.measure, claim?.subject].filter((part) => typeof part === "string");
  return [
    element("li", {}, words.noSourceSays),
    ...(read.length > 1 ? [element("li", { class: "why" }, fill(words.readAs, read.join(" · ")))] : []),
  ];
}

function passageItem({ words, matrix }: PageData, said: MatrixCell, open: () => void): HTMLElement {
  const { relation, quote, why, place, about, figure } = said;
  const column = matrix.columns[said.column];
  const name = [column?.name ?? "", column?.date ?? "", place].filter((part) => part !== "").join(", ");
  const quoted =
    quote === null
      ? [element("strong", {}, figure)]
      : [`“${quote.before}`, element("strong", {}, quote.marked), `${quote.after}”`];
  return element(
    "li",
    {},
    sign(relationSigns[relation], relation),
    button(name, open, { class: "link" }),
    element("span", { class: "relation" }, ` ${words.relations[relation]}: `),
    ...(about === "" ? [] : [`${about}: `]),
    ...quoted,
    ...(why === "" ? [] : [element("span", { class: "why" }, why)]),
  );
}
