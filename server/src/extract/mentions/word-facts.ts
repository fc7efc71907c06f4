import { FAMILY_NAMES } from "./data/family-names.ts";
import { GIVEN_NAMES } from "./data/given-names.ts";
import * as words from "./data/name-words.ts";
import { HONORIFICS, OCCUPATIONS, OFFICES } from "./data/offices.ts";

/** What is known of a word in names, as bits; all of them speak of the word in lower case without accents. */
export const ORGANIZATION_HEAD = 1;
export const EVENT_HEAD = 2;
export const PLACE_HEAD = 4;
export const PRODUCT_HEAD = 8;
export const LEGAL_FORM = 16;
export const CALENDAR = 32;
/** An acronym of a thing or an idea; counts only where written in capitals. */
export const TERM = 64;
export const NEVER_NAME = 128;
/** An organization that goes by this one word. */
export const BODY = 256;
/** The same, but only where written in capitals. */
export const LETTER_BODY = 512;
export const PRODUCT = 1024;
export const GIVEN_NAME = 2048;
export const FAMILY_NAME = 4096;
export const HONORIFIC = 8192;
export const OCCUPATION = 16384;
/** Stands in front of a place's name: "Lake", "Mount". */
export const PLACE_START = 32768;

/** An office begins with it. */
export const OFFICE_START = 65536;

export const HEAD = ORGANIZATION_HEAD | EVENT_HEAD | PLACE_HEAD;

const facts = new Map<string, number>();

function add(list: string, separator: string, bit: number): void {
  for (const word of list.split(separator)) facts.set(word, (facts.get(word) ?? 0) | bit);
}
add(GIVEN_NAMES, "|", GIVEN_NAME);
add(FAMILY_NAMES, "|", FAMILY_NAME);
add(words.ORGANIZATION_HEADS, " ", ORGANIZATION_HEAD);
add(words.EVENT_HEADS, " ", EVENT_HEAD);
add(words.PLACE_HEADS, " ", PLACE_HEAD);
add(words.PRODUCT_HEADS, " ", PRODUCT_HEAD);
add(words.PLACE_STARTS, " ", PLACE_START);
add(words.LEGAL_FORMS, " ", LEGAL_FORM);
add(words.CALENDAR, " ", CALENDAR);
add(words.TERMS, " ", TERM);
add(words.NEVER_NAMES, " ", NEVER_NAME);
add(words.BODIES, " ", BODY);
add(words.BODIES_BY_LETTERS, " ", LETTER_BODY);
add(words.PRODUCTS, " ", PRODUCT);
add(HONORIFICS, " ", HONORIFIC);
add(OCCUPATIONS, " ", OCCUPATION);

for (const line of OFFICES.trim().split("\n")) {
  for (const name of line.split(/[|,]/)) add(name.split(/[ -]/, 1)[0] ?? "", " ", OFFICE_START);
}

/** The facts of a word as bits; 0 for one that is in no list. */
export function factsOf(word: string): number {
  return facts.get(word) ?? 0;
}
