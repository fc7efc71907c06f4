import { posix } from "node:path";
import * as l10n from "@vscode/l10n";
import { type MarkAnswer, type MarkState, REVIEW, REVIEW_MARK, type Review } from "../../messages/review.ts";
import { REVIEW_FILE } from "../../service/reviews.ts";
import { type Answer, PATIENCE } from "../answer.ts";
import type { CheckedText } from "../checked-text.ts";
import { pathOfUri } from "../file-uris.ts";
import { type MarkRequest, markClaim, marksFolder } from "../mark-claim.ts";
import { answering } from "../requests.ts";
import { reviewIn } from "../review.ts";
import { isRecord, numberMember, recordMember, stringMember } from "../untrusted-value.ts";

/** Answers what reviewers said of a text, and what their file becomes when they say more. */
export const answerReview: Answer = ({ connection, texts, reviews }) => {
  connection.onRequest<Review | null, never>(
    REVIEW,
    answering(REVIEW, connection, async ({ uri }, _, token) => {
      const text = await texts.of(uri, PATIENCE, token, { whole: true });
      // Marks are about the whole text; of a part it cannot be told which are lost.
      return text === undefined || text.partly ? null : reviewIn(text, marksFile(text, pathOfUri(uri)));
    }),
  );

  connection.onRequest<MarkAnswer, never>(
    REVIEW_MARK,
    answering(REVIEW_MARK, connection, async ({ uri, position }, params: unknown, token): Promise<MarkAnswer> => {
      // What is not read yet cannot be cited.
      const text = await texts.of(uri, Number.POSITIVE_INFINITY, token, { whole: true });
      if (text === undefined) return { refused: l10n.t("This document is not checked.") };
      if (text.partly) return { refused: l10n.t("This document is still being checked; mark the claim in a moment.") };
      const request = readRequest(params, text.checked.lines.offsetAt(position));
      if (request === undefined) return { refused: l10n.t("The request to mark a claim could not be read.") };
      return markClaim(text, request, reviews);
    }),
  );
};

/** Where the marks on a text are kept, or would be. */
function marksFile(text: CheckedText, file: string | undefined): string | undefined {
  return file === undefined ? undefined : posix.join(marksFolder(text, file), REVIEW_FILE);
}

const states: readonly MarkState[] = ["verified", "disputed", "needs-source"];

/** A note longer than this is an article of its own. */
const LONGEST_NOTE = 2000;

function readRequest(params: unknown, offset: number): MarkRequest | undefined {
  if (!isRecord(params)) return undefined;
  const state = params.state === null ? null : states.find((each) => each === params.state);
  if (state === undefined) return undefined;
  const note = (stringMember(params, "note") ?? "").slice(0, LONGEST_NOTE);
  const orphan = stringMember(params, "orphan");
  if (orphan !== undefined) return state === null ? { target: { orphan }, state, note } : undefined;
  const claim = numberMember(params, "claim");
  if (claim !== undefined) return { target: { claim, version: numberMember(params, "version") }, state, note };
  return recordMember(params, "position") === undefined ? undefined : { target: { offset }, state, note };
}
