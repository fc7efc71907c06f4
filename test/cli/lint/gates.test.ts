import { expect, test } from "vitest";
import { exitCodeOf, type Gates, onlyFailing } from "../../../server/src/cli/lint/gates.ts";
import { emptyTally } from "../../../server/src/cli/lint/lint-tally.ts";
import { diagnostic, result } from "./sample-results.ts";

const gates = (about: Partial<Gates>): Gates => ({ failOn: "warning", exitZero: false, ...about });

test.each<[string, Partial<ReturnType<typeof emptyTally>>, Partial<Gates>, number]>([
  ["nothing found", {}, {}, 0],
  ["an error", { errors: 1 }, {}, 1],
  ["a warning", { warnings: 1 }, {}, 1],
  ["information only", { information: 9, hints: 9 }, {}, 0],
  ["a warning where errors fail", { warnings: 3 }, { failOn: "error" }, 0],
  ["a hint where hints fail", { hints: 1 }, { failOn: "hint" }, 1],
  ["as many warnings as may be", { warnings: 3 }, { maxWarnings: 3 }, 0],
  ["one warning too many", { warnings: 4 }, { maxWarnings: 3 }, 1],
  ["one warning too many where errors fail", { warnings: 4 }, { maxWarnings: 3, failOn: "error" }, 1],
  ["an error within the warnings that may be", { errors: 1, warnings: 1 }, { maxWarnings: 3 }, 1],
  ["information within them", { information: 1, warnings: 1 }, { maxWarnings: 3, failOn: "information" }, 1],
  ["whatever is found", { errors: 7, warnings: 7 }, { exitZero: true, maxWarnings: 0 }, 0],
])("%s", (_name, counts, about, code) => {
  expect(exitCodeOf({ ...emptyTally(), ...counts }, gates(about))).toBe(code);
});

test("only what fails is left", () => {
  const severities = ["error", "warning", "information", "hint"] as const;
  const all = result({ diagnostics: severities.map((severity) => diagnostic({ severity })) });
  for (const [i, failOn] of severities.entries()) {
    const left = onlyFailing(all, gates({ failOn })).diagnostics.map(({ severity }) => severity);
    expect(left).toEqual(severities.slice(0, i + 1));
  }
});
