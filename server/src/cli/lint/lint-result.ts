import { createHash } from "node:crypto";
import type { ReadDocument } from "../../model/document.ts";
import type { Edit, Finding, RelatedPlace, Severity } from "../../model/finding.ts";
import type { SourcePlace } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import { bestComparisons } from "../../present/best-comparisons.ts";
import { comparisonChart } from "../../present/comparison-chart.ts";
import type { LineIndex } from "../../text/line-index.ts";
import { placeInFile } from "../../text/place-in-file.ts";
import { readable } from "../../text/readable.ts";
import type { CheckedInput } from "../check-inputs.ts";
import { linesOf, placeOf, type Range, rangeOf, sourceAt } from "../places.ts";
import { createExcerpts, type Excerpt, type TakeExcerpt } from "./excerpt.ts";

/** What is reported of one file: plain data that every format is written from, and that can be kept or sent to a thread. */
export interface LintResult {
  readonly path: string;
  /** Whether sources were named at all. */
  readonly named: boolean;
  readonly claims: number;
  /** Claims that a source speaks of. */
  readonly compared: number;
  /** Regions that are not read as prose. */
  readonly masked: number;
  readonly supported: number;
  readonly conflicting: number;
  readonly mixed: number;
  /** Sorted by place, then by code. */
  readonly diagnostics: readonly Diagnostic[];
  readonly ignored: readonly IgnoredDiagnostic[];
}

/** A finding with everything that formats show of it. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly range: Range;
  readonly text: string;
  /** The line of the file on which it begins. */
  readonly line: Excerpt;
  readonly related: readonly RelatedDiagnostic[];
  readonly fixes: readonly DiagnosticFix[];
  /** The claim's interval and those of the sources as SVG; absent where a picture would say nothing. */
  readonly chart?: string;
  /** The same for the same finding wherever its sentence moves; see {@link fingerprintOf}. */
  readonly fingerprint: string;
}

export interface RelatedDiagnostic {
  /** The file. */
  readonly path: string;
  /** As people are shown it: `a.md:3:5`, `report.pdf:page 3`. */
  readonly place: string;
  /** Where it is in a file whose text the span does not count in; empty elsewhere. */
  readonly locator: SourcePlace;
  readonly span: Span;
  readonly range: Range;
  readonly text: string;
  readonly message: string;
  readonly line: Excerpt;
}

export interface DiagnosticFix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly certain: boolean;
}

/** A finding that a comment or the configuration keeps back. */
export interface IgnoredDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly by: "directive" | "configuration";
  readonly reason?: string;
}

/** At most so many sources stand in a picture. */
const CHARTED = 5;

/** What a checked file comes to. */
export function lintResult({ checked, report, named }: Omit<CheckedInput, "explain">): LintResult {
  const { path, document, lines, compared, findings, ignored } = checked;
  const { text } = document.prose;
  const excerpts = new Map<LineIndex, TakeExcerpt>();
  const seen = new Map<string, number>();
  const sentences = findings.length + ignored.length > 0 ? sentencesByStart(document) : new Map<number, Span>();

  function excerptsOf(whole: string, places: LineIndex): TakeExcerpt {
    const take = excerpts.get(places) ?? createExcerpts(whole, places);
    excerpts.set(places, take);
    return take;
  }

  function related({ path: other, span, text: written, message }: RelatedPlace): RelatedDiagnostic {
    const source = sourceAt(report, other);
    const places = source ? linesOf(source) : lines;
    const range = rangeOf(places, span);
    const { line, character } = range.start;
    return {
      path: source?.file ?? other ?? path,
      place: source ? placeOf(source, span[0]) : `${path}:${line + 1}:${character + 1}`,
      locator: source ? placeInFile(source, span[0]) : {},
      span,
      range,
      text: written,
      message,
      line: excerptsOf(source?.document.prose.text ?? text, places)(span),
    };
  }

  function diagnostic(finding: Finding): Diagnostic {
    const { code, severity, message, span, fixes } = finding;
    const range = rangeOf(lines, span);
    const print = fingerprintOf(document, finding, sentences);
    const before = seen.get(print) ?? 0;
    seen.set(print, before + 1);
    return {
      code,
      severity,
      message,
      span,
      range,
      text: text.slice(span[0], span[1]),
      line: excerptsOf(text, lines)(span),
      related: finding.related.map(related),
      fixes,
      ...chartOf(finding, checked),
      fingerprint: before === 0 ? print : `${print}-${before + 1}`,
    };
  }

  const counts = { supported: 0, conflicting: 0, mixed: 0 };
  for (const { verdict } of compared) if (verdict !== "not-found") counts[verdict]++;
  return {
    path,
    named,
    claims: document.claims.length,
    compared: compared.filter(({ comparisons }) => comparisons.length > 0).length,
    masked: document.prose.masks.length,
    ...counts,
    diagnostics: findings.map(diagnostic),
    ignored: ignored.map(({ finding, by, reason }) => ({
      diagnostic: diagnostic(finding),
      by,
      ...(reason !== undefined && { reason }),
    })),
  };
}

function chartOf({ span, related }: Finding, { compared, document }: CheckedInput["checked"]): { chart?: string } {
  if (related.every(({ path }) => path === undefined)) return {};
  const claim = compared.find((each) => each.claim.figure.span[0] === span[0]);
  const chart = claim && comparisonChart(claim.claim, document.prose, bestComparisons(claim).slice(0, CHARTED));
  return chart === undefined ? {} : { chart };
}

/** Sentences by where a figure in them begins, with and without its modifier. */
function sentencesByStart({ claims }: ReadDocument): Map<number, Span> {
  const sentences = new Map<number, Span>();
  for (const { figure, sentence } of claims) sentences.set(figure.outer[0], sentence).set(figure.span[0], sentence);
  return sentences;
}

/**
 * Hash of the check, of what is at fault as written, and of its sentence (elsewhere its block) without mark-up, case and
 * spacing. No line, no path and no other sentence takes part, so that moving text about opens no new alert.
 */
function fingerprintOf({ prose }: ReadDocument, { code, span }: Finding, sentences: ReadonlyMap<number, Span>): string {
  const around = sentences.get(span[0]) ?? prose.blocks.find((block) => block.span[1] >= span[1])?.span ?? span;
  const words = readable(prose, around).toLowerCase().trim();
  const written = prose.text.slice(span[0], span[1]);
  return createHash("sha256").update([code, written, words].join("\n")).digest("hex").slice(0, 16);
}
