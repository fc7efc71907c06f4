import type { MarkedClaim, MarkState } from "../model/review.ts";
import type { Check } from "./check.ts";
import { figureText, finding } from "./place.ts";

/** A claim that changed after a reviewer had marked it. */
export const staleReview: Check = {
  id: "stale-review",
  summary: "A claim that changed after a reviewer had marked it.",
  reason:
    "What a reviewer verified is the sentence as it stood and the passage it was held against; an edit after that goes to print unseen.",
  limits: [
    "Looks only at claims with a mark in `.tickmark/review.json`.",
    "Any change of words in the sentence counts, even one that leaves the figure its meaning; moving the sentence does not.",
    "A mark whose claim is gone is not reported; `tickmark review` lists it.",
    "That a passage is gone is told only where sources are named.",
  ],
  severity: "information",
  enabled: true,
  usesSources: true,
  reported: [
    `@@ draft.md
The museum welcomed 412,000 visitors in 2024.
                    ^^^^^^^ stale-review: was “421,000” when it was verified by Ann
@@ .tickmark/review.json
{
  "version": 1,
  "marks": [
    {"file":"draft.md","figure":"421,000","state":"verified","by":"Ann","sentence":"The museum welcomed 421,000 visitors in 2024."},
    {}
  ]
}
`,
    `@@ draft.md
The museum welcomed 421,000 visitors in 2024.
                    ^^^^^^^ stale-review: a passage of annual-report.txt
@@ source annual-report.txt
In 2024 the museum welcomed 421,000 guests and visitors.
@@ .tickmark/review.json
{
  "version": 1,
  "marks": [
    {"file":"draft.md","figure":"421,000","state":"verified","sentence":"The museum welcomed 421,000 visitors in 2024.","sources":[{"path":"annual-report.txt","sentence":"In 2024 the museum welcomed 421,000 visitors."}]},
    {}
  ]
}
`,
  ],
  unreported: [
    `@@ draft.md
# The year

A new hall was opened. The museum welcomed **421,000** visitors in 2024.
@@ .tickmark/review.json
{
  "version": 1,
  "marks": [
    {"file":"draft.md","figure":"421,000","state":"verified","sentence":"The museum welcomed 421,000 visitors in 2024."},
    {}
  ]
}
`,
    "The museum welcomed 412,000 visitors in 2024.",
  ],
  run({ document, review }) {
    return [...(review?.marked.values() ?? [])].flatMap((marked) => {
      const claim = document.claims[marked.claim];
      const said = claim && whatChanged(marked, figureText(document, claim));
      if (claim === undefined || said === undefined) return [];
      return [finding(staleReview, claim.figure.span, `${said}. Look at it again and mark it anew.`, [])];
    });
  },
};

const marked: Readonly<Record<MarkState, string>> = {
  verified: "was verified",
  disputed: "was disputed",
  "needs-source": "was marked as needing a source",
};

/** What changed since a claim was marked, in words without a full stop; `undefined` where nothing did. */
function whatChanged({ mark, stale }: MarkedClaim, figure: string): string | undefined {
  if (stale === undefined) return undefined;
  const done = `${marked[mark.state]}${mark.by === undefined ? "" : ` by ${mark.by}`}`;
  if (stale.reason === "figure") return `“${figure}” was “${stale.was}” when it ${done}`;
  if (stale.reason === "sentence") return `“${figure}” ${done} before its sentence was changed`;
  return `“${figure}” ${done} when a passage of ${stale.path} said something that does not stand there now`;
}
