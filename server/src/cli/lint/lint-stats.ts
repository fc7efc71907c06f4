import { count, grouped } from "../../present/counted.ts";
import type { LintedInput } from "./lint-inputs.ts";
import type { LintTally } from "./lint-tally.ts";

/** What a run covered and what it spent its time on. */
export interface LintStats {
  add(linted: LintedInput): void;
  /** Milliseconds that finding and reading the sources took. */
  loaded(time: number): void;
  /** Measures a piece of writing. */
  writing(work: () => Promise<void>): Promise<void>;
  /** In lines for people. */
  say(tally: LintTally): string;
}

/** Times are wall times; those of checking are summed over all threads. */
export function createLintStats(): LintStats {
  const begun = performance.now();
  const spent = { read: 0, compare: 0, check: 0 };
  let kept = 0;
  let compared = 0;
  let masked = 0;
  let loaded = 0;
  let written = 0;
  return {
    add({ result, spent: own }) {
      if (own === undefined) kept++;
      else for (const stage of ["read", "compare", "check"] as const) spent[stage] += own[stage];
      compared += result?.compared ?? 0;
      masked += result?.masked ?? 0;
    },
    loaded(time) {
      loaded += time;
    },
    async writing(work) {
      const start = performance.now();
      await work();
      written += performance.now() - start;
    },
    say({ files, claims }) {
      const times = [
        `loading sources ${milliseconds(loaded)}`,
        `reading ${milliseconds(spent.read)}`,
        `comparing ${milliseconds(spent.compare)}`,
        `checking ${milliseconds(spent.check)}`,
        `writing ${milliseconds(written)}`,
        `in all ${milliseconds(performance.now() - begun)}`,
      ];
      return [
        `files      ${grouped(files)}, ${grouped(kept)} of them known from an earlier run`,
        `claims     ${grouped(claims)}, ${grouped(compared)} of them compared with a source`,
        `not prose  ${count(masked, "region")}`,
        `time       ${times.join(", ")}`,
        "",
      ].join("\n");
    },
  };
}

function milliseconds(time: number): string {
  return `${grouped(Math.round(time))} ms`;
}
