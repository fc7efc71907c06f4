/** Ages of a person in an article and in its sources. */
import { describe, test } from "vitest";
import { check } from "../fixture.ts";

const beside = (draft: string, source: string) => `@@ draft.md\n${draft}\n@@ source paper.md\n${source}\n`;

describe("another age of the same person", () => {
  test.each([
    [
      `Maja Lind, 36, won the Bragg prize.
           ^^ source-conflict: Maja Lind is 36 here`,
      "The Bragg prize goes to Maja Lind, a 26-year-old chemist from Uppsala.",
    ],
    [
      `The 36-year-old chemist Maja Lind won the Bragg prize.
    ^^^^^^^^^^^ source-conflict: Maja Lind is 36 here`,
      "Maja Lind, 26, has won the Bragg prize. She works in Uppsala.",
    ],
  ])("reported: %s", (draft, source) => check(beside(draft, source)));

  test.each([
    [
      "a birthday between",
      "Maja Lind, 27, won the prize.",
      "The prize goes to Maja Lind, a 26-year-old chemist from Uppsala.",
    ],
    [
      "somebody else",
      "Maja Lind, 36, won the prize.",
      "The prize goes to Karl Lind, a 26-year-old chemist from Uppsala.",
    ],
    ["an earlier year", "Maja Lind, 36, won the prize.", "Maja Lind, then 26, won her first prize in 2014."],
    ["her age at something else", "Maja Lind, 36, won the prize.", "Maja Lind was 17 when her father died."],
    [
      "an older source",
      "*12 May 2026*\n\nMaja Lind, 36, won the prize.",
      "---\ndate: 2016-05-12\n---\nMaja Lind, 26, won the prize.",
    ],
  ])("unreported: %s", (_, draft, source) => check(beside(draft, source)));
});
