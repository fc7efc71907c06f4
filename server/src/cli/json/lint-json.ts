import type { Finding, RelatedPlace } from "../../model/finding.ts";
import { placeInFile } from "../../text/place-in-file.ts";
import type { CheckedInput } from "../check-inputs.ts";
import { linesOf, rangeOf, sourceAt } from "../places.ts";

/** A file's entry in the machine interface of `lint`. */
export function lintEntry({ checked, report }: CheckedInput): object {
  const { path, document, lines, compared, findings, ignored } = checked;
  const { text } = document.prose;
  const place = (related: RelatedPlace): object => {
    const source = sourceAt(report, related.path);
    return {
      path: source?.file ?? related.path ?? path,
      span: related.span,
      range: rangeOf(source ? linesOf(source) : lines, related.span),
      text: related.text,
      message: related.message,
      ...(source ? placeInFile(source, related.span[0]) : {}),
    };
  };
  const diagnostic = ({ code, severity, message, span, related, fixes }: Finding): object => ({
    code,
    severity,
    message,
    span,
    range: rangeOf(lines, span),
    text: text.slice(span[0], span[1]),
    related: related.map(place),
    fixes: fixes.map(({ title, edits }) => ({ title, edits })),
  });
  return {
    path,
    claims: document.claims.length,
    compared: compared.filter(({ comparisons }) => comparisons.length > 0).length,
    masked: document.prose.masks.length,
    diagnostics: findings.map(diagnostic),
    ignored: ignored.length,
  };
}
