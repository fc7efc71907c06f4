import type { Span } from "../../model/span.ts";
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

/** A line of a file; `line` counts from 0. */
export interface FramedLine {
  readonly line: number;
  readonly text: string;
}

/** A line, cut to the screen, with carets under the characters from `start` to `end` or the line's end. */
export function codeFrame({ line, text }: FramedLine, [start, end]: Span, style: FrameStyle): string[] {
  const to = text.length;
  const number = String(line + 1);
  const gutter = `${style.indent}${" ".repeat(number.length)} │ `;
  const room = Math.max(20, style.columns - columnsOf(gutter));
  const stop = Math.min(end, to);
  const [first, last] = view(text, [0, to], [start, stop], room);
  const before = first > 0 ? "…" : "";
  const left = before + harmless(text.slice(first, start));
  const marked = harmless(text.slice(start, stop));
  const right = harmless(text.slice(stop, last)) + (last < to ? "…" : "");
  const carets = "^".repeat(Math.max(1, columnsOf(marked)));
  const { paint, accent, indent } = style;
  return [
    `${indent}${paint("dim", `${number} │`)} ${left}${paint(accent, marked)}${right}`,
    `${paint("dim", gutter.trimEnd())} ${" ".repeat(columnsOf(left))}${paint(accent, carets)}`,
  ];
}

/** The part of a line on which a range begins that lies in it; of a range over several lines, up to the line's end. */
export function onFirstLine({ start, end }: Range): Span {
  return [start.character, end.line === start.line ? end.character : Number.MAX_SAFE_INTEGER];
}

/** The part of a line to show: all of it where it fits, else some words on both sides of the span. */
function view(text: string, [from, to]: Span, [start, end]: Span, room: number): Span {
  if (to - from <= room && columnsOf(text.slice(from, to)) <= room) return [from, to];
  let spare = room - 2 - columnsOf(text.slice(start, end));
  let first = start;
  let last = end;
  // Two thirds of the room go to what comes before, since that tells what the figure is about.
  const leftRoom = Math.floor(Math.max(0, spare) * 0.6);
  for (let used = 0; first > from; first--) {
    used += columnsOf(text.charAt(first - 1));
    if (used > leftRoom) break;
    spare -= columnsOf(text.charAt(first - 1));
  }
  while (last < to && spare > 0) spare -= columnsOf(text.charAt(last++));
  return [first > from ? nextWord(text, first, start) : first, last < to ? wordBefore(text, last, end) : last];
}

function nextWord(text: string, at: number, limit: number): number {
  const space = text.indexOf(" ", at);
  return space >= 0 && space < limit ? space + 1 : at;
}

function wordBefore(text: string, at: number, limit: number): number {
  const space = text.lastIndexOf(" ", at - 1);
  return space >= limit ? space : at;
}
