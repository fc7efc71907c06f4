import type { ComparedClaim } from "../../model/comparison.ts";
import { placeInFile, sayPlace } from "../../text/place-in-file.ts";
import { bestComparisons, supports } from "../best-comparisons.ts";
import { staleWords } from "../mark-words.ts";
import { quoteAround } from "../quote.ts";
import { arithmeticOf } from "../reasons.ts";
import { sourceName } from "../source-name.ts";
import { csvRow } from "./csv-row.ts";
import type { Report, ReportedText } from "./report.ts";

const QUOTE_WIDTH = 400;

const columns = [
  "file",
  "line",
  "column",
  "figure",
  "measure",
  "subject",
  "sentence",
  "verdict",
  "agreeing",
  "contradicting",
  "source",
  "source date",
  "source place",
  "source passage",
  "reason",
  "review",
  "reviewer",
  "note",
  "out of date",
];

/** One row a claim, with the source that bears its verdict out; marks on claims that are gone come last, without a place. */
export function csvReport(): Report {
  return {
    start: csvRow(columns),
    file(text) {
      const orphans = (text.review?.orphans ?? []).map(({ figure, sentence, state, by, note }) => {
        const marked = [state, by ?? "", note ?? "", "The claim is not in the text any more."];
        return csvRow([text.path, "", "", figure, "", "", sentence, ...Array<string>(8).fill(""), ...marked]);
      });
      return [...text.compared.map((compared) => claimRow(compared, text)), ...orphans].join("");
    },
    end: () => "",
  };
}

function claimRow(compared: ComparedClaim, { path, document, lines, review }: ReportedText): string {
  const { claim, verdict } = compared;
  const { line, character } = lines.positionAt(claim.figure.outer[0]);
  const { before, marked, after } = quoteAround(document.prose, claim.sentence, claim.figure.outer, QUOTE_WIDTH);
  const best = bestComparisons(compared);
  const [first] = best;
  const quote =
    first && quoteAround(first.source.document.prose, first.claim.sentence, first.claim.figure.outer, QUOTE_WIDTH);
  const said = review?.marked.get(claim.index);
  return csvRow([
    path,
    String(line + 1),
    String(character + 1),
    marked,
    claim.measure?.text ?? "",
    claim.subject?.text ?? "",
    `${before}${marked}${after}`,
    verdict,
    String(best.filter(({ relation }) => supports(relation)).length),
    String(best.filter(({ relation }) => relation === "conflict").length),
    first === undefined ? "" : sourceName(first.source),
    first?.source.metadata.date ?? "",
    first === undefined ? "" : sayPlace(placeInFile(first.source, first.claim.figure.outer[0])),
    quote === undefined ? "" : `${quote.before}${quote.marked}${quote.after}`,
    arithmeticOf(best).join(" "),
    said?.mark.state ?? "",
    said?.mark.by ?? "",
    said?.mark.note ?? "",
    said?.stale === undefined ? "" : staleWords(said.stale),
  ]);
}
