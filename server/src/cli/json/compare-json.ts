import type { ComparedClaim, Comparison } from "../../model/comparison.ts";
import { independentSources } from "../../present/verdict-words.ts";
import type { CheckedDocument } from "../../service/claim-service.ts";
import { placeInFile } from "../../text/place-in-file.ts";
import { linesOf, rangeOf } from "../places.ts";

/** A file's entry in the machine interface of `compare`. */
export function compareEntry({ path, document, lines, compared }: CheckedDocument): object {
  const { text } = document.prose;
  const claim = ({ claim: { figure }, verdict, comparisons }: ComparedClaim): object => ({
    span: figure.outer,
    range: rangeOf(lines, figure.outer),
    text: text.slice(figure.outer[0], figure.outer[1]),
    verdict,
    sources: new Set(comparisons.map(({ source }) => source.path)).size,
    independent: independentSources(comparisons),
    comparisons: comparisons.map(comparisonEntry),
  });
  return { path, claims: compared.map(claim) };
}

function comparisonEntry({ relation, confidence, why, source, claim }: Comparison): object {
  const { outer } = claim.figure;
  const { title, publisher, date, url } = source.metadata;
  return {
    relation,
    confidence: Math.round(confidence * 1000) / 1000,
    why,
    source: {
      path: source.file ?? source.path,
      title: title ?? null,
      publisher: publisher ?? null,
      date: date ?? null,
      url: url ?? null,
      span: outer,
      range: rangeOf(linesOf(source), outer),
      quote: source.document.prose.text.slice(claim.sentence[0], claim.sentence[1]),
      ...placeInFile(source, outer[0]),
      origin: source.origin ?? source.path,
    },
  };
}
