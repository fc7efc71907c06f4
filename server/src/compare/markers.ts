import type { ReadDocument } from "../model/document.ts";
import type { Profile } from "./profile.ts";

/** By what a story is known: its names and its telling values, each as a key, with how much it tells. */
export type Markers = ReadonlyMap<string, number>;

/** How much a text has to be known by. */
export function weightOf(markers: Markers): number {
  let sum = 0;
  for (const weight of markers.values()) sum += weight;
  return sum;
}

/** Begins the key of every name among markers. */
export const nameMark = "name ";

/** Names that several people, places and organizations of a story may share tell little alone. */
const nameWeight = { person: 1, organization: 1, product: 1, work: 0.7, event: 0.7, place: 0.5 } as const;

export function markersOf({ mentions }: ReadDocument, profiles: readonly (Profile | null)[]): Markers {
  const markers = new Map<string, number>();
  for (const { key, type } of mentions) markers.set(nameMark + key, nameWeight[type]);
  for (const profile of profiles) {
    if (profile === null || profile.valueKey === null || profile.digits < 2) continue;
    markers.set(profile.valueKey, profile.digits > 3 ? 1.5 : profile.digits > 2 ? 1 : 0.5);
  }
  return markers;
}
