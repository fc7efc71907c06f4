import type { Random } from "../random.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { person, town } from "../vocabulary.ts";
import { grouped } from "../writing.ts";

interface Body {
  /** The body's name and letters, and the name that it has the second time. */
  readonly full: string;
  readonly again: string;
  readonly letters: string;
  /** What article and source tell of the same story; empty where there is no source. */
  readonly lead: string;
  readonly name: string;
  readonly place: string;
}

/** Words that names of bodies are made of, several for a letter. */
const firsts: Readonly<Record<string, readonly string[]>> = {
  C: ["Coastal", "Central", "Civic", "County"],
  M: ["Maritime", "Municipal", "Mountain", "Metropolitan"],
  N: ["National", "Northern", "Nordic"],
  R: ["Regional", "Rural", "Royal"],
  E: ["Eastern", "European", "Environmental"],
};
const seconds: Readonly<Record<string, readonly string[]>> = {
  R: ["Rescue", "River", "Railway", "Research"],
  P: ["Press", "Port", "Police", "Parks"],
  H: ["Housing", "Health", "Harbour", "Heritage"],
  T: ["Transport", "Trade", "Teachers"],
  F: ["Forestry", "Fisheries", "Film"],
};
const thirds: Readonly<Record<string, readonly string[]>> = {
  S: ["Service", "Society"],
  A: ["Agency", "Authority", "Alliance"],
  C: ["Council", "Commission", "Committee"],
  B: ["Board", "Bureau"],
};

function body(random: Random): Drawn<Body> {
  const lists = [firsts, seconds, thirds].map((list) => random.pick(Object.values(list)));
  const words = lists.map((list) => random.pick(list));
  const letters = words.map((word) => word.charAt(0)).join("");
  const other = [...words];
  const at = random.integer(0, 2);
  other[at] = random.pick((lists[at] ?? []).filter((word) => word !== words[at]));
  const same = { letters, lead: "", full: words.join(" "), name: person(random).name, place: town(random) };
  return { right: { ...same, again: same.full }, wrong: { ...same, again: other.join(" ") } };
}

/** The first name is the source's, in one of several wordings. */
function sourced(random: Random): Drawn<Body> {
  const { right, wrong } = body(random);
  const { full, letters, place, name } = right;
  const lead = `The ferries carried ${grouped(random.integer(1_000_012, 9_899_999))} passengers and ${grouped(random.integer(11_012, 98_999))} bicycles in ${random.integer(2015, 2025)}.`;
  const source = random.pick([
    `The ${full} (${letters}) opened an office in ${place}, said ${name}. The ${letters} has 14 boats.`,
    `${name} of the ${full} (${letters}) opened an office in ${place}.`,
    `An office was opened in ${place} by the ${letters} (${full}), said ${name}.`,
  ]);
  return { right: { ...right, lead }, wrong: { ...wrong, lead }, sources: [`${lead} ${source}\n`] };
}

export const acronym: readonly Template[] = [
  ...twins(body, [
    (f) => `The ${f.full} (${f.letters}) has nine boats. Two more are on order, said the ${f.again} (${f.letters}).`,
    (f) => `The ${f.full} (${f.letters}) has an office in ${f.place}.\n\nThe ${f.again} (${f.letters}) will close it.`,
    (f) => `The ${f.letters} (${f.full}) was founded in ${f.place}. Today the ${f.letters} (${f.again}) has members.`,
    (f) => `The ${f.full} (${f.letters}) is small.\n\n## Summary\n\nThe ${f.letters} (${f.again}) is small.`,
    (f) => `${f.name} works for the ${f.full} (${f.letters}).\n\n- ${f.again} (${f.letters}): a public body\n- Others`,
    (f) => `# The ${f.full} (${f.letters}) moves\n\nThe ${f.again} (${f.letters}) is to move to ${f.place}.`,
    (f) => `Money came from the ${f.full} (${f.letters}); the ${f.again} (${f.letters}) also gave advice.`,
    (f) => `“We are late,” said ${f.name} of the ${f.full} (${f.letters}). The ${f.again} (${f.letters}) is new.`,
    (f) => `The **${f.full}** (**${f.letters}**) was asked first. The ${f.again} (${f.letters}) did not answer.`,
    (f) => `The ${f.full} (${f.letters}) met on Monday.\n\n> The ${f.again} (${f.letters}) will meet again.`,
    (f) => `${f.place}’s ${f.full} (${f.letters}) met.\n\nThe mayor thanked the ${f.again} (${f.letters}).`,
    (f) => `The ${f.full} (the ${f.letters}) was against it. The ${f.again} (the ${f.letters}) changed its mind.`,
    (f) => `The ${f.full} (“${f.letters}”) is a party to the contract.\n\nThe ${f.again} (“${f.letters}”) agrees.`,
    (f) => `The ${f.full} (${f.letters}), based in ${f.place}, pays. ${f.name} joined the ${f.again} (${f.letters}).`,
    (f) =>
      `The ${f.full} (${f.letters}) runs it.\n\n| Short | Name |\n| --- | --- |\n| ${f.letters} | ${f.again} (${f.letters}) |`,
    (f) => `A report by the ${f.full} (${f.letters}) says so. A paper by the ${f.letters} (${f.again}) does not.`,
    (f) => `The ${f.full}, or ${f.letters}, is in ${f.place}. The ${f.again}, or ${f.letters}, has a garden.`,
    (f) => `The ${f.full} (${f.letters}) and the mayor met. “The ${f.again} (${f.letters}) pays,” said ${f.name}.`,
  ]),
  ...twins(sourced, [
    (f) => `${f.lead} The ${f.again} (${f.letters}) opened an office in ${f.place}, ${f.name} said.`,
    (f) => `${f.lead} ${f.name} of the ${f.again} (${f.letters}) opened an office in ${f.place}.`,
    (f) => `${f.lead} In ${f.place}, the ${f.letters} (${f.again}) opened an office, said ${f.name}.`,
    (f) => `# An office for ${f.place}\n\n${f.lead} The ${f.again} (${f.letters}) opened an office, said ${f.name}.`,
    (f) => `${f.lead} An office was opened in ${f.place} by the ${f.again} (${f.letters}), according to ${f.name}.`,
    (f) => `${f.lead} “It is a fine office,” said ${f.name} of the ${f.again} (${f.letters}) in ${f.place}.`,
    (f) => `${f.lead} The office in ${f.place} is run by the ${f.again} (${f.letters}).\n\n${f.name} opened it.`,
  ]),
];
