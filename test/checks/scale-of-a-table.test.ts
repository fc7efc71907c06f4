/** "(in millions)" in the corner of a table holds for its cells. */
import { describe, test } from "vitest";
import { check } from "../fixture.ts";

const table = (last: string) => `# Bell reports results

- Net sales of $1.28 billion, down from $1.31 billion

| (in millions) | Q1 2025 | Q1 2024 |
| --- | ---: | ---: |
| Frozen | $548.1 | $561.3 |
| Bakery | 402.6 | 417.9 |
| Pet food | 331.8 | 328.4 |
| ${last}
`;

describe("the scale of a whole table", () => {
  test.each([
    table("Net sales | $1,282.5 | $1,307.6 |"),
    table("Net sales | 1,282.5 | 1,307.6 |\n| Earnings per share | $1.04 | $0.92 |\n| Employees | 12,400 | 12,800 |"),
  ])("unreported: %s", (text) => check(text));

  test("totals are still added up", () =>
    check(
      table(`Total | $1,302.5 | $1,307.6 |
          ^^^^^^^^ table-total`),
    ));
});

describe("a number whose unit goes without saying", () => {
  test("is no number of another kind", () =>
    check(`@@ draft.md
# Skelby airport passes four million

Skelby International handled 4.12 million passengers in 2024. Cargo slipped to 31,200 tonnes from 33,500 tonnes.
@@ source release.md
---
publisher: Skelby International Airport
date: 2025-01-15
---
Skelby International welcomed 4.12 million passengers in 2024. Freight amounted to 31,200 tonnes (2023: 33,500).
`));
});
