import type { ComparedClaim } from "../model/comparison.ts";
import type { Finding } from "../model/finding.ts";
import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import type { CheckedDocument } from "../service/claim-service.ts";

/** The claim whose figure, modifier included, stands at an offset or ends there; `undefined` where none does. */
export function claimAt(checked: CheckedDocument, offset: number): ComparedClaim | undefined {
  const { compared } = checked;
  return (
    compared.find(({ claim }) => covers(claim.figure.span, offset)) ??
    compared.find(({ claim }) => covers(claim.figure.outer, offset))
  );
}

/** Whether a source contradicts a claim, be it that another agrees. */
export function isDisputed({ verdict }: ComparedClaim): boolean {
  return verdict === "conflicting" || verdict === "mixed";
}

/** The entity named at an offset. */
export function mentionAt(checked: CheckedDocument, offset: number): Mention | undefined {
  return checked.document.mentions.find(({ span }) => covers(span, offset));
}

export function findingsAt(checked: CheckedDocument, offset: number): Finding[] {
  return checked.findings.filter(({ span }) => covers(span, offset));
}

function covers(span: Span, offset: number): boolean {
  return span[0] <= offset && offset <= span[1];
}
