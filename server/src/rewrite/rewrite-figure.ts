import type { ReadDocument } from "../model/document.ts";
import { type Frame, frameOf, type Rewriting, type WrittenClaim } from "./frame.ts";
import { rewriteAmount } from "./rewrite-amount.ts";
import { rewriteDate } from "./rewrite-date.ts";
import { rewriteMultiple } from "./rewrite-multiple.ts";
import { rewriteOrdinal } from "./rewrite-ordinal.ts";
import { rewriteRange } from "./rewrite-range.ts";
import { rewriteShare } from "./rewrite-share.ts";
import type { Target } from "./target.ts";

/**
 * The edits that make a figure say something else in the way its writer would have written it, and the figure as it will
 * read, with its modifier. `undefined` where it says so already, or cannot be written safely: what comes out is read again
 * and must give the target.
 */
export function rewriteFigure(document: ReadDocument, claim: WrittenClaim, target: Target): Rewriting | undefined {
  const frame = frameOf(document, claim);
  if (frame === undefined || claim.figure.role === "label") return undefined;
  return rewrite(frame, claim, target);
}

function rewrite(frame: Frame, claim: WrittenClaim, target: Target): Rewriting | undefined {
  const { dimension, value } = claim.figure;
  switch (dimension) {
    case "date":
      return rewriteDate(frame, target);
    case "time":
    case "score":
      return undefined;
    case "ordinal":
      return rewriteOrdinal(frame, target);
    case "ratio":
      return rewriteShare(frame, claim, target);
    case "multiple":
      return rewriteMultiple(frame, target) ?? rewriteAmount(frame, claim, target);
    default:
      return value === null ? rewriteRange(frame, target) : rewriteAmount(frame, claim, target);
  }
}
