import type { Token } from "../../model/token.ts";
import { CITIES } from "./data/cities.ts";
import { COUNTRIES } from "./data/countries.ts";
import { CITY_NAMES, REGIONS } from "./data/regions.ts";
import { foldAccents, isPossessive, stemOf } from "./letter-shape.ts";

type PlaceKind = "country" | "demonym" | "region" | "region-people" | "city" | "compass";

/** A known place under one of its names. */
export interface Place {
  readonly key: string;
  /** The key as a name is written: "United States" for the demonym "American". */
  readonly name: string;
  readonly kind: PlaceKind;
}

interface Node {
  place: Place | undefined;
  /** Under an abbreviation that a full stop must follow ("Calif."). */
  abbreviated: Place | undefined;
  next: Map<string, Node> | undefined;
}

const root: Node = { place: undefined, abbreviated: undefined, next: new Map() };
const countryKeys = new Map<string, string>();
const demonymKeys = new Map<string, string>();

/** The longest known place name that begins at a token; `undefined` where none does. A hyphen stands for a space. */
export function placeAt(tokens: readonly Token[], at: number, end: number): { place: Place; end: number } | undefined {
  let node: Node = root;
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

/** True where a known place name begins with this word; `word` in lower case without accents. */
export function beginsPlace(word: string): boolean {
  return root.next?.has(word) === true;
}

/** The key of the country that a name in lower case stands for ("u.s." → "united states"); `undefined` for other words. */
export function countryKey(lower: string): string | undefined {
  return countryKeys.get(foldAccents(lower));
}

/** The key of the country whose people or things a word names ("chinese" → "china"); `undefined` for other words. */
export function demonymCountry(lower: string): string | undefined {
  return demonymKeys.get(foldAccents(lower));
}

function add(name: string, place: Place): void {
  let node = root;
  for (const word of name.split(/[ -]/)) {
    const bare = isAbbreviation(word) ? word.slice(0, -1) : word;
    node.next ??= new Map();
    let child = node.next.get(bare);
    if (child === undefined) {
      child = { place: undefined, abbreviated: undefined, next: undefined };
      node.next.set(bare, child);
    }
    node = child;
  }
  // Inside a name ("St. Louis") the full stop may be left out.
  if (isAbbreviation(name)) node.abbreviated ??= place;
  else node.place ??= place;
}

function isAbbreviation(word: string): boolean {
  return word.indexOf(".") === word.length - 1 && !word.includes(" ");
}

function written(key: string): string {
  return key.replace(
    /(^|[ -])(?!(?:and|of|the) )([a-z])/g,
    (_, edge: string, letter: string) => edge + letter.toUpperCase(),
  );
}

/** People's plural: "Americans"; words in -ese, -ish, -ss and -ch have none. */
function withPlural(demonym: string): readonly string[] {
  return /(ese|ish|[sxhz]|men)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

function read(list: string, kind: "country" | "region" | "city"): void {
  for (const line of list.trim().split("\n")) {
    const [listed = "", others = "", people = ""] = line.split("|");
    const compass = listed.startsWith("!");
    const key = compass ? listed.slice(1) : listed;
    const name = written(key);
    const place: Place = { key, name, kind: compass ? "compass" : kind };
    const names = [key, ...others.split(",")].filter((word) => word !== "");
    for (const other of names) {
      add(other, place);
      if (kind === "country") countryKeys.set(other, key);
    }
    const inhabitant: Place = { key, name, kind: kind === "country" ? "demonym" : "region-people" };
    for (const word of people
      .split(",")
      .filter((word) => word !== "")
      .flatMap(withPlural)) {
      add(word, inhabitant);
      if (kind === "country") demonymKeys.set(word, key);
    }
  }
}

read(COUNTRIES, "country");
read(REGIONS, "region");
read(CITY_NAMES, "city");
for (const city of CITIES.split("|")) add(city, { key: city, name: written(city), kind: "city" });
