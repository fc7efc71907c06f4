import type { Finding, RelatedPlace } from "../../model/finding.ts";
import type { Source } from "../../model/source.ts";
import type { CheckedInput } from "../check-inputs.ts";
import { linesOf, placeOf, sourceAt } from "../places.ts";
import { createTally } from "../tally.ts";
import { codeFrame } from "./code-frame.ts";
import { count, findingCounts } from "./counts.ts";
import { type Paint, severityStyle } from "./paint.ts";
import { columnsOf, harmless, wrap } from "./screen-text.ts";

/** A file's findings, each with its line and the places it refers to, and a line of counts. */
export function lintStylish(input: CheckedInput, paint: Paint, columns: number): string {
  const { checked, named } = input;
  const lines = checked.findings.flatMap((finding) => [...findingLines(finding, input, paint, columns), ""]);
  const tally = createTally();
  tally.add(checked);
  const claims = count(tally.claims, "claim");
  const parts = [named ? `${paint("green", String(tally.supported))} of ${claims} supported` : claims];
  const findings = findingCounts(tally, paint);
  if (findings !== "") parts.push(findings);
  lines.push(`${paint("bold", harmless(checked.path))}: ${parts.join(", ")}`);
  if (checked.findings.length > 0) lines.push("");
  return `${lines.join("\n")}\n`;
}

function findingLines(finding: Finding, { checked, report }: CheckedInput, paint: Paint, columns: number): string[] {
  const { text } = checked.document.prose;
  const accent = severityStyle[finding.severity];
  const { line, character } = checked.lines.positionAt(finding.span[0]);
  const place = `${harmless(checked.path)}:${line + 1}:${character + 1}`;
  const lines = [
    `${paint("bold", place)} ${paint(accent, finding.severity)} ${paint("dim", finding.code)}`,
    ...wrap(harmless(finding.message), columns - 2).map((each) => `  ${each}`),
    ...codeFrame(text, checked.lines, finding.span, { paint, accent, columns, indent: "  " }),
  ];
  for (const related of finding.related) {
    const source = sourceAt(report, related.path);
    lines.push(...relatedLines(related, source, checked, paint, columns));
  }
  for (const { title } of finding.fixes) lines.push(`  ${paint("green", "fix:")} ${harmless(title)}`);
  return lines;
}

function relatedLines(
  related: RelatedPlace,
  source: Source | undefined,
  checked: CheckedInput["checked"],
  paint: Paint,
  columns: number,
): string[] {
  const text = source ? source.document.prose.text : checked.document.prose.text;
  const lines = source ? linesOf(source) : checked.lines;
  const { line, character } = lines.positionAt(related.span[0]);
  const here = `${related.path ?? checked.path}:${line + 1}:${character + 1}`;
  const place = harmless(source ? placeOf(source, related.span[0]) : here);
  const message = harmless(related.message);
  const [head = ""] = wrap(message, columns - columnsOf(place) - 5);
  const rest = message.slice(head.length).trim();
  return [
    `    ${paint("cyan", place)} ${head}`,
    ...(rest === "" ? [] : wrap(rest, columns - 6).map((each) => `      ${each}`)),
    ...codeFrame(text, lines, related.span, { paint, accent: "cyan", columns, indent: "    " }),
  ];
}
