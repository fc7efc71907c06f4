import type { Span } from "../../model/span.ts";
import type { ExplainedFigure, Explanation } from "../../service/explain.ts";
import { readable } from "../../text/readable.ts";
import type { CheckedInput } from "../check-inputs.ts";
import { rangeOf } from "../places.ts";

/** An explanation for programs. */
export function explainJson(explanation: Explanation, { checked }: CheckedInput, span: Span): object {
  const { path, document, lines } = checked;
  const text = (at: Span) => document.prose.text.slice(at[0], at[1]);
  const figure = ({ trace, outcome, claim, compared, nearMisses, findings }: ExplainedFigure): object => ({
    span: trace.span,
    range: rangeOf(lines, trace.span),
    text: text(trace.span),
    outcome,
    origins: trace.origins.map((origin) => ({ ...origin, text: text(origin.span) })),
    steps: trace.steps,
    dropped: trace.dropped ?? null,
    reading: claim?.figure.reading ?? null,
    measure: claim?.measure ?? null,
    subject: claim?.subject ?? null,
    whole: claim?.whole ?? null,
    time: claim?.time ?? null,
    place: claim?.place ?? null,
    verdict: compared?.verdict ?? null,
    comparisons: (compared?.comparisons ?? []).map(({ relation, confidence, why, source, claim: other }) => ({
      relation,
      confidence,
      why,
      source: { path: source.path, span: other.figure.outer },
    })),
    nearMisses: nearMisses.map(({ other, apart }) => ({
      apart,
      source: { path: other.source.path, span: other.claim.figure.outer, text: other.text },
    })),
    findings: findings.map(({ code, severity, message }) => ({ code, severity, message })),
  });
  return {
    version: 1,
    path,
    span,
    range: rangeOf(lines, span),
    blocks: explanation.blocks.map(({ kind, span: at }) => ({ kind, span: at })),
    masks: explanation.masks.map(({ kind, span: at }) => ({ kind, span: at, text: text(at) })),
    figures: explanation.figures.map(figure),
    entities: explanation.mentions.map(({ span: at, type, name, role }) => ({
      span: at,
      text: readable(document.prose, at),
      type,
      name,
      role: role?.text ?? null,
    })),
    findings: explanation.findings.map(({ code, severity, message, span: at }) => ({
      code,
      severity,
      message,
      span: at,
    })),
    ignored: explanation.ignored.map(({ finding, by, reason }) => ({
      code: finding.code,
      message: finding.message,
      by,
      reason: reason ?? null,
    })),
  };
}
