import type { CalendarInterval } from "../../model/figure.ts";
import { type Draft, draft } from "./draft.ts";

/** A stretch of time as a date: a quarter, a decade, last week. `guessed` where its year comes from the document's date. */
export function period(
  parser: string,
  first: number,
  last: number,
  unit: string,
  calendar: CalendarInterval | undefined,
  guessed: boolean,
): Draft {
  return draft(parser, "date", first, last, {
    dimension: "date",
    unit,
    calendar,
    inferred: guessed ? ["year"] : [],
    role: "date",
  });
}
