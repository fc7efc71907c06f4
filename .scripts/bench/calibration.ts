/**
 * How often a comparison of a given confidence is right: `node .scripts/bench/calibration.ts FOLDER`, FOLDER being a copy of the
 * benchmark data (`numhg-dev.json` in it). Pairs of claims whose relation is known:
 * - a true headline against its own article: what agrees is right, what conflicts is wrong;
 * - a headline with another number against its own article: what conflicts is right, what agrees is wrong;
 * - a headline against all other articles: whatever is compared is wrong, for they tell of other things.
 *
 * Further folders are sets of marked articles, each with an `expected.json` that lists the planted errors and the correct
 * statements of `ex1.md`, `ex2.md`, …, whose sources are in `src1`, `src2`, …: on a planted error a conflict is right and
 * agreement is wrong, on a correct statement the other way round, and with the sources of another article all is wrong.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type ClaimIndex, createClaimIndex } from "../../server/src/compare/claim-index.ts";
import { compareClaims } from "../../server/src/compare/compare-claims.ts";
import { readDocument } from "../../server/src/extract/read-document.ts";
import type { Comparison } from "../../server/src/model/comparison.ts";
import type { Source } from "../../server/src/model/source.ts";
import type { Span } from "../../server/src/model/span.ts";
import { readProse } from "../../server/src/text/read-prose.ts";

interface Item {
  readonly news: string;
  readonly "masked headline": string;
  readonly ans: string;
}

/** A comparison of known outcome. */
export interface Outcome {
  readonly kind: "agreement" | "conflict" | "derivation";
  readonly confidence: number;
  readonly right: boolean;
}

/** The outcomes of all comparisons of the headlines' numbers. */
export function outcomesOf(items: readonly Item[]): Outcome[] {
  const bodies = items.map(({ news }, i) => sourceOf(`${i}.md`, news));
  const all = createClaimIndex(bodies);
  return items.flatMap((item, i) => {
    const own = createClaimIndex(bodies.slice(i, i + 1));
    const wrong = otherNumber(item);
    return [
      ...outcomes(item, item.ans, own, ({ relation }) => relation !== "conflict"),
      ...(wrong === null ? [] : outcomes(item, wrong, own, ({ relation }) => relation === "conflict")),
      ...outcomes(item, item.ans, all, ({ source }) => (source.path === `${i}.md` ? null : false)),
    ];
  });
}

interface Marked {
  readonly errors: readonly {
    readonly kind: string;
    readonly span: Span;
    readonly alternatives?: readonly { readonly span: Span }[];
  }[];
  readonly correct: readonly { readonly span: Span }[];
}

/** The outcomes of all comparisons of the figures that a set of marked articles speaks of. */
export function outcomesOfMarked(folder: string): Outcome[] {
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Record<string, Marked>;
  const names = Object.keys(expected).filter((name) => name.startsWith("ex"));
  const indexes = new Map(
    names.map((name) => [name, createClaimIndex(sourcesIn(join(folder, `src${name.slice(2, -3)}`)))]),
  );
  return names.flatMap((name) => {
    const document = readDocument(readProse(readFileSync(join(folder, name), "utf8"), "markdown"));
    const { errors = [], correct = [] } = expected[name] ?? {};
    const wrong = errors.flatMap(({ span, alternatives }) => [span, ...(alternatives ?? []).map((each) => each.span)]);
    const found: Outcome[] = [];
    for (const [other, index] of indexes) {
      for (const { claim, comparisons } of compareClaims(document, index)) {
        const { outer } = claim.figure;
        const isOn = (span: Span) => span[0] < outer[1] && outer[0] < span[1];
        const isWrong = wrong.some(isOn);
        if (other === name && !isWrong && !correct.some(({ span }) => isOn(span))) continue;
        for (const { relation, confidence } of comparisons) {
          if (relation === "superseded") continue;
          const kind = relation === "conflict" ? "conflict" : relation === "derived" ? "derivation" : "agreement";
          found.push({ kind, confidence, right: other === name && (kind === "conflict") === isWrong });
        }
      }
    }
    return found;
  });
}

function sourcesIn(folder: string): Source[] {
  return readdirSync(folder).map((file) => sourceOf(file, readFileSync(join(folder, file), "utf8")));
}

function sourceOf(path: string, text: string): Source {
  return { path, metadata: {}, document: readDocument(readProse(text.trim(), "markdown")) };
}

function outcomes(
  item: Item,
  number: string,
  index: ClaimIndex,
  judge: (comparison: Comparison) => boolean | null,
): Outcome[] {
  const masked = item["masked headline"];
  const start = masked.indexOf("____");
  const headline = masked.replace("____", number);
  const document = readDocument(readProse(headline, "markdown"));
  const found: Outcome[] = [];
  for (const { claim, comparisons } of compareClaims(document, index)) {
    const [from, to] = claim.figure.span;
    if (from >= start + number.length || to <= start) continue;
    for (const comparison of comparisons) {
      const { relation, confidence } = comparison;
      const right = relation === "derived" || relation === "superseded" ? null : judge(comparison);
      if (right !== null) found.push({ kind: relation === "conflict" ? "conflict" : "agreement", confidence, right });
    }
  }
  return found;
}

/** A number of the same look that the article has nowhere; `null` where none is found. */
function otherNumber({ ans, news }: Item): string | null {
  const value = Number(ans.replaceAll(",", ""));
  if (!Number.isFinite(value) || value === 0) return null;
  const decimals = /\.(\d+)/.exec(ans)?.[1]?.length ?? 0;
  for (const factor of [1.3, 0.7, 1.9, 2.4, 0.4]) {
    const other = (value * factor).toFixed(decimals);
    const written = ans.includes(",") ? Number(other).toLocaleString("en-US") : other;
    if (written !== ans && !news.includes(written) && Number(other) > 0) return written;
  }
  return null;
}

/** A line for each tenth of confidence: how many, how many right, and what the confidence promised. */
export function reliability(all: readonly Outcome[], kind: Outcome["kind"]): string[] {
  const lines: string[] = [];
  for (let low = 40; low < 100; low += 10) {
    const inside = all.filter(
      (each) => each.kind === kind && each.confidence * 100 >= low && (each.confidence * 100 < low + 10 || low === 90),
    );
    const right = inside.filter((each) => each.right).length;
    const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const share = inside.length === 0 ? "    –" : `${((100 * right) / inside.length).toFixed(0).padStart(4)}%`;
    const promised = inside.length === 0 ? "    –" : `${(100 * said).toFixed(0).padStart(4)}%`;
    lines.push(`${low / 100}–${(low + 10) / 100}  ${String(inside.length).padStart(5)}  ${share}  ${promised}`);
  }
  return lines;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const items = JSON.parse(readFileSync(join(process.argv[2] ?? ".", "numhg-dev.json"), "utf8")) as Item[];
  const all = [...outcomesOf(items), ...process.argv.slice(3).flatMap(outcomesOfMarked)];
  for (const kind of ["agreement", "conflict", "derivation"] as const) {
    console.log(`\n${kind}\nconfidence  n  right  said`);
    for (const line of reliability(all, kind)) console.log(line);
  }
}
