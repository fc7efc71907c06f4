import { expect, test } from "vitest";
import { type ChartRow, chartMarkdown, stripChart } from "../../server/src/present/strip-chart.ts";

function row(label: string, low: number, high: number, tone: ChartRow["tone"] = "neutral"): ChartRow {
  return { label, text: `${low} to ${high}`, interval: { low, high, lowOpen: false, highOpen: false }, tone };
}

test.each([
  ["no rows", []],
  ["one row", [row("a", 1, 2)]],
  ["rows that are all the same", [row("a", 1, 2), row("b", 1, 2)]],
  ["rows without an end", [row("a", -Infinity, Infinity), row("b", -Infinity, Infinity)]],
])("%s make no picture", (_, rows) => {
  expect(stripChart(rows)).toBeUndefined();
});

test("each row has its label, its text and a bar inside the picture", () => {
  const svg = stripChart([row("This article", 10, 20, "own"), row("Source", 30, 40, "disagrees")]) ?? "";
  expect(svg.match(/<rect /g)).toHaveLength(2);
  expect(svg).toContain(">This article<");
  expect(svg).toContain(">30 to 40<");
  for (const [, x, width] of svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(128);
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(308);
  }
});

test("an end without a bound is an arrow at the edge", () => {
  const svg = stripChart([row("a", 5100, Infinity), row("b", 5000, 5001)]) ?? "";
  expect(svg.match(/<path /g)).toHaveLength(1);
  expect(svg).not.toMatch(/="-?(Infinity|NaN)/);
});

test("labels are data, long ones are cut", () => {
  const svg = stripChart([row('<script>&"\u0000\ud800', 1, 2), row("A very long name of a publisher", 3, 4)]) ?? "";
  expect(svg).toContain("&#60;script&#62;&#38;&#34;<");
  expect(svg).toContain(">A very long name…<");
  expect(svg).not.toContain("script>");
});

test("the picture carries its own data", () => {
  const markdown = chartMarkdown("<svg/>", "chart");
  const data = /^!\[chart\]\(data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)\)$/.exec(markdown)?.[1] ?? "";
  expect(Buffer.from(data, "base64").toString("utf8")).toBe("<svg/>");
});
