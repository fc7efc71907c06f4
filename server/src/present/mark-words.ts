import * as l10n from "@vscode/l10n";
import type { ReviewMark, Staleness } from "../model/review.ts";

/** What a reviewer said of a claim, plain: "Verified by Ann"; the note is not in it. */
export function markWords({ state, by }: Pick<ReviewMark, "state" | "by">): string {
  switch (state) {
    case "verified":
      return by === undefined ? l10n.t("Verified") : l10n.t("Verified by {0}", by);
    case "disputed":
      return by === undefined ? l10n.t("Disputed") : l10n.t("Disputed by {0}", by);
    case "needs-source":
      return by === undefined ? l10n.t("Needs a source") : l10n.t("Needs a source, says {0}", by);
  }
}

/** Why a mark is out of date, plain and in one sentence. */
export function staleWords(stale: Staleness): string {
  switch (stale.reason) {
    case "sentence":
      return l10n.t("The sentence was changed since.");
    case "figure":
      return l10n.t("The figure was {0} then.", stale.was);
    case "passage":
      return l10n.t("A passage of {0} that it was held against is not there any more.", stale.path);
  }
}

/** A mark with what became of it. */
export interface MarkToSay {
  readonly mark: Pick<ReviewMark, "state" | "by" | "note">;
  readonly stale?: Staleness;
}

/** All of it: "Verified by Ann: asked the museum", "Verified by Ann. The sentence was changed since." */
export function markInWords({ mark, stale }: MarkToSay): string {
  const said = markWords(mark);
  const noted = mark.note === undefined ? said : l10n.t("{0}: {1}", said, mark.note);
  return stale === undefined ? noted : `${endOf(noted)} ${staleWords(stale)}`;
}

function endOf(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
