/** Years that only measure something else, and figures that one source has side by side. */
import { describe, test } from "vitest";
import { check } from "../fixture.ts";

const source = `@@ source radio.md
---
publisher: Radio Sund
date: 2024-09-16
---
# Ekeberg's Alliance biggest party in Sundland

Lars Ekeberg is set to become premier of Sundland after his Alliance took 34.2 percent of the vote and 39 of the 85 seats.

The Farmers' Union of Karin Stolt, premier since 2016, dropped to 27.8 percent and lost nine seats.
`;

const draft = (since: string) => `@@ draft.md
# Alliance wins Sundland vote

The Alliance has won the election in Sundland with 34.2 percent of the vote and 39 of the 85 seats.

The Farmers' Union fell to 27.8 percent and 30 seats${since}
`;

describe("years of extremes and of periods are no other years of an event", () => {
  test.each([
    ", its worst result since 1983.",
    ", its lowest share since 1991.",
    ", far below its average of 1991–2020.",
    ". Karin Stolt, its leader, has been premier since 2016.",
  ])("unreported: %s", (text) => check(draft(text) + source));

  test("reported: the year of the same event", () =>
    check(`${draft(". Karin Stolt, its leader, has been premier since 2014.")}                                                                                                      ^^^^ source-conflict
${source}`));
});

describe("two figures that one source has are of two things", () => {
  test("swapped digits by chance", () =>
    check(`@@ draft.md
# Flu cases in Corrin pass 200

The number of confirmed flu cases in Corrin county has risen to 214, the department said.

In the state there have been 241 cases, with 27 in three neighbouring counties.
@@ source department.md
---
publisher: Department of Health
date: 2025-03-28
---
# Flu update

Corrin county: 214 confirmed cases.

State total: 241 cases, with 27 in three neighbouring counties.
`));
});
