import type { Random } from "../random.ts";
import { apart, slip } from "../slips.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { organization, person } from "../vocabulary.ts";
import { countStyle, moneyStyle } from "../writing.ts";

interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
  readonly noun: string;
  readonly kinds: readonly string[];
  readonly where: readonly string[];
  readonly who: string;
  readonly name: string;
}

const themes: readonly (readonly [noun: string, kinds: readonly string[]])[] = [
  ["people", ["men", "women", "children"]],
  ["animals", ["cows", "sheep", "goats"]],
  ["vehicles", ["cars", "vans", "lorries"]],
  ["buildings", ["houses", "shops", "barns"]],
  ["books", ["novels", "textbooks", "atlases"]],
  ["staff", ["nurses", "doctors", "porters"]],
  ["ships", ["tankers", "ferries", "trawlers"]],
];
const districts = ["the north", "the south", "the east", "the west", "the centre"];

/**
 * The wrong twin has another total or one other part. Where the wording does not say that the parts are all, only parts
 * that make more than the total are surely wrong.
 */
function summed(count: number, money = false, beyond = false): (random: Random) => Drawn<Sum> {
  return (random) => {
    const scale = money ? random.pick([undefined, "million"] as const) : undefined;
    const decimals = scale ? 1 : 0;
    const step = money && !scale ? 500 : 1;
    const most = money ? (scale ? 60 : 800) : random.pick([9, 30, 400, 4000]);
    const draw = () => (scale ? random.decimal(2, most, 1) : random.integer(2, most) * step);
    const parts = Array.from({ length: count }, draw);
    const total = Number(parts.reduce((sum, part) => sum + part, 0).toFixed(decimals));
    const at = random.chance(0.6) ? -1 : random.integer(0, count - 1);
    const old = at < 0 ? total : (parts[at] as number);
    // Rounded to tenths of a million each, the parts may miss the total by half a tenth apiece.
    const wrong = slip(
      random,
      old,
      (value) =>
        (!beyond || value > old === at >= 0) &&
        apart(value, old, 0.02, scale ? 0.1 * (count + 1) : value % 100 === 0 ? 60 : value % 10 === 0 ? 6 : 0) &&
        (scale !== undefined || value % step === 0),
      decimals,
    );
    const style = money ? moneyStyle(random, scale, 1) : countStyle(random);
    const [noun, kinds] = random.pick(themes);
    const same = {
      noun,
      kinds: random.some(kinds, 3),
      where: random.some(districts, 3),
      who: organization(random),
      name: person(random).name,
    };
    const changed = parts.map((part, i) => (i === at ? wrong : part));
    return {
      right: { ...same, total: style(total), parts: parts.map(style) },
      wrong: { ...same, total: style(at < 0 ? wrong : total), parts: changed.map(style) },
    };
  };
}

const p = (f: Sum, i: number) => f.parts[i] ?? "";
const k = (f: Sum, i: number) => f.kinds[i] ?? "";
const w = (f: Sum, i: number) => f.where[i] ?? "";

export const sum: readonly Template[] = [
  ...twins(summed(2), [
    (f) => `Of the ${f.total} ${f.noun}, ${p(f, 0)} were in ${w(f, 0)} and the remaining ${p(f, 1)} in ${w(f, 1)}.`,
    (f) => `${f.who} counted ${f.total} ${f.noun}: ${p(f, 0)} ${k(f, 0)} and ${p(f, 1)} ${k(f, 1)}.`,
    (f) => `The ${f.total} ${f.noun} comprise ${p(f, 0)} ${k(f, 0)} and ${p(f, 1)} ${k(f, 1)}.`,
    (f) => `${p(f, 0)} ${k(f, 0)} and ${p(f, 1)} ${k(f, 1)}, a total of ${f.total} ${f.noun}, were counted.`,
    (f) => `${p(f, 0)} ${k(f, 0)} and ${p(f, 1)} ${k(f, 1)} were counted, ${f.total} ${f.noun} in all.`,
    (f) => `Of the ${f.total} ${f.noun}, ${p(f, 0)} have arrived; the other ${p(f, 1)} are still on their way.`,
    (f) => `There are ${f.total} ${f.noun} (${p(f, 0)} ${k(f, 0)} and ${p(f, 1)} ${k(f, 1)}).`,
    (f) => `A total of ${f.total} ${f.noun} — ${p(f, 0)} ${k(f, 0)} and ${p(f, 1)} ${k(f, 1)} — were registered.`,
  ]),
  ...twins(summed(3), [
    (f) =>
      `${f.who} counted ${f.total} ${f.noun}: ${p(f, 0)} ${k(f, 0)}, ${p(f, 1)} ${k(f, 1)} and ${p(f, 2)} ${k(f, 2)}.`,
    (f) =>
      `The ${f.total} ${f.noun} include ${p(f, 0)} ${k(f, 0)}, ${p(f, 1)} ${k(f, 1)} and the remaining ${p(f, 2)} ${k(f, 2)}.`,
    (f) =>
      `Of the ${f.total} ${f.noun}, ${p(f, 0)} were in ${w(f, 0)}, ${p(f, 1)} in ${w(f, 1)}, and the rest, ${p(f, 2)}, in ${w(f, 2)}.`,
    (f) =>
      `In total ${f.total} ${f.noun} were counted: ${p(f, 0)} in ${w(f, 0)}, ${p(f, 1)} in ${w(f, 1)} and ${p(f, 2)} in ${w(f, 2)}.`,
    (f) =>
      `There were ${p(f, 0)} ${k(f, 0)}, ${p(f, 1)} ${k(f, 1)} and ${p(f, 2)} ${k(f, 2)}, for a total of ${f.total} ${f.noun}.`,
    (f) =>
      `${p(f, 0)} ${k(f, 0)}, ${p(f, 1)} ${k(f, 1)} and ${p(f, 2)} ${k(f, 2)} make ${f.total} ${f.noun} altogether.`,
    (f) =>
      `The count found ${p(f, 0)} in ${w(f, 0)}, ${p(f, 1)} in ${w(f, 1)} and ${p(f, 2)} in ${w(f, 2)}, which adds up to ${f.total} ${f.noun}.`,
    (f) => `The answers came to ${f.total}: ${p(f, 0)} yes, ${p(f, 1)} no and ${p(f, 2)} undecided.`,
    (f) =>
      `“We have ${f.total} ${f.noun}: ${p(f, 0)} ${k(f, 0)}, ${p(f, 1)} ${k(f, 1)} and ${p(f, 2)} ${k(f, 2)},” said ${f.name}.`,
    (f) =>
      `${f.who} has ${f.total} ${f.noun}, made up of ${p(f, 0)} ${k(f, 0)}, ${p(f, 1)} ${k(f, 1)} and ${p(f, 2)} ${k(f, 2)}.`,
    (f) => `Gold: ${p(f, 0)}, silver: ${p(f, 1)}, bronze: ${p(f, 2)}, for ${f.total} medals in all.`,
    (f) => `The team won ${f.total} medals: ${p(f, 0)} gold, ${p(f, 1)} silver and ${p(f, 2)} bronze.`,
  ]),
  ...twins(summed(2, true), [
    (f) => `The budget of ${f.total} consists of ${p(f, 0)} for wages and ${p(f, 1)} for materials.`,
    (f) => `${f.who} will pay ${p(f, 0)} and the state ${p(f, 1)}, for a total of ${f.total}.`,
    (f) => `Of the ${f.total}, ${p(f, 0)} will go to schools and the remaining ${p(f, 1)} to roads.`,
    (f) => `The repairs cost ${f.total}: ${p(f, 0)} for labour and ${p(f, 1)} for parts.`,
  ]),
  ...twins(summed(2, false, true), [
    (f) => `Of ${f.total} ${f.noun}, ${p(f, 0)} came from ${w(f, 0)} and ${p(f, 1)} from ${w(f, 1)}.`,
    (f) => `The measure passed with ${f.total} votes, ${p(f, 0)} from the coalition and ${p(f, 1)} from independents.`,
  ]),
  ...twins(summed(3, false, true), [
    (f) =>
      `Of the ${f.total} ${f.noun}, ${p(f, 0)} are in ${w(f, 0)}, ${p(f, 1)} in ${w(f, 1)} and ${p(f, 2)} in ${w(f, 2)}.`,
    (f) =>
      `${f.total} ${f.noun} were counted, ${p(f, 0)} of them in ${w(f, 0)}, ${p(f, 1)} in ${w(f, 1)} and ${p(f, 2)} in ${w(f, 2)}.`,
    (f) =>
      `The register lists ${f.total} ${f.noun}. Of these, ${p(f, 0)} are in ${w(f, 0)}, ${p(f, 1)} are in ${w(f, 1)} and ${p(f, 2)} are in ${w(f, 2)}.`,
  ]),
  ...twins(summed(2, true, true), [
    (f) => `${f.who} donated ${f.total}, ${p(f, 0)} for the library and ${p(f, 1)} for the pool.`,
  ]),
];
