import type { Random } from "../random.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { organizationsIn, people, townsIn } from "../vocabulary.ts";

interface Offices {
  readonly name: string;
  readonly other: string;
  readonly office: string;
  /** Where the article says that the office is held. */
  readonly at: string;
}

const inFirms = [
  "chief executive",
  "president",
  "chairman",
  "chief economist",
  "finance director",
  "managing director",
  "founder",
  "spokeswoman",
  "general counsel",
  "head",
];
const inTowns = ["mayor", "police chief", "fire chief", "town clerk", "deputy mayor"];

/** A source knows the person in one place; the wrong twin places them in another. */
function moved(sources: readonly ((name: string, office: string, at: string, other: string) => string)[]) {
  return (random: Random): Drawn<Offices> => {
    const firm = random.chance(0.65);
    const office = random.pick(firm ? inFirms : inTowns);
    const [true_, false_] = (firm ? organizationsIn : townsIn)(random, 2) as [string, string];
    const [one, two] = people(random, 2).map(({ name }) => name) as [string, string];
    const same = { name: one, other: two, office };
    return {
      right: { ...same, at: true_ },
      wrong: { ...same, at: false_ },
      sources: [random.pick(sources)(one, office, true_, two)],
    };
  };
}

/** A source gives the office to somebody else and knows the person in another. */
function taken(random: Random): Drawn<Offices> {
  const firm = random.chance(0.65);
  // A deputy's, a founder's or a speaker's office others hold as well.
  const sole = (firm ? inFirms : inTowns).filter((office) => !/deputy|founder|spokes|head|counsel/.test(office));
  const [office, second] = random.some(sole, 2) as [string, string];
  const [at] = (firm ? organizationsIn : townsIn)(random, 1) as [string];
  const [one, two] = people(random, 2).map(({ name }) => name) as [string, string];
  const source = random.pick([
    `${one}, ${office} of ${at}, opened the meeting. ${two}, ${second} of ${at}, explained the plans.`,
    `The plans were explained by ${two}, the ${second} of ${at}. ${one}, the ${office} of ${at}, agreed.`,
  ]);
  return {
    right: { name: one, other: two, office, at },
    wrong: { name: two, other: one, office, at },
    sources: [`${source}\n`],
  };
}

const interviews = [
  (name: string, office: string, at: string) => `${name}, ${office} of ${at}, said the deal was fair.\n`,
  (name: string, office: string, at: string) => `The deal was fair, said ${name}, the ${office} of ${at}.\n`,
  (name: string, office: string, at: string, other: string) =>
    `“We are ready,” said ${other}. ${name} is the ${office} of ${at}.\n`,
  (name: string, office: string, at: string) => `The ${office} of ${at}, ${name}, welcomed the decision.\n`,
];

export const role: readonly Template[] = [
  ...twins(moved(interviews), [
    (f) => `${f.name}, ${f.office} of ${f.at}, called the deal fair.`,
    (f) => `${f.name}, the ${f.office} of ${f.at}, called the deal fair.`,
    (f) => `The deal is fair, said ${f.name}, ${f.office} of ${f.at}.`,
    (f) => `“The deal is fair,” said ${f.name}, the ${f.office} of ${f.at}.`,
    (f) => `${f.name} is the ${f.office} of ${f.at}.`,
    (f) => `${f.name} is ${f.office} of ${f.at}.`,
    (f) => `The ${f.office} of ${f.at}, ${f.name}, called the deal fair.`,
    (f) => `According to ${f.name}, ${f.office} of ${f.at}, the deal is fair.`,
    (f) => `${f.other} disagreed with ${f.name}, the ${f.office} of ${f.at}.`,
    (f) => `${f.name} (${f.office} of ${f.at}) called the deal fair.`,
    (f) => `**${f.name}**, ${f.office} of ${f.at}, called the deal fair.`,
    (f) => `${f.at}’s ${f.office}, ${f.name}, called the deal fair.`,
    (f) => `In an interview, ${f.name}, who is ${f.office} of ${f.at}, praised the deal.`,
    (f) => `${f.name}, who is the ${f.office} of ${f.at}, praised the deal.`,
    (f) => `${f.at} ${f.office} ${f.name} called the deal fair.`,
    (f) => `${f.name} — ${f.office} of ${f.at} — called the deal fair.`,
    (f) => `Speakers:\n\n- ${f.name}, ${f.office} of ${f.at}\n- ${f.other}, historian`,
    (f) => `> The deal is fair.\n\nSo says ${f.name}, ${f.office} of ${f.at}.`,
    (f) => `Speaking for the firms was ${f.name}, ${f.office} of ${f.at}, who was in good spirits.`,
    (f) => `As ${f.office} of ${f.at}, ${f.name} signed the contract.`,
    (f) => `The contract was signed by ${f.at}’s ${f.office} ${f.name}.`,
  ]),
  ...twins(taken, [
    (f) => `The bridge will open in May, said ${f.name}, ${f.office} of ${f.at}.`,
    (f) => `${f.name}, the ${f.office} of ${f.at}, said the bridge would open in May.`,
    (f) => `${f.name} is the ${f.office} of ${f.at}.`,
    (f) => `The ${f.office} of ${f.at}, ${f.name}, announced the plan.`,
    (f) => `“We are on time,” said ${f.name}, ${f.office} of ${f.at}.`,
    (f) => `${f.at}’s ${f.office}, ${f.name}, announced the plan.`,
  ]),
];
