import type { LintTally } from "../lint/lint-tally.ts";
import type { Tally } from "../tally.ts";
import type { Paint } from "./paint.ts";

/** "1 file", "2 files"; `many` for a noun with an odd plural. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** What the sources say of the claims, in a phrase. */
export function verdictCounts(tally: Omit<Tally, "files" | "add">, paint: Paint): string {
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

/** 1,509 and 0.25. By hand, since the engine's own formatting takes longer to start than a small file to check. */
export function grouped(value: number): string {
  const [, sign = "", whole = "", rest = ""] = /^(-?)(\d+)(\.\d+)?$/.exec(String(value)) ?? [];
  if (whole === "") return String(value);
  let digits = whole;
  for (let i = whole.length - 3; i > 0; i -= 3) digits = `${digits.slice(0, i)},${digits.slice(i)}`;
  return sign + digits + rest;
}
