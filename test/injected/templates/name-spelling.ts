import type { Random } from "../random.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { organization, people, town } from "../vocabulary.ts";

interface Names {
  /** The name as it is usual, and as it stands at the second place. */
  readonly name: string;
  readonly again: string;
  readonly surname: string;
  readonly surnameAgain: string;
  readonly other: string;
  readonly who: string;
  readonly place: string;
}

/** One letter of a surname doubled, dropped, swapped with its neighbour or taken for one that sounds alike. */
function misspelled(random: Random, name: string): string {
  for (;;) {
    const at = random.integer(1, name.length - 2);
    const letter = name[at] ?? "";
    const [head, tail] = [name.slice(0, at), name.slice(at + 1)];
    const kind = random.integer(1, 4);
    const alike: Record<string, string> = {
      c: "k",
      k: "c",
      i: "y",
      y: "i",
      s: "z",
      z: "s",
      e: "a",
      a: "e",
      v: "w",
      o: "u",
    };
    const changed =
      kind === 1
        ? head + letter + letter + tail
        : kind === 2
          ? head + tail
          : kind === 3
            ? head + (tail[0] ?? "") + letter + tail.slice(1)
            : head + (alike[letter] ?? letter) + tail;
    if (changed !== name && !/(.)\1\1/.test(changed) && !/[A-Z]/.test(changed.slice(1))) return changed;
  }
}

function drawn(random: Random): Drawn<Names> {
  const [one, two] = people(random, 2) as [ReturnType<typeof people>[0], ReturnType<typeof people>[0]];
  const surname = one.surname === "MacAllister" ? "Lindqvist" : one.surname;
  const wrong = misspelled(random, surname);
  const same = {
    name: `${one.given} ${surname}`,
    surname,
    other: two.name,
    who: organization(random),
    place: town(random),
  };
  return {
    right: { ...same, again: `${one.given} ${surname}`, surnameAgain: surname },
    wrong: { ...same, again: `${one.given} ${wrong}`, surnameAgain: wrong },
  };
}

export const nameSpelling: readonly Template[] = twins(drawn, [
  (f) => `“It works,” said ${f.name}, who runs a shop. Later ${f.again} left.`,
  (f) => `${f.name}, mayor of ${f.place}, opened the meeting. The bridge will be built, ${f.again} said.`,
  (f) => `${f.name} is chief executive of ${f.who}. Analysts say ${f.again} has done well.`,
  (f) => `# ${f.name} to lead ${f.who}\n\n${f.who} has named ${f.again} as its chief executive.`,
  (f) => `${f.name} wrote the report with ${f.other}.\n\nAccording to ${f.again}, more research is needed.`,
  (f) => `The prize went to ${f.name} of ${f.place}. The jury praised ${f.again} for clear language.`,
  (f) => `Police arrested ${f.name}, 34, on Monday. A lawyer for ${f.again} declined to comment.`,
  (f) => `Authors: ${f.name} and ${f.other}\n\nContact ${f.again} with questions.`,
  (f) => `Goals by ${f.name} and ${f.other} decided the match. It was ${f.again} who scored first.`,
  (f) => `${f.name} and ${f.other} founded ${f.who}. Today ${f.again} runs it alone.`,
  (f) => `${f.name} joined ${f.who} as a clerk.\n\nYears later, ${f.again} became its president.`,
  (f) => `“We had no choice,” ${f.name} told reporters. ${f.again} added that the plan would go ahead.`,
  (f) => `- ${f.name}, chair\n- ${f.other}, treasurer\n\n${f.again} opened the meeting.`,
  (f) =>
    `| Name | Office |\n| --- | --- |\n| ${f.name} | chair |\n| ${f.other} | clerk |\n\n${f.again} has been chair for years.`,
  (f) => `Professor ${f.name} of Pinecrest University led the study. The work of ${f.again} was paid for by ${f.who}.`,
  (f) => `${f.name}’s novel is set in ${f.place}. Critics compare ${f.again} to the great writers.`,
  (f) => `Dr. ${f.name} treats patients in ${f.place}. Dr. ${f.again} sees them on Tuesdays.`,
  (f) => `The minister, ${f.name}, resigned. ${f.other} will succeed ${f.again}.`,
  (f) => `Senator ${f.name} voted against the bill. ${f.again} had warned of its cost.`,
  (f) => `${f.name} was elected in ${f.place}. Voters like ${f.again}, who grew up there.`,
  (f) => `**${f.name}** maintains the project. Send patches to ${f.again}.`,
  (f) => `${f.other} beat ${f.name} in the final. ${f.again} had won the year before.`,
  (f) => `The case against ${f.name} was dropped. “I am relieved,” ${f.again} said.`,
  (f) => `${f.name}, a farmer, and ${f.other}, a teacher, live in ${f.place}. ${f.again} keeps bees.`,
  (f) => `The letter is signed by ${f.name}.\n\n> We regret the error.\n\nNobody could reach ${f.again} on Sunday.`,
  (f) => `${f.name} plays the lead. The director says ${f.again} was born for it.`,
  (f) => `Maintained by ${f.name}.\n\n## Thanks\n\nThanks to ${f.other} and to ${f.again} for their reviews.`,
  (f) =>
    `${f.name} said the bridge would open in May. Asked about the cost, ${f.surnameAgain} said it was too early to tell.`,
  (f) => `${f.name} leads ${f.who}. Under ${f.surnameAgain}, sales have grown. “We are not done,” ${f.surname} said.`,
  (f) => `“It is a start,” said ${f.name}, a teacher in ${f.place}. Ms. ${f.surnameAgain} has taught there for years.`,
]);
