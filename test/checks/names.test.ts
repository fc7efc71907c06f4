import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areNear, distance, spellingsNear } from "../../server/src/checks/spelling.ts";
import { check } from "../fixture.ts";

describe("spellings", () => {
  test.each([
    ["lindqvist", "lindquist", true],
    ["pruitt", "pruett", true],
    ["etcheverry", "etchevarry", true],
    ["schroeder", "schroder", true],
    ["berg", "borg", false],
    ["smith", "smyth", true],
    ["martin", "martinez", false],
    ["jonas", "jonas", false],
  ])("%s and %s", (a, b, near) => {
    expect(areNear(a, b)).toBe(near);
    expect(areNear(b, a)).toBe(near);
  });

  const word = fc.stringMatching(/^[a-d]{5,11}$/);
  test("near spellings share a key, so that none is missed", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        if (!areNear(a, b)) return;
        const keys = new Set(spellingsNear(a));
        expect(spellingsNear(b).some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("distance is symmetric and zero for equal words only", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe("name-spelling", () => {
  test("marks the rarer spelling wherever it stands", () => {
    check(`
Mayor Dolores Whitlock opened the bridge. “At last,” said Dolores Whitlock.

Later, Dolores Whitlok drove across it.
       ^^^^^^^^^^^^^^^ name-spelling: Dolores Whitlock
`);
  });

  test("a given name spelled two ways", () => {
    check(`
Marisol Ferreira runs the shop. “Never,” said Marisal Ferreira.
                                              ^^^^^^^^^^^^^^^^ name-spelling: Marisol Ferreira
`);
  });

  test.each([
    "Paul Harrington met Paula Harrington.",
    "Marta Lindqvist met Marta Olofsson.",
    "Marta Lindqvist runs a shop. Her sister Maria Lindqvist lost a boat, and Marta Lindqvist paid.",
    "Marta Lindqvist runs a shop. Her brother and Maria Lindqvist lost a boat.",
    "José Hernández spoke. Jose Hernandez left.",
    "Marta Lindqvist spoke. Lindqvist's shop is small.",
  ])("leaves alone: %s", (text) => check(text));
});

describe("role", () => {
  test.each([
    [
      "another employer",
      `
@@ draft.md
“We grew,” said Owen Tallis, president of Larkfield College.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role: Stonebridge University
@@ source a.txt
Owen Tallis, president of Stonebridge University, said enrolment grew.
`,
    ],
    [
      "some source agrees",
      `
@@ draft.md
“We grew,” said Owen Tallis, president of Larkfield College.
@@ source a.txt
Owen Tallis, president of Stonebridge University, said enrolment grew.
@@ source b.txt
Owen Tallis, president of Larkfield College, said enrolment grew.
`,
    ],
    [
      "another office",
      `
@@ draft.md
“We grew,” said Owen Tallis, chair of Larkfield College.
@@ source a.txt
Owen Tallis, president of Stonebridge University, said enrolment grew.
`,
    ],
  ])("%s", (_, text) => check(text));
});
