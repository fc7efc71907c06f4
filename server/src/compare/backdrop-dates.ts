import type { Span } from "../model/span.ts";

/** How a date measures something else: as the last time of which something holds, or as one end of a period. */
export type Backdrop = "extreme" | "period";

/** What the date at a span is a measuring rod of; `null` where something happened then. */
export function backdropAt(text: string, [start, end]: Span): Backdrop | null {
  const before = text.slice(Math.max(0, start - reach), start);
  if (since.test(before)) return "extreme";
  const behind = text.slice(end, end + 12);
  if (dash.test(behind) || dashBefore.test(before)) return "period";
  if (andYear.test(behind) && fromBefore.test(before)) return "period";
  return untilYear.test(before) ? "period" : null;
}

const reach = 60;
/** "The worst result since 1983", "the first in September since 2020". */
const since = /\b(?:most|least|worst|best|first|record|only|[a-z]{2,}est)\b[^.;:!?]{0,45}\bsince (?:at least )?$/i;
/** "1991–2020". */
const dash = /^ ?[–—-] ?\d/;
const dashBefore = /\d ?[–—-] ?$/;
/** "Between 1991 and 2020", "from 1991 to 2020". */
const andYear = /^ (?:and|to|until|through) (?:1[5-9]|20)\d\d\b/;
const fromBefore = /\b(?:between|from) $/i;
const untilYear = /\b(?:between|from) (?:1[5-9]|20)\d\d (?:and|to|until|through) $/i;
