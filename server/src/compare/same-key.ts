import type { Reference } from "../model/claim.ts";

/** Whether two references name one entity, by their own keys or by names that the configuration says are one. */
export function sameKey(a: Reference, b: Reference): boolean {
  return a.key === b.key || a.also?.includes(b.key) === true || b.also?.includes(a.key) === true;
}
