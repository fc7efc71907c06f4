import { expect, test } from "vitest";
import { buildClaims } from "../../../server/src/extract/claims.ts";
import { readFigures } from "../../../server/src/extract/figures.ts";
import { findMentions } from "../../../server/src/extract/mentions.ts";
import type { TokenizedBlock } from "../../../server/src/model/token.ts";
import { readProse } from "../../../server/src/text/read-prose.ts";
import { tokenize } from "../../../server/src/text/tokenize.ts";
import { read } from "./read.ts";

const shared = "It said Acme had 40 plants in Chile.\n\nChina leads, with 1,509 models, or 40 percent of the total.";

test("blocks that an edit left alone are read as if anew, wherever they move and whatever their names mean now", () => {
  const blocks = new Map<string, TokenizedBlock>();
  const figures = new Map<TokenizedBlock, ReturnType<typeof readFigures>>();
  const memory = new WeakMap();
  for (const lead of ["", "Acme Holdings (AH) grew.\n\n", "# Acme\n\nJohn Acme sold 5 cars.\n\n", ""]) {
    const prose = readProse(lead + shared, "markdown");
    const tokenized = prose.blocks.map(({ text }) => {
      const known = blocks.get(text) ?? tokenize(text);
      blocks.set(text, known);
      if (!figures.has(known)) figures.set(known, readFigures(known, {}));
      return known;
    });
    const mentions = findMentions(prose.blocks, tokenized);
    const kept = tokenized.map((block) => figures.get(block) ?? []);
    const { claims, links } = buildClaims({ prose, tokenized, figures: kept, mentions, memory });
    const fresh = read(lead + shared);
    expect(claims).toEqual(fresh.claims);
    expect(links).toEqual(fresh.links);
  }
});

test("the same words in a heading and in a paragraph are read each in its way", () => {
  const document = read("# Big Firms Add 40 Plants\n\nBig Firms Add 40 Plants\n");
  expect(document.claims).toHaveLength(2);
  expect(document.claims.map(({ measure }) => measure?.head)).toEqual(["plant", "plant"]);
});
