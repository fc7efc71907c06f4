import type { Random } from "../random.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { organization, person, town } from "../vocabulary.ts";
import { grouped } from "../writing.ts";

interface Twice {
  readonly one: string;
  readonly two: string;
  readonly who: string;
  readonly name: string;
  readonly surname: string;
  readonly place: string;
}

function twice(random: Random, writings: readonly ((number: string) => string)[], number: string): Drawn<Twice> {
  const [is, other] = random.some(writings, 2) as [(number: string) => string, (number: string) => string];
  const { name, surname } = person(random);
  const same = { one: is(number), who: organization(random), name, surname, place: town(random) };
  return { right: { ...same, two: is(number) }, wrong: { ...same, two: other(number) } };
}

const currencies: readonly ((number: string) => string)[] = [
  (n) => `$${n}`,
  (n) => `£${n}`,
  (n) => `€${n}`,
  (n) => `${n} yuan`,
  (n) => `${n} yen`,
  (n) => `${n} Swiss francs`,
  (n) => `C$${n}`,
];

/** A sum in one currency; its wrong twin has the number with another currency. */
function money(random: Random): Drawn<Twice> {
  const scale = random.pick(["million", "billion"]);
  const number = random.chance(0.5) ? random.decimal(11, 980, 1).toFixed(1) : String(random.integer(101, 989));
  return twice(random, currencies, `${number} ${scale}`);
}

function measured(...units: readonly string[]): (random: Random) => Drawn<Twice> {
  return (random) =>
    twice(
      random,
      units.map((unit) => (n: string) => `${n} ${unit}`),
      grouped(random.integer(112, 4890)),
    );
}

export const currencyUnit: readonly Template[] = [
  ...twins(money, [
    (f) => `The plant cost ${f.one} to build.\n\nThe ${f.two} plant opens in June.`,
    (f) => `# ${f.who} buys rival for ${f.one}\n\n${f.who} said on Monday that it would buy its rival for ${f.two}.`,
    (f) => `The council of ${f.place} adopted a budget of ${f.one}.\n\nCritics said the ${f.two} budget was too big.`,
    (f) => `The bridge will cost ${f.one}. Work on the ${f.two} bridge starts in May.`,
    (f) => `${f.who} reported revenue of ${f.one}.\n\nRevenue of ${f.two} was more than analysts had expected.`,
    (f) => `A judge ordered ${f.who} to pay a fine of ${f.one}.\n\nThe ${f.two} fine is the largest of its kind.`,
    (f) => `The loan of ${f.one} was approved in ${f.place}.\n\n- The loan of ${f.two} must be repaid in full.`,
    (f) => `# Hospital of ${f.one} for ${f.place}\n\nA hospital costing ${f.two} will be built in ${f.place}.`,
    (f) => `The contract with ${f.who} is worth ${f.one}.\n\n## Conclusion\n\nThe ${f.two} contract ends next year.`,
    (f) => `${f.who} gave a grant of ${f.one} for the pier.\n\nThe ${f.two} grant covers the deck alone.`,
    (f) => `${f.name} set up a fund of ${f.one}.\n\n“A fund of ${f.two} is a start,” ${f.surname} said.`,
    (f) => `The stadium in ${f.place} cost ${f.one}.\n\nNeighbours object to the stadium, which cost ${f.two}.`,
    (f) => `The deal is worth ${f.one}.\n\n${f.name} called the ${f.two} deal a bargain.`,
    (f) => `The city issued a bond of ${f.one}.\n\nBanks bought the whole ${f.two} bond within hours.`,
  ]),
  ...twins(measured("kilometres", "miles"), [
    (f) => `The trail is ${f.one} long.\n\nThe trail, ${f.two} long, ends in ${f.place}.`,
    (f) => `The pipeline is ${f.one} long.\n\nBuilding the pipeline of ${f.two} took years.`,
    (f) => `# Railway of ${f.one} opens\n\nA railway of ${f.two} opened in ${f.place}.`,
  ]),
  ...twins(measured("kilograms", "pounds"), [
    (f) => `A bomb of ${f.one} was found on Monday.\n\nThe bomb of ${f.two} was blown up at noon.`,
    (f) => `The bell weighs ${f.one}. It took a crane to lift the bell, which weighs ${f.two}.`,
    (f) => `Police seized cheese weighing ${f.one}.\n\nThe cheese, weighing ${f.two}, was given away.`,
  ]),
  ...twins(measured("hectares", "acres"), [
    (f) => `The fire burned ${f.one} of forest.\n\nThe ${f.two} of forest that burned had been a reserve.`,
    (f) => `The farm covers ${f.one}.\n\n${f.who} sold the farm of ${f.two} to the town.`,
    (f) => `The park covers ${f.one}.\n\n## Summary\n\n- The park covers ${f.two}.`,
  ]),
  ...twins(measured("metres", "feet"), [
    (f) => `The tower is ${f.one} high.\n\nThe tower is ${f.two} high, said ${f.name}.`,
    (f) => `The tunnel is ${f.one} long.\n\nWorkers dug the tunnel of ${f.two} by hand.`,
    (f) => `The ship is ${f.one} long. Few ports take a ship of ${f.two}.`,
  ]),
];
