import type { Claim } from "../model/claim.ts";

/** How far a sentence says by its first words that it reaches, in small letters: "statewide", "across the country"; "" where it does not. */
export function extentOf(text: string, { sentence: [start, end] }: Claim): string {
  const [, word = ""] = extent.exec(text.slice(start, Math.min(end, start + longest))) ?? [];
  return word.toLowerCase().replace("-", "");
}

const longest = 40;
const extent =
  /^\W{0,3}(?:but |and )?([a-z]{4,}-?wide|nationally|globally|across (?:the )?(?:country|nation|state|region|county|city|world|group|company))\b/i;
