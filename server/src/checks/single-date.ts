import type { Claim } from "../model/claim.ts";
import type { StatedSentence } from "./stated-sentences.ts";
import { type WrittenDate, writtenDates } from "./written-dates.ts";

/** A date with its year, or "this year" in an article that has a date; `null` for other figures and for periods. */
export function singleDate(sentence: StatedSentence, { figure }: Claim): WrittenDate | null {
  if (figure.dimension !== "date") return null;
  const text = sentence.words(figure.span[0], figure.span[1]);
  if (/^this year$/i.test(text)) {
    const year = Number(figure.calendar?.start?.slice(0, 4));
    return year > 0 ? { year } : null;
  }
  if (figure.inferred.length > 0) return null;
  const dates = writtenDates(text);
  return dates?.length === 1 && dates[0]?.year !== undefined ? dates[0] : null;
}
