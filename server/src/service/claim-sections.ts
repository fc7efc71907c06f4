import type { ComparedClaim } from "../model/comparison.ts";
import type { Span } from "../model/span.ts";
import { sectionsOf } from "../text/sections.ts";
import type { CheckedDocument } from "./claim-service.ts";

/** A heading, or the beginning of a text, with the claims under it. */
export interface ClaimSection {
  /** The heading's text; `null` where the section is what stands in front of the first heading. */
  readonly title: string | null;
  /** 1 to 6; 0 without a heading. */
  readonly level: number;
  /** The heading; without one the first block of the text. */
  readonly span: Span;
  /** From the heading to the end of what it covers: up to the next heading that is not below it. */
  readonly whole: Span;
  /** The claims in all of it, those under headings below it among them; in file order. */
  readonly claims: readonly ComparedClaim[];
  /** How many of them stand in front of the first heading below it. */
  readonly own: number;
}

const known = new WeakMap<CheckedDocument, readonly ClaimSection[]>();

/** The sections of a text that hold claims, in file order. */
export function claimSections(checked: CheckedDocument): readonly ClaimSection[] {
  let sections = known.get(checked);
  if (sections === undefined) {
    sections = sectionsWithClaims(checked);
    known.set(checked, sections);
  }
  return sections;
}

function sectionsWithClaims({ document, compared }: CheckedDocument): ClaimSection[] {
  const { blocks } = document.prose;
  const headings = sectionsOf(document.prose);
  const found: ClaimSection[] = [];
  /** Position of the first claim from a block on, asked in rising order. */
  const firstFrom = (block: number, from: number) => {
    let at = from;
    while (at < compared.length && (compared[at]?.claim.block ?? 0) < block) at++;
    return at;
  };
  const starts: number[] = [];
  for (const { block } of headings) starts.push(firstFrom(block, starts.at(-1) ?? 0));
  const endOf = (block: number) => blocks[block - 1]?.span[1] ?? 0;

  const before = starts[0] ?? compared.length;
  const first = blocks.find(({ kind }) => kind !== "title");
  if (before > 0 && first !== undefined) {
    const whole: Span = [first.span[0], endOf(headings[0]?.block ?? blocks.length)];
    found.push({ title: null, level: 0, span: first.span, whole, claims: compared.slice(0, before), own: before });
  }
  for (const [i, { title, level, span }] of headings.entries()) {
    let next = i + 1;
    while (next < headings.length && (headings[next]?.level ?? 0) > level) next++;
    const start = starts[i] ?? 0;
    const claims = compared.slice(start, starts[next] ?? compared.length);
    if (claims.length === 0) continue;
    const own = (starts[i + 1] ?? compared.length) - start;
    const whole: Span = [span[0], endOf(headings[next]?.block ?? blocks.length)];
    found.push({ title, level, span, whole, claims, own });
  }
  return found;
}
