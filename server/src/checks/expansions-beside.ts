import type { ReadDocument } from "../model/document.ts";
import { areAlike, type Expansion } from "./expansions.ts";

/** How far before its acronym an expansion begins at most. */
const reach = 100;

/**
 * What a document writes before an acronym in parentheses where that spells it out wrongly, "World Food Organisation (WFP)":
 * as many words as the right expansion has, most of them the same. `null` where there is none, or all are the same.
 */
export function expansionBeside({ prose }: ReadDocument, { acronym, text }: Expansion): Expansion | null {
  const right = text.split(" ");
  if (right.length < 3) return null;
  const mark = `(${acronym})`;
  for (const block of prose.blocks) {
    const open = block.text.indexOf(mark);
    if (open < 0) continue;
    const head = block.text.slice(Math.max(0, open - reach), open).trimEnd();
    const words = head.split(/\s+/).slice(-right.length);
    const same = words.filter((word, i) => areAlike(word.toLowerCase(), (right[i] ?? "").toLowerCase()));
    const isName = words.every((word, i) => /^\p{Lu}/u.test(word) || word === right[i]);
    if (words.length < right.length || !isName || same.length === right.length || same.length * 2 <= right.length)
      continue;
    const first = head.lastIndexOf(words.join(" "));
    if (first < 0) continue;
    const start = block.span[0] + open - (block.text.slice(Math.max(0, open - reach), open).length - first);
    const written = words.join(" ");
    return { acronym, text: written, span: [start, start + written.length], words };
  }
  return null;
}
