import { count, grouped } from "../../present/counted.ts";
import type { Tally } from "../../present/report/verdict-tally.ts";
import type { LintTally } from "../lint/lint-tally.ts";
import type { Paint } from "./paint.ts";

/** What the sources say of the claims, in a phrase. */
export function verdictCounts(
  tally: Pick<Tally, "supported" | "conflicting" | "mixed" | "notFound">,
  paint: Paint,
): string {
  const parts = [paint("green", `${grouped(tally.supported)} supported`)];
  if (tally.conflicting > 0) parts.push(paint("red", `${grouped(tally.conflicting)} conflicting`));
  if (tally.mixed > 0) parts.push(paint("yellow", `${grouped(tally.mixed)} mixed`));
  parts.push(`${grouped(tally.notFound)} not found`);
  return parts.join(", ");
}

/** How many findings of each severity, in a phrase; "" where there are none. */
export function findingCounts(tally: LintTally, paint: Paint): string {
  const parts: string[] = [];
  if (tally.errors > 0) parts.push(paint("red", count(tally.errors, "error")));
  if (tally.warnings > 0) parts.push(paint("yellow", count(tally.warnings, "warning")));
  if (tally.information > 0) parts.push(paint("blue", `${grouped(tally.information)} for information`));
  if (tally.hints > 0) parts.push(paint("cyan", count(tally.hints, "hint")));
  if (tally.ignored > 0) parts.push(`${grouped(tally.ignored)} ignored`);
  return parts.join(", ");
}
