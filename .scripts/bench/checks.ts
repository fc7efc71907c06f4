import { checks } from "../../server/src/checks/registry.ts";
import { createClaimIndex } from "../../server/src/compare/claim-index.ts";
import { compareClaims } from "../../server/src/compare/compare-claims.ts";
import { readDocument } from "../../server/src/extract/read-document.ts";
import type { ReadDocument } from "../../server/src/model/document.ts";
import { readProse } from "../../server/src/text/read-prose.ts";
import { milliseconds, quantile, type Row, repeat } from "./measure.ts";

const sources = createClaimIndex([]);

/** What all checks together add to reading, and how their time grows with one article's figures. */
export function checking(articles: readonly string[]): Row[] {
  return [...cost(articles), ...growth("news", newsOf(articles)), ...growth("one sentence again and again", repeated)];
}

function read(text: string): ReadDocument {
  return readDocument(readProse(text, "markdown"));
}

/** Adds the time of every check over a document that was just read, by its id. */
function addTimes(times: Map<string, number>, document: ReadDocument): void {
  const input = { document, compared: compareClaims(document, sources), sources };
  for (const check of checks) {
    if (!check.enabled || check.last) continue;
    const start = performance.now();
    check.run(input, {});
    times.set(check.id, (times.get(check.id) ?? 0) + performance.now() - start);
  }
}

/** Articles are read and checked in turns, as they are when somebody writes or lints. */
function cost(articles: readonly string[]): Row[] {
  const rounds = repeat(9, () => {
    const byCheck = new Map<string, number>();
    let [reading, claims] = [0, 0];
    for (const article of articles) {
      const start = performance.now();
      const document = read(article);
      reading += performance.now() - start;
      claims += document.claims.length;
      addTimes(byCheck, document);
    }
    return { reading, claims, byCheck, checking: [...byCheck.values()].reduce((sum, each) => sum + each, 0) };
  });
  const warm = rounds.slice(4).sort((a, b) => a.checking / a.reading - b.checking / b.reading);
  const median = warm[Math.floor(warm.length / 2)] as (typeof rounds)[number];
  const { claims } = median;
  const slowest = [...median.byCheck].sort((a, b) => b[1] - a[1]).slice(0, 6);
  const perClaim = (ms: number) => `${((ms * 1e6) / claims).toFixed(0)} ns`;
  return [
    {
      what: `all checks, ${articles.length} articles, ${claims} claims`,
      measured: `${((median.checking / median.reading) * 100).toFixed(1)} % of reading (${perClaim(median.checking)} a claim)`,
      budget: "≤ 25 %",
    },
    {
      what: "the slowest, a claim",
      measured: slowest.map(([id, ms]) => `${id} ${perClaim(ms)}`).join(", "),
      budget: "",
    },
  ];
}

/** An article with about so many figures. */
type Article = (figures: number) => string;

function growth(kind: string, article: Article): Row[] {
  let last = Number.NaN;
  return [5000, 10_000, 20_000].map((figures) => {
    const text = article(figures);
    const times = repeat(3, () => {
      const document = read(text);
      const byCheck = new Map<string, number>();
      addTimes(byCheck, document);
      return {
        all: [...byCheck.values()].reduce((sum, each) => sum + each, 0),
        byCheck,
        claims: document.claims.length,
      };
    });
    const all = quantile(
      times.map((one) => one.all),
      0.5,
    );
    const [slowest] = [...(times[2]?.byCheck ?? [])].sort((a, b) => b[1] - a[1]);
    const factor = Number.isNaN(last) ? "" : `, × ${(all / last).toFixed(2)}`;
    last = all;
    return {
      what: `all checks of one article with ${times[0]?.claims} figures, ${kind}`,
      measured: `${milliseconds(all)}${factor}; most in ${slowest?.[0]}`,
      budget: figures === 5000 ? "" : "× 2 a doubling",
    };
  });
}

/** Articles one behind the other. */
function newsOf(articles: readonly string[]): Article {
  const counts = articles.map((text) => read(text).claims.length);
  return (figures) => {
    const parts: string[] = [];
    for (let i = 0, count = 0; count < figures; i++) {
      parts.push(articles[i % articles.length] ?? "");
      count += counts[i % articles.length] ?? 1;
    }
    return parts.join("\n\n");
  };
}

/** The same few facts with other numbers, so that all look like restatements of each other. */
function repeated(figures: number): string {
  const lines = repeat(
    Math.ceil(figures / 8),
    (i) =>
      `Ann Lee${i % 7} said ${1000 + i} of the ${3000 + i} members, or ${30 + (i % 40)} percent, agreed. Of those, ${900 + i} came from the north and ${400 + i} from the south. The $${i + 1} million budget rose ${i % 90} percent to $${i + 2} million from $${i} million.`,
  );
  return lines.join("\n\n");
}
