import type { Check } from "./check.ts";
import { claimsToAnswerFor } from "./claims-to-answer-for.ts";
import { figureText, finding } from "./place.ts";

/** A figure that no reviewer looked at. */
export const unreviewed: Check = {
  id: "unreviewed",
  summary: "A figure that no reviewer has marked.",
  reason:
    "Where every figure is read by a second person before print, one that nobody marked is one that nobody read; `tickmark lint --require reviewed` fails for it.",
  limits: [
    "Off by default: most texts are not reviewed figure by figure.",
    "Years, dates, ranks, ages and numbers below ten are left alone, and so are quoted figures and those that follow from others of their sentence.",
  ],
  severity: "hint",
  enabled: false,
  reported: [
    `@@ draft.md
The museum welcomed 421,000 visitors in 2024. Its café sold 38,000 slices of cake.
                                                            ^^^^^^ unreviewed: Nobody has reviewed “38,000” yet
@@ .tickmark/review.json
{
  "version": 1,
  "marks": [
    {"file":"draft.md","figure":"421,000","state":"verified","sentence":"The museum welcomed 421,000 visitors in 2024."},
    {}
  ]
}
`,
  ],
  unreported: ["The museum, founded in 1911, has 2 halls."],
  run({ document, review }) {
    const asked = claimsToAnswerFor(document);
    return document.claims
      .filter((claim) => asked.has(claim) && !review?.marked.has(claim.index))
      .map((claim) => {
        const message = `Nobody has reviewed “${figureText(document, claim)}” yet. Check it and mark it.`;
        return finding(unreviewed, claim.figure.span, message, []);
      });
  },
};
