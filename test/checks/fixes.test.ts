/** What fixes make of a text: in the writer's own style, and with nothing left to report. */
import { expect, test } from "vitest";
import { checks } from "../../server/src/checks/registry.ts";
import type { Finding } from "../../server/src/model/finding.ts";
import { findingsOf, parseFixture } from "../fixture.ts";
import { applied } from "../rewrite/apply.ts";

/** Titles of all fixes of the only finding, and the draft after the first of them. */
function fixed(marked: string): { titles: string[]; text: string } {
  const documents = parseFixture(marked);
  const draft = documents.find(({ isSource, name }) => !isSource && !name.endsWith(".json"));
  const [finding] = findingsOf(documents).get(draft?.name ?? "") ?? [];
  const fixes = finding?.fixes ?? [];
  return { titles: fixes.map(({ title }) => title), text: applied(draft?.text ?? "", fixes[0]?.edits ?? []).trim() };
}

test.each<[about: string, marked: string, wanted: string, titles: string[]]>([
  [
    "a source's value",
    `@@ draft.md
The museum welcomed **412,000** visitors in 2024.
@@ source annual-report.txt
In 2024 the museum welcomed 421,000 visitors.`,
    "The museum welcomed **421,000** visitors in 2024.",
    ["Replace with 421,000 (annual-report.txt)"],
  ],
  [
    "the value of most sources first",
    `@@ draft.md
The museum welcomed 412,000 visitors in 2024.
@@ source leaflet.txt
In 2024 the museum welcomed 512,000 visitors.
@@ source annual-report.txt
In 2024 the museum welcomed 421,000 visitors.
@@ source plan.txt
The museum welcomed 421,000 visitors in 2024, and wants more by spring.`,
    "The museum welcomed 421,000 visitors in 2024.",
    ["Replace with 421,000 (plan.txt and 1 more)", "Replace with 512,000 (leaflet.txt)"],
  ],
  [
    "the source's own bound",
    `@@ draft.md
The port handled 41 million tonnes of grain in 2025.
@@ source port.txt
In 2025 the port handled no more than 14 million tonnes of grain.`,
    "The port handled no more than 14 million tonnes of grain in 2025.",
    ["Replace with no more than 14 million tonnes (port.txt)"],
  ],
  [
    "either of two values of the article",
    `The trust gave a grant of £412,000 for the pier.

Work starts in May. The £421,000 grant covers the deck alone.`,
    `The trust gave a grant of £412,000 for the pier.

Work starts in May. The £412,000 grant covers the deck alone.`,
    ["Replace with £412,000 (line 1)", "Replace the other with £421,000"],
  ],
  [
    "a canonical value in the writer's words",
    `@@ tickmark.config.json
{ "canonical": [{ "measure": "member ports", "value": 12 }] }
@@ draft.md
The league speaks for its nine member ports, eleven mayors and a duke.`,
    "The league speaks for its twelve member ports, eleven mayors and a duke.",
    ["Replace with twelve (canonical value)"],
  ],
  [
    "a share with the writer's decimals",
    "We polled 250 people. Of those, 146 agreed, or 68 percent.",
    "We polled 250 people. Of those, 146 agreed, or 58 percent.",
    ["Replace with 58 percent (146 of 250)"],
  ],
  [
    "a fraction where one is exact",
    "Of 48 speakers, 30 were opposed, or three in four.",
    "Of 48 speakers, 30 were opposed, or five in eight.",
    ["Replace with five in eight (30 of 48)"],
  ],
  [
    "a change",
    "The median bill rose from $80 to $136 in a year, an increase of 80 percent.",
    "The median bill rose from $80 to $136 in a year, an increase of 70 percent.",
    ["Replace with 70 percent (from the two values)"],
  ],
  [
    "a multiple",
    "Paid seats went from 2.4 million to 4.8 million, tripling in a year.",
    "Paid seats went from 2.4 million to 4.8 million, doubling in a year.",
    ["Replace with doubling (from the two values)"],
  ],
  [
    "either side of a conversion",
    "The trail is 100 miles (180 km) long.",
    "The trail is 100 miles (160 km) long.",
    ["Replace with 160 km (converted)", "Replace the first with 112 miles (converted)"],
  ],
  [
    "hours and minutes",
    "The film runs for 98 minutes, or one hour and 48 minutes.",
    "The film runs for 98 minutes, or 1 hour and 38 minutes.",
    ["Replace with 1 hour and 38 minutes (converted)"],
  ],
  [
    "a rate",
    "The city will spend $12 million on 300 homes, or $45,000 each.",
    "The city will spend $12 million on 300 homes, or $40,000 each.",
    ["Replace with $40,000 (from the other figures)"],
  ],
  [
    "a total, or the part that is a slip",
    "The choir has 38 singers: 12 sopranos, 9 altos, 5 tenors and 21 basses.",
    "The choir has 38 singers: 12 sopranos, 9 altos, 5 tenors and 12 basses.",
    ["Replace 21 with 12 (what the others leave)", "Replace with 47 (the sum of the parts)"],
  ],
  [
    "a total in a table",
    `| Type | Visitors |
| --- | ---: |
| Children | 1,041 |
| Adults | 2,327 |
| Groups | 418 |
| **Total** | **3,886** |`,
    `| Type | Visitors |
| --- | ---: |
| Children | 1,041 |
| Adults | 2,327 |
| Groups | 418 |
| **Total** | **3,786** |`,
    ["Replace with 3,786 (the sum of the parts)"],
  ],
  [
    "the rest of a hundred",
    "Turnout was 48.2 percent, which leaves 57.2 percent who stayed at home.",
    "Turnout was 48.2 percent, which leaves 51.8 percent who stayed at home.",
    ["Replace with 51.8 percent (what is left of 100)", "Replace the other share with 42.8 percent"],
  ],
  [
    "the number of a list",
    "The plan rests on *three* pillars:\n\n- Homes\n- Schools",
    "The plan rests on *two* pillars:\n\n- Homes\n- Schools",
    ["Replace with two (the items there are)"],
  ],
  [
    "the weekday of a date",
    "The hearing is on Thu., April 24, 2026.",
    "The hearing is on Fri., April 24, 2026.",
    ["Replace with Fri. (the weekday of the date)", "Replace the date with April 23, 2026"],
  ],
  [
    "a length of time",
    "Output fell in the nine years from 2004 to 2010.",
    "Output fell in the six years from 2004 to 2010.",
    ["Replace with six years (from the dates)", "Replace with seven years (counting both ends)"],
  ],
  [
    "an anniversary",
    "Founded in 1890, the club marks its 125th anniversary in 2026.",
    "Founded in 1890, the club marks its 136th anniversary in 2026.",
    ["Replace with 136th (from the years)"],
  ],
  [
    "an age",
    "Born in 1956, she was 61 in 2026.",
    "Born in 1956, she was 69 in 2026.",
    ["Replace with 69 (before the birthday)", "Replace with 70"],
  ],
  [
    "another scale",
    `The council adopted a $412 million budget on Tuesday.

Critics said the $412 billion budget leans on grants.`,
    `The council adopted a $412 million budget on Tuesday.

Critics said the $412 million budget leans on grants.`,
    ["Replace with $412 million (line 1)", "Replace the other with $412 billion"],
  ],
  [
    "another currency",
    `The plant cost 86 million yuan to build.

The $86 million plant opens in June.`,
    `The plant cost 86 million yuan to build.

The 86 million yuan plant opens in June.`,
    ["Replace with 86 million yuan (line 1)", "Replace the other with $86 million"],
  ],
  [
    "a rank",
    "Kumasi is the second-largest city in Ghana. Trains reach Kumasi, the largest city in Ghana, at noon.",
    "Kumasi is the second-largest city in Ghana. Trains reach Kumasi, the second-largest city in Ghana, at noon.",
    ["Replace with second-largest (the other rank)", "Replace the other with largest"],
  ],
  [
    "a newer value, in all places",
    `@@ draft.md
# A ferry company with 1,240 employees

The ferry company has 1,240 employees.
@@ source spring.md
---
date: 2025-03-02
---
The ferry company has 1,240 employees.
@@ source autumn.md
---
date: 2025-10-30
---
The ferry company has 1,410 employees.`,
    `# A ferry company with 1,410 employees

The ferry company has 1,410 employees.`,
    ["Replace with 1,410 in both places (autumn.md)", "Replace with 1,410 (autumn.md)"],
  ],
  [
    "a name in all places",
    `@@ draft.md
Harbor Press sold 41,300 books and 2,150 maps in 2025, said Marta Lindquist. Marta Lindquist’s shop opened in 2019.
@@ source interview.txt
“We sold 41,300 books and 2,150 maps in 2025,” said Marta Lindqvist of Harbor Press.`,
    "Harbor Press sold 41,300 books and 2,150 maps in 2025, said Marta Lindqvist. Marta Lindqvist’s shop opened in 2019.",
    ["Replace with Marta Lindqvist (interview.txt) in both places"],
  ],
  [
    "the source's organization",
    `@@ draft.md
Ines Calder, chief executive of Northwind Media, called the deal fair.
@@ source interview.txt
Ines Calder, CEO of Harbor Press, said the deal was fair.`,
    "Ines Calder, chief executive of Harbor Press, called the deal fair.",
    ["Replace with chief executive of Harbor Press (interview.txt)"],
  ],
  [
    "p recomputed",
    "The groups differed, *t*(38) = 2.41, *p* = .012.",
    "The groups differed, *t*(38) = 2.41, *p* = .021.",
    ["Replace with .021 (recomputed)"],
  ],
])("%s", (_about, marked, wanted, titles) => {
  expect(fixed(marked)).toEqual({ titles, text: wanted });
});

/** What tells one finding from another, wherever the edits moved it. */
const saying = ({ code, message }: Finding) => `${code}: ${message.replace(/on line \d+/, "")}`;

test.each(checks.flatMap(({ id, reported }) => reported.map((marked) => [id, marked] as const)))(
  "fixes of %s mend what they are offered for and break nothing: %s",
  (_id, marked) => {
    const documents = parseFixture(marked);
    for (const [name, findings] of findingsOf(documents)) {
      const before = new Set(findings.map(saying));
      for (const finding of findings) {
        const [fix] = finding.fixes;
        if (fix === undefined) continue;
        const after = documents.map((each) =>
          each.name === name ? { ...each, text: applied(each.text, fix.edits) } : each,
        );
        const left = (findingsOf(after).get(name) ?? []).map(saying);
        expect(left, fix.title).not.toContain(saying(finding));
        expect(
          left.filter((each) => !before.has(each)),
          fix.title,
        ).toEqual([]);
      }
    }
  },
);
