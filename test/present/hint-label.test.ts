import { expect, test } from "vitest";
import { createClaimIndex } from "../../server/src/compare/claim-index.ts";
import { compareClaims } from "../../server/src/compare/compare-claims.ts";
import { readDocument } from "../../server/src/extract/read-document.ts";
import { hintParts } from "../../server/src/present/hint-label.ts";
import { readProse } from "../../server/src/text/read-prose.ts";

/** Sources as texts by their path. */
function hints(draft: string, sources: Readonly<Record<string, string>>): string[] {
  const index = createClaimIndex(
    Object.entries(sources).map(([path, text]) => ({
      path,
      metadata: {},
      document: readDocument(readProse(text, path.endsWith(".md") ? "markdown" : "plain")),
    })),
  );
  return compareClaims(readDocument(readProse(draft, "markdown")), index).map((compared) =>
    hintParts(compared)
      .map(({ text }) => text)
      .join(" | "),
  );
}

const farm = "The wind farm on Gull Island";

test.each<[said: string, draft: string, sources: readonly string[], hint: string]>([
  ["one source agrees", `${farm} has 124 turbines.`, [`${farm} has 124 turbines.`], "✓ 1 source"],
  [
    "several agree",
    `${farm} has 124 turbines.`,
    [`${farm} has 124 turbines.`, `${farm} has about 120 turbines.`],
    "✓ 2 sources",
  ],
  ["one says otherwise", `${farm} has 142 turbines.`, [`${farm} has 124 turbines.`], "≠ 124"],
  [
    "sources disagree",
    `${farm} has 124 turbines.`,
    [`${farm} has 124 turbines.`, `${farm} has 142 turbines.`],
    "✓ 1 source | ≠ 142",
  ],
  ["nothing is found", `${farm} has 142 turbines.`, ["The mill has 3 cats."], ""],
  [
    "the unit stands over the column",
    "Revenue in Asia was $52.1 million.",
    ["| Region | Revenue (USD million) |\n| --- | --- |\n| Asia | 25.1 |\n"],
    "≠ 25.1 million USD",
  ],
])("%s", (_, draft, sources, hint) => {
  expect(hints(draft, Object.fromEntries(sources.map((text, i) => [`${i}.md`, text])))).toEqual([hint]);
});

test("a figure in many words is cut", () => {
  const source = "Brightwater Reservoir holds more than four hundred and sixty-six million cubic metres of water.";
  const [hint = ""] = hints("Brightwater Reservoir holds 64 million cubic metres of water.", { "a.md": source });
  expect(hint).toMatch(/^≠ .{20,29}…$/);
});
