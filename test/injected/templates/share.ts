import type { Random } from "../random.ts";
import { apart, slip } from "../slips.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { organization, town } from "../vocabulary.ts";
import { countStyle, grouped, moneyStyle, percentStyle } from "../writing.ts";

interface Shares {
  readonly part: string;
  readonly whole: string;
  readonly share: string;
  /** "145/250"; empty where it could not stand so. */
  readonly digits: string;
  readonly members: string;
  readonly did: string;
  readonly who: string;
  readonly place: string;
}

const groups: readonly (readonly [string, string])[] = [
  ["residents", "opposed the bypass"],
  ["employees", "voted to strike"],
  ["patients", "recovered within a week"],
  ["students", "passed the final exam"],
  ["members", "backed the new rules"],
  ["companies", "reported a shortage of staff"],
  ["drivers", "failed the test"],
  ["households", "had no internet access"],
  ["farmers", "lost part of the harvest"],
  ["developers", "use the library in production"],
];

function setting(random: Random) {
  const [members, did] = random.pick(groups);
  return { members, did, who: organization(random), place: town(random) };
}

function percentages(random: Random): Drawn<Shares> {
  const whole = random.chance(0.5) ? random.integer(40, 400) : random.integer(401, 25_000);
  const part = random.integer(Math.ceil(whole * 0.04), Math.floor(whole * 0.95));
  const decimals = random.chance(0.3) ? 1 : 0;
  const truth = (part / whole) * 100;
  const stated = Number(truth.toFixed(decimals));
  const wrong = slip(
    random,
    stated,
    (value) => value < 100 && apart(value, truth, 0.03, 1.6 / 10 ** decimals),
    decimals,
  );
  const [count, percent] = [countStyle(random), percentStyle(random, decimals)];
  const digits = `${grouped(part)}/${grouped(whole)}`;
  const same = { part: count(part), whole: count(whole), digits, ...setting(random) };
  return { right: { ...same, share: percent(stated) }, wrong: { ...same, share: percent(wrong) } };
}

const fractions: readonly (readonly [number, number, readonly string[]])[] = [
  [1, 2, ["half"]],
  [1, 3, ["a third", "one in three", "one-third"]],
  [2, 3, ["two-thirds", "two thirds", "two in three", "two out of three"]],
  [1, 4, ["a quarter", "one in four", "one-fourth"]],
  [3, 4, ["three-quarters", "three quarters", "three in four", "three out of four"]],
  [1, 5, ["a fifth", "one in five", "one-fifth"]],
  [2, 5, ["two-fifths", "two in five", "two out of five"]],
  [4, 5, ["four-fifths", "four in five", "four out of five"]],
  [1, 6, ["a sixth", "one in six"]],
  [1, 8, ["an eighth", "one in eight"]],
  [1, 10, ["a tenth", "one in ten", "one in 10"]],
  [3, 10, ["three in ten", "three in 10"]],
];

function ratios(random: Random): Drawn<Shares> {
  const [top, bottom, words] = random.pick(fractions);
  const times = random.integer(Math.ceil(30 / bottom), Math.floor(3000 / bottom));
  const near = random.chance(0.25);
  const [part, whole] = [top * times - (near ? Math.ceil((top * times) / 60) : 0), bottom * times];
  const others = fractions.filter(([a, b]) => apart(a / b, part / whole, 0.18));
  const count = countStyle(random);
  const same = { part: count(part), whole: count(whole), digits: "", ...setting(random) };
  const hedge = near ? random.pick(["nearly ", "almost ", "about "]) : "";
  return {
    right: { ...same, share: hedge + random.pick(words) },
    wrong: { ...same, share: hedge + random.pick(random.pick(others)[2]) },
  };
}

function sums(random: Random): Drawn<Shares> {
  const scale = random.pick([undefined, "million", "billion"] as const);
  const whole = scale ? random.decimal(3, 90, 1) : random.integer(20, 900) * 1000;
  const part = scale
    ? random.decimal(0.1 * whole, 0.9 * whole, 1)
    : Math.round((whole * random.decimal(0.1, 0.9, 2)) / 500) * 500;
  const truth = (part / whole) * 100;
  const stated = Math.round(truth);
  const wrong = slip(random, stated, (value) => value < 100 && apart(value, truth, 0.1, 4));
  const [money, percent] = [moneyStyle(random, scale, 1), percentStyle(random)];
  const same = { part: money(part), whole: money(whole), digits: "", ...setting(random) };
  return { right: { ...same, share: percent(stated) }, wrong: { ...same, share: percent(wrong) } };
}

export const share: readonly Template[] = [
  ...twins(percentages, [
    (f) => `${f.who} polled ${f.whole} ${f.members}. Of those, ${f.part} ${f.did}, or ${f.share}.`,
    (f) => `Of the ${f.whole} ${f.members}, ${f.part} (${f.share}) ${f.did}.`,
    (f) => `${f.part} of the ${f.whole} ${f.members} asked, or ${f.share}, ${f.did}.`,
    (f) => `${f.part} of ${f.whole} ${f.members} (${f.share}) ${f.did}.`,
    (f) => `In ${f.place}, ${f.part} ${f.members} ${f.did}, ${f.share} of the ${f.whole} who answered.`,
    (f) => `Among ${f.whole} ${f.members}, ${f.part} ${f.did} (${f.share}).`,
    (f) => `Out of ${f.whole} ${f.members}, ${f.part} ${f.did}, which is ${f.share}.`,
    (f) => `In all, ${f.part} out of ${f.whole} ${f.members} ${f.did}, that is, ${f.share}.`,
    (f) => `${f.part} of the ${f.whole} ${f.members} ${f.did}. That is ${f.share}.`,
    (f) => `${f.part} ${f.members} ${f.did}, representing ${f.share} of the ${f.whole} surveyed.`,
    (f) => `${f.part} ${f.members} — ${f.share} of the ${f.whole} interviewed — ${f.did}.`,
    (f) => `The survey reached ${f.whole} ${f.members}, ${f.part} of whom (${f.share}) ${f.did}.`,
    (f) => `The survey reached ${f.whole} ${f.members}; ${f.part} of them, or ${f.share}, ${f.did}.`,
    (f) => `Only ${f.part} of the ${f.whole} ${f.members}, just ${f.share}, ${f.did}.`,
    (f) => `A total of ${f.whole} ${f.members} replied, and ${f.part} of them ${f.did}, a share of ${f.share}.`,
    (f) => `${f.part} of ${f.whole} ${f.members} ${f.did}, a rate of ${f.share}.`,
    (f) => `The motion passed with ${f.part} of ${f.whole} votes (${f.share}).`,
    (f) => `She won ${f.part} of the ${f.whole} votes cast, or ${f.share}.`,
    (f) => `The suite has ${f.whole} tests; ${f.part} of them pass (${f.share}).`,
    (f) => `${f.who} received ${f.whole} replies. ${f.part} of them, ${f.share}, came from ${f.place}.`,
    (f) => `Of ${f.whole} ${f.members} who replied, ${f.share} (${f.part}) ${f.did}.`,
    (f) => `${f.share} of ${f.members} (${f.part} of ${f.whole}) ${f.did}.`,
    (f) => `${f.share} of the ${f.whole} ${f.members}, or ${f.part}, ${f.did}.`,
    (f) => `${f.who} said ${f.part} of its ${f.whole} ${f.members} ${f.did}, equal to ${f.share}.`,
    (f) => `${f.part} of the ${f.whole} ${f.members} in the sample ${f.did}; this corresponds to ${f.share}.`,
    (f) => `So far ${f.part} of ${f.whole} ${f.members} have replied, a response rate of ${f.share}.`,
    (f) => `“We asked ${f.whole} ${f.members}, and ${f.part} of them, ${f.share}, ${f.did},” the pollster said.`,
    (f) => `At ${f.who}, ${f.digits} ${f.members} (${f.share}) ${f.did}.`,
  ]),
  ...twins(ratios, [
    (f) => `Of ${f.whole} ${f.members}, ${f.part} ${f.did}, or ${f.share}.`,
    (f) => `${f.part} of the ${f.whole} ${f.members} — ${f.share} — ${f.did}.`,
    (f) => `${f.part} of ${f.whole} ${f.members}, or ${f.share}, ${f.did}.`,
    (f) => `${f.who} asked ${f.whole} ${f.members}. Of these, ${f.part}, or ${f.share}, ${f.did}.`,
    (f) => `${f.part} ${f.members} ${f.did}, ${f.share} of the ${f.whole} in ${f.place}.`,
    (f) => `Of the ${f.whole} ${f.members} questioned, ${f.part} (${f.share}) ${f.did}.`,
  ]),
  ...twins(sums, [
    (f) => `${f.who} has spent ${f.part} of its ${f.whole} budget, or ${f.share}.`,
    (f) => `${f.part} of the ${f.whole} budget (${f.share}) went to wages.`,
    (f) => `The town owes ${f.whole}. It has repaid ${f.part} of that, or ${f.share}.`,
    (f) => `The fund has paid out ${f.part}, ${f.share} of the ${f.whole} it raised.`,
    (f) => `Of the ${f.whole} raised, ${f.part}, or ${f.share}, came from ${f.place}.`,
  ]),
];
