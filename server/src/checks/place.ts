import { plainSlice } from "../compare/profile.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding, Fix, RelatedPlace } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import type { Check } from "./check.ts";

/** A finding of a check; places come in the order in which the message speaks of them. */
export function finding(
  check: Pick<Check, "id" | "severity">,
  span: Span,
  message: string,
  related: readonly RelatedPlace[],
  fixes: readonly Fix[] = [],
): Finding {
  return { code: check.id, severity: check.severity, message, span, related, fixes };
}

/** A figure of the checked document as a related place. */
export function placeOf(document: ReadDocument, claim: Claim, message: string): RelatedPlace {
  return placeAt(document, claim.figure.span, message);
}

export function placeAt(document: ReadDocument, span: Span, message: string): RelatedPlace {
  return { span, text: document.prose.text.slice(span[0], span[1]), message };
}

/** The line that a span begins on, counted from 1. */
export function lineOf({ prose }: ReadDocument, [start]: Span): number {
  let line = 1;
  for (let at = prose.text.indexOf("\n"); at >= 0 && at < start; at = prose.text.indexOf("\n", at + 1)) line++;
  return line;
}

/** Where a figure stands, for the titles of fixes: "line 3". */
export function lineName(document: ReadDocument, { figure }: Claim): string {
  return `line ${lineOf(document, figure.span)}`;
}

/** A figure with its modifier and, where it stands close by, the thing that it measures: "1,509 of the 3,755 total models". */
export function quotedFigure({ prose }: ReadDocument, { figure, measure }: Claim): string {
  const start = Math.min(figure.outer[0], measure?.span[0] ?? figure.outer[0]);
  const end = Math.max(figure.outer[1], measure?.span[1] ?? figure.outer[1]);
  const near = measure?.basis === "stated" && end - start <= 70 && readsOn(prose.text, figure.outer, measure.span);
  return plainSlice(prose.text, near ? [start, end] : figure.outer);
}

/** Whether a figure and what it measures can be quoted in one go: nothing is cut off between them, and no verb stands there. */
function readsOn(text: string, [start, end]: Span, measure: Span): boolean {
  const before = measure[1] <= start;
  const gap = before ? text.slice(measure[1], start) : text.slice(end, measure[0]);
  return !/[;:()]|[,.](?!\d)/.test(gap) && (!before || gap.length <= longestLink);
}

/** "population of about 387,000" */
const longestLink = 12;

/** A figure with its modifier as a reader sees it. */
export function figureText(document: ReadDocument, claim: Claim): string {
  return plainSlice(document.prose.text, claim.figure.outer);
}

/** How many digits stand after the point of a figure's number. */
export function decimalsOf(document: ReadDocument, claim: Claim): number {
  const { span } = claim.figure;
  return /\d\.(\d+)/.exec(document.prose.text.slice(span[0], span[1]))?.[1]?.length ?? 0;
}
