import type { ClaimIndex } from "../compare/claim-index.ts";
import { type NearMiss, nearMisses } from "../compare/near-misses.ts";
import { type FigureTrace, traceFigures } from "../extract/figures/trace.ts";
import type { Claim } from "../model/claim.ts";
import type { ComparedClaim } from "../model/comparison.ts";
import type { Finding } from "../model/finding.ts";
import type { Mention } from "../model/mention.ts";
import type { Block, Mask } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import { tokenize } from "../text/tokenize.ts";
import type { CheckedDocument } from "./claim-service.ts";
import type { IgnoredFinding } from "./run-checks.ts";

/** How a stretch of a document was read, and why. All spans are places in the file. */
export interface Explanation {
  /** The blocks of prose that the stretch touches. */
  readonly blocks: readonly Block[];
  /** What in the stretch is not read as prose. */
  readonly masks: readonly Mask[];
  /** In text order. */
  readonly figures: readonly ExplainedFigure[];
  readonly mentions: readonly Mention[];
  /** Findings at names and at other places that are no figure. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}

export interface ExplainedFigure {
  readonly trace: FigureTrace;
  /** What became of it. */
  readonly outcome: "claim" | "label" | "time of day" | "header or label of a table" | "no figure";
  /** Absent where it is no claim. */
  readonly claim?: Claim;
  readonly compared?: ComparedClaim;
  /** What the sources say that came near and was not compared with it. */
  readonly nearMisses: readonly NearMiss[];
  readonly findings: readonly Finding[];
}

/** How many near misses of a claim are told. */
const MISSES = 3;

/** Explains the stretch `[start, end)` of a document checked against these indexes; it is read once more, step by step. */
export function explain(checked: CheckedDocument, indexes: readonly ClaimIndex[], [start, end]: Span): Explanation {
  const { document, compared, findings, ignored } = checked;
  const { prose, claims, mentions } = document;
  const within = (span: Span) => span[0] < end && span[1] > start;
  const blocks = prose.blocks.filter((block) => within(block.span));
  const byPlace = new Map(claims.map((claim) => [claim.figure.span[0], claim]));
  const context = prose.date === undefined ? {} : { date: prose.date };
  const figures = blocks.flatMap((block) =>
    traceFigures(tokenize(block.text), context)
      .map((trace) => moved(trace, block.span[0]))
      .filter(({ span }) => within(span))
      .map((trace): ExplainedFigure => {
        const claim = byPlace.get(trace.span[0]);
        const at = findings.filter(({ span }) => span[0] < trace.span[1] && span[1] > trace.span[0]);
        if (claim === undefined) return { trace, outcome: outcomeOf(trace, block), nearMisses: [], findings: at };
        const told = compared[claim.index];
        const compare = told?.comparisons ?? [];
        const misses = indexes.flatMap((index) => nearMisses(document, claim.index, compare, index, MISSES));
        return { trace, outcome: "claim", claim, ...(told && { compared: told }), nearMisses: misses, findings: at };
      }),
  );
  const shown = new Set(figures.flatMap((figure) => figure.findings));
  return {
    blocks,
    masks: prose.masks.filter(({ span }) => within(span)),
    figures,
    mentions: mentions.filter(({ span }) => within(span)),
    findings: findings.filter((each) => within(each.span) && !shown.has(each)),
    ignored: ignored.filter(({ finding }) => within(finding.span)),
  };
}

function moved(trace: FigureTrace, by: number): FigureTrace {
  const move = ([start, end]: Span): Span => [start + by, end + by];
  const origins = trace.origins.map(({ parser, span }) => ({ parser, span: move(span) }));
  return { ...trace, span: move(trace.span), origins };
}

function outcomeOf({ dropped, steps }: FigureTrace, block: Block): ExplainedFigure["outcome"] {
  if (dropped !== undefined) return "no figure";
  if (steps.some(({ changes }) => changes.includes("role label"))) return "label";
  return block.table !== undefined && (block.table.row === 0 || block.table.column === 0)
    ? "header or label of a table"
    : "time of day";
}
