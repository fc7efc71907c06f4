import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { Edit } from "../model/finding.ts";
import type { Block } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import { articleBefore } from "./grammar.ts";
import { editsFor, positionOf, type Replacement, type VisibleText, visibleText } from "./visible-text.ts";

/** What is needed of a claim to write its figure anew. */
export type WrittenClaim = Pick<Claim, "figure" | "block" | "sentence" | "measure" | "whole">;

/** A figure with the visible words around it. Positions count within `visible.text`. */
export interface Frame {
  readonly document: ReadDocument;
  readonly block: Block;
  readonly figure: Figure;
  /** In the file. */
  readonly sentence: Span;
  readonly visible: VisibleText;
  readonly outerStart: number;
  readonly start: number;
  readonly end: number;
  readonly outerEnd: number;
  /** Nothing that is read stands before it in its sentence. */
  readonly opens: boolean;
}

/** New text for a figure: the edits, and the figure with its modifier as a reader will see it. */
export interface Rewriting {
  readonly edits: readonly Edit[];
  readonly text: string;
}

/** How far the words before and behind a figure are looked at. */
const before = 48;
const behind = 48;

export function frameOf(document: ReadDocument, claim: WrittenClaim): Frame | undefined {
  const block = document.prose.blocks[claim.block];
  if (block === undefined) return undefined;
  const { figure, sentence } = claim;
  const visible = visibleText(block, [figure.outer[0] - before, figure.outer[1] + behind]);
  const outerStart = positionOf(visible, figure.outer[0]);
  const lead = visibleText(block, [Math.max(sentence[0], figure.outer[0] - 8), figure.outer[0]]).text;
  return {
    document,
    block,
    figure,
    sentence,
    visible,
    outerStart,
    start: positionOf(visible, figure.span[0]),
    end: positionOf(visible, figure.span[1]),
    outerEnd: positionOf(visible, figure.outer[1]),
    opens: figure.outer[0] - sentence[0] <= 8 && !/[\p{L}\d]/u.test(lead),
  };
}

/** What is written there, on one line. */
export function writtenText({ visible, outerStart, outerEnd }: Frame): string {
  return visible.text.slice(outerStart, outerEnd).replace(/\s+/g, " ");
}

/** Puts replacements into the file and sets "a" or "an" before them right; `undefined` where markup forbids it or nothing changes. */
export function rewritten(frame: Frame, replacements: readonly Replacement[]): Rewriting | undefined {
  const { visible, outerStart, outerEnd } = frame;
  const text = replaced(visible.text, replacements, outerStart, outerEnd);
  const all = [...replacements];
  const article = /(?:^|[^\p{L}\d])(an?)\s$/iu.exec(visible.text.slice(0, outerStart));
  const written = article?.[1];
  if (written !== undefined && replacements.some(({ start }) => start <= frame.start)) {
    const wanted = articleBefore(text);
    if (wanted !== written.toLowerCase()) {
      const start = outerStart - 1 - written.length;
      all.unshift({ start, end: start + written.length, text: written.charAt(0) + wanted.slice(1) });
    }
  }
  const edits = editsFor(frame.document, frame.block, visible, all);
  return edits === undefined || edits.length === 0 ? undefined : { edits, text: text.replace(/\s+/g, " ").trim() };
}

function replaced(text: string, replacements: readonly Replacement[], from: number, to: number): string {
  let result = "";
  let at = from;
  for (const one of [...replacements].sort((a, b) => a.start - b.start)) {
    if (one.start < from || one.end > to) continue;
    result += text.slice(at, one.start) + one.text;
    at = one.end;
  }
  return result + text.slice(at, to);
}
