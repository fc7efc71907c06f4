import { describe, expect, test } from "vitest";
import { HIDDEN, OPAQUE } from "../../server/src/model/prose.ts";
import { tokenize } from "../../server/src/text/tokenize.ts";

/** Tokens parted by spaces, `_` before those that no white space parts from the one before. */
function tokens(text: string): string {
  return tokenize(text)
    .tokens.map((token) => `${token.spaced ? "" : "_"}${token.text.replaceAll(" ", "~")}`)
    .join(" ");
}

function kinds(text: string): string {
  return tokenize(text)
    .tokens.map((token) => token.kind)
    .join(" ");
}

describe("tokens", () => {
  test.each([
    ["China's O’Neill dogs' 'tis", "China's O’Neill dogs _' ' _tis"],
    ["eleven-member twenty–two a—b -- c", "eleven _- _member twenty _– _two a _— _b -- c"],
    ["1,509 2.4 1.5. 2026.05, 3,", "1,509 2.4 1.5 _. 2026.05 _, 3 _,"],
    ["1\u00A0509 12\u202F345\u202F678,9", "1~509 12~345~678,9"],
    ["2024\u00A0300 5\u00A030 5\u00A03000", "2024 300 5 30 5 3000"],
    ["1.5m 75K 5G 3pm 4th 1990s", "1.5 _m 75 _K 5 _G 3 _pm 4 _th 1990 _s"],
    ["GPT-5.5 V4 COVID19 MH370 Q3 H1 Qwen2.5", "GPT _- _5.5 V4 COVID19 MH370 Q3 H1 Qwen2.5"],
    ["Rs1,500 US$5 $14.99 €1,000", "Rs1,500 US _$ _5 $ _14.99 € _1,000"],
    ["5% 20°C ±3 4×4 3µg m² ‰", "5 _% 20 _° _C ± _3 4 _× _4 3 _µ _g m _² ‰"],
    ["½ 2½ 2 ¾", "½ 2 _½ 2 ¾"],
    [".5 $.50 (.25) a.5 ...5 word.Next", ".5 $ _.50 ( _.25 _) a _. _5 ... _5 word _. _Next"],
    ["U.S. U.S p.m. e.g. J.K. Ph.D. I. A.I.", "U.S. U.S p.m. e.g. J.K. Ph _. _D _. I _. A.I."],
    ["wait... what?!", "wait _... what _? _!"],
    ["11:19 2026-05-27 7–4", "11 _: _19 2026 _- _05 _- _27 7 _– _4"],
    ["AT&T @x #1 a/b", "AT _& _T @ _x # _1 a _/ _b"],
    ["模型2024年 データ", "模型 _2024 _年 データ"],
    ["🤖 a👍🏽b 🇨🇳", "🤖 a _👍 _🏽 _b 🇨 _🇳"],
    ["e\u0301a CO₂ Ⅳ", "e\u0301a CO₂ Ⅳ"],
    ["a\nb\tc\u3000d", "a b c d"],
    ["constructor __proto__ toString 007 42 007", "constructor _ __ _proto __ __ toString 007 42 007"],
    ["", ""],
    [" \n ", ""],
  ])("%j is cut into %s", (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });

  test("have the kinds that the parsers rely on", () => {
    expect(kinds("The 5 % of $ 2½ x² — “a” U.S. 🤖 模型")).toBe(
      "word number symbol word symbol number number word symbol punctuation punctuation word punctuation word symbol word",
    );
  });

  test.each([
    [`1,5${HIDDEN}${HIDDEN}09`, "1,509"],
    [`${HIDDEN}${HIDDEN}40${HIDDEN}${HIDDEN}%`, "40 _%"],
    [`V${HIDDEN}4 Chi\u00ADna's`, "V4 China's"],
    ["1\u200B000", "1000"],
    [`a${OPAQUE}${OPAQUE}${OPAQUE} b ${OPAQUE}${OPAQUE}`, `a _${OPAQUE} b ${OPAQUE}`],
    [`${OPAQUE}${HIDDEN}${OPAQUE}`, OPAQUE],
  ])("reads over what is hidden in %j", (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });

  test("keep the offsets of the text with hidden markup", () => {
    const text = `${HIDDEN}${HIDDEN}1,5${HIDDEN}09${HIDDEN} models`;
    const [number, word] = tokenize(text).tokens;
    expect([number?.start, number?.end, number?.spaced]).toEqual([2, 8, true]);
    expect([word?.start, word?.end, word?.spaced]).toEqual([10, 16, true]);
  });

  test("are lower-cased with plain apostrophes and hyphens", () => {
    expect(tokenize("China’S Co\u2011OP U.S. 1\u00A0509").tokens.map((token) => token.lower)).toEqual([
      "china's",
      "co",
      "-",
      "op",
      "u.s.",
      "1 509",
    ]);
  });

  test("that share a slot of the pool do not share their text", () => {
    const words = Array.from(
      { length: 200_000 },
      (_, i) => `w${i.toString(36).replace(/\d/g, (d) => "ghijklmnop"[+d] ?? "")}Z`,
    );
    const text = words.join(" ");
    const { tokens } = tokenize(text);
    expect(tokens).toHaveLength(words.length);
    expect(tokens.filter((token) => token.text !== text.slice(token.start, token.end))).toEqual([]);
    expect(tokens[0]?.lower).toBe(words[0]?.toLowerCase());
  });
});
