import { profileOf } from "../compare/profile.ts";
import { likeness } from "../compare/same-thing.ts";
import type { Claim } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import type { CheckedDocument } from "../service/claim-service.ts";

/** From this likeness on two claims are shown as being about the same thing. */
const ALIKE = 0.6;

/**
 * Every place of a document that says the same as a claim, or says something else of the same thing: the same measure of
 * the same subject, the same quantity again, its other forms ("100 miles (160 km)"), and what a finding ties to it. The
 * claim's own figure is among them; in file order.
 */
export function placesOfClaim(checked: CheckedDocument, claim: Claim): Span[] {
  const { claims, links } = checked.document;
  const places = new Map<string, Span>();
  const add = (span: Span) => places.set(span.join(), span);
  add(claim.figure.span);
  const profile = profileOf(claim, checked.document.prose.text);
  for (const other of claims) {
    const another = profile === null ? null : profileOf(other, checked.document.prose.text);
    if (profile !== null && another !== null && likeness(profile, another).score >= ALIKE) add(other.figure.span);
  }
  for (const link of links) {
    if (link.kind !== "equal" || (link.a !== claim.index && link.b !== claim.index)) continue;
    const other = claims[link.a === claim.index ? link.b : link.a];
    if (other !== undefined) add(other.figure.span);
  }
  for (const finding of checked.findings) {
    if (finding.span[0] !== claim.figure.span[0] && finding.span[0] !== claim.figure.outer[0]) continue;
    for (const related of finding.related) if (related.path === undefined) add(related.span);
  }
  return [...places.values()].sort((a, b) => a[0] - b[0]);
}
