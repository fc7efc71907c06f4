import type { AcceptedFigure } from "../model/check-setting.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import { quotedFigure } from "./place.ts";

/** Tells which accepted figure a finding is about; `undefined` where nobody accepted it. */
export type FindAccepted = (finding: Finding) => AcceptedFigure | undefined;

/**
 * A pattern fits where it is the whole of the text at fault, of the figure there, or of the figure with its modifier and
 * unit ("about 1,590 models" is accepted as `1,590`, `1,590 models` and `about 1,590 models`).
 */
export function acceptedFigures(document: ReadDocument, accepted: readonly AcceptedFigure[]): FindAccepted {
  if (accepted.length === 0) return () => undefined;
  const { text } = document.prose;
  const patterns = accepted.map((each) => ({ each, pattern: plain(each.figure) }));
  const claims = new Map(document.claims.map((claim) => [claim.figure.span[0], claim]));
  for (const claim of document.claims) claims.set(claim.figure.outer[0], claim);
  return ({ code, span }) => {
    const claim = claims.get(span[0]);
    const spans = claim === undefined ? [span] : [span, claim.figure.span, claim.figure.outer];
    const written = spans.map(([start, end]) => plain(text.slice(start, end)));
    if (claim !== undefined) written.push(plain(quotedFigure(document, claim)));
    return patterns.find(
      ({ each, pattern }) =>
        (each.checks === undefined || each.checks.includes(code)) && written.some((own) => fits(pattern, own)),
    )?.each;
  };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

/** Matches `*` and `?`; goes back to the last star only, so that time is at most the product of both lengths. */
function fits(pattern: string, text: string): boolean {
  let at = 0;
  let here = 0;
  let star = -1;
  let resumed = 0;
  while (here < text.length) {
    const mark = pattern[at];
    if (mark === "*") {
      star = at++;
      resumed = here;
    } else if (mark !== undefined && (mark === "?" || mark === text[here])) {
      at++;
      here++;
    } else if (star >= 0) {
      at = star + 1;
      here = ++resumed;
    } else return false;
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}
