import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import { emptyHeads } from "./likeness-part.ts";
import type { Profile } from "./profile.ts";

/** Scale and head of the measure; `null` where nothing tells what is counted. */
export function countedBy({ quantity, head }: Profile): string | null {
  return head === null || emptyHeads.has(head) ? null : `${quantity.family} ${head}`;
}

/** How many keys two sets share, but for some. */
export function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>, ...but: (string | null)[]): number {
  let count = 0;
  for (const key of a) if (b.has(key) && !but.includes(key)) count++;
  return count;
}

const noValues: ReadonlySet<string> = new Set();

/** What stands on one line with a claim: its sentence, or its row of a table. */
export function lineOf({ prose }: ReadDocument): (claim: Claim) => number {
  return ({ sentence, block }) => {
    const table = prose.blocks[block]?.table;
    return table === undefined ? sentence[0] : -1 - (table.table * mostRows + table.row);
  };
}

const mostRows = 1e6;

/** The sentence that a claim stands in. */
export function sentenceOf({ sentence }: Claim): number {
  return sentence[0];
}

/** The paragraph that a claim stands in. */
export function blockOf({ block }: Claim): number {
  return block;
}

/** Keys of the telling values of each sentence, or of whatever else `place` tells apart. */
export function valuesBy(
  place: (claim: Claim) => number,
  profiles: readonly (Profile | null)[],
): (claim: Claim) => ReadonlySet<string> {
  const values = new Map<number, Set<string>>();
  for (const profile of profiles) {
    if (profile === null || profile.valueKey === null || profile.digits < 2) continue;
    const key = profile.valueKey;
    const start = place(profile.claim);
    const list = values.get(start);
    if (list) list.add(key);
    else values.set(start, new Set([key]));
  }
  return (claim) => values.get(place(claim)) ?? noValues;
}

/** Tells whether a claim's value is the only one of its scale that its document gives for what it counts. */
export function onlyValues(profiles: readonly (Profile | null)[]): (claim: Profile) => boolean {
  const values = new Map<string, string | null>();
  for (const profile of profiles) {
    const key = profile === null ? null : countedBy(profile);
    if (profile === null || key === null || profile.valueKey === null) continue;
    const known = values.get(key);
    values.set(key, known === undefined || known === profile.valueKey ? profile.valueKey : null);
  }
  return (claim) => {
    const key = countedBy(claim);
    return key !== null && values.get(key) === claim.valueKey;
  };
}

/** Keys of the telling values of each scale. */
export function valuesByFamily(profiles: readonly (Profile | null)[]): Map<string, Set<string>> {
  const families = new Map<string, Set<string>>();
  for (const profile of profiles) {
    if (profile === null || profile.valueKey === null || profile.digits < 2) continue;
    const keys = families.get(profile.quantity.family) ?? new Set();
    families.set(profile.quantity.family, keys.add(profile.valueKey));
  }
  return families;
}
