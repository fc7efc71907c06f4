import type { Claim, Phrase } from "../../model/claim.ts";
import type { Figure } from "../../model/figure.ts";
import type { Mention } from "../../model/mention.ts";
import type { CheckedDocument } from "../../service/claim-service.ts";
import { rangeOf } from "../places.ts";

/** A file's entry in the machine interface of `extract`. */
export function extractEntry(checked: CheckedDocument): object {
  const { document, path } = checked;
  return {
    path,
    claims: document.claims.map((claim) => claimEntry(claim, checked)),
    entities: document.mentions.map((mention) => entityEntry(mention, checked)),
  };
}

function claimEntry({ figure, measure, subject, whole, time, ...claim }: Claim, checked: CheckedDocument): object {
  const { text } = checked.document.prose;
  const [start, end] = figure.outer;
  return {
    span: figure.outer,
    range: rangeOf(checked.lines, figure.outer),
    text: text.slice(start, end),
    figure: { span: figure.span, text: text.slice(figure.span[0], figure.span[1]) },
    value: figure.value === null ? null : plainNumber(figure.value),
    ...endsOf(figure),
    bound: figure.bound,
    dimension: figure.dimension,
    unit: figure.unit,
    per: figure.per ?? null,
    calendar: figure.calendar ?? null,
    measure: measure?.text ?? null,
    measureLemma: measure ? headLast(measure) : [],
    subject: subject?.text ?? null,
    whole: whole?.text ?? null,
    time: time ? { text: time.text, start: time.calendar.start, end: time.calendar.end } : null,
    modality: claim.modality,
    attribution: claim.attribution,
    direction: figure.direction ?? null,
  };
}

function entityEntry({ span, type, name, role }: Mention, checked: CheckedDocument): object {
  const { text } = checked.document.prose;
  return {
    span,
    range: rangeOf(checked.lines, span),
    text: text.slice(span[0], span[1]),
    type,
    name,
    role: role?.text ?? null,
  };
}

/** The interval that the words allow; an end that is not bounded is null, as JSON has no infinity. */
function endsOf({ reading }: Figure): { low: number | null; high: number | null } {
  const { low, high } = reading.tight;
  return {
    low: Number.isFinite(low) ? plainNumber(low) : null,
    high: Number.isFinite(high) ? plainNumber(high) : null,
  };
}

/** Without what binary arithmetic adds in the last digits: 42.85, not 42.849999999999994. */
function plainNumber(value: number): number {
  return Number(value.toPrecision(14));
}

function headLast({ lemmas, head }: Phrase): string[] {
  const at = lemmas.lastIndexOf(head);
  return at < 0 ? [...lemmas] : [...lemmas.slice(0, at), ...lemmas.slice(at + 1), head];
}
