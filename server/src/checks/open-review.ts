import type { ReviewMark } from "../model/review.ts";
import type { Check } from "./check.ts";
import { figureText, finding } from "./place.ts";

/** A claim that a reviewer disputes or wants a source for. */
export const openReview: Check = {
  id: "open-review",
  summary: "A claim that a reviewer disputes or wants a source for.",
  reason: "A reviewer's objection is settled by the writer, so it has to stand where the writer works.",
  limits: [
    "Looks only at claims with a mark in `.tickmark/review.json`.",
    "Where the claim changed since, `stale-review` reports it instead.",
  ],
  severity: "information",
  enabled: true,
  reported: [
    `@@ draft.md
The museum welcomed 421,000 visitors in 2024. Its café sold 38,000 slices of cake.
                    ^^^^^^^ open-review: Ann disputes “421,000”: the report says 412,000
                                                            ^^^^^^ open-review: A reviewer wants a source for “38,000”
@@ .tickmark/review.json
{
  "version": 1,
  "marks": [
    {"file":"draft.md","figure":"38,000","state":"needs-source","sentence":"Its café sold 38,000 slices of cake."},
    {"file":"draft.md","figure":"421,000","state":"disputed","by":"Ann","note":"the report says 412,000","sentence":"The museum welcomed 421,000 visitors in 2024."},
    {}
  ]
}
`,
  ],
  unreported: [
    `@@ draft.md
The museum welcomed 421,000 visitors in 2024.
@@ .tickmark/review.json
{
  "version": 1,
  "marks": [
    {"file":"draft.md","figure":"421,000","state":"verified","sentence":"The museum welcomed 421,000 visitors in 2024."},
    {}
  ]
}
`,
    "The museum welcomed 421,000 visitors in 2024.",
  ],
  run({ document, review }) {
    return [...(review?.marked.values() ?? [])].flatMap(({ mark, claim: at, stale }) => {
      const claim = document.claims[at];
      if (claim === undefined || stale !== undefined || mark.state === "verified") return [];
      return [finding(openReview, claim.figure.span, objection(mark, figureText(document, claim)), [])];
    });
  },
};

function objection({ state, by = "A reviewer", note }: ReviewMark, figure: string): string {
  const what = state === "disputed" ? "disputes" : "wants a source for";
  const next = state === "disputed" ? "Settle it and mark it verified." : "Add the source and mark it verified.";
  const end = note === undefined ? "." : `: ${/[.!?…]$/.test(note) ? note : `${note}.`}`;
  return `${by} ${what} “${figure}”${end} ${next}`;
}
