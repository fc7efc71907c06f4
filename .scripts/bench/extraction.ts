import { buildClaims } from "../../server/src/extract/claims.ts";
import { readFigures } from "../../server/src/extract/figures.ts";
import { findMentions } from "../../server/src/extract/mentions.ts";
import { readDocument } from "../../server/src/extract/read-document.ts";
import { readProse } from "../../server/src/text/read-prose.ts";
import { tokenize } from "../../server/src/text/tokenize.ts";
import { milliseconds, quantile, type Row, repeat, type Time, time } from "./measure.ts";

/** How fast articles are read, warm, on one thread. */
export function extraction(articles: readonly string[]): Row[] {
  const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const rate = (work: () => void): string => {
    repeat(5, work);
    const times = repeat(9, () => time(work));
    const speed = (of: (one: Time) => number) => `${(bytes / 1000 / quantile(times.map(of), 0.5)).toFixed(1)} MB/s`;
    return `${speed((one) => one.wall)} (processor ${speed((one) => one.processor)})`;
  };
  const prose = articles.map((text) => readProse(text, "markdown"));
  const tokenized = prose.map(({ blocks }) => blocks.map((block) => tokenize(block.text)));
  const figures = tokenized.map((blocks) => blocks.map((block) => readFigures(block, {})));
  const mentions = tokenized.map((blocks, i) => findMentions(prose[i]?.blocks ?? [], blocks));
  const stage = (what: string, work: () => void): Row => ({
    what: `of that, ${what}`,
    measured: rate(work),
    budget: "",
  });
  return [
    {
      what: `extraction, one thread, warm, ${articles.length} articles`,
      measured: rate(() => {
        for (const text of articles) readDocument(readProse(text, "markdown"));
      }),
      budget: "≥ 8 MB/s",
    },
    stage("prose alone", () => {
      for (const text of articles) readProse(text, "markdown");
    }),
    stage("words and sentences alone", () => {
      for (const { blocks } of prose) for (const block of blocks) tokenize(block.text);
    }),
    stage("figures alone", () => {
      for (const blocks of tokenized) for (const block of blocks) readFigures(block, {});
    }),
    stage("names alone", () => {
      for (const [i, { blocks }] of prose.entries()) findMentions(blocks, tokenized[i] ?? []);
    }),
    stage("claims alone", () => {
      for (const [i, one] of prose.entries()) {
        buildClaims({
          prose: one,
          tokenized: tokenized[i] ?? [],
          figures: figures[i] ?? [],
          mentions: mentions[i] ?? [],
        });
      }
    }),
  ];
}

/** How time grows with one document's length. */
export function growth(articles: readonly string[]): Row[] {
  let last = Number.NaN;
  return [1, 2, 4, 8].map((copies) => {
    const text = repeat(copies, () => articles.slice(0, 100).join("\n")).join("\n");
    const times = repeat(5, () => time(() => readDocument(readProse(text, "markdown"))).processor);
    const median = quantile(times, 0.5);
    const factor = Number.isNaN(last) ? "" : `, × ${(median / last).toFixed(2)}`;
    last = median;
    return {
      what: `one document of ${(text.length / 1000).toFixed(0)} kB`,
      measured: `${milliseconds(median)} of the processor${factor}`,
      budget: copies === 1 ? "" : "× 2 a doubling",
    };
  });
}
