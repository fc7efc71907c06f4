import type { Random } from "../random.ts";
import { apart, slip } from "../slips.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { months, organization, person, town } from "../vocabulary.ts";
import { inWords } from "../writing.ts";

interface Life {
  readonly name: string;
  readonly surname: string;
  readonly She: string;
  readonly she: string;
  readonly her: string;
  readonly born: string;
  readonly bornDay: string;
  readonly later: string;
  readonly age: string;
  readonly who: string;
  readonly place: string;
}

/** An age at a time, before or after that year's birthday; the wrong twin is off by more than a year. */
function life(least: number, most: number): (random: Random) => Drawn<Life> {
  return (random) => {
    const age = random.integer(least, most);
    const born = random.integer(1900, 2024 - age);
    const { name, surname, she, her } = person(random);
    const month = months[random.integer(0, 11)] ?? "";
    // Whoever was born on the first of January has had the birthday of every year.
    const day = random.integer(2, 28);
    const wrong = slip(random, age, (value) => value > 3 && value < 112 && apart(value, age, 0, 2.5));
    const words = random.chance(0.2);
    const write = (n: number) => (words ? inWords(n) : String(n));
    const same = {
      name,
      surname,
      She: she === "she" ? "She" : "He",
      she,
      her,
      born: String(born),
      bornDay: random.chance(0.5) ? `${month} ${day}, ${born}` : `${day} ${month} ${born}`,
      // Whoever is 61 was born 61 or 62 years before.
      later: String(born + age + random.integer(0, 1)),
      who: organization(random),
      place: town(random),
    };
    return { right: { ...same, age: write(age) }, wrong: { ...same, age: write(wrong) } };
  };
}

export const age: readonly Template[] = [
  ...twins(life(20, 70), [
    (f) => `${f.name} was born in ${f.born}. In ${f.later}, at the age of ${f.age}, ${f.she} moved to ${f.place}.`,
    (f) => `Born in ${f.born}, ${f.name} was ${f.age} when ${f.she} joined ${f.who} in ${f.later}.`,
    (f) => `${f.name}, born in ${f.born}, took over ${f.who} in ${f.later} at the age of ${f.age}.`,
    (f) => `${f.name} (born ${f.born}) became mayor in ${f.later}, aged ${f.age}.`,
    (f) => `${f.name} (b. ${f.born}) became mayor in ${f.later} at ${f.age}.`,
    (f) => `${f.name} was born on ${f.bornDay}. ${f.She} was ${f.age} when ${f.she} was elected in ${f.later}.`,
    (f) => `${f.name} was born in ${f.place} in ${f.born} and was ${f.age} years old in ${f.later}.`,
    (f) => `In ${f.later}, ${f.name}, ${f.age}, was elected. ${f.She} was born in ${f.born}.`,
    (f) => `${f.name} was born in ${f.born}. ${f.She} married in ${f.later}, when ${f.she} was ${f.age}.`,
    (f) => `${f.name} was born in ${f.born}. ${f.She} was ${f.age} in ${f.later}.`,
    (f) => `Born on ${f.bornDay}, ${f.name} retired in ${f.later} at ${f.age}.`,
    (f) => `${f.name}, who was born in ${f.born}, won the title in ${f.later} when ${f.she} was ${f.age}.`,
    (f) => `At the age of ${f.age}, in ${f.later}, ${f.name} left ${f.place}. ${f.She} was born in ${f.born}.`,
    (f) => `${f.name} was born to farmers in ${f.born}. At ${f.age}, in ${f.later}, ${f.she} opened a shop.`,
  ]),
  ...twins(life(35, 98), [
    (f) => `${f.name} was born in ${f.born} and died in ${f.later} at the age of ${f.age}.`,
    (f) => `${f.name}, born in ${f.born}, died in ${f.later}, aged ${f.age}.`,
    (f) => `${f.name} (${f.born}–${f.later}) died at the age of ${f.age}.`,
    (f) => `${f.name} died in ${f.later} at ${f.age}. ${f.She} was born in ${f.born}.`,
    (f) => `${f.name} was born on ${f.bornDay}. ${f.She} died in ${f.place} in ${f.later}. ${f.She} was ${f.age}.`,
    (f) => `${f.name} was born in ${f.born}.\n\n${f.surname} died at age ${f.age} in ${f.later}.`,
    (f) => `${f.name}, who died in ${f.later} aged ${f.age}, was born in ${f.place} in ${f.born}.`,
    (f) => `Born in ${f.born}, ${f.name} died at ${f.age} in ${f.later}.`,
    (f) => `${f.name} was ${f.age} when ${f.she} died in ${f.later}. ${f.She} was born on ${f.bornDay}.`,
    (f) => `${f.name} died in ${f.later} at the age of ${f.age}, having been born in ${f.place} in ${f.born}.`,
    (f) => `## ${f.name} (${f.born}–${f.later})\n\n${f.name} died in ${f.place} at the age of ${f.age}.`,
    (f) =>
      `${f.name} was born in ${f.born}, the child of a baker. ${f.She} was ${f.age} at ${f.her} death in ${f.later}.`,
  ]),
];
