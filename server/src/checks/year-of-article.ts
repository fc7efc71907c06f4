import type { ReadDocument } from "../model/document.ts";

/** How far from the article a date without a year is looked for, in days. */
const farthest = 150;
const anyYear = /(?<![\d.,$€£¥])(?:1[5-9]|20)\d{2}(?![\d,%]|\.\d)/g;

/** Tells the year of a day and a month by the date that an article is of. */
export interface YearReader {
  /** The year that makes a month (1 to 12) and a day near to the article's date; `null` where the article does not tell. */
  yearOf(month: number, day: number): number | null;
}

/** Reads the article's date once. Where it is taken from the lead, no later year may be spoken of in the article. */
export function yearReader(document: ReadDocument): YearReader {
  let now: number | null | undefined;
  const today = () => {
    if (now === undefined) now = articleDay(document);
    return now;
  };
  return {
    yearOf(month, day) {
      const at = today();
      if (at === null) return null;
      const own = new Date(at).getUTCFullYear();
      for (const year of [own, own + 1, own - 1])
        if (Math.abs(Date.UTC(year, month - 1, day) - at) <= farthest * 86_400_000) return year;
      return null;
    },
  };
}

function articleDay(document: ReadDocument): number | null {
  const date = document.prose.date ?? dayInLead(document);
  const at = date === undefined ? Number.NaN : Date.parse(date);
  if (Number.isNaN(at)) return null;
  if (document.prose.date !== undefined) return at;
  const year = new Date(at).getUTCFullYear();
  for (const [written] of document.prose.text.matchAll(anyYear)) if (Number(written) > year + 1) return null;
  return at;
}

const closesDateline = /^\)?\s{0,2}(?:[—–:]|- |$)/;

/** The one full date of the first paragraph that has its weekday ("said on Wednesday, Jan. 14, 2026") or ends a dateline. */
function dayInLead({ prose, claims }: ReadDocument): string | undefined {
  const lead = prose.blocks.findIndex(({ kind }) => kind === "paragraph");
  const days = new Set<string>();
  for (const { figure, block } of claims) {
    if (block > lead) break;
    const day = figure.calendar?.start;
    if (block !== lead || !day || day !== figure.calendar?.end) continue;
    const behind = prose.text.slice(figure.span[1], figure.span[1] + 4);
    if (figure.weekday !== undefined || closesDateline.test(behind)) days.add(day);
  }
  const [only] = days;
  return days.size === 1 ? only : undefined;
}
