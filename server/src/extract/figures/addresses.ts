import { type Draft, isCapitalized, isDash, lowerAt, type Passage, tokenAt } from "./draft.ts";

/** "575 Wilbraham Road", "9 E 71st St". */
export function isAddress(passage: Passage, one: Draft): boolean {
  const range = isDash(lowerAt(passage, one.last)) && tokenAt(passage, one.last + 1)?.kind === "number" ? 2 : 0;
  for (let at = one.last + range; at < one.last + range + 5; at++) {
    const token = tokenAt(passage, at);
    if (token === undefined || (token.kind === "word" && !isCapitalized(token) && token.text.length > 2)) return false;
    if (token.kind === "punctuation" && token.lower !== ".") return false;
    if (at > one.last + range && STREETS.has(token.lower) && isCapitalized(token)) return true;
    if (at === one.last + range && STREETS_FIRST.has(token.lower) && isCapitalized(tokenAt(passage, at + 1)))
      return true;
  }
  return false;
}

/** How streets are called; a number before such a name is a house number. */
const STREETS = new Set(
  "street st avenue ave road rd lane ln drive dr boulevard blvd way place square court ct highway terrace crescent close parkway row".split(
    " ",
  ),
);

/** The same where the name comes behind: "22 Avenue Foch". */
const STREETS_FIRST = new Set("avenue ave rue via calle boulevard avenida rua piazza plaza".split(" "));
