import type { Random } from "../random.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { months, organization, person, town } from "../vocabulary.ts";

interface Dates {
  readonly day: number;
  readonly month: string;
  readonly mon: string;
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly who: string;
  readonly name: string;
  readonly she: string;
  readonly place: string;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function surroundings(random: Random) {
  const { name, she } = person(random);
  return { name, she: she === "she" ? "She" : "He", who: organization(random), place: town(random), from: "", to: "" };
}

/** A day that its month has, and one that it has not. */
function possible(random: Random): Drawn<Dates> {
  const year = random.integer(1950, 2030);
  const month = random.integer(0, 11);
  const leap = month === 1 && year % 4 === 0;
  const length = (lengths[month] ?? 31) + (leap ? 1 : 0);
  const same = { ...surroundings(random), month: months[month] ?? "", mon: (months[month] ?? "").slice(0, 3), year };
  const beyond = length === 31 ? random.pick([32, 33, 35, 39]) : random.pick([length + 1, 31, 32]);
  return { right: { ...same, day: random.integer(1, length) }, wrong: { ...same, day: Math.max(beyond, length + 1) } };
}

/** A period between two years, and the same the wrong way round. */
function years(random: Random): Drawn<Dates> {
  const from = random.integer(1900, 2015);
  const to = from + random.integer(1, 12);
  const same = { ...surroundings(random), day: 1, month: "", mon: "", year: from };
  // A slip of the decade or two years swapped.
  const early = random.chance(0.5) ? from : to - random.pick([10, 20]);
  const [a, b] = early < from ? [from, early] : [to, from];
  return {
    right: { ...same, from: String(from), to: String(to) },
    wrong: { ...same, from: String(a), to: String(b) },
  };
}

/** The same with days: of one month, or of months whose years are stated. */
function days(random: Random): Drawn<Dates> {
  const year = random.integer(1990, 2030);
  const dayFirst = random.chance(0.5);
  const write = (month: number, day: number, stated = true) =>
    `${dayFirst ? `${day} ${months[month]}` : `${months[month]} ${day}`}${stated ? `${dayFirst ? "" : ","} ${year}` : ""}`;
  const same = { ...surroundings(random), day: 1, month: "", mon: "", year };
  if (random.chance(0.5)) {
    const month = random.integer(0, 11);
    const [first, second] = [random.integer(1, 14), random.integer(15, 28)];
    return {
      right: { ...same, from: write(month, first, false), to: write(month, second) },
      wrong: { ...same, from: write(month, second, false), to: write(month, first) },
    };
  }
  const [a, b] = random.some([...months.keys()], 2).sort((x, y) => x - y) as [number, number];
  const [first, second] = [random.integer(1, 28), random.integer(1, 28)];
  return {
    right: { ...same, from: write(a, first), to: write(b, second) },
    wrong: { ...same, from: write(b, second), to: write(a, first) },
  };
}

/** The article's own date and one before and one after it. */
function front(random: Random): Drawn<Dates> {
  const year = random.integer(2015, 2026);
  const month = random.integer(1, 10);
  const iso = `${year}-${String(month + 1).padStart(2, "0")}-${String(random.integer(1, 28)).padStart(2, "0")}`;
  const same = {
    ...surroundings(random),
    from: iso,
    month: months[random.integer(0, 11)] ?? "",
    mon: "",
    day: random.integer(1, 28),
  };
  return { right: { ...same, year: year - 1 }, wrong: { ...same, year: year + random.pick([1, 2, 10]) } };
}

export const date: readonly Template[] = [
  ...twins(possible, [
    (f) => `The bank closed its doors on ${f.day} ${f.month} ${f.year}.`,
    (f) => `The bank closed its doors on ${f.month} ${f.day}, ${f.year}.`,
    (f) => `${f.name} was born on ${f.month} ${f.day}, ${f.year}, in ${f.place}.`,
    (f) => `${f.who} was founded on ${f.day} ${f.month} ${f.year}.`,
    (f) => `The deadline for entries is ${f.day} ${f.month} ${f.year}.`,
    (f) => `By ${f.month} ${f.day}, ${f.year}, all forms must be in.`,
    (f) => `The treaty of ${f.day} ${f.month} ${f.year} ended the dispute.`,
    (f) => `${f.month} ${f.day}, ${f.year}: version two is released.`,
    (f) => `Applications are open until ${f.day} ${f.mon} ${f.year}.`,
    (f) => `Applications are open until ${f.mon}. ${f.day}, ${f.year}.`,
    (f) =>
      `The law took effect on the ${f.day}th of ${f.month} ${f.year}.`
        .replace(/1th/, "1st")
        .replace(/2th/, "2nd")
        .replace(/3th/, "3rd"),
    (f) => `| Event | Date |\n| --- | --- |\n| Opening | ${f.day} ${f.month} ${f.year} |`,
    (f) => `- Opened: ${f.month} ${f.day}, ${f.year}`,
    (f) => `“It was ${f.month} ${f.day}, ${f.year},” ${f.name} recalled.`,
    (f) => `The storm hit ${f.place} on the night of ${f.month} ${f.day}, ${f.year}.`,
    (f) => `${f.who} reported on **${f.day} ${f.month} ${f.year}** that the pipe had burst.`,
    (f) => `Between then and ${f.day} ${f.month} ${f.year}, nothing happened.`,
  ]),
  ...twins(years, [
    (f) => `${f.name} served as mayor of ${f.place} from ${f.from} to ${f.to}.`,
    (f) => `${f.she} led ${f.who} from ${f.from} until ${f.to}.`,
    (f) => `The war, which lasted from ${f.from} to ${f.to}, ruined ${f.place}.`,
    (f) => `${f.name} was mayor of ${f.place} (${f.from}–${f.to}).`,
    (f) => `Between ${f.from} and ${f.to}, ${f.name} lived in ${f.place}.`,
    (f) => `From ${f.from} to ${f.to}, ${f.name} worked for ${f.who}.`,
    (f) => `${f.name} chaired the board between ${f.from} and ${f.to}.`,
    (f) => `The mill in ${f.place} operated from ${f.from} to ${f.to}.`,
    (f) => `${f.name} studied law in ${f.place} from ${f.from} to ${f.to}.`,
  ]),
  ...twins(days, [
    (f) => `The festival in ${f.place} runs from ${f.from} to ${f.to}.`,
    (f) => `The exhibition was open from ${f.from} to ${f.to}.`,
    (f) => `The road was closed between ${f.from} and ${f.to}.`,
  ]),
  ...twins(front, [
    (f) =>
      `---\ntitle: News from ${f.place}\ndate: ${f.from}\n---\n\nThe old bridge collapsed on ${f.month} ${f.day}, ${f.year}.`,
    (f) => `---\ndate: ${f.from}\n---\n\n${f.name} died on ${f.day} ${f.month} ${f.year} in ${f.place}.`,
    (f) => `---\ndate: ${f.from}\n---\n\n${f.who} was sold in ${f.month} ${f.year}.`,
  ]),
];
