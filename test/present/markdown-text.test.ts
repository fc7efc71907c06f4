import { expect, test } from "vitest";
import { HIDDEN, OPAQUE } from "../../server/src/model/prose.ts";
import { escapeMarkdown, link } from "../../server/src/present/markdown-text.ts";
import { quoteAround } from "../../server/src/present/quote.ts";
import { readable } from "../../server/src/text/readable.ts";
import { proseOf, spanOf } from "./hand-made-claims.ts";

test.each([
  ["1,509 of 3,755 (40.2 percent)", "1,509 of 3,755 (40.2 percent)"],
  ["a *b* _c_ `d`", "a \\*b\\* \\_c\\_ \\`d\\`"],
  ["[a](b) ![c](d)", "\\[a\\](b) \\!\\[c\\](d)"],
  ["<b>&amp;", "\\<b\\>\\&amp;"],
  ["https://x.example www.x.example a@b.example", "https\\://x.example www\\.x.example a\\@b.example"],
  ["$(icon) \\", "\\$(icon) \\\\"],
  ["- item", "\\- item"],
  ["1. item", "1\\. item"],
  ["two\n\n# lines", "two \\# lines"],
])("%j is shown as it is by %j", (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});

test("a link's target cannot end early", () => {
  expect(link("t", "file:///a b(c)<d>.txt#L1,2")).toBe("[t](file:///a%20b%28c%29%3cd%3e.txt#L1,2)");
});

test("mark-up does not show in a quote, code shows as an ellipsis", () => {
  const text = `It is ${HIDDEN}${HIDDEN}40${HIDDEN}${HIDDEN} of\n${OPAQUE}${OPAQUE} here.`;
  expect(readable(proseOf(text), [0, text.length])).toBe("It is 40 of … here.");
});

test("a short sentence is quoted whole, room that one side leaves is used by the other", () => {
  const text = "In all 40 plants were closed in the north of the country that year.";
  expect(quoteAround(proseOf(text), [0, text.length], spanOf(text, "40"), 200)).toEqual({
    before: "In all ",
    marked: "40",
    after: " plants were closed in the north of the country that year.",
  });
  expect(quoteAround(proseOf(text), [0, text.length], spanOf(text, "40"), 40)).toEqual({
    before: "In all ",
    marked: "40",
    after: " plants were closed in the …",
  });
});
