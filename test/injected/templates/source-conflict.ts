import type { Random } from "../random.ts";
import { apart, slip } from "../slips.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { organization, person, town } from "../vocabulary.ts";
import { countStyle, moneyStyle, percentStyle } from "../writing.ts";

interface Told {
  /** The figure as the article and as the source tells it. */
  readonly here: string;
  readonly there: string;
  readonly who: string;
  readonly name: string;
  readonly place: string;
}

type Values = (random: Random) => readonly [right: string, wrong: string, there: string];

const money: Values = (random) => {
  const scale = random.pick([undefined, "million", "billion"] as const);
  const decimals = scale && random.chance(0.5) ? 1 : 0;
  const value = scale ? random.decimal(11, 980, decimals) : random.integer(103, 999) * 100 + random.integer(1, 99);
  const wrong = slip(random, value, (other) => apart(other, value, 0.03, 1.6 / 10 ** decimals), decimals);
  const style = moneyStyle(random, scale, decimals);
  return [style(value), style(wrong), style(value)];
};

const count: Values = (random) => {
  const value = random.chance(0.3) ? random.integer(11, 99) : random.integer(101, 9899);
  const wrong = slip(random, value, (other) => other > 10 && apart(other, value, 0.03, value < 100 ? 1.5 : 2.5));
  const [style, there] = [countStyle(random), countStyle(random)];
  return [style(value), style(wrong), there(value)];
};

const percent: Values = (random) => {
  const decimals = random.chance(0.4) ? 1 : 0;
  const value = random.decimal(11, 94, decimals);
  const wrong = slip(
    random,
    value,
    (other) => other < 100 && apart(other, value, 0.04, 1.6 / 10 ** decimals),
    decimals,
  );
  const [style, there] = [percentStyle(random, decimals), percentStyle(random, decimals)];
  return [style(value), style(wrong), there(value)];
};

/** An article's wording beside a source's. */
function told(
  values: Values,
  source: (facts: Told) => string,
  ...articles: readonly ((facts: Told) => string)[]
): Template[] {
  const draw = (random: Random): Drawn<Told> => {
    const [right, wrong, there] = values(random);
    const same = { there, who: organization(random), name: person(random).name, place: town(random) };
    const facts = { ...same, here: right };
    const text = source(facts);
    return {
      right: facts,
      wrong: { ...same, here: wrong },
      sources: [`${text.charAt(0).toUpperCase()}${text.slice(1)}\n`],
    };
  };
  return twins(draw, articles);
}

export const sourceConflict: readonly Template[] = [
  ...told(
    money,
    (f) => `The council of ${f.place} adopted a budget of ${f.there} on Tuesday. The vote was close.`,
    (f) => `The council of ${f.place} adopted a ${f.here} budget.`,
    (f) => `${f.place}’s council has adopted a budget of ${f.here}, the mayor said.`,
  ),
  ...told(
    money,
    (f) => `${f.who} agreed to pay a fine of ${f.there} to settle the case. It admitted no guilt.`,
    (f) => `${f.who} will pay a fine of ${f.here}.`,
    (f) => `A fine of ${f.here} was paid by ${f.who}.`,
  ),
  ...told(
    money,
    (f) => `${f.who} reported revenue of ${f.there} for the year.`,
    (f) => `Revenue at ${f.who} was ${f.here}.`,
    (f) => `${f.who} had revenue of ${f.here} for the year.`,
  ),
  ...told(
    count,
    (f) => `${f.who} will cut ${f.there} jobs at its plant in ${f.place}. Unions protested.`,
    (f) => `${f.who} is to cut ${f.here} jobs in ${f.place}.`,
    (f) => `In ${f.place}, ${f.here} jobs will be cut by ${f.who}.`,
  ),
  ...told(
    count,
    (f) => `The earthquake near ${f.place} killed ${f.there} people, the government said.`,
    (f) => `The earthquake near ${f.place} killed ${f.here} people.`,
    (f) => `${f.here} people were killed in the earthquake near ${f.place}.`,
  ),
  ...told(
    count,
    (f) => `The survey covered ${f.there} households in ${f.place}.`,
    (f) => `The survey in ${f.place} covered ${f.here} households.`,
    (f) => `${f.here} households in ${f.place} were covered by the survey.`,
  ),
  ...told(
    count,
    (f) => `${f.who} employs ${f.there} people in ${f.place}.`,
    (f) => `${f.who} employs ${f.here} people in ${f.place}.`,
    (f) => `In ${f.place}, ${f.who} has ${f.here} employees.`,
  ),
  ...told(
    count,
    (f) => `The school in ${f.place} has ${f.there} pupils and a new gym.`,
    (f) => `The school in ${f.place} has ${f.here} pupils.`,
    (f) => `There are ${f.here} pupils at the school in ${f.place}.`,
  ),
  ...told(
    percent,
    (f) => `Turnout in ${f.place} was ${f.there}, officials said.`,
    (f) => `Turnout in ${f.place} was ${f.here}.`,
    (f) => `${f.place} had a turnout of ${f.here}.`,
  ),
  ...told(
    percent,
    (f) => `The unemployment rate in ${f.place} is ${f.there}, the statistics office said.`,
    (f) => `The unemployment rate in ${f.place} is ${f.here}.`,
    (f) => `${f.place} has an unemployment rate of ${f.here}.`,
  ),
  ...told(
    percent,
    (f) => `${f.name} won ${f.there} of the vote in ${f.place}.`,
    (f) => `${f.name} took ${f.here} of the vote in ${f.place}.`,
    (f) => `In ${f.place}, ${f.name} received ${f.here} of the vote.`,
  ),
  ...told(
    percent,
    (f) => `In ${f.place}, ${f.there} of households rent their home.`,
    (f) => `${f.here} of households in ${f.place} rent their home.`,
    (f) => `Of all households in ${f.place}, ${f.here} rent their home.`,
  ),
  ...told(
    percent,
    (f) => `${f.who} has a market share of ${f.there}.`,
    (f) => `${f.who} has ${f.here} of the market.`,
    (f) => `The market share of ${f.who} is ${f.here}.`,
  ),
];
