import type { ReadDocument } from "../model/document.ts";

/** Where a dateline may stand: within so many characters of the first paragraph. */
const datelineReach = 120;

/** The day a document is of, `YYYY-MM-DD`: its front matter's, else the full date in its first lines; `undefined` where unknown. */
export function documentDate({ prose, claims }: ReadDocument): string | undefined {
  if (prose.date !== undefined) return prose.date;
  const start = prose.blocks.find((block) => block.kind === "paragraph")?.span[0];
  if (start === undefined) return undefined;
  for (const { figure } of claims) {
    if (figure.span[0] > start + datelineReach) return undefined;
    const day = figure.calendar?.start;
    if (figure.dimension === "date" && day && day === figure.calendar?.end) return day;
  }
  return undefined;
}

/** Days from one day to another, without sign; `null` where one is no day. */
export function daysBetween(a: string, b: string): number | null {
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  return Number.isFinite(days) ? days : null;
}
