import { expect, test } from "vitest";
import { originsOf, sketchOf } from "../../server/src/sources/origins.ts";

const words =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon".split(
    " ",
  );

/** Prose of so many words that no other seed repeats. */
function article(seed: number, length = 300): string {
  let state = seed * 7919 + 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return `${words[state % words.length]}${(state >>> 8) % 500}`;
  }).join(" ");
}

function origins(texts: readonly string[]): (number | undefined)[] {
  const found = originsOf(texts.map((text, i) => ({ path: String(i), sketch: sketchOf(text) })));
  return texts.map((_, i) => {
    const origin = found.get(String(i));
    return origin === undefined ? undefined : Number(origin);
  });
}

test("a copy is of the first text with it, other texts are their own", () => {
  const story = article(1);
  expect(origins([story, article(2), story, article(3), story])).toEqual([undefined, undefined, 0, undefined, 0]);
});

test.each([
  ["another headline and dateline", (story: string) => `New headline here\n\nOSLO (AP) — ${story}`],
  ["capitals, marks and line ends", (story: string) => story.toUpperCase().replaceAll(" ", ",\n")],
  ["a last paragraph cut", (story: string) => story.slice(0, story.length * 0.75)],
  ["a paragraph of its own", (story: string) => `${story} ${article(9, 80)}`],
  [
    "a word changed here and there",
    (story: string) => story.replace(/\S+(?=(?: \S+){29}$)/g, "changed").replace(/alpha\d+/g, "other"),
  ],
])("a copy with %s is one", (_, change) => {
  expect(origins([article(5), change(article(5))])).toEqual([undefined, 0]);
});

test.each([
  ["two texts of the same words in another order", [article(1), article(1).split(" ").reverse().join(" ")]],
  ["texts that share a paragraph", [`${article(1)} ${article(3, 60)}`, `${article(2)} ${article(3, 60)}`]],
  ["texts too short to tell", ["Acme sold 3,755 machines.", "Acme sold 3,755 machines."]],
])("%s are no copies", (_, texts) => {
  expect(origins(texts)).toEqual([undefined, undefined]);
});

test("thousands of texts take time that grows with their number", () => {
  const texts = Array.from({ length: 4000 }, (_, i) => ({ path: String(i), sketch: sketchOf(article(i % 2000, 60)) }));
  const time = (some: typeof texts) => {
    const start = process.cpuUsage();
    const found = originsOf(some);
    const { user, system } = process.cpuUsage(start);
    return { found, spent: user + system };
  };
  const half = time(texts.slice(0, 2000));
  const all = time(texts);
  expect(half.found.size).toBe(0);
  expect(all.found.size).toBe(2000);
  expect(all.spent).toBeLessThan(half.spent * 6 + 200_000);
});
