/** Names two letters away from a source's, and acronyms spelled out with another word. */
import { describe, test } from "vitest";
import { check } from "../fixture.ts";

const source = `@@ source radio.md
---
publisher: Radio Sund
date: 2024-09-16
---
# Ekendahl's Alliance biggest party in Sundland

Lars Ekendahl, the leader of the Alliance, told supporters in Umby on Sunday that the north had asked for change. The party took 34.2 percent of the vote and 39 of the 85 seats.

Karin Stolt, who once worked for the World Food Programme (WFP), said she would resign.
`;
const draft = (text: string) => `@@ draft.md
# Alliance wins Sundland vote

The Alliance has won the election in Sundland with 34.2 percent of the vote and 39 of the 85 seats.

${text}
${source}`;

describe("names and acronyms otherwise than in a source of the story", () => {
  test.each([
    `Lars Ekdahl, the leader of the Alliance, told supporters in Umby that change would come.
^^^^^^^^^^^ name-spelling: Lars Ekdahl here, but Lars Ekendahl in`,
    `Karin Stolt, who once worked for the World Food Organisation (WFP), will resign.
                                     ^^^^^^^^^^^^^^^^^^^^^^^ acronym: WFP is “World Food Organisation” here`,
  ])("reported: %s", (text) => check(draft(text)));

  test.each([
    "Lars Ekendahl, the leader of the Alliance, told supporters in Umby that change would come.",
    "Lars Ekdahl, a farmer from Vindal, did not vote.",
    "Karin Stolt, who once worked for the World Food Programme (WFP), will resign.",
    "Karin Stolt, who once worked for the World Food Program (WFP), will resign.",
    "Karin Stolt, who once worked for the UN’s food agency (WFP), will resign.",
  ])("unreported: %s", (text) => check(draft(text)));
});
