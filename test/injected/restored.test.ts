/**
 * How many wrong passages an offered fix makes right, so that nothing is found in them any more, on passages written from
 * templates. The seed is chosen anew for every run; `TICKMARK_SEED=… TICKMARK_TIMES=…` repeats one or makes it longer.
 */
import { expect, test } from "vitest";
import { templates } from "./registry.ts";
import { restorationOf } from "./restored.ts";

const seed = Number(process.env.TICKMARK_SEED ?? Math.floor(Math.random() * 0x7fffffff));
const times = Number(process.env.TICKMARK_TIMES ?? 4);

/** Checks that cannot tell what would be right. */
const without = new Set(["attribution", "date"]);
/** The share of reported passages that some fix makes right, and that the first does. */
const leastRestored = 0.95;
const leastByFirst = 0.93;
/** "Quadrupled" where the values are ten times apart: no word of that form says it. */
const knownLess: Readonly<Record<string, number>> = { change: 0.9 };

test.each(Object.keys(templates).filter((id) => !without.has(id)))(
  "fixes of %s leave nothing to report",
  { timeout: 60_000 },
  async (id) => {
    const { found, offered, first, any, left } = await restorationOf(id, seed, times);
    const rate = (count: number) => `${((count / found) * 100).toFixed(1)} percent`;
    console.info(
      `${id}: ${found} found, fix for ${rate(offered)}, restored ${rate(any)}, by the first ${rate(first)} (seed ${seed})`,
    );
    const shown = left
      .slice(0, Number(process.env.TICKMARK_SHOWN ?? 8))
      .map(({ text, finding, tried }) => `${finding.message}\n  ${JSON.stringify(text)}\n  ${tried.join("\n  ")}`);
    expect(any / found, `seed ${seed}\n${shown.join("\n")}`).toBeGreaterThanOrEqual(knownLess[id] ?? leastRestored);
    expect(first / found, `seed ${seed}`).toBeGreaterThanOrEqual(knownLess[id] ?? leastByFirst);
  },
);
