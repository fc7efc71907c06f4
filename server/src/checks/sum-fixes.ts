import type { Profile } from "../compare/profile.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Fix } from "../model/finding.ts";
import { computedFor } from "../rewrite/target.ts";
import { unitNamed } from "../units/registry.ts";
import { slipFixes } from "./likely-slip.ts";
import { computedFix, figureFix, ofAnother } from "./replacement.ts";

/** Fixes for a total that its parts do not give: the sum of the parts, in the total's unit, or a part as what the others leave. */
export function sumFixes(document: ReadDocument, parts: readonly Profile[], total: Profile, sum: number): Fix[] {
  const { claim } = total;
  const stated = claim.figure.value ?? 0;
  const factor = unitNamed(claim.figure.unit ?? "")?.factor ?? 1;
  return slipFixes(
    { written: stated, right: sum, fixes: () => computedFix(document, claim, sum, "the sum of the parts") },
    parts.map((part) => {
      const written = (part.quantity.value ?? 0) / factor;
      const right = Number((stated - sum + written).toPrecision(12));
      const target = { ...computedFor(claim.figure, right), bound: part.claim.figure.bound };
      const fixes = () => ofAnother(figureFix(document, part.claim, target, "what the others leave"), part.text);
      return { written, right, fixes };
    }),
  );
}
