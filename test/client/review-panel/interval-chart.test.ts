import { expect, test } from "vitest";
import { chartOf } from "../../../client/src/review-panel/page/interval-chart.ts";
import { type HandMadeRow, rowOf } from "./hand-made-matrix.ts";

const chart = (row: Pick<HandMadeRow, "interval" | "cells">) =>
  chartOf(rowOf({ figure: "142", verdict: "mixed", ...row }), 100, 40);

test("each different interval has a bar, the claim's own the first", () => {
  const made = chart({
    interval: [10, 20],
    cells: [
      ["same", [10, 20]],
      ["same", [10, 20]],
      ["conflict", [60, 70]],
      ["superseded", [90, 100]],
    ],
  });
  expect(made?.bars.map(({ tone }) => tone)).toEqual(["own", "agrees", "disagrees", "neutral"]);
  expect(made?.bars.map(({ y }) => y)).toEqual([5, 15, 25, 35]);
  const [own, same, other] = made?.bars ?? [];
  expect(own?.x).toBe(same?.x);
  expect(other?.x).toBeGreaterThan((own?.x ?? 0) + (own?.width ?? 0));
  expect(made?.guide).toBeCloseTo((own?.x ?? 0) + (own?.width ?? 0) / 2);
});

test("an end that is open reaches the edge", () => {
  const made = chart({
    interval: [1500, null],
    cells: [
      ["consistent", [1508.5, 1509.5]],
      ["conflict", [null, 1400]],
    ],
  });
  expect(made?.bars[0]).toMatchObject({ openLeft: false, openRight: true });
  expect(made?.bars[2]).toMatchObject({ openLeft: true, openRight: false, x: 0 });
  expect((made?.bars[0]?.x ?? 0) + (made?.bars[0]?.width ?? 0)).toBeCloseTo(100);
});

test("what is very narrow is wide enough to be seen, around the same middle", () => {
  const made = chart({ interval: [0, 1], cells: [["conflict", [999_999, 1_000_000]]] });
  for (const bar of made?.bars ?? []) expect(bar.width).toBeGreaterThanOrEqual(5);
});

test.each<[string, Pick<HandMadeRow, "interval" | "cells">]>([
  ["a claim without an interval", { interval: null, cells: [["same", [1, 2]]] }],
  ["nothing beside it", { interval: [1, 2], cells: [] }],
  ["sources that cannot stand on its scale", { interval: [1, 2], cells: [["derived", null]] }],
  ["the same everywhere", { interval: [1, 2], cells: [["same", [1, 2]]] }],
  ["the same but for the last digit", { interval: [0.1 + 0.2, 1], cells: [["same", [0.3, 1]]] }],
  ["ends that are all open", { interval: [null, null], cells: [["same", [null, null]]] }],
])("there is no chart of %s", (_, row) => {
  expect(chart(row)).toBeUndefined();
});
