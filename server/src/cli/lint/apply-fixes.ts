import { fixesTogether, withEdits } from "../../edits/fixes-together.ts";
import type { Diagnostic } from "./lint-result.ts";

export interface FixedText {
  readonly text: string;
  /** Diagnostics whose fix was applied. */
  readonly fixed: readonly Diagnostic[];
}

/** Applies the first fix of each diagnostic as far as they can be applied at one time; see {@link fixesTogether}. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[], unsafe: boolean): FixedText {
  const { edits, fixed } = fixesTogether(diagnostics, unsafe);
  return { text: withEdits(text, edits), fixed };
}
