/** What sources say of a draft's names, words and figures: found, and left alone. */
import { describe, expect, test } from "vitest";
import { check, findingsOf, parseFixture } from "../fixture.ts";

/** A lead that makes draft and source tell one story. */
const lead = "The Kestrel Ferry Trust carried 3,262,000 passengers and 41,300 bicycles in 2025.";

function pair(draft: string, source: string): string {
  return `@@ draft.md\n${lead}\n\n${draft}\n@@ source report.txt\n${lead}\n\n${source}`;
}

describe("name-spelling against sources", () => {
  test.each([
    [
      "a surname",
      "The pilot was Joan Adeyemy of the trust.\n              ^^^^^^^^^^^^ name-spelling: Joan Adeyemi",
      "Joan Adeyemi is the pilot.",
    ],
    [
      "a given name",
      "The pilot was Margret Oduya.\n              ^^^^^^^^^^^^^ name-spelling: Margaret Oduya",
      "“It floats,” said Margaret Oduya.",
    ],
    [
      "every mention",
      "The pilot was Tom Lindquist.\n              ^^^^^^^^^^^^^ name-spelling\nLater Tom Lindquist left.\n      ^^^^^^^^^^^^^ name-spelling",
      "Tom Lindqvist was the pilot.",
    ],
  ])("%s", (_, draft, source) => check(pair(draft, source)));

  test.each([
    ["spelled alike", "The pilot was Joan Adeyemi.", "Joan Adeyemi is the pilot."],
    ["with and without accents", "The pilot was José Márquez.", "Jose Marquez is the pilot."],
    ["another given name", "The pilot was Joan Adeyemi.", "Paul Adeyemi is the pilot."],
    ["a given name of the other sex", "The pilot was Paula Hendricks.", "Paul Hendricks is the pilot."],
    ["short surnames", "The pilot was Anna Berg.", "Anna Borg is the pilot."],
    ["both in the draft", "Joan Adeyemi met Joan Adeyemo.\n             \n", "Joan Adeyemi and Joan Adeyemo met."],
    ["a title", "The pilot was Dr Joan Adeyemi.", "Joan Adeyemi is the pilot."],
  ])("not %s", (_, draft, source) => {
    const [document] = parseFixture(pair(draft, source));
    const found = findingsOf(parseFixture(pair(draft, source))).get(document?.name ?? "") ?? [];
    expect(found.filter(({ message }) => message.includes("report.txt"))).toEqual([]);
  });
});

describe("attribution", () => {
  const words = "“A ferry is a street that happens to float,”";
  test.each([
    [
      "another speaker behind",
      `${words} said Joan Adeyemi.\n${" ".repeat(words.length + 6)}^^^^^^^^^^^^ attribution: Tom Varga`,
      `${words} Tom Varga said. Joan Adeyemi laughed.`,
    ],
    [
      "another speaker before",
      `Joan Adeyemi said: ${words}\n^^^^^^^^^^^^ attribution: Tom Varga`,
      `Tom Varga, the warden, said: ${words} Joan Adeyemi laughed.`,
    ],
    [
      "a part of what was said",
      "“A street that happens to float,” said Joan Adeyemi.\n                                       ^^^^^^^^^^^^ attribution: Tom Varga",
      `${words} Tom Varga said.`,
    ],
  ])("%s", (_, draft, source) => check(pair(draft, source)));

  test.each([
    ["the same speaker", `${words} said Tom Varga.`, `${words} Tom Varga said.`],
    ["by the surname alone", `${words} said Varga.`, `Tom Varga spoke. ${words} he said.`],
    ["no speaker in the source", `${words} said Tom Varga.`, `${words} Joan Adeyemi laughed.`],
    ["no speaker in the draft", `${words} Joan Adeyemi laughed.`, `${words} Tom Varga said.`],
    ["other words", `“A ferry is a house that floats now,” said Joan Adeyemi.`, `${words} Tom Varga said.`],
    ["few words", `“It will be,” said Joan Adeyemi.`, `“It will be,” said Tom Varga.`],
    [
      "somebody spoken of",
      `${words} said Tom Varga of Joan Adeyemi.`,
      `Joan Adeyemi left early. ${words} said Tom Varga.`,
    ],
  ])("not %s", (_, draft, source) => check(pair(draft, source)));
});

describe("acronym", () => {
  test.each([
    [
      "otherwise than the source",
      "The Marine Safety Bureau (MSB) agreed.\n    ^^^^^^^^^^^^^^^^^^^^ acronym: Maritime Survey Board",
      "The Maritime Survey Board (MSB) agreed.",
    ],
    [
      "the acronym first",
      "MSB (Marine Safety Bureau) agreed.\n     ^^^^^^^^^^^^^^^^^^^^ acronym: Maritime Survey Board",
      "The Maritime Survey Board (MSB) agreed.",
    ],
    [
      "never spelled out",
      "The QFSB agreed. Then the QFSB met.\n    ^^^^ acronym: nowhere spelled out",
      "The Quayside Ferry Safety Board (QFSB) agreed.",
    ],
  ])("%s", (_, draft, source) => check(pair(draft, source)));

  test.each([
    ["the same words", "The Marine Safety Bureau (MSB) agreed.", "The Marine Safety Bureau (MSB) agreed."],
    ["another spelling", "The Labor Relations Center (LRC) agreed.", "The Labour Relations Centre (LRC) agreed."],
    ["a plural", "Marine Safety Bureaus (MSB) agreed.", "The Marine Safety Bureau (MSB) agreed."],
    ["once and never spelled out", "The QFSB agreed.", "The Quayside Ferry Safety Board (QFSB) agreed."],
    [
      "spelled out without parentheses",
      "The Quayside Ferry Safety Board agreed. The QFSB met. So the QFSB closed.",
      "The Quayside Ferry Safety Board (QFSB) agreed.",
    ],
    ["in the dictionary", "The GDP grew. The GDP fell.", "The gross domestic product (GDP) grew."],
    ["no expansion", "The bureau (in Alma) agreed with MSB (see below).", "The Maritime Survey Board (MSB) agreed."],
  ])("not %s", (_, draft, source) => check(pair(draft, source)));
});

describe("superseded", () => {
  const source = (date: string, text: string) => `---\ndate: ${date}\n---\n${text}`;
  const draft = "The ferry company has 1,240 employees.";
  test.each([
    [
      "agrees with the older",
      `@@ draft.md\n${draft}\n                      ^^^^^ superseded\n@@ source a.md\n${source("2025-03-02", draft)}\n@@ source b.md\n${source("2025-06-02", "The ferry company has 1,410 employees.")}`,
    ],
    [
      "not of sources of one week",
      `@@ draft.md\n${draft}\n                      ^^^^^ source-conflict: Sources disagree\n@@ source a.md\n${source("2025-03-02", draft)}\n@@ source b.md\n${source("2025-03-05", "The ferry company has 1,410 employees.")}`,
    ],
    [
      "not of a newer source that agrees",
      `@@ draft.md\n${draft}\n@@ source a.md\n${source("2025-03-02", draft)}\n@@ source b.md\n${source("2025-06-02", "The ferry company has about 1,200 employees.")}`,
    ],
    [
      "not where the article dates it",
      `@@ draft.md\nIn March 2025 the ferry company had 1,240 employees.\n@@ source a.md\n${source("2025-03-02", draft)}\n@@ source b.md\n${source("2025-11-02", "The ferry company has 1,410 employees.")}`,
    ],
  ])("%s", (_, marked) => check(marked));
});

describe("unsourced", () => {
  const on = { unsourced: "hint" } as const;
  test.each([
    [
      "a count and an amount of money",
      `${pair("It sold 18,400 sandwiches for $91,000.\n        ^^^^^^ unsourced\n                              ^^^^^^^ unsourced", "It rained.")}`,
    ],
    [
      "not small numbers, years, ages and ranks",
      pair("Its two cooks, aged 31 and 44, came first in 2019.", "It rained."),
    ],
    ["not without sources", "It sold 18,400 sandwiches for $91,000."],
    ["not what a source says in other words", pair("Passengers came to about 3.3 million.", "It rained.")],
  ])("%s", (_, marked) => check(marked, on));

  test("is off by default", () => check(pair("It sold 18,400 sandwiches.", "It rained.")));
});
