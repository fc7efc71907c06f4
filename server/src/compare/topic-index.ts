import type { Profile } from "./profile.ts";

/** A profile found, with how much of what was asked for it shares. */
export interface Near<T extends Profile> {
  readonly profile: T;
  /** Sum over the shared words of how telling each is; a word that stands in every claim tells nothing. */
  readonly weight: number;
}

/** How many entries one look-up may read; the rarest words are read first. */
const readLimit = 600;

/** Profiles found by scale and word, never by a scan. */
export interface TopicIndex<T extends Profile> {
  readonly size: number;
  add(profile: T): void;
  /** Profiles of a family that share words, those that share the most first. At most `limit`. */
  near(family: string, words: Iterable<string>, limit: number): Near<T>[];
  /** How telling a word is among the claims of a family, 0 to about 1. */
  telling(family: string, word: string): number;
}

export function createTopicIndex<T extends Profile>(): TopicIndex<T> {
  const profiles: T[] = [];
  const families = new Map<string, { count: number; words: Map<string, number[]> }>();

  /** Scratch for look-ups: the weight of every profile met so far, all zero between look-ups. */
  let weights = new Float64Array(0);
  const touched: number[] = [];

  const weigh = (count: number, holding: number) => Math.log((count + 1) / (holding + 0.5)) / Math.log(count + 2);

  return {
    get size() {
      return profiles.length;
    },
    add(profile) {
      const position = profiles.push(profile) - 1;
      let family = families.get(profile.quantity.family);
      if (!family) {
        family = { count: 0, words: new Map() };
        families.set(profile.quantity.family, family);
      }
      family.count++;
      for (const word of profile.topic) {
        const list = family.words.get(word);
        if (list) list.push(position);
        else family.words.set(word, [position]);
      }
    },
    near(familyName, words, limit) {
      const family = families.get(familyName);
      if (!family) return [];
      const lists: number[][] = [];
      for (const word of words) {
        const list = family.words.get(word);
        if (list) lists.push(list);
      }
      lists.sort((a, b) => a.length - b.length);
      if (weights.length < profiles.length) weights = new Float64Array(2 * profiles.length);
      touched.length = 0;
      let read = 0;
      for (const list of lists) {
        if (read > 0 && read + list.length > readLimit) break;
        read += list.length;
        const weight = Math.max(weigh(family.count, list.length), 0.01);
        // A word in very many claims is read in part: the first, which is the same every time.
        for (let i = 0; i < list.length && i < readLimit; i++) {
          const position = list[i] as number;
          if (weights[position] === 0) touched.push(position);
          weights[position] = (weights[position] as number) + weight;
        }
      }
      const found = heaviest(touched, weights, limit).map((position) => ({
        profile: profiles[position] as T,
        weight: weights[position] as number,
      }));
      for (const position of touched) weights[position] = 0;
      return found;
    },
    telling(familyName, word) {
      const family = families.get(familyName);
      if (!family) return 0;
      return Math.min(1, Math.max(0, weigh(family.count, family.words.get(word)?.length ?? 0)));
    },
  };
}

/** Up to `limit` of the positions, the heaviest first and of equal ones the first; most are passed over at one glance. */
function heaviest(positions: readonly number[], weights: Float64Array, limit: number): number[] {
  const best: number[] = [];
  for (const position of positions) {
    const weight = weights[position] as number;
    let at = best.length;
    while (at > 0) {
      const other = best[at - 1] as number;
      const heavier = weight - (weights[other] as number);
      if (heavier < 0 || (heavier === 0 && position > other)) break;
      at--;
    }
    if (at >= limit) continue;
    best.splice(at, 0, position);
    if (best.length > limit) best.pop();
  }
  return best;
}
