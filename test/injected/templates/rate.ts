import type { Random } from "../random.ts";
import { apart, slip } from "../slips.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { organization, person, town } from "../vocabulary.ts";
import { grouped } from "../writing.ts";

interface Rate {
  readonly total: string;
  readonly base: string;
  readonly each: string;
  readonly who: string;
  readonly name: string;
  readonly place: string;
}

function surroundings(random: Random) {
  return { who: organization(random), name: person(random).name, place: town(random) };
}

/** Money for a number of things, with what each gets; the wrong twin is off by more than a tenth. */
function spent(random: Random): Drawn<Rate> {
  const base = random.integer(12, 840);
  const each = random.integer(3, 990) * 100;
  const total = base * each;
  const wrong = slip(random, each, (value) => value > 50 && apart(value, each, 0.12, 30));
  const sign = random.pick(["$", "£", "€"]);
  const millions = total >= 1_000_000 && random.chance(0.5);
  const sum = millions ? `${sign}${(total / 1_000_000).toFixed(2)} million` : `${sign}${grouped(total)}`;
  const same = { ...surroundings(random), total: sum, base: grouped(base) };
  return {
    right: { ...same, each: `${sign}${grouped(each)}` },
    wrong: { ...same, each: `${sign}${grouped(wrong)}` },
  };
}

/** Things done in a number of days, weeks or by a number of people. */
function done(random: Random): Drawn<Rate> {
  const base = random.integer(6, 48);
  const each = random.integer(11, 480);
  const wrong = slip(random, each, (value) => value > 3 && apart(value, each, 0.1, 3));
  const same = { ...surroundings(random), total: grouped(base * each), base: String(base) };
  return { right: { ...same, each: grouped(each) }, wrong: { ...same, each: grouped(wrong) } };
}

/** A distance, a time and a speed. */
function driven(random: Random): Drawn<Rate> {
  const base = random.integer(3, 14);
  const each = random.integer(31, 118);
  const [long, short] = random.pick([
    ["miles", "mph"],
    ["miles", "miles per hour"],
    ["kilometres", "km/h"],
    ["km", "kph"],
  ]) as [string, string];
  const wrong = slip(random, each, (value) => value > 8 && apart(value, each, 0.15, 4));
  const same = { ...surroundings(random), total: `${grouped(base * each)} ${long}`, base: String(base) };
  return { right: { ...same, each: `${each} ${short}` }, wrong: { ...same, each: `${wrong} ${short}` } };
}

/** A wage by the year and by the month. */
function earned(random: Random): Drawn<Rate> {
  const each = random.integer(18, 96) * 100;
  const wrong = slip(random, each, (value) => value > 300 && apart(value, each, 0.15, 100));
  const sign = random.pick(["$", "£", "€"]);
  const same = { ...surroundings(random), total: `${sign}${grouped(each * 12)}`, base: "" };
  return {
    right: { ...same, each: `${sign}${grouped(each)}` },
    wrong: { ...same, each: `${sign}${grouped(wrong)}` },
  };
}

export const rate: readonly Template[] = [
  ...twins(spent, [
    (f) => `${f.place} will spend ${f.total} on ${f.base} homes, or ${f.each} each.`,
    (f) => `${f.place} will spend ${f.total} on ${f.base} homes, or ${f.each} per home.`,
    (f) => `${f.who} paid ${f.total} to ${f.base} workers, an average of ${f.each} each.`,
    (f) => `${f.who} paid ${f.total} to ${f.base} workers, which is ${f.each} per worker.`,
    (f) => `The grant of ${f.total} pays for ${f.base} places. That is ${f.each} per place.`,
    (f) => `The council bought ${f.base} lamps for ${f.total}, or ${f.each} a lamp.`,
    (f) => `${f.who} raised ${f.total} from ${f.base} donors, an average of ${f.each} per donor.`,
    (f) => `At a cost of ${f.total} for ${f.base} seats, each seat costs ${f.each}.`,
    (f) => `The ${f.base} schools will share ${f.total}, or ${f.each} apiece.`,
    (f) => `The fund gave ${f.total} to ${f.base} families — ${f.each} per family.`,
    (f) => `${f.base} residents will get a total of ${f.total}, that is, ${f.each} each.`,
    (f) => `${f.who} sold ${f.base} machines for ${f.total}, at an average price of ${f.each}.`,
    (f) => `The ${f.base} winners will split ${f.total}, so each will receive ${f.each}.`,
    (f) => `The town spent ${f.total} on its ${f.base} pupils (${f.each} per pupil).`,
  ]),
  ...twins(done, [
    (f) => `Volunteers served ${f.total} meals in ${f.base} days, or ${f.each} a day.`,
    (f) => `Volunteers served ${f.total} meals in ${f.base} days, an average of ${f.each} per day.`,
    (f) => `${f.name} answered ${f.total} letters in ${f.base} weeks, or ${f.each} a week.`,
    (f) => `The factory made ${f.total} bicycles in ${f.base} days. That is ${f.each} bicycles a day.`,
    (f) => `Over ${f.base} months, ${f.who} handled ${f.total} complaints, or ${f.each} per month.`,
    (f) => `The ${f.base} teachers have ${f.total} pupils, an average of ${f.each} pupils per teacher.`,
    (f) => `In ${f.base} matches the club drew ${f.total} fans, on average ${f.each} per match.`,
    (f) => `The ${f.base} nurses saw ${f.total} patients, ${f.each} patients per nurse.`,
  ]),
  ...twins(driven, [
    (f) => `${f.name} drove ${f.total} in ${f.base} hours, an average of ${f.each}.`,
    (f) => `The train covers the ${f.total} in ${f.base} hours, an average speed of ${f.each}.`,
    (f) => `The convoy went ${f.total} in ${f.base} hours, averaging ${f.each}.`,
  ]),
  ...twins(earned, [
    (f) => `${f.name} earns ${f.total} a year, or ${f.each} a month.`,
    (f) => `The rent is ${f.total} a year, that is ${f.each} per month.`,
    (f) => `The post pays ${f.total} per year (${f.each} per month).`,
  ]),
];
