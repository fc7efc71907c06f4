import type { Tally } from "../tally.ts";
import type { Paint } from "./paint.ts";

/** "1 file", "2 files"; `many` for a noun with an odd plural. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
}

/** What the sources say of the claims, in a phrase. */
export function verdictCounts(tally: Tally, paint: Paint): string {
  const parts = [paint("green", `${tally.supported.toLocaleString("en-US")} supported`)];
  if (tally.conflicting > 0) parts.push(paint("red", `${tally.conflicting.toLocaleString("en-US")} conflicting`));
  if (tally.mixed > 0) parts.push(paint("yellow", `${tally.mixed.toLocaleString("en-US")} mixed`));
  parts.push(`${tally.notFound.toLocaleString("en-US")} not found`);
  return parts.join(", ");
}

/** How many findings of each severity, in a phrase; "" where there are none. */
export function findingCounts(tally: Tally, paint: Paint): string {
  const parts: string[] = [];
  if (tally.errors > 0) parts.push(paint("red", count(tally.errors, "error")));
  if (tally.warnings > 0) parts.push(paint("yellow", count(tally.warnings, "warning")));
  if (tally.information > 0) parts.push(paint("blue", `${tally.information.toLocaleString("en-US")} for information`));
  if (tally.hints > 0) parts.push(paint("cyan", count(tally.hints, "hint")));
  return parts.join(", ");
}
