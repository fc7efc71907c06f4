import type { Token } from "../../model/token.ts";

/** The stretches of a block that stand between double quotation marks, as offset pairs; the last may be open to the end. */
export function quotations(text: string, tokens: readonly Token[]): readonly number[] {
  if (!text.includes('"') && !text.includes("“") && !text.includes("”")) return none;
  const edges: number[] = [];
  let open = false;
  for (const token of tokens) {
    if (token.kind !== "punctuation" && token.kind !== "symbol") continue;
    const code = token.text.charCodeAt(0);
    if (code === 0x22 || code === 0x201f) open = !open;
    else if (code === 0x201c || code === 0x201e) {
      if (open) continue;
      open = true;
    } else if (code === 0x201d) {
      if (!open) continue;
      open = false;
    } else continue;
    edges.push(token.start);
  }
  if (open) edges.push(text.length);
  return edges;
}

/** True where the offset lies between quotation marks. `edges` come from {@link quotations}. */
export function isQuoted(edges: readonly number[], offset: number): boolean {
  for (let i = 0; i + 1 < edges.length; i += 2) {
    if (offset < (edges[i] as number)) return false;
    if (offset < (edges[i + 1] as number)) return true;
  }
  return false;
}

const none: readonly number[] = [];
