import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";

/**
 * The claims that somebody has to answer for with a source or a review: not years, dates, ranks, ages and small numbers,
 * not what another person is quoted with, and not what follows from figures beside it.
 */
export function claimsToAnswerFor(document: ReadDocument): ReadonlySet<Claim> {
  const worked = derivedWithin(document);
  return new Set(document.claims.filter((claim) => !worked.has(claim.index) && isOfWeight(claim)));
}

const ownKinds = new Set(["date", "time", "ordinal", "age", "duration", "score"]);

function isOfWeight({ figure, modality }: Claim): boolean {
  if (figure.role !== undefined || ownKinds.has(figure.dimension) || modality === "quoted") return false;
  return figure.dimension !== "count" || figure.value === null || Math.abs(figure.value) >= 10;
}

/** Shares and changes whose two figures stand beside them. */
function derivedWithin({ links }: ReadDocument): Set<number> {
  const found = new Set<number>();
  for (const link of links) {
    if (link.kind === "share") found.add(link.share);
    else if (link.kind === "change") found.add(link.by);
    else if (link.kind === "equal") found.add(Math.max(link.a, link.b));
  }
  return found;
}
