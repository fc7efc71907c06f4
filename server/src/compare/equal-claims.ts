import type { Claim, Phrase, Reference } from "../model/claim.ts";
import type { Figure } from "../model/figure.ts";
import type { Interval } from "../model/interval.ts";
import type { Span } from "../model/span.ts";

/** Whether two claims read the same but for where they stand: `by` is how much further on `b` stands than `a`. */
export function equalClaims(a: Claim, b: Claim, by: number): boolean {
  if (a === b) return true;
  return (
    equalFigures(a.figure, b.figure, by) &&
    moved(a.sentence, b.sentence, by) &&
    a.modality === b.modality &&
    a.negated === b.negated &&
    a.attribution === b.attribution &&
    equalPhrases(a.measure, b.measure) &&
    equalReferences(a.subject, b.subject) &&
    equalReferences(a.whole, b.whole) &&
    equalReferences(a.place, b.place) &&
    a.time?.text === b.time?.text &&
    a.time?.basis === b.time?.basis &&
    a.time?.calendar.start === b.time?.calendar.start &&
    a.time?.calendar.end === b.time?.calendar.end &&
    equalLists(a.context, b.context)
  );
}

function equalFigures(a: Figure, b: Figure, by: number): boolean {
  return (
    moved(a.span, b.span, by) &&
    moved(a.outer, b.outer, by) &&
    (a.reading === b.reading ||
      (equalIntervals(a.reading.tight, b.reading.tight) &&
        equalIntervals(a.reading.rounded, b.reading.rounded) &&
        equalIntervals(a.reading.loose, b.reading.loose))) &&
    a.value === b.value &&
    a.bound === b.bound &&
    a.dimension === b.dimension &&
    a.unit === b.unit &&
    a.per === b.per &&
    a.direction === b.direction &&
    a.change === b.change &&
    a.step === b.step &&
    a.role === b.role
  );
}

function equalIntervals(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}

function moved(a: Span, b: Span, by: number): boolean {
  return a[0] + by === b[0] && a[1] + by === b[1];
}

function equalPhrases(a: Phrase | null, b: Phrase | null): boolean {
  if (a === null || b === null) return a === b;
  return a.text === b.text && a.head === b.head && a.basis === b.basis && equalLists(a.lemmas, b.lemmas);
}

function equalReferences(a: Reference | null, b: Reference | null): boolean {
  if (a === null || b === null) return a === b;
  return a.key === b.key && a.text === b.text && a.basis === b.basis && equalLists(a.also ?? [], b.also ?? []);
}

function equalLists(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
