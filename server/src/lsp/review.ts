import { claimsToAnswerFor } from "../checks/claims-to-answer-for.ts";
import type { Review, ReviewedClaim, ShownMark } from "../messages/review.ts";
import type { MarkedClaim, ReviewMark } from "../model/review.ts";
import { staleWords } from "../present/mark-words.ts";
import { markId } from "../review/set-mark.ts";
import type { CheckedText } from "./checked-text.ts";
import { uriOfPath } from "./file-uris.ts";
import { problemInWords } from "./problem-in-words.ts";
import { nameWithin } from "./projects.ts";
import { toRange } from "./to-protocol.ts";

/** The marks of a text as the editor shows them; `file` is where they are kept, or would be. */
export function reviewIn(text: CheckedText, file: string | undefined): Review {
  const { checked, document, marks, project } = text;
  const asked = claimsToAnswerFor(checked.document);
  const claims = checked.document.claims.map((claim): ReviewedClaim => {
    const marked = checked.review?.marked.get(claim.index);
    return {
      range: toRange(checked.lines, claim.figure.outer),
      text: checked.document.prose.text.slice(...claim.figure.outer),
      wanted: asked.has(claim),
      mark: marked === undefined ? null : shown(marked),
    };
  });
  return {
    version: document.version,
    file: file === undefined ? null : uriOfPath(file),
    claims,
    orphans: (checked.review?.orphans ?? []).map((mark) => ({
      id: markId(mark),
      figure: mark.figure,
      sentence: mark.sentence,
      ...said(mark),
    })),
    problems: (marks?.problems ?? []).map((problem) =>
      problemInWords({ ...problem, path: nameWithin(marks?.path ?? problem.path, project.root) }),
    ),
  };
}

function shown({ mark, stale }: MarkedClaim): ShownMark {
  return { ...said(mark), stale: stale === undefined ? null : { reason: stale.reason, message: staleWords(stale) } };
}

function said({ state, note, by }: ReviewMark) {
  return { state, note: note ?? null, by: by ?? null };
}
