import type { Random } from "../random.ts";
import { apart, slip } from "../slips.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { organization, town } from "../vocabulary.ts";
import { countStyle, moneyStyle, percentStyle } from "../writing.ts";

interface Change {
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly what: string;
  readonly rose: string;
  readonly up: string;
  readonly rise: string;
  readonly more: string;
  readonly earlier: string;
  readonly later: string;
  readonly who: string;
  readonly place: string;
}

const counted = ["membership", "enrolment", "the number of visitors", "output of bicycles", "the number of downloads"];
const earned = ["revenue", "net profit", "the annual budget", "the average rent", "spending on roads"];

function words(random: Random, up: boolean) {
  const year = random.integer(1990, 2023);
  return {
    rose: random.pick(
      up ? ["rose", "grew", "increased", "climbed", "jumped"] : ["fell", "dropped", "declined", "decreased", "slipped"],
    ),
    up: up ? "up" : "down",
    rise: random.pick(
      up ? ["a rise", "an increase", "a gain", "growth"] : ["a fall", "a decrease", "a drop", "a decline"],
    ),
    more: up ? "more" : random.pick(["less", "fewer"]),
    earlier: String(year),
    later: String(year + random.integer(1, 8)),
    who: organization(random),
    place: town(random),
  };
}

/** Both values and the percentage between them. */
function percentages(random: Random): Drawn<Change> {
  const up = random.chance(0.6);
  const kind = random.integer(1, 3);
  const scale = kind === 3 ? random.pick(["million", "billion"] as const) : undefined;
  const from = scale
    ? random.decimal(20, 90, 1)
    : kind === 2
      ? random.integer(30, 900) * 500
      : random.integer(300, 20_000);
  const factor = up ? random.decimal(1.06, 1.9, 3) : random.decimal(0.4, 0.93, 3);
  const to = scale ? Number((from * factor).toFixed(1)) : Math.round(from * factor);
  const truth = Math.abs(to / from - 1) * 100;
  const decimals = random.chance(0.25) && !scale ? 1 : 0;
  const stated = Number(truth.toFixed(decimals));
  // Beyond what rounding of both values and of the percentage itself allows.
  const slack = scale ? 2.5 : 1.6;
  const wrong = slip(
    random,
    stated,
    (value) => value < 96 && apart(value, truth, 0.06, slack / 10 ** decimals),
    decimals,
  );
  const [style, percent] = [
    kind === 1 ? countStyle(random) : moneyStyle(random, scale, 1),
    percentStyle(random, decimals),
  ];
  const same = {
    ...words(random, up),
    what: random.pick(kind === 1 ? counted : earned),
    from: style(from),
    to: style(to),
  };
  return { right: { ...same, by: percent(stated) }, wrong: { ...same, by: percent(wrong) } };
}

/** Both values and the amount between them. */
function amounts(random: Random): Drawn<Change> {
  const up = random.chance(0.6);
  const counts = random.chance(0.5);
  const from = counts ? random.integer(40, 5000) : random.integer(40, 900) * 1000;
  const by = counts
    ? random.integer(Math.ceil(from * 0.05), Math.floor(from * 0.7))
    : random.integer(Math.ceil(from / 20_000), Math.floor(from / 1500)) * 1000;
  const to = up ? from + by : from - by;
  const wrong = slip(
    random,
    by,
    (value) => value < from && apart(value, by, 0.02, counts ? 0 : 999) && value % (counts ? 1 : 1000) === 0,
  );
  const style = counts ? countStyle(random) : moneyStyle(random);
  const same = { ...words(random, up), what: random.pick(counts ? counted : earned), from: style(from), to: style(to) };
  return { right: { ...same, by: style(by) }, wrong: { ...same, by: style(wrong) } };
}

const multiples: readonly (readonly [number, readonly string[]])[] = [
  [2, ["doubled", "more than doubled"]],
  [3, ["tripled", "trebled"]],
  [4, ["quadrupled"]],
  [10, ["grew tenfold", "increased tenfold"]],
  [0.5, ["halved"]],
];

function folds(random: Random): Drawn<Change> {
  const counts = random.chance(0.6);
  const [factor, said] = random.pick(multiples);
  const from = random.integer(20, 400) * (counts ? 2 : 2000);
  const word = random.pick(said);
  const to = Math.round(from * factor * (word.startsWith("more") ? random.decimal(1.02, 1.15, 2) : 1));
  const others = multiples.filter(([other]) => apart(other, to / from, 0.3));
  // Whatever grew tenfold has "more than doubled" as well.
  const wrong = random.pick(random.pick(others)[1].filter((said) => !said.startsWith("more") || to < 2 * from));
  const style = counts ? countStyle(random) : moneyStyle(random);
  const same = {
    ...words(random, factor > 1),
    what: random.pick(counts ? counted : earned),
    from: style(from),
    to: style(to),
  };
  return { right: { ...same, by: word }, wrong: { ...same, by: wrong } };
}

/** Percentages and the points between them. */
function points(random: Random): Drawn<Change> {
  const up = random.chance(0.5);
  const by = random.integer(2, 30);
  const from = random.integer(32, 65);
  const wrong = slip(random, by, (value) => value < 100 && apart(value, by, 0.05, 1.6));
  const percent = percentStyle(random);
  const what = random.pick(["the unemployment rate", "the approval rating", "turnout", "the recycling rate"]);
  const same = { ...words(random, up), what, from: percent(from), to: percent(up ? from + by : from - by) };
  const point = random.pick(["percentage points", "percentage points", "points"]);
  return { right: { ...same, by: `${by} ${point}` }, wrong: { ...same, by: `${wrong} ${point}` } };
}

export const change: readonly Template[] = [
  ...twins(percentages, [
    (f) => `${f.what} ${f.rose} from ${f.from} to ${f.to}, ${f.up} ${f.by}.`,
    (f) => `${f.what} ${f.rose} ${f.by}, from ${f.from} to ${f.to}.`,
    (f) => `${f.what} ${f.rose} ${f.by} to ${f.to} from ${f.from} a year earlier.`,
    (f) => `${f.what} ${f.rose} by ${f.by} from ${f.from} in ${f.earlier} to ${f.to} in ${f.later}.`,
    (f) => `Between ${f.earlier} and ${f.later}, ${f.what} ${f.rose} from ${f.from} to ${f.to}, ${f.rise} of ${f.by}.`,
    (f) => `${f.what} ${f.rose} from ${f.from} in ${f.earlier} to ${f.to} in ${f.later} (${f.up} ${f.by}).`,
    (f) => `At ${f.who}, ${f.what} was ${f.to}, ${f.up} ${f.by} from ${f.from} the year before.`,
    (f) => `${f.what} was ${f.to} in ${f.later}, ${f.up} ${f.by} from ${f.from} in ${f.earlier}.`,
    (f) => `${f.what} reached ${f.to}, ${f.up} from ${f.from}, ${f.rise} of ${f.by}.`,
    (f) => `${f.what} ${f.rose} to ${f.to} from ${f.from}, a ${f.by} ${f.up === "up" ? "increase" : "decrease"}.`,
    (f) => `${f.what} ${f.rose} from ${f.from} to ${f.to}. That is ${f.rise} of ${f.by}.`,
    (f) => `In ${f.place}, ${f.what} ${f.rose} from ${f.from} to ${f.to}, or ${f.by}.`,
    (f) => `${f.what} ${f.rose} from ${f.from} to ${f.to} — ${f.rise} of ${f.by}.`,
    (f) => `The plan takes ${f.what} from ${f.from} to ${f.to}, a change of ${f.by}.`,
    (f) =>
      `${f.what} stood at ${f.from} in ${f.earlier}. By ${f.later} it had ${f.up === "up" ? "risen" : "fallen"} by ${f.by} to ${f.to}.`,
    (f) => `${f.what}: ${f.from} → ${f.to} (${f.up === "up" ? "+" : "−"}${f.by})`,
    (f) =>
      `${f.who} said ${f.what} had ${f.up === "up" ? "risen" : "fallen"} ${f.by} to ${f.to}, compared with ${f.from} in ${f.earlier}.`,
    (f) =>
      `With ${f.what} at ${f.to}, ${f.by} ${f.up === "up" ? "higher" : "lower"} than the ${f.from} of ${f.earlier}, the board was pleased.`,
  ]),
  ...twins(amounts, [
    (f) => `${f.what} ${f.rose} by ${f.by}, from ${f.from} to ${f.to}.`,
    (f) => `${f.what} ${f.rose} from ${f.from} to ${f.to}, ${f.rise} of ${f.by}.`,
    (f) => `${f.what} was ${f.to} in ${f.later}, ${f.by} ${f.more} than the ${f.from} of ${f.earlier}.`,
    (f) => `${f.what} was ${f.to}, ${f.up} ${f.by} from ${f.from} in ${f.earlier}.`,
    (f) => `${f.what} ${f.rose} ${f.by} to ${f.to} from ${f.from}.`,
  ]),
  ...twins(folds, [
    (f) => `${f.what} ${f.by} from ${f.from} in ${f.earlier} to ${f.to} in ${f.later}.`,
    (f) => `${f.what} ${f.by}, from ${f.from} to ${f.to}.`,
    (f) =>
      `In ${f.place}, ${f.what} has ${f.by.replace("grew", "grown")} from ${f.from} to ${f.to} since ${f.earlier}.`,
  ]),
  ...twins(points, [
    (f) => `${f.what} ${f.rose} from ${f.from} to ${f.to}, ${f.rise} of ${f.by}.`,
    (f) => `${f.what} ${f.rose} by ${f.by}, from ${f.from} to ${f.to}.`,
    (f) => `${f.what} ${f.rose} ${f.by} to ${f.to} from ${f.from} in ${f.earlier}.`,
    (f) => `${f.what} was ${f.to}, ${f.up} ${f.by} from ${f.from} a year earlier.`,
  ]),
];
