import type { Random } from "../random.ts";
import { apart, slip } from "../slips.ts";
import { type Drawn, type Template, twins } from "../twins.ts";

interface Reported {
  readonly test: string;
  readonly p: string;
}

/** The area under a curve between two places, by Simpson's rule. */
function area(curve: (x: number) => number, from: number, to: number): number {
  const steps = 4000;
  const width = (to - from) / steps;
  let sum = curve(from) + curve(to);
  for (let at = 1; at < steps; at++) sum += curve(from + at * width) * (at % 2 ? 4 : 2);
  return (sum * width) / 3;
}

/** The logarithm of Γ(n / 2), n whole. */
function logGammaOfHalf(n: number): number {
  let sum = n % 2 ? Math.log(Math.PI) / 2 : 0;
  for (let at = n - 2; at > 0; at -= 2) sum += Math.log(at / 2);
  return sum;
}

function tTails(t: number, df: number): number {
  const log = logGammaOfHalf(df + 1) - logGammaOfHalf(df) - Math.log(df * Math.PI) / 2;
  const curve = (x: number) => Math.exp(log - ((df + 1) / 2) * Math.log(1 + (x * x) / df));
  return 1 - 2 * area(curve, 0, t);
}

function chiTail(value: number, df: number): number {
  const log = -(df / 2) * Math.log(2) - logGammaOfHalf(df);
  // In y = √x the density has no pole at 0.
  const curve = (y: number) => 2 * Math.exp(log - (y * y) / 2) * y ** (df - 1);
  return 1 - area(curve, 0, Math.sqrt(value));
}

function zTails(z: number): number {
  return 1 - 2 * area((x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI), 0, z);
}

/** A test with its p; the wrong twin's p is off by more than rounding the statistic allows. */
function tested(draw: (random: Random) => readonly [test: string, p: number]): (random: Random) => Drawn<Reported> {
  return (random) => {
    let [test, p] = draw(random);
    while (p < 0.004 || p > 0.7) [test, p] = draw(random);
    const places = random.chance(0.7) || p < 0.02 ? 3 : 2;
    const said = Number(p.toFixed(places));
    const wrong = slip(random, said, (value) => value < 0.95 && apart(value, p, 0.3, 0.02), places);
    const zero = random.chance(0.2) ? "0" : "";
    const write = (value: number) => `${zero}${value.toFixed(places).slice(1)}`;
    return { right: { test, p: `= ${write(said)}` }, wrong: { test, p: `= ${write(wrong)}` } };
  };
}

/** What is said of the result at the level of five in a hundred; the wrong twin says that it is significant when it is not. */
function compared(draw: (random: Random) => readonly [test: string, p: number]): (random: Random) => Drawn<Reported> {
  return (random) => {
    let [test, p] = draw(random);
    while (p < 0.08 || p > 0.7) [test, p] = draw(random);
    return { right: { test, p: "> .05" }, wrong: { test, p: random.pick(["< .05", "< .01", "= .000"]) } };
  };
}

const t = (random: Random): readonly [string, number] => {
  const [df, value] = [random.integer(8, 160), random.decimal(0.6, 3.2, 2)];
  return [`(${df}) = ${random.chance(0.3) ? "-" : ""}${value.toFixed(2)}`, tTails(value, df)];
};
/** One degree of freedom in the numerator: the square of a t. */
const f = (random: Random): readonly [string, number] => {
  const [df, value] = [random.integer(8, 160), random.decimal(0.6, 9, 2)];
  return [`(1, ${df}) = ${value.toFixed(2)}`, tTails(Math.sqrt(value), df)];
};
const chi = (random: Random): readonly [string, number] => {
  const [df, value] = [random.integer(1, 9), random.decimal(1.1, 18, 2)];
  return [`(${df}) = ${value.toFixed(2)}`, chiTail(value, df)];
};
const chiOfN = (random: Random): readonly [string, number] => {
  const [df, value] = [random.integer(1, 9), random.decimal(1.1, 18, 2)];
  return [`(${df}, N = ${random.integer(40, 900)}) = ${value.toFixed(2)}`, chiTail(value, df)];
};
const r = (random: Random): readonly [string, number] => {
  const [df, value] = [random.integer(12, 120), random.decimal(0.11, 0.58, 2)];
  // A correlation of two places leaves p so vague that those of few digits would be right.
  const size = value * Math.sqrt(df / (1 - value * value));
  return [`(${df}) = ${value.toFixed(2).slice(1)}`, Math.abs(size) > 2.6 ? 1 : tTails(size, df)];
};
const z = (random: Random): readonly [string, number] => {
  const value = random.decimal(0.5, 2.8, 2);
  return [` = ${value.toFixed(2)}`, zTails(value)];
};

interface Sampled {
  readonly n: number;
  readonly value: string;
}

/** A value with `places` that no whole number of `n` gives, beside one that some does. */
function ofSample(random: Random, least: number, most: number, scale: number, places: number): Drawn<Sampled> {
  const n = random.integer(least, most);
  const unit = 10 ** places;
  const possible = new Set<number>();
  for (let sum = 0; sum <= n * Math.max(1, 7 / scale); sum++) {
    for (const value of [-1e-7, 1e-7]) possible.add(Math.round((sum / n) * scale * unit + value));
    // Some cut percentages off.
    if (scale > 1) possible.add(Math.floor((sum / n) * scale * unit));
  }
  const right = Math.round((Math.round(n * random.decimal(0.3, 0.9, 3) * (scale === 1 ? 6 : 1)) / n) * scale * unit);
  let wrong = right;
  while (possible.has(wrong)) wrong = right + random.integer(-9, 9);
  return {
    right: { n, value: (right / unit).toFixed(places) },
    wrong: { n, value: (wrong / unit).toFixed(places) },
  };
}

const mean = (random: Random) => ofSample(random, 11, 48, 1, 2);
const percent = (random: Random) => ofSample(random, 11, 60, 100, 1);

export const statistic: readonly Template[] = [
  ...twins(tested(t), [
    (f) => `The groups differed, *t*${f.test}, *p* ${f.p}.`,
    (f) => `The groups did not differ in age, t${f.test}, p ${f.p}, nor in weight.`,
    (f) => `There was an effect of training (t${f.test}, p ${f.p}).`,
    (f) => `Those who slept remembered more, *t*${f.test}, *p* ${f.p}, *d* = 0.41.`,
    (f) => `An independent t-test (*t*${f.test}, *p* ${f.p}) was run first.`,
    (f) => `The coefficient of income, b = 0.21, t${f.test}, p ${f.p}, was as expected.`,
  ]),
  ...twins(tested(f), [
    (f) => `The main effect was clear, *F*${f.test}, *p* ${f.p}.`,
    (f) => `An analysis of variance showed an interaction, F${f.test}, p ${f.p}.`,
    (f) => `The interaction (F${f.test}, p ${f.p}) was followed up.`,
    (f) => `Age had an effect, *F*${f.test}, *p* ${f.p}, η² = .04, and so had sex.`,
    (f) => `In the second study, F${f.test}, p ${f.p}.`,
  ]),
  ...twins(tested(chi), [
    (f) => `Answers depended on the wording, χ²${f.test}, p ${f.p}.`,
    (f) => `The distributions were compared (χ²${f.test}, *p* ${f.p}).`,
    (f) => `The model fitted, *χ²*${f.test}, *p* ${f.p}.`,
  ]),
  ...twins(tested(chiOfN), [
    (f) => `More women than men agreed, χ²${f.test}, p ${f.p}.`,
    (f) => `Dropping out was tied to age, *χ²*${f.test}, *p* ${f.p}.`,
  ]),
  ...twins(tested(r), [
    (f) => `The two scales were related, *r*${f.test}, *p* ${f.p}.`,
    (f) => `Height and income were correlated (r${f.test}, p ${f.p}).`,
  ]),
  ...twins(tested(z), [
    (f) => `The difference was tested, *z*${f.test}, *p* ${f.p}.`,
    (f) => `A rank test gave z${f.test}, p ${f.p}.`,
  ]),
  ...twins(compared(t), [
    (f) => `The groups were alike in age, *t*${f.test}, *p* ${f.p}.`,
    (f) => `Training made a difference (t${f.test}, p ${f.p}).`,
  ]),
  ...twins(compared(f), [(f) => `The interaction was tested as well, F${f.test}, p ${f.p}.`]),
  ...twins(compared(chi), [(f) => `Whether they stayed was asked later (χ²${f.test}, p ${f.p}).`]),
  ...twins(mean, [
    (f) => `Guests rated the soup on a 7-point scale (n = ${f.n}, M = ${f.value}, SD = 1.20).`,
    (f) => `Happiness was measured on a seven-point scale. The controls (n = ${f.n}) had a mean of ${f.value}.`,
    (f) => `On a 7-point scale, readers (N = ${f.n}) gave the page *M* = ${f.value} (*SD* = 0.92).`,
  ]),
  ...twins(percent, [
    (f) => `Only ${f.value} percent of the ${f.n} teachers had been told.`,
    (f) => `Of the ${f.n} patients, ${f.value}% got better.`,
    (f) => `${f.value}% of the ${f.n} towns answered.`,
  ]),
];
