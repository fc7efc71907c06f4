import type { Profiler } from "node:inspector/promises";

/**
 * The longest time without a pause, in milliseconds, in which a function of a script that `mine` picks by its address was
 * on the stack. Collecting garbage counts with what surrounds it.
 */
export function longestStretch(profile: Profiler.Profile, mine: (url: string) => boolean): number {
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const wanted = new Map<number, boolean>();
  const idle = new Set<number>();
  const collecting = new Set<number>();
  // Parents stand before their children.
  for (const { id, callFrame, children } of nodes) {
    const { functionName, url } = callFrame;
    if (functionName === "(idle)" || functionName === "(program)") idle.add(id);
    if (functionName === "(garbage collector)") collecting.add(id);
    const here = wanted.get(id) === true || (url !== "" && mine(url));
    wanted.set(id, here);
    for (const child of children ?? []) wanted.set(child, here);
  }
  let longest = 0;
  let stretch = 0;
  samples.forEach((sample, i) => {
    if (idle.has(sample) || !(wanted.get(sample) === true || (collecting.has(sample) && stretch > 0))) stretch = 0;
    else stretch += timeDeltas[i + 1] ?? 0;
    longest = Math.max(longest, stretch);
  });
  return longest / 1000;
}
