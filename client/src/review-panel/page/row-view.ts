import type { MatrixCell } from "../../../../server/src/messages/matrix.ts";
import { drawn, element, fill, sign, spoken } from "./element.ts";
import { chartOf } from "./interval-chart.ts";
import { markOf, type PageData } from "./page-data.ts";
import { reviewStateOf } from "./row-filter.ts";
import { relationSigns, stateSigns, verdictSigns } from "./signs.ts";

/** The columns in front of those of the sources. */
export const CLAIM = 0;
export const CHART = 1;
export const REVIEW = 2;
export const FIRST_SOURCE = 3;

const CHART_WIDTH = 100;
const CHART_HEIGHT = 36;

/** The cells of a claim: itself, its chart, its review, and one for each source. */
export function rowCells(data: PageData, row: number, open: boolean): HTMLElement[] {
  const { matrix, words } = data;
  const claim = matrix.rows[row];
  if (claim === undefined) return [];
  const about = [claim.measure, claim.subject].filter((part) => part !== null && part !== "");
  const said = about.length > 0 ? about.join(" · ") : `${claim.quote.marked}${claim.quote.after}`;
  const { before, marked, after } = claim.quote;
  const claimCell = cell(
    CLAIM,
    { role: "rowheader", class: "cell claim", title: `${before}${marked}${after}` },
    sign(verdictSigns[claim.verdict], claim.verdict),
    spoken(`${words.verdicts[claim.verdict]}: `),
    element("span", { class: "figure" }, claim.figure),
    element("span", { class: "about" }, said),
  );
  const byColumn = new Map(claim.cells.map((each) => [each.column, each]));
  return [
    claimCell,
    chartCell(data, row),
    reviewCell(data, row, open),
    ...matrix.columns.map((_, column) => sourceCell(data, column, byColumn.get(column))),
  ];
}

/** The cell of a heading, over all columns. */
export function sectionCell({ matrix }: PageData, section: number, columns: number): HTMLElement {
  const { title = "", level = 1 } = matrix.sections[section] ?? {};
  const made = cell(CLAIM, { role: "rowheader", class: "cell section", "aria-colspan": columns });
  made.append(element("span", { class: "title", role: "heading", "aria-level": Math.min(6, level + 1) }, title));
  return made;
}

/** The heads of the columns. */
export function headerCells({ matrix, words }: PageData): HTMLElement[] {
  const head = (column: number, label: string, kind: string) =>
    cell(column, { role: "columnheader", class: `cell head ${kind}` }, element("span", { class: "name" }, label));
  const sources = matrix.columns.map(({ name, title, date, path, copies, draft }, i) => {
    const also = copies.length === 0 ? "" : copies.length === 1 ? words.oneCopy : fill(words.copies, copies.length);
    const below = [draft ? words.draft : (date ?? ""), also].filter((part) => part !== "").join(" ");
    return cell(
      FIRST_SOURCE + i,
      {
        role: "columnheader",
        class: "cell head source",
        title: [title, path, ...copies].filter((line) => line !== undefined).join("\n"),
      },
      element("span", { class: "name" }, name),
      element("span", { class: "below" }, below),
    );
  });
  return [
    head(CLAIM, words.claimColumn, "claim"),
    head(CHART, words.chartColumn, "chart"),
    head(REVIEW, words.reviewColumn, "review"),
    ...sources,
  ];
}

function chartCell({ matrix, words }: PageData, row: number): HTMLElement {
  const claim = matrix.rows[row];
  const chart = claim && chartOf(claim, CHART_WIDTH, CHART_HEIGHT);
  if (chart === undefined) return cell(CHART, { class: "cell chart empty" }, spoken(words.noChart));
  const picture = drawn(
    "svg",
    {
      role: "img",
      "aria-label": words.chart,
      viewBox: `0 0 ${CHART_WIDTH} ${CHART_HEIGHT}`,
      width: CHART_WIDTH,
      height: CHART_HEIGHT,
    },
    drawn("line", { class: "guide", x1: chart.guide, x2: chart.guide, y1: 0, y2: CHART_HEIGHT }),
    ...chart.bars.flatMap(({ tone, x, width, y, openLeft, openRight }) => {
      const thick = tone === "own" ? 6 : 4;
      const arrow = (at: number, length: number) =>
        drawn("path", { class: tone, d: `M${at} ${y - 4}l${length} 4l${-length} 4z` });
      return [
        drawn("line", { class: "axis", x1: 0, x2: CHART_WIDTH, y1: y, y2: y }),
        drawn("rect", { class: tone, x, y: y - thick / 2, width, height: thick, rx: thick / 2 }),
        ...(openLeft ? [arrow(5, -5)] : []),
        ...(openRight ? [arrow(CHART_WIDTH - 5, 5)] : []),
      ];
    }),
  );
  return cell(CHART, { class: "cell chart" }, picture);
}

function reviewCell(data: PageData, row: number, open: boolean): HTMLElement {
  const { words } = data;
  const mark = markOf(data, row);
  const state = reviewStateOf(mark);
  const label = words.states[mark?.state ?? "unmarked"];
  const below = mark?.stale ? words.states.stale : (mark?.note ?? "");
  const title = [label, mark?.stale?.message, mark?.note].filter((part) => typeof part === "string").join("\n");
  return cell(
    REVIEW,
    { class: `cell review ${state}`, title, "aria-expanded": open ? "true" : "false" },
    element("span", { class: "state" }, sign(stateSigns[state], state), element("span", { class: "label" }, label)),
    element("span", { class: "about" }, below),
  );
}

function sourceCell({ words, matrix }: PageData, column: number, said: MatrixCell | undefined): HTMLElement {
  if (said === undefined) return cell(FIRST_SOURCE + column, { class: "cell source empty" }, spoken(words.nothingSaid));
  const { relation, figure, quote, why, place, about } = said;
  const told =
    quote === null ? "" : `${about === "" ? "" : `${about}: `}“${quote.before}${quote.marked}${quote.after}”`;
  const from = [matrix.columns[column]?.name, place].filter(Boolean).join(", ");
  return cell(
    FIRST_SOURCE + column,
    { class: `cell source ${relation}`, title: [from, told, why].filter((line) => line !== "").join("\n") },
    sign(relationSigns[relation], relation),
    element("span", { class: "figure" }, figure),
    element("span", { class: "about" }, words.relations[relation]),
  );
}

function cell(
  column: number,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Node[]
): HTMLElement {
  return element(
    "div",
    { role: "gridcell", tabindex: -1, "data-column": column, "aria-colindex": column + 1, ...attributes },
    ...children,
  );
}
