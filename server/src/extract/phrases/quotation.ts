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
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

const none: readonly number[] = [];
