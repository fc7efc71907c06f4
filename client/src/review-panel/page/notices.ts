import type { OrphanedMark } from "../../../../server/src/messages/review.ts";
import type { PanelAction, Shown } from "../messages.ts";
import type { PanelWords } from "../words.ts";
import { button, element, fill, sign } from "./element.ts";
import type { PageData } from "./page-data.ts";
import { stateSigns } from "./signs.ts";

export interface NoticeEvents {
  act(action: PanelAction): void;
  dropOrphan(id: string): void;
  clearFilter(): void;
}

/** What stands instead of the table while there is none. */
export function noticeOf(
  shown: Exclude<Shown, { kind: "matrix" }>,
  words: PanelWords,
  name: string,
  { act }: NoticeEvents,
): HTMLElement[] {
  switch (shown.kind) {
    case "waiting":
      return [said(words.waiting)];
    case "closed":
      return [said(fill(words.closed, name)), button(words.openArticle, () => act("open-article"))];
    case "unchecked":
      return [said(fill(words.unchecked, name))];
    case "stopped":
      return [said(words.stopped), button(words.restart, () => act("restart-server"))];
    case "failed":
      return [said(fill(words.failed, shown.reason)), button(words.showOutput, () => act("show-output"))];
  }
}

/** What a person has to know before the table. */
export function notesAbove({ matrix, words, review }: PageData, { act }: NoticeEvents): HTMLElement[] {
  const { rows, sources, drafts, leftOut } = matrix;
  const notes: HTMLElement[] = [];
  if (rows.length === 0) notes.push(element("div", { class: "notice" }, said(words.noClaims)));
  else if (sources + drafts === 0) {
    const choose = button(words.chooseSources, () => act("choose-sources"));
    notes.push(element("div", { class: "notice" }, said(words.noSources), choose));
  }
  if (leftOut.rows > 0) notes.push(said(fill(words.leftOutRows, leftOut.rows)));
  if (leftOut.columns > 0) notes.push(said(fill(words.leftOutColumns, leftOut.columns)));
  for (const problem of review?.problems ?? []) notes.push(said(problem));
  return notes;
}

/** What stands in the table's place where a filter leaves nothing of it. */
export function nothingLeft(words: PanelWords, { clearFilter }: NoticeEvents): HTMLElement {
  return element("div", { class: "notice" }, said(words.noRows), button(words.clearFilter, clearFilter));
}

/** Marks on claims that the text does not make any more, so that nobody's words are lost unseen; `null` where there are none. */
export function orphansBelow({ words, review }: PageData, { dropOrphan }: NoticeEvents): HTMLElement | null {
  const orphans = review?.orphans ?? [];
  if (orphans.length === 0) return null;
  const item = ({ id, state, figure, sentence, note, by }: OrphanedMark) =>
    element(
      "li",
      {},
      sign(stateSigns[state], state),
      element("span", {}, `${words.states[state]}: `),
      element("strong", {}, figure),
      ` “${sentence}”`,
      ...(note === null ? [] : [element("span", { class: "why" }, note)]),
      ...(by === null ? [] : [element("span", { class: "why" }, fill(words.markedBy, by))]),
      " ",
      button(words.removeMark, () => dropOrphan(id), { class: "quiet" }),
    );
  return element(
    "details",
    { class: "orphans" },
    element("summary", {}, fill(words.orphans, orphans.length)),
    element("ul", {}, ...orphans.map(item)),
  );
}

/** Which keys do what. */
export function keysBelow({ keys, keyList }: PanelWords): HTMLElement {
  const rows = keyList.flatMap(([key = "", does = ""]) => [element("dt", {}, key), element("dd", {}, does)]);
  return element("details", { class: "keys" }, element("summary", {}, keys), element("dl", {}, ...rows));
}

function said(text: string): HTMLElement {
  return element("p", {}, text);
}
