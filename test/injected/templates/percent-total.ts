import type { Random } from "../random.ts";
import { slip } from "../slips.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { organization, people, town } from "../vocabulary.ts";
import { percentStyle } from "../writing.ts";

interface Shares {
  readonly shares: readonly string[];
  readonly names: readonly string[];
  readonly kinds: readonly string[];
  readonly who: string;
  readonly place: string;
}

/** Kinds that part one whole among them. */
const partitions: readonly (readonly string[])[] = [
  ["coal", "gas", "wind", "solar power", "hydropower"],
  ["wages", "rent", "materials", "energy", "insurance"],
  ["buses", "trains", "cars", "bicycles", "ferries"],
  ["wheat", "maize", "rice", "barley", "oats"],
  ["students", "pensioners", "office workers", "tradespeople", "farmers"],
];

/** Shares that make 100; the wrong twin has one of them off by more than all rounding could explain. */
function partition(count: number, upOnly = false): (random: Random) => Drawn<Shares> {
  return (random) => {
    const decimals = random.chance(0.2) ? 1 : 0;
    const unit = 10 ** decimals;
    const shares: number[] = [];
    let left = 100 * unit;
    for (let i = count; i > 1; i--) {
      const most = Math.floor((left * 1.5) / i);
      const next = random.integer(Math.ceil(left / (i * 2.5)), most);
      shares.push(next);
      left -= next;
    }
    shares.push(left);
    const at = random.integer(0, count - 1);
    const old = shares[at] as number;
    const changed = slip(
      random,
      old,
      (value) => value < 97 * unit && (upOnly ? value - old : Math.abs(value - old)) > (4 + count / 2) * unit,
    );
    const percent = percentStyle(random, decimals);
    const write = (values: readonly number[]) => values.map((value) => percent(value / unit));
    const same = {
      names: people(random, count).map(({ name }) => name),
      kinds: random.some(random.pick(partitions), count),
      who: organization(random),
      place: town(random),
    };
    const wrong = shares.map((value, i) => (i === at ? changed : value));
    return { right: { ...same, shares: write(shares) }, wrong: { ...same, shares: write(wrong) } };
  };
}

const [s, k, n] = [
  (f: Shares, i: number) => f.shares[i] ?? "",
  (f: Shares, i: number) => f.kinds[i] ?? "",
  (f: Shares, i: number) => f.names[i] ?? "",
];

export const percentTotal: readonly Template[] = [
  ...twins(partition(2, true), [
    (f) => `${n(f, 0)} won with ${s(f, 0)} of the vote to ${s(f, 1)} for ${n(f, 1)}.`,
    (f) => `${n(f, 0)} took ${s(f, 0)} of the vote, and ${n(f, 1)} took ${s(f, 1)}.`,
    (f) => `In the runoff, ${n(f, 0)} received ${s(f, 0)} of the vote against ${s(f, 1)} for ${n(f, 1)}.`,
    (f) => `Some ${s(f, 0)} of voters said yes and ${s(f, 1)} said no.`,
    (f) => `${s(f, 0)} of respondents were in favour and ${s(f, 1)} were against.`,
    (f) => `${s(f, 0)} of members agreed with the plan, while ${s(f, 1)} disagreed.`,
    (f) => `Women make up ${s(f, 0)} of the staff and men ${s(f, 1)}.`,
  ]),
  ...twins(partition(2), [
    (f) => `${s(f, 0)} of the budget went to ${k(f, 0)} and the remaining ${s(f, 1)} to ${k(f, 1)}.`,
    (f) => `${k(f, 0)} made up ${s(f, 0)} of the total; the other ${s(f, 1)} was ${k(f, 1)}.`,
    (f) => `${s(f, 0)} of respondents said yes; the remaining ${s(f, 1)} said no.`,
  ]),
  ...twins(partition(3, true), [
    (f) => `${s(f, 0)} said yes, ${s(f, 1)} said no and ${s(f, 2)} were undecided.`,
    (f) => `In the poll, ${s(f, 0)} supported the plan, ${s(f, 1)} opposed it and ${s(f, 2)} had no opinion.`,
    (f) => `${s(f, 0)} of households rent, ${s(f, 1)} own with a mortgage and ${s(f, 2)} own outright.`,
    (f) => `${k(f, 0)} accounted for ${s(f, 0)} of the total, ${k(f, 1)} for ${s(f, 1)} and ${k(f, 2)} for ${s(f, 2)}.`,
    (f) => `${n(f, 0)} won ${s(f, 0)} of the vote, ${n(f, 1)} ${s(f, 1)} and ${n(f, 2)} ${s(f, 2)}.`,
    (f) =>
      `Of the electricity, ${s(f, 0)} came from ${k(f, 0)}, ${s(f, 1)} from ${k(f, 1)} and ${s(f, 2)} from ${k(f, 2)}.`,
    (f) =>
      `${f.who} spends ${s(f, 0)} of its budget on ${k(f, 0)}, ${s(f, 1)} on ${k(f, 1)} and ${s(f, 2)} on ${k(f, 2)}.`,
  ]),
  ...twins(partition(3), [
    (f) => `${k(f, 0)} made up ${s(f, 0)} of sales, ${k(f, 1)} ${s(f, 1)}, and ${k(f, 2)} the remaining ${s(f, 2)}.`,
    (f) => `${s(f, 0)} went to ${k(f, 0)}, ${s(f, 1)} to ${k(f, 1)} and the rest, ${s(f, 2)}, to ${k(f, 2)}.`,
    (f) => `${s(f, 0)} said yes, ${s(f, 1)} said no, and the remaining ${s(f, 2)} did not answer.`,
    (f) =>
      `The money was split three ways: ${s(f, 0)} for ${k(f, 0)}, ${s(f, 1)} for ${k(f, 1)} and ${s(f, 2)} for ${k(f, 2)}.`,
    (f) =>
      `The mix in ${f.place}:\n\n- ${k(f, 0)}: ${s(f, 0)}\n- ${k(f, 1)}: ${s(f, 1)}\n- ${k(f, 2)}: ${s(f, 2)}\n- Total: 100%`,
  ]),
  ...twins(partition(4, true), [
    (f) =>
      `${k(f, 0)} accounts for ${s(f, 0)} of all costs, ${k(f, 1)} for ${s(f, 1)}, ${k(f, 2)} for ${s(f, 2)} and ${k(f, 3)} for ${s(f, 3)}.`,
    (f) =>
      `Votes went to ${n(f, 0)} (${s(f, 0)}), ${n(f, 1)} (${s(f, 1)}), ${n(f, 2)} (${s(f, 2)}) and ${n(f, 3)} (${s(f, 3)}).`,
    (f) =>
      `Results of the election:\n\n- ${n(f, 0)}: ${s(f, 0)} of the vote\n- ${n(f, 1)}: ${s(f, 1)} of the vote\n- ${n(f, 2)}: ${s(f, 2)} of the vote\n- ${n(f, 3)}: ${s(f, 3)} of the vote`,
    (f) =>
      `Of the total, ${s(f, 0)} was ${k(f, 0)}, ${s(f, 1)} was ${k(f, 1)}, ${s(f, 2)} was ${k(f, 2)} and ${s(f, 3)} was ${k(f, 3)}.`,
  ]),
];
