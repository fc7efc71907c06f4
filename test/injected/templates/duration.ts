import type { Random } from "../random.ts";
import { apart, slip } from "../slips.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { months, organization, person, town } from "../vocabulary.ts";
import { inWords, ordinalInWords } from "../writing.ts";

interface Period {
  readonly from: string;
  readonly to: string;
  readonly long: string;
  readonly nth: string;
  readonly who: string;
  readonly name: string;
  readonly she: string;
  readonly place: string;
}

function surroundings(random: Random) {
  const { name, she } = person(random);
  return { name, she: she === "she" ? "She" : "He", who: organization(random), place: town(random) };
}

/** Years counted with or without the last one; the wrong twin is off by more than that. */
function years(random: Random): Drawn<Period> {
  const length = random.integer(2, 60);
  const from = random.integer(1880, 2020 - length);
  const words = random.chance(0.5);
  const write = (n: number) => (words ? inWords(n) : String(n));
  const wrong = slip(random, length, (value) => value > 1 && value < 130 && apart(value, length, 0.04, 2.5));
  const same = { ...surroundings(random), from: String(from), to: String(from + length), nth: "" };
  return { right: { ...same, long: write(length) }, wrong: { ...same, long: write(wrong) } };
}

/** Days of one month. */
function days(random: Random): Drawn<Period> {
  const [from, length] = [random.integer(1, 10), random.integer(3, 17)];
  const month = months[random.integer(0, 11)] ?? "";
  const words = random.chance(0.5);
  const write = (n: number) => (words ? inWords(n) : String(n));
  const wrong = slip(random, length, (value) => value > 1 && value < 60 && apart(value, length, 0.1, 2.1));
  const dayFirst = random.chance(0.5);
  const day = (n: number) => (dayFirst ? `${n} ${month}` : `${month} ${n}`);
  const same = { ...surroundings(random), from: day(from), to: day(from + length), nth: "" };
  return { right: { ...same, long: write(length) }, wrong: { ...same, long: write(wrong) } };
}

/** Months of one year, counted either way. */
function monthsLong(random: Random): Drawn<Period> {
  const first = random.integer(0, 6);
  const length = random.integer(2, 11 - first);
  const write = (n: number) => inWords(n);
  const wrong = slip(random, length, (value) => value > 1 && value < 40 && apart(value, length, 0.1, 2.1));
  const year = random.integer(1990, 2025);
  const same = { ...surroundings(random), from: months[first] ?? "", to: `${months[first + length]} ${year}`, nth: "" };
  return { right: { ...same, long: write(length) }, wrong: { ...same, long: write(wrong) } };
}

/** Anniversaries that are whole years away. */
function anniversaries(random: Random): Drawn<Period> {
  const length = random.pick([5, 6, 7, 8, 10, 11, 12, 20, 25, 30, 40, 50, 75, 100, 125, 150]);
  const to = random.integer(2000, 2026);
  const wrong = slip(random, length, (value) => value > 1 && value < 300 && apart(value, length, 0.05, 1.6));
  const write = (n: number) =>
    n <= 12 ? ordinalInWords(n) : `${n}${/(?<!1)[123]$/.test(String(n)) ? ["", "st", "nd", "rd"][n % 10] : "th"}`;
  const same = { ...surroundings(random), from: String(to - length), to: String(to), long: "" };
  return { right: { ...same, nth: write(length) }, wrong: { ...same, nth: write(wrong) } };
}

export const duration: readonly Template[] = [
  ...twins(years, [
    (f) => `In the ${f.long} years from ${f.from} to ${f.to}, the town lost its mill.`,
    (f) => `${f.name} led ${f.who} for ${f.long} years, from ${f.from} to ${f.to}.`,
    (f) => `From ${f.from} to ${f.to}, a period of ${f.long} years, prices did not change.`,
    (f) => `The war lasted ${f.long} years (${f.from}–${f.to}).`,
    (f) => `The war lasted ${f.long} years, from ${f.from} until ${f.to}.`,
    (f) => `${f.name} was mayor from ${f.from} to ${f.to}. ${f.she} held the office for ${f.long} years.`,
    (f) => `Between ${f.from} and ${f.to}, in the course of ${f.long} years, the lake shrank.`,
    (f) => `The ${f.long} years between ${f.from} and ${f.to} were hard for ${f.place}.`,
    (f) => `For ${f.long} years, from ${f.from} to ${f.to}, ${f.name} wrote a column.`,
    (f) => `${f.name} founded the firm in ${f.from} and sold it ${f.long} years later, in ${f.to}.`,
    (f) => `The station opened in ${f.from} and closed ${f.long} years later in ${f.to}.`,
    (f) => `The station opened in ${f.from} and closed in ${f.to}, ${f.long} years later.`,
    (f) => `${f.name} spent ${f.long} years in ${f.place}, from ${f.from} to ${f.to}.`,
    (f) => `The ${f.long}-year reign (${f.from}–${f.to}) changed the country.`,
    (f) => `The ban was in force from ${f.from} to ${f.to}, for ${f.long} years in all.`,
    (f) => `It took ${f.long} years, from ${f.from} to ${f.to}, to build the dam.`,
    (f) => `Building the dam took from ${f.from} to ${f.to} — ${f.long} years.`,
    (f) => `The ${f.long}-year study ran from ${f.from} to ${f.to}.`,
  ]),
  ...twins(days, [
    (f) => `The festival runs from ${f.from} to ${f.to}, ${f.long} days in all.`,
    (f) => `The strike lasted ${f.long} days, from ${f.from} to ${f.to}.`,
    (f) => `The ${f.long}-day fair runs from ${f.from} to ${f.to}.`,
    (f) => `For ${f.long} days, from ${f.from} to ${f.to}, ${f.place} had no water.`,
  ]),
  ...twins(monthsLong, [
    (f) => `The repairs took ${f.long} months, from ${f.from} to ${f.to}.`,
    (f) => `For ${f.long} months, from ${f.from} to ${f.to}, the bridge was closed.`,
  ]),
  ...twins(anniversaries, [
    (f) => `${f.who}, founded in ${f.from}, celebrated its ${f.nth} anniversary in ${f.to}.`,
    (f) => `In ${f.to}, ${f.place} marked the ${f.nth} anniversary of the ${f.from} flood.`,
    (f) => `The club was founded in ${f.from} and marked its ${f.nth} anniversary in ${f.to}.`,
    (f) => `${f.to} is the ${f.nth} anniversary of the fire of ${f.from}.`,
  ]),
];
