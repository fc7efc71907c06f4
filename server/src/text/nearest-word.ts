/** The known word that a mistyped or shortened one most likely means; `undefined` where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length * 0.4)) + 1;
  for (const each of known) {
    const steps = distance(word.toLowerCase(), each.toLowerCase(), least);
    if (steps < least) {
      best = each;
      least = steps;
    }
  }
  return best ?? shortened(word.toLowerCase(), known);
}

/** The one known word that begins so: "warn", "info". */
function shortened(word: string, known: Iterable<string>): string | undefined {
  if (word.length < 2) return undefined;
  const [only, another] = [...known].filter((each) => each.toLowerCase().startsWith(word));
  return another === undefined ? only : undefined;
}

/** "; did you mean "lint"?" or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === undefined ? "" : `; did you mean "${near}"?`;
}

/** Letters to add, drop, change or swap with a neighbour; `limit` or more is not told apart. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min((above[j - 1] ?? 0) + (same ? 0 : 1), (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      }
      row.push(steps);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? limit;
}
