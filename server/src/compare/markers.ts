import type { ReadDocument } from "../model/document.ts";
import type { Profile } from "./profile.ts";
import { mantissa } from "./slips.ts";

/** By what a story is known: its names and its telling values, each as a key, with how much it tells. */
export type Markers = ReadonlyMap<string, number>;

/** Key of a claim's value among markers, "count 1509"; `null` where the words name no one number. */
export function valueKey({ quantity }: Profile): string | null {
  return quantity.value === null ? null : `${quantity.family} ${Number(quantity.value.toPrecision(9))}`;
}

/** Begins the key of every name among markers. */
export const nameMark = "name ";

/** Names that several people, places and organizations of a story may share tell little alone. */
const nameWeight = { person: 1, organization: 1, product: 1, work: 0.7, event: 0.7, place: 0.5 } as const;

export function markersOf({ mentions }: ReadDocument, profiles: readonly (Profile | null)[]): Markers {
  const markers = new Map<string, number>();
  for (const { key, type } of mentions) markers.set(nameMark + key, nameWeight[type]);
  for (const profile of profiles) {
    const key = profile === null ? null : valueKey(profile);
    if (key === null || profile === null) continue;
    const digits = mantissa(profile.quantity.value ?? 0).length;
    if (digits > 1) markers.set(key, digits > 3 ? 1.5 : digits > 2 ? 1 : 0.5);
  }
  return markers;
}
