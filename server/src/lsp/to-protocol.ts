/** The one place where protocol objects are built from ours, so that every feature says the same of the same thing. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
  type Range,
} from "vscode-languageserver";
import type { Finding, Severity } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import type { LineIndex } from "../text/line-index.ts";

/** A text with an address. */
export interface TextPlace {
  readonly uri: string;
  readonly lines: LineIndex;
  /** Of a PDF: the page that an offset is on. Absent elsewhere. */
  page?(offset: number): number | undefined;
}

/** What a diagnostic refers to besides its own document. */
export interface Surroundings {
  /** The text that a finding names by its path; `undefined` where it is no longer known. */
  find(path: string): TextPlace | undefined;
  /** The page that explains a check; `undefined` where there is none. */
  pageOf(check: string): string | undefined;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toRange(lines: LineIndex, span: Span): Range {
  return { start: lines.positionAt(span[0]), end: lines.positionAt(span[1]) };
}

export function toDiagnostic(finding: Finding, place: TextPlace, around: Surroundings): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(place.lines, finding.span),
    severity: severities[finding.severity],
    code: finding.code,
    source: "tickmark",
    message: finding.message,
  };
  const page = around.pageOf(finding.code);
  if (page !== undefined) diagnostic.codeDescription = { href: page };
  const related = finding.related.flatMap((item) => {
    const other = item.path === undefined ? place : around.find(item.path);
    return other === undefined ? [] : [{ location: toLocation(other, item.span), message: item.message }];
  });
  if (related.length > 0) diagnostic.relatedInformation = related;
  return diagnostic;
}

export function toLocation(place: TextPlace, span: Span): Location {
  return { uri: place.uri, range: toRange(place.lines, span) };
}

/** From `origin` in `from` to `selection` in `to`, shown within `passage`. */
export function toLocationLink(
  from: TextPlace,
  origin: Span,
  to: TextPlace,
  passage: Span,
  selection: Span,
): LocationLink {
  const whole: Span = [Math.min(passage[0], selection[0]), Math.max(passage[1], selection[1])];
  return {
    originSelectionRange: toRange(from.lines, origin),
    targetUri: to.uri,
    targetRange: toRange(to.lines, whole),
    targetSelectionRange: toRange(to.lines, selection),
  };
}

export function toHighlight(lines: LineIndex, span: Span): DocumentHighlight {
  return { range: toRange(lines, span), kind: DocumentHighlightKind.Text };
}

/**
 * `file:///a.txt#L3,5`, which editors open at that place; lines and characters count from one there. A PDF is opened at
 * `#page=3` (RFC 8118).
 */
export function toLink(place: TextPlace, offset: number): string {
  const page = place.page?.(offset);
  if (page !== undefined) return `${place.uri}#page=${page}`;
  const { line, character } = place.lines.positionAt(offset);
  return `${place.uri}#L${line + 1},${character + 1}`;
}
