import type { MatrixInterval, MatrixRow } from "../../../../server/src/messages/matrix.ts";

export type ChartTone = "own" | "agrees" | "disagrees" | "neutral";

/** A bar from `x` on, in the units of the chart. */
export interface ChartBar {
  readonly tone: ChartTone;
  readonly x: number;
  readonly width: number;
  /** The middle of its line. */
  readonly y: number;
  /** It goes on beyond the edge. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

export interface Chart {
  readonly bars: readonly ChartBar[];
  /** Where the claim's own value lies. */
  readonly guide: number;
}

const LINES = 4;
/** What is narrower could not be seen. */
const NARROWEST = 5;
const MARGIN = 0.08;

/**
 * A claim's interval over those of its sources on one axis, each different one once; `undefined` where a picture would say
 * nothing.
 */
export function chartOf({ interval, cells }: MatrixRow, width: number, height: number): Chart | undefined {
  if (interval === null) return undefined;
  const bars: { tone: ChartTone; interval: MatrixInterval }[] = [{ tone: "own", interval }];
  const seen = new Set<string>();
  for (const cell of cells) {
    if (cell.interval === null) continue;
    const tone = toneOf(cell.relation);
    const key = `${tone} ${cell.interval.join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    bars.push({ tone, interval: cell.interval });
  }
  const ends = bars.flatMap((bar) => bar.interval).filter((end) => end !== null);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const differ = bars.some((bar) => !isSame(bar.interval[0], interval[0]) || !isSame(bar.interval[1], interval[1]));
  if (bars.length < 2 || !differ || !(low < high)) return undefined;

  const margin = (high - low) * MARGIN;
  const across = (value: number) => ((value - low + margin) / (high - low + 2 * margin)) * width;
  const shown = bars.slice(0, LINES);
  const step = height / shown.length;
  const [first = 0] = interval.filter((end) => end !== null);
  return {
    guide: across(interval[0] === null || interval[1] === null ? first : (interval[0] + interval[1]) / 2),
    bars: shown.map(({ tone, interval: [from, to] }, i) => {
      const left = from === null ? 0 : across(from);
      const right = to === null ? width : across(to);
      const missing = Math.max(0, NARROWEST - (right - left)) / 2;
      return {
        tone,
        x: left - missing,
        width: right - left + 2 * missing,
        y: step * (i + 0.5),
        openLeft: from === null,
        openRight: to === null,
      };
    }),
  };
}

/** Numbers on one scale by way of different units may differ in their last digits. */
function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function toneOf(relation: MatrixRow["cells"][number]["relation"]): ChartTone {
  if (relation === "conflict") return "disagrees";
  return relation === "superseded" ? "neutral" : "agrees";
}
