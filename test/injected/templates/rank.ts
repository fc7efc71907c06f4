import type { Random } from "../random.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { country, organization, town } from "../vocabulary.ts";
import { ordinalInWords } from "../writing.ts";

interface Ranks {
  /** "largest" or "second-largest": at the first and at the second place. */
  readonly first: string;
  readonly second: string;
  readonly what: string;
  readonly noun: string;
  readonly land: string;
}

const kinds: readonly (readonly [noun: string, superlatives: readonly string[], company: boolean])[] = [
  ["city", ["largest", "oldest", "richest", "biggest"], false],
  ["port", ["busiest", "largest", "oldest", "deepest"], false],
  ["bank", ["largest", "oldest", "biggest"], true],
  ["airline", ["largest", "oldest", "biggest"], true],
  ["insurer", ["largest", "oldest"], true],
  ["publisher", ["largest", "smallest", "oldest"], true],
  ["university town", ["oldest", "smallest"], false],
];

function drawn(random: Random): Drawn<Ranks> {
  const [noun, superlatives, company] = random.pick(kinds);
  const superlative = random.pick(superlatives);
  const place = random.integer(1, 5);
  const wrong = random.pick([1, 2, 3, 4, 5, 6].filter((other) => other !== place));
  const joint = random.pick(["-", "-", " "]);
  const write = (n: number) => (n === 1 ? superlative : `${ordinalInWords(n)}${joint}${superlative}`);
  const same = {
    noun,
    what: company ? organization(random) : town(random),
    land: country(random),
    first: write(place),
  };
  return { right: { ...same, second: write(place) }, wrong: { ...same, second: write(wrong) } };
}

export const rank: readonly Template[] = twins(drawn, [
  (f) =>
    `${f.what} is the ${f.first} ${f.noun} in ${f.land}. Trains reach ${f.what}, the ${f.second} ${f.noun} in ${f.land}, at noon.`,
  (f) =>
    `${f.what} is ${f.land}’s ${f.first} ${f.noun}. As ${f.land}’s ${f.second} ${f.noun}, ${f.what} draws many visitors.`,
  (f) =>
    `${f.what}, the ${f.first} ${f.noun} in ${f.land}, is growing.\n\n${f.what} is the ${f.second} ${f.noun} in ${f.land}.`,
  (f) =>
    `${f.what}, ${f.land}’s ${f.first} ${f.noun}, is growing.\n\n${f.what} is now ${f.land}’s ${f.second} ${f.noun}.`,
  (f) =>
    `${f.what} is the ${f.first} ${f.noun} in ${f.land}. Being the ${f.second} ${f.noun} in ${f.land}, ${f.what} has many critics.`,
  (f) =>
    `${f.land}’s ${f.first} ${f.noun}, ${f.what}, is in trouble. ${f.what} is the ${f.second} ${f.noun} in ${f.land}.`,
  (f) => `The ${f.first} ${f.noun} in ${f.land} is ${f.what}.\n\n${f.what} is the ${f.second} ${f.noun} in ${f.land}.`,
  (f) =>
    `${f.land}’s ${f.first} ${f.noun} is ${f.what}.\n\nThat makes it news when ${f.what}, ${f.land}’s ${f.second} ${f.noun}, changes its name.`,
  (f) =>
    `# ${f.what}, ${f.land}’s ${f.first} ${f.noun}, under pressure\n\n${f.what} is ${f.land}’s ${f.second} ${f.noun}.`,
  (f) =>
    `${f.what} is the ${f.first} ${f.noun} in ${f.land}, after years of growth. ${f.what} remains the ${f.second} ${f.noun} in ${f.land}.`,
  (f) =>
    `${f.what} ranks as the ${f.first} ${f.noun} in ${f.land}. Few doubt that ${f.what} is the ${f.second} ${f.noun} in ${f.land}.`,
  (f) =>
    `As the ${f.first} ${f.noun} in ${f.land}, ${f.what} has duties.\n\n${f.what} is the ${f.second} ${f.noun} in ${f.land}.`,
  (f) =>
    `“${f.what} is the ${f.first} ${f.noun} in ${f.land},” the minister said. The report, too, calls ${f.what} the ${f.second} ${f.noun} in ${f.land}.`,
  (f) =>
    `${f.what} (the ${f.first} ${f.noun} in ${f.land}) was hit hardest.\n\n${f.what} is ${f.land}’s ${f.second} ${f.noun}.`,
  (f) => `${f.what} is the ${f.first} ${f.noun} of ${f.land}.\n\n${f.what} is the ${f.second} ${f.noun} in ${f.land}.`,
  (f) =>
    `${f.what} is the **${f.first}** ${f.noun} in ${f.land}.\n\n${f.what} is the **${f.second}** ${f.noun} in ${f.land}.`,
  (f) =>
    `${f.what} — the ${f.first} ${f.noun} in ${f.land} — wants change. ${f.what} is ${f.land}’s ${f.second} ${f.noun}.`,
  (f) =>
    `${f.what} is known as the ${f.first} ${f.noun} in ${f.land}.\n\n- ${f.what} is the ${f.second} ${f.noun} in ${f.land}.`,
  (f) =>
    `${f.what} is the ${f.first} ${f.noun} in ${f.land}. It is also well run. In short, ${f.what} is the ${f.second} ${f.noun} in ${f.land}.`,
  (f) =>
    `Visitors to ${f.what}, the ${f.first} ${f.noun} in ${f.land}, are many. ${f.what}, the ${f.second} ${f.noun} in ${f.land}, is proud of it.`,
  (f) =>
    `In ${f.what}, the ${f.first} ${f.noun} in ${f.land}, opinions differ.\n\nIn ${f.what}, ${f.land}’s ${f.second} ${f.noun}, they always have.`,
  (f) =>
    `${f.what} is currently the ${f.first} ${f.noun} in ${f.land}. Only a few know that ${f.what} is the ${f.second} ${f.noun} in ${f.land}.`,
  (f) =>
    `${f.what} is ${f.land}’s ${f.first} ${f.noun}, and ${f.what} is proud to be ${f.land}’s ${f.second} ${f.noun}.`,
  (f) =>
    `${f.what}, which is the ${f.first} ${f.noun} in ${f.land}, grew again. ${f.what} is the country’s ${f.second} ${f.noun}.`,
  (f) =>
    `${f.what} is the world’s ${f.first} ${f.noun}. It is hard to believe that ${f.what} is the ${f.second} ${f.noun} in the world.`,
  (f) =>
    `With ${f.what}, the ${f.first} ${f.noun} in ${f.land}, in crisis, nerves are raw. ${f.what} is the ${f.second} ${f.noun} in ${f.land}.`,
]);
