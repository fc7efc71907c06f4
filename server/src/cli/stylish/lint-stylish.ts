import type { Span } from "../../model/span.ts";
import { count } from "../../present/counted.ts";
import type { Diagnostic, LintResult, RelatedDiagnostic } from "../lint/lint-result.ts";
import { tallyOf } from "../lint/lint-tally.ts";
import { codeFrame, onFirstLine } from "./code-frame.ts";
import { findingCounts } from "./counts.ts";
import { type Paint, severityStyle } from "./paint.ts";
import { columnsOf, harmless, wrap } from "./screen-text.ts";

/** A file's findings, each with its line and the places it refers to, and a line of counts; "" where there are none. */
export function lintStylish(result: LintResult, paint: Paint, columns: number): string {
  if (result.diagnostics.length === 0) return "";
  const lines = result.diagnostics.flatMap((each) => [...diagnosticLines(each, result.path, paint, columns), ""]);
  const claims = count(result.claims, "claim");
  const parts = [result.named ? `${paint("green", String(result.supported))} of ${claims} supported` : claims];
  const findings = findingCounts(tallyOf(result), paint);
  if (findings !== "") parts.push(findings);
  lines.push(`${paint("bold", harmless(result.path))}: ${parts.join(", ")}`);
  return `${lines.join("\n")}\n\n`;
}

function diagnosticLines(diagnostic: Diagnostic, path: string, paint: Paint, columns: number): string[] {
  const { severity, code, message, range, line: text, related, fixes } = diagnostic;
  const accent = severityStyle[severity];
  const { line } = range.start;
  const beside = related.filter((place) => place.path === path && isOnLine(place, line));
  const spans = beside.map(({ range: { start, end } }): Span => [start.character, end.character]);
  const frame = codeFrame({ line, text }, onFirstLine(range), { paint, accent, columns, indent: "  " }, spans);
  return [
    `${paint("bold", placeOf(path, range))} ${paint(accent, severity)} ${paint("dim", code)}`,
    ...wrap(harmless(message), columns - 2).map((each) => `  ${each}`),
    ...frame.lines,
    ...related.flatMap((each) => relatedLines(each, paint, columns, frame.isTogether && beside.includes(each))),
    ...fixes.flatMap(({ title }) => fixLines(harmless(title), paint, columns)),
  ];
}

function isOnLine({ range: { start, end } }: RelatedDiagnostic, line: number): boolean {
  return start.line === line && end.line === line;
}

function fixLines(title: string, paint: Paint, columns: number): string[] {
  const [head = "", ...rest] = wrap(title, columns - "  fix: ".length);
  return [`  ${paint("green", "fix:")} ${head}`, ...rest.map((each) => `       ${each}`)];
}

function relatedLines(
  { place: shown, range, line: text, message: told }: RelatedDiagnostic,
  paint: Paint,
  columns: number,
  isSeen: boolean,
) {
  const { line } = range.start;
  const place = harmless(shown);
  const message = harmless(told);
  const [head = ""] = wrap(message, columns - columnsOf(place) - 5);
  const rest = message.slice(head.length).trim();
  return [
    `    ${paint("cyan", place)} ${head}`,
    ...(rest === "" ? [] : wrap(rest, columns - 6).map((each) => `      ${each}`)),
    ...(isSeen
      ? []
      : codeFrame({ line, text }, onFirstLine(range), { paint, accent: "cyan", columns, indent: "    " }).lines),
  ];
}

function placeOf(path: string, { start }: Diagnostic["range"]): string {
  return `${harmless(path)}:${start.line + 1}:${start.character + 1}`;
}
