import type { Random } from "../random.ts";
import { apart, slip } from "../slips.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { organization, person, town } from "../vocabulary.ts";
import { countStyle, moneyStyle, percentStyle } from "../writing.ts";

interface Twice {
  readonly one: string;
  readonly two: string;
  readonly who: string;
  readonly name: string;
  readonly surname: string;
  readonly place: string;
}

function surroundings(random: Random) {
  const { name, surname } = person(random);
  return { who: organization(random), name, surname, place: town(random) };
}

/** The wrong twin gives the second place a value that no rounding of the first allows. */
function money(random: Random): Drawn<Twice> {
  const scale = random.pick([undefined, "million", "million", "billion"] as const);
  const decimals = scale && random.chance(0.5) ? 1 : 0;
  const value = scale ? random.decimal(11, 980, decimals) : random.integer(103, 999) * 100 + random.integer(1, 99);
  const wrong = slip(random, value, (other) => apart(other, value, 0.015, 1.6 / 10 ** decimals), decimals);
  const style = moneyStyle(random, scale, decimals);
  return {
    right: { ...surroundings(random), one: style(value), two: style(value) },
    wrong: { one: style(value), two: style(wrong), who: "", name: "", surname: "", place: "" },
  };
}

function count(random: Random): Drawn<Twice> {
  const value = random.chance(0.3) ? random.integer(11, 99) : random.integer(101, 9899);
  const wrong = slip(random, value, (other) => other > 10 && apart(other, value, 0.01, value < 100 ? 1.5 : 2.5));
  const style = countStyle(random);
  return {
    right: { ...surroundings(random), one: style(value), two: style(value) },
    wrong: { one: style(value), two: style(wrong), who: "", name: "", surname: "", place: "" },
  };
}

function percent(random: Random): Drawn<Twice> {
  const decimals = random.chance(0.4) ? 1 : 0;
  const value = random.decimal(11, 94, decimals);
  const wrong = slip(
    random,
    value,
    (other) => other < 100 && apart(other, value, 0.03, 1.6 / 10 ** decimals),
    decimals,
  );
  const style = percentStyle(random, decimals);
  return {
    right: { ...surroundings(random), one: style(value), two: style(value) },
    wrong: { one: style(value), two: style(wrong), who: "", name: "", surname: "", place: "" },
  };
}

/** Both of a pair take place in the same surroundings. */
function alike(draw: (random: Random) => Drawn<Twice>): (random: Random) => Drawn<Twice> {
  return (random) => {
    const { right, wrong } = draw(random);
    return { right, wrong: { ...right, one: wrong.one, two: wrong.two } };
  };
}

export const restatement: readonly Template[] = [
  ...twins(alike(money), [
    (f) => `# Council passes ${f.one} budget\n\nThe council of ${f.place} voted on Tuesday to adopt a ${f.two} budget.`,
    (f) =>
      `The council of ${f.place} adopted a budget of ${f.one}.\n\nCritics said the ${f.two} budget leans on grants.`,
    (f) =>
      `${f.who} gave a grant of ${f.one} for the pier.\n\nWork starts in May. The ${f.two} grant covers the deck alone.`,
    (f) => `${f.who} agreed to buy a rival for ${f.one}.\n\nShareholders must still approve the ${f.two} purchase.`,
    (f) => `# ${f.who} buys rival for ${f.one}\n\n${f.who} said on Monday that it would buy its rival for ${f.two}.`,
    (f) => `A judge ordered ${f.who} to pay a fine of ${f.one}.\n\nThe ${f.two} fine is the largest of its kind.`,
    (f) =>
      `${f.name} donated ${f.one} to the museum. The museum in ${f.place} will use the ${f.two} donation for a new wing.`,
    (f) =>
      `The stadium cost ${f.one} to build.\n\nNeighbours still object to the stadium, which cost ${f.two} to build.`,
    (f) =>
      `The contract with ${f.who} is worth ${f.one}.\n\n## Conclusion\n\nThe ${f.two} contract runs out next year.`,
    (f) => `The loan of ${f.one} was approved in ${f.place}.\n\n- The loan of ${f.two} must be repaid in full.`,
  ]),
  ...twins(alike(count), [
    (f) => `# ${f.one} jobs to go at ${f.who}\n\n${f.who} said it would cut ${f.two} jobs in ${f.place}.`,
    (f) => `${f.who} will cut ${f.one} jobs in ${f.place}.\n\nUnions called the ${f.two} job cuts a disgrace.`,
    (f) =>
      `The earthquake killed ${f.one} people in ${f.place}.\n\nMost of the ${f.two} people killed in the earthquake were asleep.`,
    (f) =>
      `The survey covered ${f.one} households in ${f.place}.\n\n## Method\n\nWe surveyed ${f.two} households by telephone.`,
    (f) => `${f.who} employs ${f.one} people. With ${f.two} employees, ${f.who} is the largest employer in ${f.place}.`,
    (f) => `The school in ${f.place} has ${f.one} pupils.\n\nAll ${f.two} pupils of the school were sent home.`,
    (f) =>
      `The library holds ${f.one} manuscripts.\n\n| Collection | Items |\n| --- | ---: |\n| Manuscripts | ${f.two} |\n| Newspapers | 7 |`,
    (f) =>
      `The new hotel has ${f.one} rooms.\n\n“A hotel with ${f.two} rooms is too big for ${f.place},” said ${f.name}.`,
    (f) =>
      `The petition against the road has ${f.one} signatures.\n\n${f.name} handed over the petition, with its ${f.two} signatures, on Friday.`,
    (f) => `${f.who} owns ${f.one} shops.\n\n- ${f.who} owns ${f.two} shops.\n- It was founded in ${f.place}.`,
    (f) => `The package contains ${f.one} tests.\n\n## Summary\n\nThe package contains ${f.two} tests and no binaries.`,
    (f) => `The ship carried ${f.one} passengers.\n\nThe ship sank quickly. None of its ${f.two} passengers drowned.`,
  ]),
  ...twins(alike(percent), [
    (f) => `# Turnout of ${f.one} in ${f.place}\n\nTurnout in ${f.place} was ${f.two}, officials said.`,
    (f) => `Turnout was ${f.one} in ${f.place}.\n\n${f.name} called the turnout of ${f.two} a success.`,
    (f) =>
      `The unemployment rate in ${f.place} is ${f.one}.\n\nEconomists think that the unemployment rate of ${f.two} is too high.`,
    (f) => `${f.name} won ${f.one} of the vote.\n\nIn the end, ${f.surname} won ${f.two} of the vote.`,
    (f) => `${f.who} has a market share of ${f.one}.\n\nWith a market share of ${f.two}, ${f.who} leads the field.`,
    (f) => `The interest rate is ${f.one}.\n\nThe central bank left the interest rate at ${f.two}.`,
    (f) =>
      `In ${f.place}, ${f.one} of households rent their home.\n\nThe fact that ${f.two} of households in ${f.place} rent their home surprises many.`,
  ]),
];
