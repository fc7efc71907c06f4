import { NOUN_SYNONYMS } from "./data/noun-synonyms.ts";

/** The usual word for what a noun means, by WordNet; `undefined` for a noun without such synonyms. Takes dictionary forms. */
export function usualSynonym(nounLemma: string): string | undefined {
  usual ??= read();
  return usual.get(nounLemma);
}

let usual: Map<string, string> | undefined;

function read(): Map<string, string> {
  const words = new Map<string, string>();
  for (const line of NOUN_SYNONYMS.trim().split("\n")) {
    const members = line.split(" ");
    for (const member of members) if (!words.has(member)) words.set(member, members[0] ?? member);
  }
  return words;
}
