/** Claims, sources and comparisons written down by hand, so that a card's test does not hang on how text is read. */
import type { Claim } from "../../server/src/model/claim.ts";
import type { ComparedClaim, Comparison, Relation, Verdict } from "../../server/src/model/comparison.ts";
import type { Interval } from "../../server/src/model/interval.ts";
import type { Mention } from "../../server/src/model/mention.ts";
import type { Prose } from "../../server/src/model/prose.ts";
import type { Source, SourceMetadata } from "../../server/src/model/source.ts";
import type { Span } from "../../server/src/model/span.ts";

export function proseOf(text: string): Prose {
  return { text, blocks: [{ kind: "paragraph", span: [0, text.length], text }], masks: [] };
}

export function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`“${part}” is not in “${text}”`);
  return [start, start + part.length];
}

/** A count whose only sentence is the whole text; without an interval it is exactly `value`. */
export function claimOf(text: string, written: string, value: number, interval?: Partial<Interval>): Claim {
  const span = spanOf(text, written);
  const tight: Interval = { low: value - 0.5, high: value + 0.5, lowOpen: false, highOpen: true, ...interval };
  return {
    index: 0,
    figure: {
      span,
      outer: span,
      value,
      reading: { tight, rounded: tight, loose: tight },
      bound: "exact",
      dimension: "count",
      unit: null,
      step: 1,
      inferred: [],
      parser: "by hand",
    },
    block: 0,
    sentence: [0, text.length],
    measure: { text: "models", span, lemmas: ["model"], head: "model", basis: "stated" },
    subject: null,
    whole: null,
    time: null,
    place: null,
    modality: "stated",
    attribution: null,
    negated: false,
    context: [],
  };
}

export function sourceOf(path: string, text: string, metadata: SourceMetadata, mentions: Mention[] = []): Source {
  return { path, metadata, document: { prose: proseOf(text), claims: [], links: [], mentions } };
}

export function comparisonOf(relation: Relation, source: Source, claim: Claim, why: string): Comparison {
  return { relation, confidence: 0.9, why, source, claim };
}

export function comparedOf(claim: Claim, verdict: Verdict, ...comparisons: Comparison[]): ComparedClaim {
  return { claim, verdict, comparisons };
}

export function mentionOf(text: string, name: string, more: Partial<Mention> = {}): Mention {
  return { span: spanOf(text, name), text: name, type: "organization", name, key: name.toLowerCase(), ...more };
}
