import type { Edit, Fix } from "../model/finding.ts";

/** Fixes that can be applied at one time. */
export interface FixesTogether<Found> {
  /** In text order, not overlapping. */
  readonly edits: readonly Edit[];
  /** What is fixed by them. */
  readonly fixed: readonly Found[];
}

/**
 * The first fix of each finding, the certain ones or with `unsafe` all. Of fixes that touch the same characters the first is
 * taken and the others wait for the next reading, but for those that make the same edits: one name corrected in all places.
 */
export function fixesTogether<Found extends { readonly fixes: readonly Pick<Fix, "edits" | "certain">[] }>(
  found: readonly Found[],
  unsafe: boolean,
): FixesTogether<Found> {
  const fixed: Found[] = [];
  const edits: Edit[] = [];
  for (const each of found) {
    const fix = each.fixes.find(({ certain }) => certain || unsafe);
    if (fix === undefined || fix.edits.length === 0) continue;
    const own = [...fix.edits].sort((a, b) => a.span[0] - b.span[0]);
    if (own.every((edit) => isTaken(edits, edit))) fixed.push(each);
    else if (!overlapping(own) && own.every((edit) => isFree(edits, edit))) {
      for (const edit of own) edits.splice(placeOf(edits, edit.span[0]), 0, edit);
      fixed.push(each);
    }
  }
  return { edits, fixed };
}

/** The position of the first edit that begins behind an offset. */
function placeOf(edits: readonly Edit[], offset: number): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle] as Edit).span[0] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isTaken(edits: readonly Edit[], { span, newText }: Edit): boolean {
  const before = edits[placeOf(edits, span[0]) - 1];
  return before?.span[0] === span[0] && before.span[1] === span[1] && before.newText === newText;
}

/** Neither touches the edits before and behind it nor begins where one does. */
function isFree(edits: readonly Edit[], { span }: Edit): boolean {
  const place = placeOf(edits, span[0]);
  const [before, behind] = [edits[place - 1], edits[place]];
  if (before !== undefined && (before.span[0] === span[0] || before.span[1] > span[0])) return false;
  return behind === undefined || behind.span[0] >= span[1];
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
