import type { Interval } from "../model/interval.ts";
import { toBase64 } from "../text/base64.ts";

/** One line of the chart. */
export interface ChartRow {
  readonly label: string;
  /** The figure as written. */
  readonly text: string;
  /** What its words allow; ends may be infinite. */
  readonly interval: Interval;
  readonly tone: "own" | "agrees" | "disagrees" | "neutral";
}

/** Readable on white and on black; told apart by place and label too, not by colour alone. */
const tones: Readonly<Record<ChartRow["tone"], string>> = {
  own: "#3b82c4",
  agrees: "#3f9142",
  disagrees: "#d4582f",
  neutral: "#858585",
};
const INK = "#808080";
const WIDTH = 470;
const LEFT = 128;
const RIGHT = 308;
const ROW = 18;

/**
 * A small picture that puts intervals on one axis; an arrow stands for an end that is not bounded. `undefined` where
 * there are fewer than two, or where all are the same and a picture would say nothing.
 */
export function stripChart(rows: readonly ChartRow[]): string | undefined {
  const axis = axisOf(rows);
  if (axis === undefined) return undefined;
  const height = rows.length * ROW + 8;
  const lines = rows.map((row, i) => drawRow(row, 4 + i * ROW + ROW / 2, axis));
  const own = rows.findIndex((row) => row.tone === "own");
  const guide = own < 0 ? "" : drawGuide(rows[own] as ChartRow, axis, height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`,
    ` font-family="system-ui, sans-serif" font-size="11" fill="${INK}">`,
    guide,
    ...lines,
    "</svg>",
  ].join("");
}

/** The same as a Markdown picture that carries its own data. */
export function chartMarkdown(svg: string, alternative: string): string {
  return `![${alternative}](data:image/svg+xml;base64,${toBase64(new TextEncoder().encode(svg))})`;
}

interface Axis {
  readonly low: number;
  readonly high: number;
}

function axisOf(rows: readonly ChartRow[]): Axis | undefined {
  if (rows.length < 2) return undefined;
  const ends = rows.flatMap(({ interval }) => [interval.low, interval.high]).filter(Number.isFinite);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const first = rows[0]?.interval;
  const differ = rows.some(({ interval }) => interval.low !== first?.low || interval.high !== first?.high);
  if (ends.length === 0 || low === high || !differ) return undefined;
  const margin = (high - low) * 0.08;
  return { low: low - margin, high: high + margin };
}

function across(value: number, axis: Axis): number {
  return LEFT + ((value - axis.low) / (axis.high - axis.low)) * (RIGHT - LEFT);
}

function drawRow({ label, text, interval, tone }: ChartRow, y: number, axis: Axis): string {
  const colour = tones[tone];
  const from = interval.low === -Infinity ? LEFT : across(interval.low, axis);
  const to = interval.high === Infinity ? RIGHT : across(interval.high, axis);
  const middle = (from + to) / 2;
  const width = Math.max(7, to - from);
  const start = to - from < 7 ? middle - 3.5 : from;
  const bar = `<rect x="${round(start)}" y="${y - 3.5}" width="${round(width)}" height="7" rx="3.5" fill="${colour}"/>`;
  const arrows =
    (interval.high === Infinity ? arrow(RIGHT, y, 7, colour) : "") +
    (interval.low === -Infinity ? arrow(LEFT, y, -7, colour) : "");
  const axisLine = `<line x1="${LEFT}" x2="${RIGHT}" y1="${y}" y2="${y}" stroke="${INK}" stroke-opacity=".35"/>`;
  const weight = tone === "own" ? ' font-weight="600"' : "";
  return [
    axisLine,
    bar,
    arrows,
    `<text x="${LEFT - 8}" y="${y + 4}" text-anchor="end"${weight}>${escapeXml(shorten(label, 17))}</text>`,
    `<text x="${RIGHT + 12}" y="${y + 4}"${weight}>${escapeXml(shorten(text, 24))}</text>`,
  ].join("");
}

/** Lets the eye carry the claim's own value across the rows. */
function drawGuide({ interval }: ChartRow, axis: Axis, height: number): string {
  const ends = [interval.low, interval.high].filter(Number.isFinite);
  if (ends.length === 0) return "";
  const x = round(ends.map((value) => across(value, axis)).reduce((a, b) => a + b) / ends.length);
  return `<line x1="${x}" x2="${x}" y1="2" y2="${height - 2}" stroke="${tones.own}" stroke-opacity=".5" stroke-dasharray="2 3"/>`;
}

function arrow(x: number, y: number, length: number, colour: string): string {
  return `<path d="M${x} ${y - 5}l${length} 5l${-length} 5z" fill="${colour}"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function shorten(text: string, length: number): string {
  const letters = [...text];
  return letters.length <= length
    ? text
    : `${letters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}

function escapeXml(text: string): string {
  // Neither control characters nor halves of a pair may stand in XML, not even escaped.
  const clean = text.replace(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "");
  return clean.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
