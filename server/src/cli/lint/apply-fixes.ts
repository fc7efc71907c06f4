import type { Edit } from "../../model/finding.ts";
import type { Diagnostic } from "./lint-result.ts";

export interface FixedText {
  readonly text: string;
  /** Diagnostics whose fix was applied. */
  readonly fixed: readonly Diagnostic[];
}

/**
 * Applies the first fix of each diagnostic, the certain ones or with `unsafe` all. Of fixes that touch the same
 * characters the first in the text is applied; the others wait for the next reading.
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[], unsafe: boolean): FixedText {
  const fixed: Diagnostic[] = [];
  const edits: Edit[] = [];
  let end = 0;
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.fixes.find(({ certain }) => certain || unsafe);
    if (fix === undefined || fix.edits.length === 0) continue;
    const own = [...fix.edits].sort((a, b) => a.span[0] - b.span[0]);
    const first = own[0]?.span[0] ?? 0;
    if (first < end || overlapping(own)) continue;
    edits.push(...own);
    end = own.at(-1)?.span[1] ?? end;
    fixed.push(diagnostic);
  }
  let result = "";
  let at = 0;
  for (const { span, newText } of edits) {
    result += text.slice(at, span[0]) + newText;
    at = span[1];
  }
  return { text: result + text.slice(at), fixed };
}

function overlapping(edits: readonly Edit[]): boolean {
  return edits.some(({ span }, i) => span[0] < (edits[i - 1]?.span[1] ?? 0));
}
