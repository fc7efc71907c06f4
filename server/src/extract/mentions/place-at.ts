import type { Token } from "../../model/token.ts";
import { foldAccents, isPossessive, looksLikeName, stemOf } from "./letter-shape.ts";
import { type Place, type PlaceNode, placeRoot } from "./places.ts";
import { viewOf } from "./word-view.ts";

/** A known place in the text; `end` is the token behind it. */
export interface PlaceHit {
  readonly place: Place;
  readonly end: number;
}

/** The longest known place name that begins at a token; `undefined` where none does. A hyphen stands for a space. */
export function placeAt(tokens: readonly Token[], at: number, end: number): PlaceHit | undefined {
  // Nearly all names begin with another word, which the view of a word tells.
  const first = tokens[at];
  if (first === undefined || (looksLikeName(first) && !viewOf(first).place)) return undefined;
  let node: PlaceNode = placeRoot;
  let found: Place | undefined;
  let foundEnd = at;
  for (let i = at; i < end; i++) {
    const token = tokens[i];
    if (token === undefined || node.next === undefined) break;
    if (i > at) {
      // Only an inner full stop or hyphen may part the words of one name.
      if (token.text === "." && !token.spaced) continue;
      if (token.text === "-" && !token.spaced) continue;
    }
    const possessive = isPossessive(token.lower);
    const word = foldAccents(possessive ? stemOf(token.lower) : token.lower);
    const child = node.next.get(word) ?? (possessive ? node.next.get(token.lower) : undefined);
    if (child === undefined) break;
    node = child;
    const stop = node.abbreviated === undefined ? undefined : tokens[i + 1];
    const place = stop?.text === "." && !stop.spaced ? node.abbreviated : node.place;
    if (place !== undefined) {
      found = place;
      foundEnd = i + 1;
    }
    if (possessive) break;
  }
  return found === undefined ? undefined : { place: found, end: foundEnd };
}
