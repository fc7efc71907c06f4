/** Claims made by hand, so that comparing can be tested apart from reading. */
import type { Claim, Link, Modality, Phrase, Reference } from "../../server/src/model/claim.ts";
import type { ReadDocument } from "../../server/src/model/document.ts";
import type { Bound, Dimension, Reading } from "../../server/src/model/figure.ts";
import type { Block } from "../../server/src/model/prose.ts";
import type { Source } from "../../server/src/model/source.ts";

export interface Spec {
  /** As it stands in the text; the number alone where absent. */
  readonly text?: string;
  readonly value: number;
  readonly bound?: Bound;
  readonly dimension?: Dimension;
  readonly unit?: string;
  readonly per?: string;
  readonly step?: number;
  readonly change?: boolean;
  readonly direction?: "up" | "down";
  /** Lemmas, the head last; an empty string for none. */
  readonly measure?: string;
  readonly subject?: string;
  readonly whole?: string;
  /** Parts that are not stated. */
  readonly inferred?: readonly ("subject" | "time")[];
  /** First and last day. */
  readonly time?: readonly [string, string];
  readonly modality?: Modality;
  readonly negated?: boolean;
  /** Lemmas, blanks between. */
  readonly context?: string;
  readonly block?: Block["kind"];
}

/** A document with one block and one claim for each specification. */
export function documentOf(specs: readonly Spec[], links: readonly Link[] = []): ReadDocument {
  const blocks: Block[] = [];
  const claims: Claim[] = [];
  let text = "";
  specs.forEach((spec, index) => {
    const start = text.length;
    const written = spec.text ?? String(spec.value);
    text += `${written}\n\n`;
    const span = [start, start + written.length] as const;
    blocks.push({ kind: spec.block ?? "paragraph", span, text: written });
    claims.push(claimOf(spec, index, span));
  });
  return { prose: { text, blocks, masks: [] }, claims, links, mentions: [] };
}

export function sourceOf(path: string, specs: readonly Spec[], links: readonly Link[] = []): Source {
  return { path, metadata: {}, document: documentOf(specs, links) };
}

function claimOf(spec: Spec, index: number, span: readonly [number, number]): Claim {
  const basis = (part: "subject" | "time") => (spec.inferred?.includes(part) ? "inferred" : "stated");
  const reference = (key: string | undefined, how: "stated" | "inferred"): Reference | null =>
    key === undefined ? null : { key, text: key, span, basis: how };
  const time = spec.time;
  return {
    index,
    block: index,
    sentence: span,
    figure: {
      span,
      outer: span,
      value: spec.value,
      reading: readingOf(spec),
      bound: spec.bound ?? "exact",
      dimension: spec.dimension ?? "count",
      unit: spec.unit ?? (spec.dimension === "percent" ? "percent" : null),
      step: spec.step ?? 1,
      inferred: [],
      parser: "hand",
      ...(spec.per === undefined ? {} : { per: spec.per }),
      ...(spec.change === undefined ? {} : { change: spec.change }),
      ...(spec.direction === undefined ? {} : { direction: spec.direction }),
    },
    measure: phraseOf(spec.measure, span),
    subject: reference(spec.subject, basis("subject")),
    whole: reference(spec.whole, "stated"),
    time: time
      ? { text: time[0].slice(0, 4), span, calendar: { start: time[0], end: time[1] }, basis: basis("time") }
      : null,
    place: null,
    modality: spec.modality ?? "stated",
    attribution: null,
    negated: spec.negated ?? false,
    context: (spec.context ?? "")
      .split(" ")
      .filter((word) => word !== "")
      .sort(),
  };
}

function phraseOf(words: string | undefined, span: readonly [number, number]): Phrase | null {
  if (!words) return null;
  const lemmas = words.split(" ");
  return { text: words, span, lemmas, head: lemmas.at(-1) ?? "", basis: "stated" };
}

/** As the design's table has it: half a step, half a unit of the last significant place, and a little more. */
function readingOf({ value, bound, step = 1 }: Spec): Reading {
  if (bound === "more-than" || bound === "at-least") {
    const all = { low: value, high: Infinity, lowOpen: bound === "more-than", highOpen: true };
    return { tight: all, rounded: all, loose: { ...all, low: value - step / 2 } };
  }
  if (bound === "less-than" || bound === "at-most") {
    const all = { low: 0, high: value, lowOpen: false, highOpen: bound === "less-than" };
    return { tight: all, rounded: all, loose: { ...all, high: value + step / 2 } };
  }
  const digits = String(Math.abs(value)).replace(".", "").replace(/0+$/, "").length;
  const size = Math.floor(Math.log10(Math.abs(value) || 1));
  const place = Math.max(step, 10 ** (size - Math.max(1, digits - 1)));
  const around = (half: number) => ({ low: value - half, high: value + half, lowOpen: false, highOpen: true });
  const wide = bound === "approximately" ? 1.5 * place : place / 2;
  return {
    tight: around(step / 2),
    rounded: around(wide),
    loose: around(bound === "approximately" ? 2.5 * place : place / 2),
  };
}
