/** Names that the configuration says are one. */
import { expect, test } from "vitest";
import { findingsOf, parseFixture } from "../fixture.ts";

const codes = (marked: string) =>
  [...findingsOf(parseFixture(marked)).values()].flat().map(({ code, message }) => `${code}: ${message}`);

const draft = `@@ draft.md
The Harbour Board employed 412 dockers in March 2024.
@@ source notes.txt
The Tidewater Agency employed 421 dockers in March 2024.
`;

test("another name is another entity unless the configuration says otherwise", () => {
  expect(codes(draft)).toEqual([]);
  const aliases = '@@ tickmark.config.json\n{ "aliases": { "Harbour Board": ["Tidewater Agency"] } }\n';
  expect(codes(aliases + draft)).toEqual([expect.stringMatching(/^source-conflict: .*421/)]);
  const third = '@@ tickmark.config.json\n{ "aliases": { "THA": ["Tidewater Agency", "Harbour Board"] } }\n';
  expect(codes(third + draft)).toEqual([expect.stringMatching(/^source-conflict: .*421/)]);
});

test("aliases of others change nothing", () => {
  const aliases = '@@ tickmark.config.json\n{ "aliases": { "Harbour Board": ["Bay Agency", "the"], "X": [] } }\n';
  expect(codes(aliases + draft)).toEqual([]);
});

test("within one article both names are one", () => {
  const text = `@@ draft.md
The Harbour Board employed 412 dockers in March 2024. The Tidewater Agency employed 421 dockers in March 2024.
`;
  expect(codes(text)).toEqual([]);
  const aliases = '@@ tickmark.config.json\n{ "aliases": { "Harbour Board": ["Tidewater Agency"] } }\n';
  expect(codes(aliases + text)).toEqual([expect.stringMatching(/^restatement: /)]);
});

/** What checks find as long as the configuration does not join the names. */
const apart: readonly (readonly [what: string, aliases: string, reported: string, documents: string])[] = [
  [
    "a quotation's speaker under another name",
    '{ "Tom Varga": ["Ned Quill"] }',
    "attribution: The words are Ned Quill’s here",
    `@@ draft.md
Harbor Press sold 41,300 books and 2,150 maps in 2025. “A map is a promise on paper,” said Ned Quill, who draws them.
@@ source interview.txt
Harbor Press sold 41,300 books and 2,150 maps in 2025, Ines Calder said. “A map is a promise on paper,” said Tom Varga.
`,
  ],
  [
    "the speaker of a figure under another name",
    '{ "Ned Quill": ["Tom Varga"] }',
    "attribution: 41,300 is given by Ned Quill here",
    `@@ draft.md
Harbor Press sold 41,300 books last year, Ned Quill said.
@@ source interview.txt
Harbor Press sold 41,300 books last year, Tom Varga said.
`,
  ],
  [
    "an acronym spelled out by two names within an article",
    '{ "Coastal Rescue Service": ["Central Rescue Service"] }',
    "acronym: CRS is “Central Rescue Service” here",
    "The Coastal Rescue Service (CRS) has nine boats. Two more are on order, said the Central Rescue Service (CRS).\n",
  ],
  [
    "an acronym spelled out by another name than in a source",
    '{ "Marine Survey Bureau": ["Maritime Safety Board"] }',
    "acronym: MSB is “Maritime Safety Board” here",
    `@@ draft.md
The Kestrel Ferry Trust carried 3,262,000 passengers and 41,300 bicycles in 2025. It has 14 boats, said Joan Adeyemi of the Maritime Safety Board (MSB).
@@ source review.txt
The Kestrel Ferry Trust carried 3,262,000 passengers and 41,300 bicycles in 2025, said Joan Adeyemi of the Marine Survey Bureau (MSB).
`,
  ],
  [
    "an acronym whose body stands in the article under another name",
    '{ "Maritime Safety Board": ["Marine Survey Bureau"] }',
    "acronym: MSB is nowhere spelled out",
    `@@ draft.md
The Kestrel Ferry Trust carried 3,262,000 passengers and 41,300 bicycles in 2025. It has 14 boats, said the Maritime Safety Board. Inspectors of MSB came. The MSB agreed.
@@ source review.txt
The Kestrel Ferry Trust carried 3,262,000 passengers and 41,300 bicycles in 2025, said Joan Adeyemi of the Marine Survey Bureau (MSB).
`,
  ],
  [
    "an office in an organization under another name",
    '{ "Tidewater Holdings": ["Northwind Media", "Harbor Press"] }',
    "role: Ines Calder is “chief executive of Northwind Media” here",
    `@@ draft.md
Ines Calder, chief executive of Northwind Media, called the deal fair.
@@ source interview.txt
Ines Calder, CEO of Harbor Press, said the deal was fair.
`,
  ],
  [
    "a holder of an office under another name",
    '{ "Tom Varga": ["Ned Quill"] }',
    "role: Ned Quill is “mayor of Port Ellen” here, but in report.txt that is Tom Varga",
    `@@ draft.md
The bridge will open in May, said Ned Quill, mayor of Port Ellen.
@@ source report.txt
Tom Varga, mayor of Port Ellen, opened the meeting. Ned Quill, the city engineer, explained the plans.
`,
  ],
  [
    "a name with two spellings that are both right",
    '{ "Marta Lindqvist": ["Marta Lindquist"] }',
    "name-spelling: Marta Lindquist here",
    "“It works,” said Marta Lindqvist, who runs a shop. Later Marta Lindquist left.\n",
  ],
  [
    "another spelling than in the sources that is right too",
    '{ "Marta Lindquist": ["Marta Lindqvist"] }',
    "name-spelling: Marta Lindquist here",
    `@@ draft.md
Harbor Press sold 41,300 books and 2,150 maps in 2025, said Marta Lindquist.
@@ source interview.txt
“We sold 41,300 books and 2,150 maps in 2025,” said Marta Lindqvist of Harbor Press.
`,
  ],
];

test.each(apart)("%s is reported unless both names are one", (_, aliases, reported, documents) => {
  const text = documents.startsWith("@@") ? documents : `@@ draft.md\n${documents}`;
  expect(codes(text)).toEqual([expect.stringContaining(reported)]);
  expect(codes(`@@ tickmark.config.json\n{ "aliases": ${aliases} }\n${text}`)).toEqual([]);
});

/** What checks find only because the configuration joins the names. */
const joined: readonly (readonly [what: string, aliases: string, reported: string, documents: string])[] = [
  [
    "an office elsewhere of a person under another name",
    '{ "Ned Quill": ["Tom Varga"] }',
    "role: Ned Quill is “chief executive of Northwind Media” here, but “CEO of Harbor Press”",
    `@@ draft.md
Ned Quill, chief executive of Northwind Media, called the deal fair.
@@ source interview.txt
Tom Varga, CEO of Harbor Press, said the deal was fair.
`,
  ],
  [
    "an office that is another's in an organization under another name",
    '{ "Harbour League": ["Tidewater Ports"] }',
    "role: Ines Calder is “president of the Harbour League” here, but in report.txt that is Tom Varga",
    `@@ draft.md
The fees will rise in May, said Ines Calder, president of the Harbour League.
@@ source report.txt
Tom Varga, president of Tidewater Ports, opened the meeting. Ines Calder, a city engineer, explained the plans.
`,
  ],
  [
    "two offices of one person under two names",
    '{ "Ned Quill": ["Tom Varga"] }',
    "role: “Tom Varga, the bank’s finance director” here",
    "Chief executive Ned Quill called the deal fair. Tom Varga, the bank’s finance director, left early.\n",
  ],
  [
    "a story told with the other name of who it is about",
    '{ "Kestrel Ferry Trust": ["Skerry Lines"] }',
    "attribution: The words are Ines Calder’s here, but Tom Varga’s",
    `@@ draft.md
Skerry Lines sold 41,300 tickets last year. “A boat is a promise on water,” said Ines Calder, who sails them.
@@ source interview.txt
The Kestrel Ferry Trust sold 41,300 tickets last year. “A boat is a promise on water,” said Tom Varga.
`,
  ],
];

test.each(joined)("%s is reported only where both names are one", (_, aliases, reported, documents) => {
  const text = documents.startsWith("@@") ? documents : `@@ draft.md\n${documents}`;
  expect(codes(text)).toEqual([]);
  expect(codes(`@@ tickmark.config.json\n{ "aliases": ${aliases} }\n${text}`)).toEqual([
    expect.stringContaining(reported),
  ]);
});

test("names that are joined with others keep what is wrong with them", () => {
  const aliases =
    '@@ tickmark.config.json\n{ "aliases": { "Ned Quill": ["Ida Marsh"], "Bay Agency": ["Moor Trust"] } }\n';
  for (const [, , reported, documents] of apart.filter(([what]) => !what.includes("a name"))) {
    const text = documents.startsWith("@@") ? documents : `@@ draft.md\n${documents}`;
    const found = codes(aliases + text).map((each) => each.slice(0, 5));
    expect(found).toEqual([reported.slice(0, 5)]);
  }
});
