import type { Random } from "../random.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { organization, people, town } from "../vocabulary.ts";
import { grouped } from "../writing.ts";

interface Said {
  /** Who the article says speaks, and the other of the two who speak in the source. */
  readonly name: string;
  readonly surname: string;
  readonly other: string;
  /** What both tell of the same story. */
  readonly lead: string;
  readonly words: string;
  readonly open: string;
  readonly figure: string;
  readonly who: string;
  readonly place: string;
}

const quotations: readonly string[] = [
  "A map is a promise on paper",
  "Nobody told us that the bridge would close",
  "We would build the whole thing again tomorrow",
  "The old mill was never meant to last",
  "You cannot run a ferry service on good intentions",
  "It took us years to win their trust",
  "There is no plan for the day after the flood",
  "People here have waited long enough for a doctor",
];

/** Two who speak of one thing in a source; the wrong twin gives the first one's words to the second. */
function spoken(random: Random): Drawn<Said> {
  const [one, two] = people(random, 2) as [ReturnType<typeof people>[number], ReturnType<typeof people>[number]];
  const [words, others] = random.some(quotations, 2) as [string, string];
  const [who, place] = [organization(random), town(random)];
  const figure = grouped(random.integer(101, 9800) * 10 + random.integer(1, 9));
  const lead = `${who} sold ${grouped(random.integer(11_012, 98_999))} books and ${grouped(random.integer(1012, 9899))} maps in ${random.integer(2015, 2025)}.`;
  const start = random.pick([
    `${who} will close its works in ${place}, ${one.name} and ${two.name} said on Monday.`,
    `${one.name} and ${two.name} of ${who} spoke to reporters in ${place} on Monday.`,
  ]);
  const said = random.pick([
    `“${words},” said ${one.name}. “${others},” said ${two.name}.`,
    `${two.name} said: “${others}.” ${one.name} said: “${words}.”`,
    `“${others},” ${two.name} said. “${words},” ${one.name} added.`,
    `According to ${two.name}, “${others}.” ${one.name} answered: “${words}.”`,
  ]);
  const counted = `${one.name} said that the petition had ${figure} signatures.`;
  const same = { lead, words, open: words.charAt(0).toLowerCase() + words.slice(1), figure, who, place };
  return {
    right: { ...same, name: one.name, surname: one.surname, other: two.name },
    wrong: { ...same, name: two.name, surname: two.surname, other: one.name },
    sources: [`${lead} ${start} ${said}\n\n${counted}\n`],
  };
}

export const attribution: readonly Template[] = [
  ...twins(spoken, [
    (f) => `${f.lead} ${f.who} will close its works in ${f.place}. “${f.words},” said ${f.name}.`,
    (f) => `${f.lead} ${f.who} will close its works in ${f.place}. “${f.words},” ${f.name} said.`,
    (f) => `${f.lead} ${f.who} will close its works in ${f.place}. ${f.name} said: “${f.words}.”`,
    (f) => `${f.lead} ${f.who} will close its works in ${f.place}. ${f.name} said, “${f.words}.”`,
    (f) => `${f.lead} ${f.who} will close its works in ${f.place}. “${f.words},” ${f.name} told reporters.`,
    (f) => `${f.lead} ${f.who} will close its works in ${f.place}. “${f.words},” according to ${f.name}.`,
    (f) => `${f.lead} ${f.who} will close its works in ${f.place}. According to ${f.name}, “${f.words}.”`,
    (f) => `# “${f.words}”\n\n${f.lead} “${f.words},” said ${f.name} of ${f.who} in ${f.place}.`,
    (f) => `${f.lead} “${f.words},” said ${f.name} of ${f.who}, which will close its works in ${f.place}.`,
    (f) => `${f.lead} “${f.words},” ${f.name} said of the works in ${f.place} that ${f.who} will close.`,
    (f) => `${f.lead} In ${f.place}, ${f.name} of ${f.who} said: “${f.words}.”`,
    (f) => `${f.lead} In ${f.place}, ${f.name} of ${f.who} told reporters that “${f.open}.”`,
    (f) => `${f.lead} ${f.who} will close its works in ${f.place}.\n\n> ${f.words}.\n>\n> — ${f.name}`,
    (f) => `${f.lead} ${f.who} will close its works in ${f.place}.\n\n“${f.words},” ${f.name} explained.`,
    (f) => `${f.lead} ${f.who} will close its works in ${f.place}. Asked about it, ${f.name} said: “${f.words}.”`,
    (f) => `${f.lead} ${f.who} will close its works in ${f.place}. “${f.words},” said ${f.name}, who works there.`,
    (f) => `${f.lead} ${f.who} will close its works in ${f.place}. “${f.words},” recalled ${f.name}.`,
    (f) => `${f.lead} ${f.who} will close its works in ${f.place}. As ${f.name} put it, “${f.open}.”`,
    (f) => `${f.lead} ${f.name} of ${f.who} was in ${f.place} on Monday. “${f.words},” ${f.surname} said.`,
    (f) => `${f.lead} ${f.name} of ${f.who} was in ${f.place} on Monday. “${f.words},” said ${f.surname}.`,
    (f) => `${f.lead} ${f.who} will close its works in ${f.place}. "${f.words}," said ${f.name}.`,
    (f) => `${f.lead} ${f.who} will close its works in ${f.place}. ${f.name} warned that “${f.open}.”`,
    (f) => `${f.who} will close its works in ${f.place}. ${f.name} said that the petition had ${f.figure} signatures.`,
    (f) =>
      `${f.lead} ${f.who} will close its works in ${f.place}. The petition has ${f.figure} signatures, ${f.name} said.`,
    (f) =>
      `${f.who} will close its works in ${f.place}. According to ${f.name}, the petition has ${f.figure} signatures.`,
    (f) =>
      `${f.lead} ${f.who} will close its works in ${f.place}. “The petition has ${f.figure} signatures,” said ${f.name}.`,
  ]),
];
