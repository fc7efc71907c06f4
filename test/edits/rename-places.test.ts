import { expect, test } from "vitest";
import { withEdits } from "../../server/src/edits/fixes-together.ts";
import { renamedFigure, renamedMention } from "../../server/src/edits/rename-places.ts";
import { readDocument } from "../../server/src/extract/read-document.ts";
import { readProse } from "../../server/src/text/read-prose.ts";

const read = (text: string) => readDocument(readProse(text, "markdown"));

test.each<[what: string, text: string, name: string, other: string, after: string]>([
  [
    "everywhere, possessives and titles kept",
    "Dr. Marta Lindquist runs a shop. Marta Lindquist’s shop is small, said Marta Lindquist.",
    "Marta Lindquist",
    "Marta Lindqvist",
    "Dr. Marta Lindqvist runs a shop. Marta Lindqvist’s shop is small, said Marta Lindqvist.",
  ],
  [
    "the surname alone too",
    "“It works,” said Marta Lindquist, who runs a shop. Later Lindquist left.",
    "Marta Lindquist",
    "Marta Lindqvist",
    "“It works,” said Marta Lindqvist, who runs a shop. Later Lindqvist left.",
  ],
  [
    "from the surname to the whole name",
    "“It works,” said Marta Lindquist, who runs a shop. Later Lindquist left.",
    "Lindquist left",
    "Lindqvist",
    "“It works,” said Marta Lindqvist, who runs a shop. Later Lindqvist left.",
  ],
  [
    "other people of that name stay",
    "Marta Lindquist met Jonas Lindquist. Marta Lindquist left.",
    "Marta Lindquist",
    "Marta Lindqvist",
    "Marta Lindqvist met Jonas Lindquist. Marta Lindqvist left.",
  ],
  [
    "mark-up stays",
    "“It works,” said *Marta* Lindquist, a baker. Marta **Lindquist** left.",
    "*Marta* Lindquist",
    "Marta Lindqvist",
    "“It works,” said *Marta* Lindqvist, a baker. Marta **Lindqvist** left.",
  ],
  [
    "another number of words only where it is written so",
    "Harbor Press sold books. Harbor Press grew. “Yes,” said Ines Calder of Harbor Press.",
    "Harbor Press",
    "Harbour Press Ltd",
    "Harbour Press Ltd sold books. Harbour Press Ltd grew. “Yes,” said Ines Calder of Harbour Press Ltd.",
  ],
])("a name: %s", (_, text, name, other, after) => {
  const document = read(text);
  const at = text.indexOf(name);
  const mention = document.mentions.find(({ span }) => span[0] <= at + 1 && at + 1 < span[1]);
  if (mention === undefined) throw new Error(`${name} is no name`);
  expect(withEdits(text, renamedMention(document, mention, other))).toBe(after);
});

test.each<[what: string, text: string, figure: string, other: string, after: string]>([
  [
    "said twice of one thing",
    "Gull Island has 142 turbines. It employs 142 people. The 142 turbines of Gull Island turn slowly.",
    "142",
    "124",
    "Gull Island has 124 turbines. It employs 142 people. The 124 turbines of Gull Island turn slowly.",
  ],
  [
    "of other things",
    "The museum counted 40 visitors in May. It has 40 guards.",
    "40",
    "50",
    "The museum counted 50 visitors in May. It has 40 guards.",
  ],
  [
    "of things that may be others",
    "The plant employs 310 people. The other plant employs 310 people.",
    "310",
    "320",
    "The plant employs 320 people. The other plant employs 310 people.",
  ],
  [
    "of two subjects",
    "The museum counted 40 visitors in May. The castle counted 40 visitors in May.",
    "40",
    "50",
    "The museum counted 50 visitors in May. The castle counted 40 visitors in May.",
  ],
])("a figure: %s", (_, text, figure, other, after) => {
  const document = read(text);
  const claim = document.claims.find((each) => each.figure.span[0] === text.indexOf(figure));
  if (claim === undefined) throw new Error(`${figure} is no claim`);
  expect(withEdits(text, renamedFigure(document, claim, other))).toBe(after);
});
