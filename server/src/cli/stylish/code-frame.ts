import type { Span } from "../../model/span.ts";
import type { Excerpt } from "../lint/excerpt.ts";
import type { Range } from "../places.ts";
import type { Paint } from "./paint.ts";
import { columnsOf, harmless } from "./screen-text.ts";

/** Everything about how a frame looks that is not its text. */
export interface FrameStyle {
  readonly paint: Paint;
  readonly accent: Parameters<Paint>[0];
  /** Columns of the screen. */
  readonly columns: number;
  /** Spaces before the line's number. */
  readonly indent: string;
}

/** A line of a file, or what is at hand of it; `line` counts from 0. */
export interface FramedLine {
  readonly line: number;
  readonly text: Excerpt;
}

export interface CodeFrame {
  readonly lines: readonly string[];
  /** Whether the other spans can be seen too. */
  readonly isTogether: boolean;
}

/**
 * A line, cut to the screen, with carets under the characters from `start` to `end` or the line's end, and with dashes under
 * the other spans of the line where all of them fit.
 */
export function codeFrame(framed: FramedLine, span: Span, style: FrameStyle, others: readonly Span[] = []): CodeFrame {
  const { paint, accent, indent } = style;
  const { text, from, cut } = framed.text;
  const skipped = from?.units ?? 0;
  const fault: Span = [span[0] - skipped, Math.min(span[1] - skipped, text.length)];
  const beside = others.map(([start, end]): Span => [start - skipped, end - skipped]);
  const isAtHand = beside.every(([start, end]) => start >= 0 && end <= text.length);
  const whole: Span = [Math.min(...[fault, ...beside].map(first)), Math.max(...[fault, ...beside].map(last))];
  const number = String(framed.line + 1);
  const gutter = `${indent}${" ".repeat(number.length)} │ `;
  const room = Math.max(20, style.columns - columnsOf(gutter));
  const isTogether = isAtHand && columnsOf(text.slice(...whole)) <= room - MARGIN;
  const [begin, end] = view(text, isTogether ? whole : fault, room - (from ? 1 : 0) - (cut ? 1 : 0));

  let line = begin > 0 || from ? "…" : "";
  let below = " ".repeat(line.length);
  let at = begin;
  for (const each of isTogether ? apart(fault, beside) : [fault]) {
    const [color, sign] = each === fault ? ([accent, "^"] as const) : (["cyan", "-"] as const);
    const before = harmless(text.slice(at, each[0]));
    const written = harmless(text.slice(...each));
    line += before + paint(color, written);
    below += " ".repeat(columnsOf(before)) + paint(color, sign.repeat(Math.max(1, columnsOf(written))));
    at = each[1];
  }
  line += harmless(text.slice(at, end)) + (end < text.length || cut ? "…" : "");
  return {
    lines: [`${indent}${paint("dim", `${number} │`)} ${line}`, `${paint("dim", gutter.trimEnd())} ${below}`],
    isTogether,
  };
}

/** The part of a line on which a range begins that lies in it; of a range over several lines, up to the line's end. */
export function onFirstLine({ start, end }: Range): Span {
  return [start.character, end.line === start.line ? end.character : Number.MAX_SAFE_INTEGER];
}

/** Columns that are left for what stands around spans and for marks of what was cut. */
const MARGIN = 12;

/** The fault and what does not touch it or one before it, in order. */
function apart(fault: Span, beside: readonly Span[]): Span[] {
  const sorted = [...beside].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const taken = [fault];
  for (const each of sorted) if (taken.every(([start, end]) => each[1] <= start || each[0] >= end)) taken.push(each);
  return taken.sort((a, b) => a[0] - b[0]);
}

const first = ([start]: Span) => start;
const last = ([, end]: Span) => end;

/** The part of a line to show: all of it where it fits, else some words on both sides of the span. */
function view(text: string, [start, end]: Span, room: number): Span {
  const to = text.length;
  if (to <= room && columnsOf(text) <= room) return [0, to];
  let spare = room - 2 - columnsOf(text.slice(start, end));
  let from = start;
  let until = end;
  // Two thirds of the room go to what comes before, since that tells what the figure is about.
  const leftRoom = Math.floor(Math.max(0, spare) * 0.6);
  for (let used = 0; from > 0; from--) {
    used += columnsOf(text.charAt(from - 1));
    if (used > leftRoom) break;
    spare -= columnsOf(text.charAt(from - 1));
  }
  while (until < to && spare > 0) spare -= columnsOf(text.charAt(until++));
  return [from > 0 ? nextWord(text, from, start) : from, until < to ? wordBefore(text, until, end) : until];
}

function nextWord(text: string, at: number, limit: number): number {
  const space = text.indexOf(" ", at);
  return space >= 0 && space < limit ? space + 1 : at;
}

function wordBefore(text: string, at: number, limit: number): number {
  const space = text.lastIndexOf(" ", at - 1);
  return space >= limit ? space : at;
}
