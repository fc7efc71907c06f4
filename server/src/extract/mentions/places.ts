import { CITIES } from "./data/cities.ts";
import { COUNTRIES } from "./data/countries.ts";
import { CITY_NAMES, REGIONS } from "./data/regions.ts";
import { foldAccents } from "./letter-shape.ts";

type PlaceKind = "country" | "demonym" | "region" | "region-people" | "city" | "compass";

/** A known place under one of its names. */
export interface Place {
  readonly key: string;
  readonly kind: PlaceKind;
}

/** A word of place names in a tree: what the words so far name, and what may follow. */
export interface PlaceNode {
  place: Place | undefined;
  /** Under an abbreviation that a full stop must follow ("Calif."). */
  abbreviated: Place | undefined;
  next: Map<string, PlaceNode> | undefined;
}

/** Above the first words of all known place names. */
export const placeRoot: PlaceNode = { place: undefined, abbreviated: undefined, next: new Map() };
const countryKeys = new Map<string, string>();
const demonymKeys = new Map<string, string>();

/** True where a known place name begins with this word; `word` in lower case without accents. */
export function beginsPlace(word: string): boolean {
  return placeRoot.next?.has(word) === true;
}

/** The key of the country that a name in lower case stands for ("u.s." → "united states"); `undefined` for other words. */
export function countryKey(lower: string): string | undefined {
  return countryKeys.get(foldAccents(lower));
}

/** The key of the country whose people or things a word names ("chinese" → "china"); `undefined` for other words. */
export function demonymCountry(lower: string): string | undefined {
  return demonymKeys.get(foldAccents(lower));
}

/** A place's key as a name is written: "United States" for "united states". */
export function writtenPlace(key: string): string {
  return key.replace(
    /(^|[ -])(?!(?:and|of|the) )([a-z])/g,
    (_, edge: string, letter: string) => edge + letter.toUpperCase(),
  );
}

function add(name: string, place: Place): void {
  if (/[ .-]/.test(name)) addWords(name, place);
  else childOf(placeRoot, name).place ??= place;
}

function addWords(name: string, place: Place): void {
  let node = placeRoot;
  for (const word of name.split(/[ -]/)) node = childOf(node, isAbbreviation(word) ? word.slice(0, -1) : word);
  // Inside a name ("St. Louis") the full stop may be left out.
  if (isAbbreviation(name)) node.abbreviated ??= place;
  else node.place ??= place;
}

function childOf(node: PlaceNode, word: string): PlaceNode {
  node.next ??= new Map();
  let child = node.next.get(word);
  if (child === undefined) {
    child = { place: undefined, abbreviated: undefined, next: undefined };
    node.next.set(word, child);
  }
  return child;
}

function isAbbreviation(word: string): boolean {
  return word.indexOf(".") === word.length - 1 && !word.includes(" ");
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
    const place: Place = { key, kind: compass ? "compass" : kind };
    const names = [key, ...others.split(",")].filter((word) => word !== "");
    for (const other of names) {
      add(other, place);
      if (kind === "country") countryKeys.set(other, key);
    }
    const inhabitant: Place = { key, kind: kind === "country" ? "demonym" : "region-people" };
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
for (const city of CITIES.split("|")) add(city, { key: city, kind: "city" });
