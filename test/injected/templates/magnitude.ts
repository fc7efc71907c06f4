import type { Random } from "../random.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { organization, person, town } from "../vocabulary.ts";

interface Twice {
  readonly one: string;
  readonly two: string;
  readonly who: string;
  readonly name: string;
  readonly surname: string;
  readonly place: string;
}

function twice(random: Random, one: string, two: string): Drawn<Twice> {
  const { name, surname } = person(random);
  const same = { one, who: organization(random), name, surname, place: town(random) };
  return { right: { ...same, two: one }, wrong: { ...same, two } };
}

/** The same digits with one scale and, in the wrong twin, with the next. */
function money(random: Random): Drawn<Twice> {
  const number = random.chance(0.5) ? random.decimal(11, 980, 1).toFixed(1) : String(random.integer(101, 989));
  const scales = random.pick([
    ["million", "billion"],
    ["billion", "million"],
    ["billion", "trillion"],
    ["trillion", "billion"],
  ]) as [string, string];
  const sign = random.pick(["$", "£", "€", "US$", ""]);
  const write = (scale: string) => (sign ? `${sign}${number} ${scale}` : `${number} ${scale} euros`);
  return twice(random, write(scales[0]), write(scales[1]));
}

function counts(random: Random): Drawn<Twice> {
  const number = random.chance(0.6) ? random.decimal(11, 480, 1).toFixed(1) : String(random.integer(101, 489));
  const scales = random.chance(0.5) ? (["million", "billion"] as const) : (["billion", "million"] as const);
  return twice(random, `${number} ${scales[0]}`, `${number} ${scales[1]}`);
}

function sizes(...units: readonly string[]): (random: Random) => Drawn<Twice> {
  return (random) => {
    const [one, two] = random.some(units, 2) as [string, string];
    const number = random.integer(102, 989);
    return twice(random, `${number} ${one}`, `${number} ${two}`);
  };
}

export const magnitude: readonly Template[] = [
  ...twins(money, [
    (f) => `The council of ${f.place} adopted a ${f.one} budget.\n\nCritics said the ${f.two} budget leans on grants.`,
    (f) => `# Council passes ${f.one} budget\n\nThe council of ${f.place} voted to adopt a ${f.two} budget.`,
    (f) => `# ${f.who} buys rival for ${f.one}\n\n${f.who} said on Monday that it would buy its rival for ${f.two}.`,
    (f) => `The plant cost ${f.one} to build.\n\nThe ${f.two} plant opens in June.`,
    (f) => `${f.who} reported revenue of ${f.one}.\n\nRevenue of ${f.two} was more than analysts had expected.`,
    (f) => `A judge ordered ${f.who} to pay a fine of ${f.one}.\n\nThe ${f.two} fine is the largest of its kind.`,
    (f) => `The loan of ${f.one} was approved in ${f.place}.\n\n- The loan of ${f.two} must be repaid in full.`,
    (f) => `The contract with ${f.who} is worth ${f.one}.\n\n## Conclusion\n\nThe ${f.two} contract ends next year.`,
    (f) => `${f.who} gave a grant of ${f.one} for the pier.\n\nThe ${f.two} grant covers the deck alone.`,
    (f) => `${f.name} set up a fund of ${f.one}.\n\n“A fund of ${f.two} is a start,” ${f.surname} said.`,
    (f) => `The stadium in ${f.place} cost ${f.one}.\n\nNeighbours object to the stadium, which cost ${f.two}.`,
    (f) => `The deal is worth ${f.one}.\n\n${f.name} called the ${f.two} deal a bargain.`,
    (f) => `The national debt stands at ${f.one}.\n\n| Item | Value |\n| --- | ---: |\n| National debt | ${f.two} |`,
    (f) => `${f.who} has debts of ${f.one}. The debts of ${f.two} must be paid by May.`,
    (f) => `${f.who} made a profit of ${f.one}.\n\nThe profit of ${f.two} will be kept by ${f.who}.`,
  ]),
  ...twins(counts, [
    (f) => `${f.who} sold ${f.one} bottles.\n\nThe ${f.two} bottles that ${f.who} sold were made in ${f.place}.`,
    (f) => `The site has ${f.one} users.\n\n“We owe it to our ${f.two} users,” said ${f.name}.`,
    (f) => `# ${f.one} parcels for ${f.who}\n\n${f.who} carried ${f.two} parcels last year.`,
    (f) =>
      `The archive holds ${f.one} records.\n\n## Summary\n\nThe archive holds ${f.two} records and is open to all.`,
    (f) => `The model was trained on ${f.one} words.\n\nCollecting the ${f.two} words took a year.`,
    (f) => `The virus infected ${f.one} computers.\n\nMost of the ${f.two} computers infected were old.`,
    (f) => `The mint struck ${f.one} coins. None of the ${f.two} coins was ever spent.`,
  ]),
  ...twins(sizes("KB", "MB", "GB", "TB"), [
    (f) => `The backup file can be as large as ${f.one}.\n\nThe ${f.two} file is checked at night.`,
    (f) => `The package has a size of ${f.one}.\n\nDownloading a package of ${f.two} takes a minute.`,
    (f) => `The disk holds ${f.one}.\n\n- The disk holds ${f.two}.\n- It is quiet.`,
  ]),
  ...twins(sizes("kW", "MW", "GW"), [
    (f) =>
      `The power station has a capacity of ${f.one}.\n\nA capacity of ${f.two} makes the power station the largest.`,
    (f) => `The wind farm near ${f.place} produces ${f.one}.\n\nThe ${f.two} wind farm was opened by ${f.name}.`,
  ]),
];
