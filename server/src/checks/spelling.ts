/** Words shorter than this are too often different names one letter apart. */
const shortest = 5;
/** From this length on two letters may differ. */
const long = 8;
/** Longer words are not looked up. */
export const longestNear = 40;

/**
 * Keys that two near spellings share at least one of: the word and what is left when one letter is missing. Words that
 * are too short to judge have none.
 */
export function spellingsNear(word: string): string[] {
  if (word.length < shortest || word.length > longestNear) return [];
  const keys = new Set<string>([word]);
  for (let i = 0; i < word.length; i++) {
    const without = word.slice(0, i) + word.slice(i + 1);
    keys.add(without);
    if (word.length < long) continue;
    for (let j = i; j < without.length; j++) keys.add(without.slice(0, j) + without.slice(j + 1));
  }
  return [...keys];
}

/** Whether two different words are so near that one is likely the other misspelled. */
export function areNear(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  if (a === b || least < shortest) return false;
  const allowed = least >= long ? 2 : 1;
  return Math.abs(a.length - b.length) <= allowed && distance(a, b, allowed) <= allowed;
}

/**
 * Damerau–Levenshtein distance (insertions, deletions, replacements, swaps of neighbours); infinite where it is surely
 * more than `most`.
 */
export function distance(a: string, b: string, most = Infinity): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
      if (best < least) least = best;
    }
    // What follows is made of these two rows.
    if (least > most && leastBefore > most) return Infinity;
    leastBefore = least;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
