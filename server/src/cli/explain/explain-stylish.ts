import type { Claim, Phrase, Reference } from "../../model/claim.ts";
import type { Interval } from "../../model/interval.ts";
import type { Span } from "../../model/span.ts";
import { grouped } from "../../present/counted.ts";
import type { ExplainedFigure, Explanation } from "../../service/explain.ts";
import { readable } from "../../text/readable.ts";
import type { CheckedInput } from "../check-inputs.ts";
import { type Paint, severityStyle, verdictStyle } from "../stylish/paint.ts";
import { harmless, padEnd, wrap } from "../stylish/screen-text.ts";

export interface Look {
  readonly paint: Paint;
  readonly columns: number;
}

/** Columns of the names before what is told. */
const NAMES = 10;

/** For a person: the line, then each figure and name on it with how it was read, what it was compared with and what was found. */
export function explainStylish(
  explanation: Explanation,
  { checked, named }: CheckedInput,
  span: Span,
  look: Look,
): string {
  const { paint } = look;
  const { path, document, lines } = checked;
  const { line } = lines.positionAt(span[0]);
  const column = (at: number) => lines.positionAt(at).character + 1;
  const quoted = (at: Span) => `“${harmless(document.prose.text.slice(at[0], at[1]))}”`;
  const out = [paint("bold", `${harmless(path)}:${line + 1}`)];
  const row = (name: string, told: string) => {
    const [first = "", ...rest] = wrap(harmless(told), Math.max(30, look.columns - NAMES - 4));
    out.push(
      `  ${paint("dim", padEnd(name, NAMES))}  ${first}`,
      ...rest.map((each) => `${" ".repeat(NAMES + 4)}${each}`),
    );
  };
  const kinds = [...new Set(explanation.blocks.map(({ kind }) => kind.replace("-", " ")))];
  row("read as", kinds.length === 0 ? "nothing: there is no prose here" : kinds.join(", "));
  for (const { kind, span: at } of explanation.masks)
    row("left out", `${kind.replace("-", " ")} at column ${column(at[0])}: ${quoted(at)}`);
  for (const figure of explanation.figures) {
    const { trace, outcome, claim, compared } = figure;
    out.push(
      "",
      `${paint("bold", quoted(trace.span))} ${paint("dim", `column ${column(trace.span[0])}`)} ${outcomeWords(figure)}`,
    );
    row("found by", trace.origins.map((origin) => `${origin.parser} ${quoted(origin.span)}`).join(", "));
    for (const { refiner, does, changes } of trace.steps)
      row("then", `${refiner} ${does}${changes.length > 0 ? `: ${changes.join(", ")}` : ""}`);
    if (trace.dropped !== undefined) row("dropped", `by the step that ${trace.dropped}`);
    if (claim !== undefined) for (const [name, told] of partsOf(claim)) row(name, told);
    if (claim !== undefined && compared !== undefined) {
      const verdict = named ? compared.verdict.replace("-", " ") : "not compared: no sources are named";
      row("sources", verdict);
      out[out.length - 1] = (out.at(-1) ?? "").replace(verdict, paint(verdictStyle[compared.verdict], verdict));
      for (const { relation, confidence, why, source, claim: other } of compared.comparisons) {
        const said = readable(source.document.prose, other.figure.outer);
        row(relation, `${source.path} says “${said}” (confidence ${confidence.toFixed(2)}): ${why}`);
      }
      for (const { other, apart } of figure.nearMisses) row("apart", `${other.source.path} “${other.text}”: ${apart}`);
    }
    for (const finding of figure.findings) row(finding.severity, `${finding.code}: ${finding.message}`);
    if (outcome !== "claim" && trace.dropped === undefined) row("so", WHY_NOT[outcome] ?? "");
  }
  if (explanation.mentions.length > 0) out.push("");
  for (const { type, name, role, span: at } of explanation.mentions) {
    const known = name === readable(document.prose, at) ? "" : `, known as “${name}”`;
    row(type.slice(0, NAMES), `${quoted(at)}${known}${role === undefined ? "" : `, ${role.text}`}`);
  }
  for (const { severity, code, message } of explanation.findings) {
    row(severity.slice(0, NAMES), `${code}: ${message}`);
    out[out.length - 1] = (out.at(-1) ?? "").replace(severity, paint(severityStyle[severity], severity));
  }
  for (const { finding, by, reason } of explanation.ignored) {
    row(
      "ignored",
      `${finding.code}: ${finding.message} Kept back by a ${by === "directive" ? "comment" : "configuration"}${reason === undefined ? "" : `: ${reason}`}.`,
    );
  }
  return `${out.join("\n")}\n`;
}

const WHY_NOT: Readonly<Record<string, string>> = {
  label: "it names or numbers something and states nothing that could be checked",
  "time of day": "times of day are not compared",
  "header or label of a table": "it says what the cells of its row or column are about",
};

function outcomeWords({ outcome, claim }: ExplainedFigure): string {
  if (claim === undefined) return outcome === "no figure" ? "is no figure" : `is no claim: ${outcome}`;
  const { bound, dimension, unit, per } = claim.figure;
  const measured = unit === null ? dimension : `${dimension} in ${unit}`;
  return `is a claim: ${measured}${per === undefined ? "" : ` per ${per}`}, ${bound.replace("-", " ")}`;
}

function* partsOf({
  figure,
  measure,
  subject,
  whole,
  time,
  place,
  modality,
  attribution,
  negated,
}: Claim): Generator<readonly [string, string]> {
  const { tight, rounded, loose } = figure.reading;
  if (figure.calendar !== undefined) yield ["days", `${figure.calendar.start ?? "…"} to ${figure.calendar.end ?? "…"}`];
  else if (figure.dimension !== "date") yield ["means", readings(tight, rounded, loose)];
  if (figure.inferred.length > 0) yield ["inferred", figure.inferred.join(", ")];
  yield ["measure", measure === null ? "none found" : phrase(measure)];
  if (subject !== null) yield ["subject", phrase(subject)];
  if (whole !== null) yield ["out of", phrase(whole)];
  if (place !== null) yield ["where", phrase(place)];
  if (time !== null)
    yield ["when", `${time.text}, ${time.calendar.start ?? "…"} to ${time.calendar.end ?? "…"} (${time.basis})`];
  if (modality !== "stated") yield ["said as", modality];
  if (attribution !== null) yield ["said by", attribution];
  if (negated) yield ["negated", "yes"];
}

function phrase({ text, basis }: Phrase | Reference): string {
  return `${text.replace(/\s+/g, " ")} (${basis})`;
}

/** The readings from narrow to wide; those that are no wider than the one before are left out. */
function readings(tight: Interval, rounded: Interval, loose: Interval): string {
  const parts = [`${interval(tight)} as written`];
  if (interval(rounded) !== interval(tight)) parts.push(`${interval(rounded)} if rounded`);
  if (interval(loose) !== interval(rounded)) parts.push(`${interval(loose)} at the widest`);
  return parts.join(", ");
}

function interval({ low, high }: Interval): string {
  const shown = (value: number) =>
    Number.isFinite(value) ? grouped(Number(value.toPrecision(12))) : value < 0 ? "−∞" : "∞";
  return low === high ? shown(low) : `${shown(low)} to ${shown(high)}`;
}
