import type { Random } from "../random.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { countriesIn, organization, people, townsIn } from "../vocabulary.ts";
import { inWords } from "../writing.ts";

interface List {
  readonly count: string;
  readonly items: readonly string[];
  readonly who: string;
  readonly mark: string;
}

const reasons = [
  "Prices rose faster than wages.",
  "The old bridge could not carry lorries.",
  "Nobody had asked the neighbours.",
  "The contract ran out in spring.",
  "Spare parts were hard to find.",
  "The winter was unusually mild.",
  "Several partners had left.",
  "The software was never tested.",
  "Staff were missing on weekends.",
];
const things = [
  "a new roof",
  "better lighting",
  "faster trains",
  "cheaper tickets",
  "longer opening hours",
  "more bicycle racks",
  "a second entrance",
  "cleaner toilets",
  "a quiet carriage",
];
const commands = ["`build`", "`test`", "`lint`", "`format`", "`release`", "`serve`", "`clean`"];

function listed(pool: (random: Random, count: number) => readonly string[], least: number, most: number) {
  return (random: Random): Drawn<List> => {
    const count = random.integer(least, most);
    const items = pool(random, count);
    const wrong = Math.max(2, random.pick([count - 2, count - 1, count + 1, count + 2]));
    const shown = wrong === count ? count + 1 : wrong;
    const digits = random.chance(0.25);
    const write = (n: number) => (digits ? String(n) : inWords(n));
    const same = { items, who: organization(random), mark: random.pick(["-", "*", "+"]) };
    return { right: { ...same, count: write(count) }, wrong: { ...same, count: write(shown) } };
  };
}

const bullets = (f: List) => f.items.map((item) => `${f.mark} ${item}`).join("\n");
const numbers = (f: List) => f.items.map((item, at) => `${at + 1}. ${item}`).join("\n");
const row = (f: List) => `${f.items.slice(0, -1).join(", ")} and ${f.items.at(-1)}`;
const serial = (f: List) => `${f.items.slice(0, -1).join(", ")}, and ${f.items.at(-1)}`;

const sentences = (random: Random, count: number) => random.some(reasons, count);
const phrases = (random: Random, count: number) => random.some(things, count);
const names = (random: Random, count: number) => people(random, count).map(({ name }) => name);
const code = (random: Random, count: number) => random.some(commands, count);

export const listCount: readonly Template[] = [
  ...twins(listed(sentences, 3, 7), [
    (f) => `There are ${f.count} reasons for the delay:\n\n${bullets(f)}`,
    (f) => `${f.count} reasons stand out:\n\n${numbers(f)}`,
    (f) => `${f.who} named ${f.count} causes:\n\n${bullets(f)}`,
    (f) => `The report lists ${f.count} problems:\n\n${numbers(f)}`,
    (f) => `We found ${f.count} main issues:\n\n${bullets(f)}`,
    (f) => `The review made the following ${f.count} points:\n\n${bullets(f)}`,
    (f) => `Here are ${f.count} things that went wrong:\n\n${numbers(f)}`,
    (f) => `Why did it fail? We see ${f.count} factors:\n\n${bullets(f)}`,
    (f) => `The following ${f.count} lessons were drawn:\n\n${bullets(f)}`,
    (f) => `# ${f.count} reasons why the plan failed\n\n${bullets(f)}`,
    (f) => `## ${f.count} lessons from the winter\n\n${numbers(f)}`,
  ]),
  ...twins(listed(phrases, 3, 7), [
    (f) => `Passengers have ${f.count} wishes:\n\n${bullets(f)}`,
    (f) => `${f.who} promised ${f.count} improvements: ${row(f)}.`,
    (f) => `They asked for ${f.count} things: ${serial(f)}.`,
    (f) => `The plan has ${f.count} parts: ${row(f)}.`,
    (f) => `The station gets ${f.count} improvements — ${row(f)}.`,
  ]),
  ...twins(listed(code, 3, 6), [
    (f) => `The tool has ${f.count} commands:\n\n${bullets(f)}`,
    (f) => `There are ${f.count} scripts: ${row(f)}.`,
    (f) => `It supports the following ${f.count} commands:\n\n${bullets(f)}`,
  ]),
  ...twins(listed(names, 3, 6), [
    (f) => `${f.count} people were named to the board: ${row(f)}.`,
    (f) => `The prize went to ${f.count} writers: ${serial(f)}.`,
    (f) => `${f.count} candidates are running:\n\n${bullets(f)}`,
    (f) => `The committee has ${f.count} members:\n\n${numbers(f)}`,
  ]),
  ...twins(listed(townsIn, 3, 6), [
    (f) => `${f.who} has offices in ${f.count} towns: ${row(f)}.`,
    (f) => `The line stops in ${f.count} towns: ${serial(f)}.`,
    (f) => `The ${f.count} towns are:\n\n${bullets(f)}`,
  ]),
  ...twins(listed(countriesIn, 3, 6), [
    (f) => `The group works in ${f.count} countries: ${row(f)}.`,
    (f) => `${f.count} countries signed the treaty: ${serial(f)}.`,
    (f) => `The ${f.count} member states, ${row(f)}, signed the treaty.`,
    (f) => `${f.count} countries — ${row(f)} — abstained.`,
  ]),
];
