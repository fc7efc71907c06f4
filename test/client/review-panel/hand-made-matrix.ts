/** A matrix and its marks written down by hand, with the parts of each row that a test is about. */
import type { Matrix, MatrixCell, MatrixInterval, MatrixRow } from "../../../server/src/messages/matrix.ts";
import type { MarkState, Review } from "../../../server/src/messages/review.ts";

export type Relation = MatrixCell["relation"];

export interface HandMadeRow {
  readonly figure: string;
  readonly verdict: MatrixRow["verdict"];
  readonly sentence?: string;
  readonly interval?: MatrixInterval | null;
  readonly cells?: readonly (readonly [relation: Relation, interval: MatrixInterval | null])[];
  readonly mark?: MarkState;
  readonly stale?: boolean;
  readonly note?: string;
}

export function matrixOf(rows: readonly HandMadeRow[], sections: Matrix["sections"] = []): Matrix {
  return {
    version: 1,
    rows: rows.map(rowOf),
    sections,
    columns: [],
    leftOut: { rows: 0, columns: 0 },
    sources: 1,
    drafts: 0,
  };
}

export function rowOf({ figure, verdict, sentence = "", interval = null, cells = [] }: HandMadeRow): MatrixRow {
  return {
    id: figure,
    range: [0, 0, 0, figure.length],
    figure,
    measure: null,
    subject: null,
    quote: { before: "", marked: figure, after: sentence },
    verdict,
    interval,
    cells: cells.map(([relation, interval], column) => ({
      column,
      relation,
      figure: "",
      why: "",
      about: "",
      place: "",
      quote: null,
      range: [0, 0, 0, 0],
      interval,
    })),
  };
}

export function reviewOf(rows: readonly HandMadeRow[]): Review {
  return {
    version: 1,
    file: "file:///review.json",
    claims: rows.map(({ figure, mark, stale = false, note = null }) => ({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: figure.length } },
      text: figure,
      wanted: true,
      mark:
        mark === undefined
          ? null
          : { state: mark, note, by: null, stale: stale ? { reason: "figure", message: "It changed." } : null },
    })),
    orphans: [],
    problems: [],
  };
}
