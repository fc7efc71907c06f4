import type { Random } from "./random.ts";

const women = "Maria Helen Ruth Priya Ingrid Claire Amara Yuki Teresa Nadia Olivia Fatima Susan Elena Grace".split(" ");
const men =
  "Daniel Robert Omar Henrik Samuel Takeshi Pedro Victor Brendan Ahmed Marcus Julian Peter Kwame Thomas".split(" ");
const surnames =
  "Lindqvist Okonkwo Castellano Whitfield Brennan Takahashi Oyelaran Fitzgerald Moreau Kowalski Andersen Delgado Hargreaves Petrov Schneider MacAllister Rodrigues Chaudhry Villanueva Thornbury Eriksson Bianchi Mwangi Sutherland Kaufmann".split(
    " ",
  );
const towns =
  "Ashford Millbrook Fairhaven Port Ellen|Kingsbridge|Harlow|Westbury|Lakeview|Redfield|Stanmore|Northgate|Eastleigh"
    .replace("Ashford Millbrook Fairhaven Port Ellen", "Ashford|Millbrook|Fairhaven|Port Ellen")
    .split("|");
const countries =
  "Norway|Kenya|Brazil|Vietnam|Portugal|Canada|Ghana|Poland|Chile|Japan|Morocco|Ireland|Peru|Finland".split("|");
const organizations =
  "Harbor Press|Northwind Media|Calder Foundry|Brightwater Bank|Summit Health|Orchard Foods|Meridian Airlines|Granite Insurance|Alder Logistics|Beacon Energy|Pinecrest University|Tidewater Shipping".split(
    "|",
  );

export interface Person {
  readonly given: string;
  readonly surname: string;
  readonly name: string;
  readonly she: "she" | "he";
  readonly her: "her" | "his";
}

export function person(random: Random): Person {
  const woman = random.chance(0.5);
  const given = random.pick(woman ? women : men);
  const surname = random.pick(surnames);
  return { given, surname, name: `${given} ${surname}`, she: woman ? "she" : "he", her: woman ? "her" : "his" };
}

/** People no two of whom share a given name or a surname. */
export function people(random: Random, count: number): Person[] {
  const givens = random.some([...women, ...men], count);
  return random.some(surnames, count).map((surname, at) => {
    const given = givens[at] as string;
    const woman = women.includes(given);
    return { given, surname, name: `${given} ${surname}`, she: woman ? "she" : "he", her: woman ? "her" : "his" };
  });
}

export function town(random: Random): string {
  return random.pick(towns);
}

export function townsIn(random: Random, count: number): string[] {
  return random.some(towns, count);
}

export function country(random: Random): string {
  return random.pick(countries);
}

export function countriesIn(random: Random, count: number): string[] {
  return random.some(countries, count);
}

export function organization(random: Random): string {
  return random.pick(organizations);
}

export function organizationsIn(random: Random, count: number): string[] {
  return random.some(organizations, count);
}

export const months = "January February March April May June July August September October November December".split(
  " ",
);
export const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Sentences that say nothing with figures and could stand beside anything. */
export const fillers: readonly string[] = [
  "Officials declined to comment further.",
  "The details were first reported by a local newspaper.",
  "Nobody expected the matter to be settled quickly.",
  "It was a quiet day otherwise.",
  "The full report will be published later this year.",
  "Some of those who were asked wanted to stay anonymous.",
  "That has not always been so.",
  "Similar trends have been seen elsewhere.",
  "The picture is more mixed than it seems at first.",
  "Experts called the findings plausible.",
  "Work on the project began long before anyone took notice.",
  "The weather played its part as well.",
  "See the appendix for how the data was collected.",
  "The method is described in the documentation.",
  "Not everyone agrees with this view.",
  "A spokeswoman said the review was still under way.",
  "Local people had been asking for it for a long time.",
  "The rules were changed after a public consultation.",
  "Critics say that more could have been done.",
  "There was applause when the news was announced.",
];

export const headings: readonly string[] = [
  "Background",
  "Results",
  "What we found",
  "In brief",
  "Summary",
  "Overview",
];
