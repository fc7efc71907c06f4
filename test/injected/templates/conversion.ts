import type { Random } from "../random.ts";
import { apart, slip } from "../slips.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { organization, person, town } from "../vocabulary.ts";
import { grouped } from "../writing.ts";

interface Converted {
  readonly a: string;
  readonly b: string;
  readonly who: string;
  readonly name: string;
  readonly place: string;
}

/** Two ways of writing a quantity, with how much of the second one of the first is. */
interface Pair {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly factor: number;
  readonly low: number;
  readonly high: number;
}

const distances: readonly Pair[] = [
  { first: ["miles", "mi"], second: ["km", "kilometres", "kilometers"], factor: 1.609344, low: 12, high: 980 },
  { first: ["km", "kilometers"], second: ["miles"], factor: 1 / 1.609344, low: 21, high: 1900 },
];
const heights: readonly Pair[] = [
  { first: ["feet", "ft"], second: ["metres", "meters", "m"], factor: 0.3048, low: 62, high: 9800 },
  { first: ["metres", "m"], second: ["feet", "ft"], factor: 1 / 0.3048, low: 12, high: 4900 },
];
const masses: readonly Pair[] = [
  { first: ["pounds", "lb"], second: ["kg", "kilograms", "kilos"], factor: 0.45359237, low: 31, high: 990 },
  { first: ["kg", "kilograms"], second: ["pounds", "lbs"], factor: 1 / 0.45359237, low: 11, high: 480 },
];
const areas: readonly Pair[] = [
  { first: ["acres"], second: ["hectares", "ha"], factor: 0.40468564, low: 31, high: 8900 },
  { first: ["hectares"], second: ["acres"], factor: 1 / 0.40468564, low: 13, high: 4700 },
  { first: ["square miles"], second: ["square kilometres", "sq km"], factor: 2.58998811, low: 11, high: 3900 },
  { first: ["square feet"], second: ["square metres", "square meters"], factor: 0.09290304, low: 310, high: 98000 },
];
const speeds: readonly Pair[] = [
  {
    first: ["mph", "miles per hour"],
    second: ["km/h", "kph", "kilometres per hour"],
    factor: 1.609344,
    low: 21,
    high: 230,
  },
  { first: ["km/h", "kph"], second: ["mph"], factor: 1 / 1.609344, low: 32, high: 380 },
];

function converted(pairs: readonly Pair[]): (random: Random) => Drawn<Converted> {
  return (random) => {
    const pair = random.pick(pairs);
    const value = random.integer(pair.low, pair.high);
    const decimals = value * pair.factor < 20 ? 1 : 0;
    const unit = 10 ** decimals;
    const exact = Math.round(value * pair.factor * unit) / unit;
    // Now and then only two digits of the worked-out figure are kept.
    const rounded = exact > 100 && random.chance(0.3) ? Number(exact.toPrecision(2)) : exact;
    const wrong = slip(random, rounded, (other) => apart(other, exact, 0.13, 3 / unit), decimals);
    const [first, second] = [random.pick(pair.first), random.pick(pair.second)];
    const write = (n: number, places: number) => (n >= 1000 ? grouped(n) : n.toFixed(places));
    const places = { who: organization(random), name: person(random).name, place: town(random) };
    const a = `${write(value, 0)} ${first}`;
    return {
      right: { ...places, a, b: `${write(rounded, rounded === exact ? decimals : 0)} ${second}` },
      wrong: { ...places, a, b: `${write(wrong, Number.isInteger(wrong) ? 0 : decimals)} ${second}` },
    };
  };
}

function heat(random: Random): Drawn<Converted> {
  const from = random.chance(0.5);
  const value = from ? random.integer(41, 118) : random.integer(6, 46);
  const exact = Math.round(from ? ((value - 32) * 5) / 9 : (value * 9) / 5 + 32);
  const wrong = slip(random, exact, (other) => apart(other, exact, 0.05, 3.5) && other < 160);
  const [f, c] = random.pick([
    ["°F", "°C"],
    [" °F", " °C"],
    [" degrees Fahrenheit", " degrees Celsius"],
  ]) as [string, string];
  const same = { who: organization(random), name: person(random).name, place: town(random) };
  const write = (n: number, there: boolean) => `${n}${from === there ? c : f}`;
  const a = write(value, false);
  return { right: { ...same, a, b: write(exact, true) }, wrong: { ...same, a, b: write(wrong, true) } };
}

export const conversion: readonly Template[] = [
  ...twins(converted(distances), [
    (f) => `The trail is ${f.a} (${f.b}) long.`,
    (f) => `The farm lies ${f.a} (about ${f.b}) north of ${f.place}.`,
    (f) => `${f.name} walked ${f.a}, or ${f.b}, in a week.`,
    (f) => `The pipeline runs for ${f.a} [${f.b}] along the coast.`,
    (f) => `The line from ${f.place} to the sea, ${f.a} (${f.b}) in length, was closed.`,
    (f) => `The race covers ${f.a}/${f.b} and ends in ${f.place}.`,
    (f) => `A quake was felt as far as ${f.a} (some ${f.b}) away.`,
    (f) => `The road is ${f.a} long, about ${f.b}.`,
  ]),
  ...twins(converted(heights), [
    (f) => `The tower is ${f.a} (${f.b}) high.`,
    (f) => `At ${f.a} (${f.b}), the mast is the tallest in ${f.place}.`,
    (f) => `The plane flew at ${f.a}, or about ${f.b}.`,
    (f) => `The hut stands ${f.a} (roughly ${f.b}) above the lake.`,
    (f) => `The wall, ${f.a} (${f.b}) tall, was built by ${f.who}.`,
  ]),
  ...twins(converted(masses), [
    (f) => `The bear weighed ${f.a} (${f.b}).`,
    (f) => `Police seized ${f.a} (${f.b}) of cheese from a van.`,
    (f) => `The bomb of ${f.a}, or ${f.b}, was found in ${f.place}.`,
    (f) => `${f.name} lifted ${f.a} (${f.b}) at the games.`,
    (f) => `The load was ${f.a}, which is ${f.b}.`,
  ]),
  ...twins(converted(areas), [
    (f) => `The fire burned ${f.a} (${f.b}) of forest.`,
    (f) => `The park covers ${f.a}, or about ${f.b}.`,
    (f) => `${f.who} bought ${f.a} (${f.b}) of land near ${f.place}.`,
    (f) => `The reserve of ${f.a} (nearly ${f.b}) is open to all.`,
  ]),
  ...twins(converted(speeds), [
    (f) => `Gusts of ${f.a} (${f.b}) were measured in ${f.place}.`,
    (f) => `The train reaches ${f.a}, or ${f.b}, on the new line.`,
    (f) => `The storm had winds of up to ${f.a} (${f.b}).`,
    (f) => `Top speed: ${f.a} / ${f.b}.`,
    (f) => `The car was going ${f.a} — ${f.b} — when it was stopped.`,
  ]),
  ...twins(heat, [
    (f) => `It was ${f.a} (${f.b}) in ${f.place} on Sunday.`,
    (f) => `Temperatures reached ${f.a}, or ${f.b}, in the shade.`,
    (f) => `Store the jar below ${f.a} (${f.b}).`,
  ]),
];
