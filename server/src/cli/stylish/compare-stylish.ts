import type { ComparedClaim, Comparison } from "../../model/comparison.ts";
import type { CheckedInput } from "../check-inputs.ts";
import { linesOf } from "../places.ts";
import { createTally } from "../tally.ts";
import { count, verdictCounts } from "./counts.ts";
import { type Paint, verdictStyle } from "./paint.ts";
import { harmless } from "./screen-text.ts";
import { type Cell, table } from "./table.ts";

/** Each claim of a file with its verdict and the best that the sources say of it. */
export function compareStylish({ checked }: CheckedInput, paint: Paint, columns: number): string {
  const { text } = checked.document.prose;
  const rows = checked.compared.flatMap(({ claim, verdict, comparisons }: ComparedClaim): Cell[][] => {
    const { line, character } = checked.lines.positionAt(claim.figure.outer[0]);
    const shown = (cell: string) => paint(verdictStyle[verdict], cell);
    const own: Cell[] = [
      { text: `${line + 1}:${character + 1}`, paint: (cell) => paint("dim", cell) },
      {
        text: harmless(text.slice(claim.figure.outer[0], claim.figure.outer[1])),
        paint: (cell) => paint("bold", cell),
      },
      { text: verdict.replace("-", " "), paint: shown },
    ];
    const [best, ...others] = comparisons;
    if (best === undefined) return [own];
    const empty: Cell[] = own.map(() => ({ text: "" }));
    return [[...own, ...sourceCells(best)], ...others.slice(0, 2).map((other) => [...empty, ...sourceCells(other)])];
  });
  const tally = createTally();
  tally.add(checked);
  const why = Math.max(24, columns - 90);
  return [
    `${paint("bold", harmless(checked.path))}: ${count(tally.claims, "claim")}; ${verdictCounts(tally, paint)}`,
    ...table(rows, [9, 26, 12, 11, 18, why + 24, 60], "  "),
    "",
    "",
  ].join("\n");
}

function sourceCells({ relation, source, claim, why }: Comparison): Cell[] {
  const { outer } = claim.figure;
  const { line, character } = linesOf(source).positionAt(outer[0]);
  return [
    { text: relation },
    { text: harmless(source.document.prose.text.slice(outer[0], outer[1])) },
    { text: harmless(`${source.path}:${line + 1}:${character + 1}`) },
    { text: harmless(why) },
  ];
}
