import type { Reference } from "../../model/claim.ts";
import type { Mention } from "../../model/mention.ts";
import { type Scene, spanOf } from "./scene.ts";

/** The last entity of a kind before a unit, within reach of a paragraph; found by bisection. */
export function entityBefore(
  scene: Scene,
  at: number,
  type: Mention["type"],
  mentions: readonly Mention[],
): Reference | null {
  const offset = spanOf(scene, at, at + 1)[0];
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).span[0] < offset) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i >= low - 20; i--) {
    const mention = mentions[i] as Mention;
    if (mention.type === type) return { text: mention.name, span: mention.span, key: mention.key, basis: "inferred" };
  }
  return null;
}

/** "the country", "the company": the last entity of that kind. */
export function lookBack(scene: Scene, at: number, word: string, mentions: readonly Mention[]): Reference | null {
  if (homely.has(word)) return entityBefore(scene, at, "place", mentions);
  if (corporate.has(word)) return entityBefore(scene, at, "organization", mentions);
  return null;
}

/** What "the country" and "domestic firms" look back to. */
export const homely = new Set(
  "country nation domestic homegrown home-grown domestically nationwide national nationally".split(" "),
);

export const corporate = new Set(
  "company firm group bank maker carmaker airline retailer agency organization startup start-up corporation university".split(
    " ",
  ),
);
