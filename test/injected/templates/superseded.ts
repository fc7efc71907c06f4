import type { Random } from "../random.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { organization, person, town } from "../vocabulary.ts";
import { countStyle, percentStyle } from "../writing.ts";

interface Standing {
  readonly here: string;
  readonly who: string;
  readonly place: string;
  readonly name: string;
}

interface Placed extends Standing {
  readonly there: string;
}

/** A source of an earlier day and a newer one with another value; the wrong twin has the older one. */
function sources(
  values: (random: Random) => readonly [old: string, now: string],
  ...texts: readonly ((facts: Placed) => string)[]
): (random: Random) => Drawn<Standing> {
  return (random) => {
    const [old, now] = values(random);
    const same = { who: organization(random), place: town(random), name: person(random).name };
    const say = random.pick(texts);
    const year = random.integer(2012, 2025);
    const source = (date: string, there: string) => {
      const text = say({ ...same, here: there, there });
      return `---\ndate: ${date}\n---\n${text.charAt(0).toUpperCase()}${text.slice(1)}\n`;
    };
    const [first, second] = [random.integer(1, 5), random.integer(6, 9)];
    const both = [source(`${year}-0${first}-12`, old), source(`${year}-0${second}-20`, now)];
    return {
      right: { ...same, here: now },
      wrong: { ...same, here: old },
      sources: random.chance(0.5) ? both : both.reverse(),
    };
  };
}

/** By how much a figure that moves may have moved in some months. */
function moved(random: Random): number {
  return random.chance(0.5) ? random.decimal(1.08, 1.5, 2) : random.decimal(0.66, 0.92, 2);
}

function counted(random: Random): readonly [string, string] {
  const old = random.integer(112, 9400);
  const now = Math.round(old * moved(random));
  const style = countStyle(random);
  return [style(old), style(now)];
}

function shared(random: Random): readonly [string, string] {
  const old = random.decimal(11, 80, 1);
  const now = Math.round(Math.min(99, old * moved(random)) * 10) / 10;
  const style = percentStyle(random, 1);
  return [style(old), style(now)];
}

export const superseded: readonly Template[] = [
  ...twins(
    sources(
      counted,
      (f) => `${f.who} has ${f.there} employees in ${f.place}.`,
      (f) => `In ${f.place}, ${f.who} has ${f.there} employees.`,
    ),
    [
      (f) => `${f.who} has ${f.here} employees in ${f.place}.`,
      (f) => `In ${f.place}, ${f.who} has ${f.here} employees.`,
      (f) => `With ${f.here} employees in ${f.place}, ${f.who} is a large employer.`,
      (f) => `${f.name} leads ${f.who}, which has ${f.here} employees in ${f.place}.`,
      (f) => `The ${f.here} employees of ${f.who} in ${f.place} were told on Monday.`,
      (f) => `${f.who} has:\n\n- ${f.here} employees in ${f.place}\n- a new head`,
      (f) => `“${f.who} has ${f.here} employees in ${f.place},” said ${f.name}.`,
    ],
  ),
  ...twins(
    sources(
      counted,
      (f) => `The library of ${f.place} holds ${f.there} manuscripts.`,
      (f) => `There are ${f.there} manuscripts in the library of ${f.place}.`,
    ),
    [
      (f) => `The library of ${f.place} holds ${f.here} manuscripts.`,
      (f) => `There are ${f.here} manuscripts in the library of ${f.place}.`,
      (f) => `The library of ${f.place}, with its ${f.here} manuscripts, is open daily.`,
      (f) => `${f.name} knows all ${f.here} manuscripts in the library of ${f.place}.`,
      (f) => `# A library with ${f.here} manuscripts\n\nThe library of ${f.place} holds ${f.here} manuscripts.`,
    ],
  ),
  ...twins(
    sources(
      counted,
      (f) => `The school in ${f.place} has ${f.there} pupils.`,
      (f) => `There are ${f.there} pupils at the school in ${f.place}.`,
    ),
    [
      (f) => `The school in ${f.place} has ${f.here} pupils.`,
      (f) => `There are ${f.here} pupils at the school in ${f.place}.`,
      (f) => `All ${f.here} pupils of the school in ${f.place} were sent home.`,
      (f) => `${f.name} teaches at the school in ${f.place}, which has ${f.here} pupils.`,
    ],
  ),
  ...twins(
    sources(
      counted,
      (f) => `${f.who} owns ${f.there} shops.`,
      (f) => `${f.who} has ${f.there} shops.`,
    ),
    [
      (f) => `${f.who} owns ${f.here} shops.`,
      (f) => `${f.who} has ${f.here} shops, among them one in ${f.place}.`,
      (f) => `${f.who}, which owns ${f.here} shops, is led by ${f.name}.`,
      (f) => `The ${f.here} shops of ${f.who} were closed for a day.`,
    ],
  ),
  ...twins(
    sources(
      shared,
      (f) => `The unemployment rate in ${f.place} is ${f.there}.`,
      (f) => `In ${f.place}, the unemployment rate is ${f.there}.`,
    ),
    [
      (f) => `The unemployment rate in ${f.place} is ${f.here}.`,
      (f) => `In ${f.place}, the unemployment rate is ${f.here}.`,
      (f) => `${f.place} has an unemployment rate of ${f.here}.`,
      (f) => `${f.name} called the unemployment rate of ${f.here} in ${f.place} a scandal.`,
    ],
  ),
  ...twins(
    sources(
      shared,
      (f) => `${f.who} has a market share of ${f.there}.`,
      (f) => `The market share of ${f.who} is ${f.there}.`,
    ),
    [
      (f) => `${f.who} has a market share of ${f.here}.`,
      (f) => `The market share of ${f.who} is ${f.here}.`,
      (f) => `With a market share of ${f.here}, ${f.who} leads the field.`,
      (f) => `${f.who}, whose market share is ${f.here}, wants to grow.`,
    ],
  ),
];
