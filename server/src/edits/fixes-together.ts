import type { Edit, Fix } from "../model/finding.ts";

/** Fixes that can be applied at one time. */
export interface FixesTogether<Found> {
  /** In text order, not overlapping. */
  readonly edits: readonly Edit[];
  /** What is fixed by them. */
  readonly fixed: readonly Found[];
}

/**
 * The first fix of each finding, the certain ones or with `unsafe` all. Of fixes that touch the same characters the first in
 * the text is taken; the others wait for the next reading.
 */
export function fixesTogether<Found extends { readonly fixes: readonly Pick<Fix, "edits" | "certain">[] }>(
  found: readonly Found[],
  unsafe: boolean,
): FixesTogether<Found> {
  const fixed: Found[] = [];
  const edits: Edit[] = [];
  let end = 0;
  for (const each of found) {
    const fix = each.fixes.find(({ certain }) => certain || unsafe);
    if (fix === undefined || fix.edits.length === 0) continue;
    const own = [...fix.edits].sort((a, b) => a.span[0] - b.span[0]);
    const first = own[0]?.span[0] ?? 0;
    if (first < end || overlapping(own)) continue;
    edits.push(...own);
    end = own.at(-1)?.span[1] ?? end;
    fixed.push(each);
  }
  return { edits, fixed };
}

/** A text after edits that are in order and do not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { span, newText } of edits) {
    result += text.slice(at, span[0]) + newText;
    at = span[1];
  }
  return result + text.slice(at);
}

function overlapping(edits: readonly Edit[]): boolean {
  return edits.some(({ span }, i) => span[0] < (edits[i - 1]?.span[1] ?? 0));
}
