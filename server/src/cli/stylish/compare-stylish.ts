import type { ComparedClaim, Comparison } from "../../model/comparison.ts";
import { count } from "../../present/counted.ts";
import { createTally } from "../../present/report/verdict-tally.ts";
import { readable } from "../../text/readable.ts";
import type { CheckedInput } from "../check-inputs.ts";
import { placeOf } from "../places.ts";
import { verdictCounts } from "./counts.ts";
import { type Paint, verdictStyle } from "./paint.ts";
import { harmless, wrap } from "./screen-text.ts";
import { type Cell, table } from "./table.ts";

/** At most so many comparisons of a claim are shown; the machine interface has them all. */
const SHOWN = 3;
const INDENT = "           ";

/** Each claim of a file with its verdict, and below it the best that the sources say of the same thing. */
export function compareStylish({ checked }: CheckedInput, paint: Paint, columns: number): string {
  const { prose } = checked.document;
  const heads = checked.compared.map(({ claim: { figure }, verdict }): Cell[] => {
    const { line, character } = checked.lines.positionAt(figure.outer[0]);
    return [
      { text: `${line + 1}:${character + 1}`.padEnd(7), paint: (cell) => paint("dim", cell) },
      { text: harmless(readable(prose, figure.outer)), paint: (cell) => paint("bold", cell) },
      { text: verdict.replace("-", " "), paint: (cell) => paint(verdictStyle[verdict], cell) },
    ];
  });
  const aligned = table(heads, [10, 34, 12], "  ");
  const lines = checked.compared.flatMap((compared, i) => [
    aligned[i] ?? "",
    ...comparisonLines(compared, paint, columns),
  ]);
  const tally = createTally();
  tally.add(checked);
  const counts = `${count(tally.claims, "claim")}; ${verdictCounts(tally, paint)}`;
  return [`${paint("bold", harmless(checked.path))}: ${counts}`, ...lines, "", ""].join("\n");
}

function comparisonLines({ comparisons }: ComparedClaim, paint: Paint, columns: number): string[] {
  const shown = comparisons.slice(0, SHOWN);
  const aligned = table(shown.map(sourceCells), [10, 34, 60], INDENT);
  return shown.flatMap(({ why }, i) => [
    aligned[i] ?? "",
    ...wrap(harmless(why), columns - INDENT.length - 2).map((line) => `${INDENT}  ${paint("dim", line)}`),
  ]);
}

function sourceCells({ relation, source, claim }: Comparison): Cell[] {
  const { outer } = claim.figure;
  return [
    { text: relation },
    { text: harmless(readable(source.document.prose, outer)) },
    { text: harmless(placeOf(source, outer[0])) },
  ];
}
