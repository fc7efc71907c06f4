/** Marking claims of a text as a reviewer does, without an editor. */

import { createClaimIndex } from "../../server/src/compare/claim-index.ts";
import { compareClaims } from "../../server/src/compare/compare-claims.ts";
import { readDocument } from "../../server/src/extract/read-document.ts";
import type { DocumentReview, MarkState, ReviewMark } from "../../server/src/model/review.ts";
import type { Source } from "../../server/src/model/source.ts";
import { anchorsOf } from "../../server/src/review/anchor.ts";
import { emptyMarks } from "../../server/src/review/parse-marks.ts";
import { citing, reviewOf } from "../../server/src/review/review-of.ts";
import { setMark } from "../../server/src/review/set-mark.ts";
import { readProse } from "../../server/src/text/read-prose.ts";

export function read(text: string) {
  return readDocument(readProse(text, "markdown"));
}

export function sourceOf(path: string, text: string): Source {
  return { path, metadata: {}, document: readDocument(readProse(text, "plain")) };
}

/** The marks after every figure among `figures`, or every one, was marked, with the passages that sources have on it. */
export function mark(text: string, figures?: readonly string[], sources: readonly Source[] = []): ReviewMark[] {
  const document = read(text);
  const compared = compareClaims(document, createClaimIndex(sources));
  let file = emptyMarks;
  anchorsOf(document).forEach(({ figure }, claim) => {
    if (figures?.includes(figure) === false) return;
    const cited = (compared[claim]?.comparisons ?? []).map((each) => citing(each.source, each.claim, each.source.path));
    const review: DocumentReview = { marked: new Map(), orphans: [] };
    const state: MarkState = "verified";
    file = setMark(file, { file: "draft.md", document, review, claim }, { state, note: "", by: "", sources: cited });
  });
  return [...file.marks];
}

/** What became of marks in a text: "figure: fresh", "figure: stale because", "figure: gone", in the order of the marks. */
export function standing(marks: readonly ReviewMark[], text: string, sources: readonly Source[] = []): string[] {
  const document = read(text);
  const compared = compareClaims(document, createClaimIndex(sources));
  const { marked, orphans } = reviewOf(marks, { document, compared, sources, nameOf: (path) => path });
  const figures = anchorsOf(document).map(({ figure }) => figure);
  return marks.map((each) => {
    if (orphans.includes(each)) return `${each.figure}: gone`;
    const found = [...marked.values()].find((one) => one.mark === each);
    if (found === undefined) return `${each.figure}: not counted`;
    if (found.stale === undefined) return `${each.figure}: fresh`;
    const { stale } = found;
    return `${each.figure}: ${stale.reason}${stale.reason === "figure" ? ` → ${figures[found.claim]}` : ""}`;
  });
}
