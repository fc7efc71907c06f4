import type { Random } from "../random.ts";
import { apart, slip } from "../slips.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { organization, person, town } from "../vocabulary.ts";
import { countStyle, moneyStyle, type Style } from "../writing.ts";

interface Part {
  readonly part: string;
  readonly whole: string;
  readonly members: string;
  readonly kind: string;
  readonly did: string;
  readonly who: string;
  readonly place: string;
  readonly name: string;
}

const groups: readonly (readonly [members: string, kind: string, did: string])[] = [
  ["passengers", "children", "were injured"],
  ["pupils", "girls", "took part"],
  ["seats", "vacant ones", "were filled"],
  ["employees", "engineers", "lost their jobs"],
  ["houses", "cottages", "were damaged"],
  ["schools", "primary schools", "stayed closed"],
  ["delegates", "women", "voted in favour"],
  ["patients", "adults", "needed surgery"],
  ["ships", "tankers", "were delayed"],
  ["tests", "unit tests", "failed"],
];

/** The wrong twin has its part and its whole swapped, or a part that slipped beyond the whole. */
function drawn(random: Random, part: number, whole: number, style: Style, decimals = 0): Drawn<Part> {
  const [members, kind, did] = random.pick(groups);
  const same = { members, kind, did, who: organization(random), place: town(random), name: person(random).name };
  const swapped = random.chance(0.5) && apart(part, whole, 0.04);
  const beyond = swapped ? whole : slip(random, part, (value) => value > whole && apart(value, whole, 0.04), decimals);
  return {
    right: { ...same, part: style(part), whole: style(whole) },
    wrong: { ...same, part: style(beyond), whole: style(swapped ? part : whole) },
  };
}

function counts(random: Random): Drawn<Part> {
  const whole = random.chance(0.4) ? random.integer(12, 99) : random.integer(100, 9000);
  const part = random.integer(Math.ceil(whole * 0.12), Math.floor(whole * 0.94));
  return drawn(random, part, whole, countStyle(random));
}

function sums(random: Random): Drawn<Part> {
  const scale = random.pick([undefined, "million", "billion"] as const);
  const whole = scale ? random.decimal(3, 90, 1) : random.integer(20, 900) * 1000;
  const part = scale
    ? random.decimal(0.15 * whole, 0.9 * whole, 1)
    : Math.round((whole * random.decimal(0.15, 0.9, 2)) / 500) * 500;
  return drawn(random, part, whole, moneyStyle(random, scale, 1), scale ? 1 : 0);
}

export const partExceedsWhole: readonly Template[] = [
  ...twins(counts, [
    (f) => `${f.part} of the ${f.whole} ${f.members} ${f.did}.`,
    (f) => `${f.part} of ${f.whole} ${f.members} ${f.did}.`,
    (f) => `Of the ${f.whole} ${f.members}, ${f.part} ${f.did}.`,
    (f) => `Of ${f.whole} ${f.members} in ${f.place}, ${f.part} ${f.did}.`,
    (f) => `${f.part} out of ${f.whole} ${f.members} ${f.did}.`,
    (f) => `There were ${f.whole} ${f.members}, ${f.part} of them ${f.kind}.`,
    (f) => `There were ${f.whole} ${f.members}, of whom ${f.part} ${f.did}.`,
    (f) => `${f.place} has ${f.whole} ${f.members}, of which ${f.part} ${f.did}.`,
    (f) => `${f.place} counted ${f.whole} ${f.members}, ${f.part} of which ${f.did}.`,
    (f) => `The list names ${f.whole} ${f.members}, ${f.part} of whom ${f.did}.`,
    (f) => `${f.who} checked ${f.whole} ${f.members}. Of those, ${f.part} ${f.did}.`,
    (f) => `${f.who} checked ${f.whole} ${f.members}. ${f.part} of them ${f.did}.`,
    (f) => `${f.part} of its ${f.whole} ${f.members} ${f.did}, ${f.who} said.`,
    (f) => `${f.part} of ${f.place}’s ${f.whole} ${f.members} ${f.did}.`,
    (f) => `${f.part} of all ${f.whole} ${f.members} ${f.did}.`,
    (f) => `Among the ${f.whole} ${f.members}, ${f.part} ${f.did}.`,
    (f) => `A total of ${f.whole} ${f.members}, including ${f.part} ${f.kind}, were on the list.`,
    (f) => `All ${f.whole} ${f.members} were examined, and ${f.part} of them ${f.did}.`,
    (f) => `The party won ${f.part} of the ${f.whole} seats in the assembly.`,
    (f) => `${f.name} received ${f.part} of ${f.whole} votes.`,
    (f) => `So far, ${f.part} of the planned ${f.whole} turbines have been built.`,
    (f) => `Nurses make up ${f.part} of the clinic’s ${f.whole} staff.`,
    (f) => `“Of our ${f.whole} ${f.members}, ${f.part} ${f.did},” said ${f.name}.`,
    (f) => `We found ${f.whole} ${f.members} (${f.part} of them ${f.kind}).`,
    (f) => `At least ${f.part} of the ${f.whole} ${f.members} ${f.did}.`,
    (f) => `From the ${f.whole} ${f.members}, ${f.part} were chosen.`,
  ]),
  ...twins(sums, [
    (f) => `${f.who} has spent ${f.part} of its ${f.whole} budget.`,
    (f) => `Of the ${f.whole} raised, ${f.part} went to ${f.place}.`,
    (f) => `${f.who} raised ${f.whole}, of which ${f.part} came from one donor.`,
    (f) => `${f.part} of the ${f.whole} grant remains unspent.`,
    (f) => `The council approved ${f.whole} in aid, ${f.part} of it for ${f.place}.`,
  ]),
];
