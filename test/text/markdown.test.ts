import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../server/src/text/markdown.ts";
import { line, shown } from "./masked-text.ts";

function blocks(markdown: string): string[] {
  return readMarkdown(markdown).blocks.map(line);
}

/** The masks as `kind: text`. */
function masks(markdown: string): string[] {
  return readMarkdown(markdown).masks.map(({ kind, span }) => `${kind}: ${markdown.slice(...span)}`);
}

describe("blocks", () => {
  test.each<[string, string, string[]]>([
    [
      "ATX headings",
      "# One #\n## Two\n\n###### Six\n#No",
      ["heading 1 One", "heading 2 Two", "heading 6 Six", "paragraph #No"],
    ],
    ["setext headings", "One\n===\nTwo *b*\nlines\n---\n", ["heading 1 One", "heading 2 Two ·b·\nlines"]],
    ["a setext heading in a quotation", "> One\n> ===", ["heading 1 One"]],
    ["paragraphs", "One\ntwo\n\n\nThree  \nfour", ["paragraph One\ntwo", "paragraph Three  \nfour"]],
    ["thematic breaks", "One\n\n---\n\n***\n\nTwo", ["paragraph One", "paragraph Two"]],
    [
      "lists",
      "- a\n- b\n\n1. c\n2. d",
      ["list-item 0:0:0 a", "list-item 0:1:0 b", "list-item 1:0:0 c", "list-item 1:1:0 d"],
    ],
    [
      "nested lists",
      "- a\n  - b\n  - c\n- d",
      ["list-item 0:0:0 a", "list-item 1:0:1 b", "list-item 1:1:1 c", "list-item 0:1:0 d"],
    ],
    ["paragraphs of an item", "- a\n\n  b\n- c", ["list-item 0:0:0 a", "list-item 0:0:0 b", "list-item 0:1:0 c"]],
    ["wrapped items", "* a\n  b\n* c\nlazy", ["list-item 0:0:0 a\n  b", "list-item 0:1:0 c\nlazy"]],
    ["tasks", "- [ ] to do\n- [x] done", ["list-item 0:0:0 to do", "list-item 0:1:0 done"]],
    ["quotations", "> One\n> two\nlazy\n\nOut", ["quotation One\n· two\nlazy", "paragraph Out"]],
    ["quotations in quotations", "> > One\n> > two", ["quotation One\n· · two"]],
    ["lists in quotations", "> - a\n>   b", ["list-item 0:0:0 a\n·   b"]],
    ["quotations in lists", "- > a", ["quotation 0:0:0 a"]],
    ["headings in lists", "- # a", ["heading 1 a"]],
    [
      "tables",
      "| A | B |\n|---|---:|\n| 1 | **2** |\n| | x \\| y |",
      [
        "table-cell 0:0:0 A",
        "table-cell 0:0:1 B",
        "table-cell 0:1:0 1",
        "table-cell 0:1:1 ··2··",
        "table-cell 0:2:1 x ·| y",
      ],
    ],
    [
      "tables without outer pipes",
      "A | B\n--|--\n1 | 2",
      ["table-cell 0:0:0 A", "table-cell 0:0:1 B", "table-cell 0:1:0 1", "table-cell 0:1:1 2"],
    ],
    ["tables are counted", "|A|\n|-|\n\n|B|\n|-|", ["table-cell 0:0:0 A", "table-cell 1:0:0 B"]],
    [
      "footnotes",
      "Text[^1] on.\n\n[^1]: A note\n    goes on.\n\n    More.\n\nOut",
      ["paragraph Text···· on.", "footnote A note\n    goes on.", "footnote More.", "paragraph Out"],
    ],
    ["footnotes in a row", "[^a]: One\n[^b]: Two", ["footnote One", "footnote Two"]],
    ["a quotation of code alone", "> `x`", []],
    ["an image alone", "![a](b.png)", []],
  ])("%s", (_, markdown, expected) => {
    expect(blocks(markdown)).toEqual(expected);
  });

  test("line ends of every kind read alike", () => {
    const markdown = "# A\n\nb\nc\n\n- d\n- e\n\n> f\n> g\n\n```\nx\n```\n";
    const kinds = (text: string) => readMarkdown(text).blocks.map(({ kind }) => kind);
    expect(kinds(markdown)).toEqual(["heading", "paragraph", "list-item", "list-item", "quotation"]);
    expect(kinds(markdown.replaceAll("\n", "\r\n"))).toEqual(kinds(markdown));
    expect(kinds(markdown.replaceAll("\n", "\r"))).toEqual(kinds(markdown));
    expect(blocks("> f\r\n> g\\\r\nh")).toEqual(["quotation f\r\n· g·\r\nh"]);
  });
});

describe("inline markup", () => {
  test.each([
    ["**40**% of *it* and __all__ _too_", "··40··% of ·it· and ··all·· ·too·"],
    ["***a*** **b*c*d** a*b*c", "···a··· ··b·c·d·· a·b·c"],
    ["snake_case_name 5 * 3 * 2 **", "snake_case_name 5 * 3 * 2 **"],
    ["~~412~~ 421 ~5 and ~6", "□□□□□□□ 421 ~5 and ~6"],
    ['[1,509](a?n=3 "t") models', "·1,509············ models"],
    ["[a [b](c) d](e)", "[a ·b···· d](e)"],
    ["[a]() [b](<x y>) [c](d (e))", "·a··· ·b········ ·c········"],
    ["[1] [sic] [x](not a link)", "[1] [sic] [x](not a link)"],
    ["![chart of 5](a.png) here", "□□□□□□□□□□□□□□□□□□□□ here"],
    ["[![5](a.png)](b) c", "·□□□□□□□□□□□···· c"],
    ["<https://a.b/5> <a@b.org> x", "·□□□□□□□□□□□□□· ·□□□□□□□· x"],
    ["See https://a.org/x_1_2. And (www.b.org/5), c@d.org!", "See □□□□□□□□□□□□□□□□□□□. And (□□□□□□□□□□□), □□□□□□□!"],
    ["at news.example.org/2024/05 now", "at □□□□□□□□□□□□□□□□□□□□□□□□ now"],
    ["and/or 3.5/10 km/h U.S./China example.org", "and/or 3.5/10 km/h U.S./China example.org"],
    ["`5` and ``a ` b`` but ` not", "□□□ and □□□□□□□□□ but ` not"],
    ["a \\* b \\$5 c\\d \\", "a ·* b ·$5 c\\d \\"],
    ["one\\\ntwo", "one·\ntwo"],
    ["a&nbsp;b &mdash; AT&amp;T &#8364;5 &unknown; &x", "a\u00A0·····b —······ AT&····T €······5 &unknown; &x"],
    ["4<sup>th</sup> 10<sup>6</sup> CO<sub>2</sub>", "4·····th······ 10·····□······ CO·····2······"],
    ["a<br>b<br/>c", "a ···b ····c"],
    ["<b class='x > y'>5</b> <del>6</del> <kbd>7</kbd>", "·················5···· ·····□······ ·····□······"],
    ["a <!-- 5 --> b", "a ·········· b"],
    ["5 < 6 > 4 <5 a<b", "5 < 6 > 4 <5 a<b"],
    ["$x_1 = 5$ and $$a^2$$ and \\\\(x", "□□□□□□□□□ and □□□□□□□ and ·\\(x"],
    ["$80 to $136, $375 million = 5 and $412 million", "$80 to $136, $375 million = 5 and $412 million"],
    ["US$5 is US$6_x or A$7", "US$5 is US$6_x or A$7"],
    ["from $5 ($6 = 7)$8", "from $5 ($6 = 7)$8"],
    ["A[^1] b[^note].", "A···· b·······."],
    ["text [^ 1] [^]", "text [^ 1] [^]"],
    ["unclosed **a `b [c](d <e ~~f $g_", "unclosed **a `b [c](d <e ~~f $g_"],
    ["**价格5**元 🤖 *a*", "··价格5··元 🤖 ·a·"],
    ["*a\nb*", "·a\nb·"],
  ])("%j", (markdown, expected) => {
    expect(readMarkdown(markdown).blocks.map(({ text }) => shown(text))).toEqual([expected]);
  });

  test("links to definitions need them", () => {
    expect(blocks("[a] [b][a] [c][] [d][x] [e]\n\n[A]: http://a.b/5\n[c]: <d> 'e'")).toEqual([
      "paragraph ·a· ·b···· ·c··· [d][x] [e]",
    ]);
  });

  test("emphasis runs over the mark of a quotation", () => {
    expect(blocks("> *a\n> b* and [c\n> d](e)")).toEqual(["quotation ·a\n· b· and ·c\n· d····"]);
  });
});

describe("masks", () => {
  test.each<[string, string, string[]]>([
    ["fenced code", "a\n\n```js\n5 * 6\n```\n\nb", ["code: ```js\n5 * 6\n```"]],
    ["unclosed fenced code", "~~~\n5\n\n# 6", ["code: ~~~\n5\n\n# 6"]],
    ["indented code", "a\n\n    5 = 6\n\nb", ["code: 5 = 6"]],
    [
      "HTML blocks",
      "<div>\n5\n</div>\n\na\n\n<script>\n6\n\n7\n</script>",
      ["html: <div>\n5\n</div>", "html: <script>\n6\n\n7\n</script>"],
    ],
    ["comments over several lines", "<!-- 5\n\n6 -->\n\na", ["comment: <!-- 5\n\n6 -->"]],
    [
      "inline code, links, images",
      "`5` [a](b) ![c](d) http://e.f/6",
      ["code: `5`", "link-target: (b)", "image: ![c](d)", "link-target: http://e.f/6"],
    ],
    ["link definitions", "[a]: http://b.c/5 '6'\n\nd", ["link-target: [a]: http://b.c/5 '6'"]],
    ["formulas", "a\n\n$$\nx = 5\n+ y\n$$\n\n$a_1$ b", ["math: $$\nx = 5\n+ y\n$$", "math: $a_1$"]],
    ["no formulas in code", "```\n$$\nx = 5\n```\n\n$$", ["code: ```\n$$\nx = 5\n```"]],
    ["tags", "a <b>c</b> <!-- d -->", ["html: <b>", "html: </b>", "comment: <!-- d -->"]],
  ])("%s", (_, markdown, expected) => {
    expect(masks(markdown)).toEqual(expected);
  });

  test("what follows a comment on its line is prose", () => {
    expect(blocks("<!-- 5 --> rose to 6.")).toEqual(["paragraph rose to 6."]);
  });
});

describe("front matter", () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    ["plain", "title: A 5 percent rise\ndate: 2026-06-10", "A 5 percent rise", "2026-06-10"],
    ["quoted", 'title: "Rise: 5"\ndate: "2026-06-10T10:00:00Z"\ntags: [a, b]', "Rise: 5", "2026-06-10"],
    ["single-quoted", "title: 'It''s 5'\ndate: 2026-6-1 10:00", "It's 5", "2026-06-01"],
    ["escapes", 'title: "The \\"big\\" 5"', 'The "big" 5', undefined],
    ["folded", "title: >-\n  A rise\n  of 5\nauthor: x", "A rise of 5", undefined],
    ["comments and nested keys", "# c\nmeta:\n  title: no\ntitle: Yes # c\nlist:\n- a\n", "Yes", undefined],
    ["a number", "title: 2024", "2024", undefined],
    ["no such day", "title: A\ndate: 2026-02-30", "A", undefined],
    ["a date in words", "date: yesterday", undefined, undefined],
    ["broken", 'title: "A\n b: [\ndate: 2026-06-10', undefined, undefined],
    ["keys twice", "title: A\ntitle: B", undefined, undefined],
    ["empty", "title:\ndate:", undefined, undefined],
    ["no mapping below", "title:\n  - a", undefined, undefined],
  ])("%s", (_, yaml, title, date) => {
    const prose = readMarkdown(`---\n${yaml}\n---\n\nText`);
    expect([prose.title, prose.date]).toEqual([title, date]);
    expect(prose.blocks.at(-1)?.text).toBe("Text");
  });

  test("the title's block stands where the value stands", () => {
    const markdown = '---\ntitle: "A \\"5\\" rise"\ndate: 2026-06-10\n---\nText';
    const prose = readMarkdown(markdown);
    expect(prose.blocks.map(line)).toEqual(['title A ·"5·" rise', "paragraph Text"]);
    expect(markdown.slice(...(prose.blocks[0]?.span ?? [0, 0]))).toBe('A \\"5\\" rise');
    expect(masks(markdown)).toEqual(['front-matter: ---\ntitle: "', 'front-matter: "\ndate: 2026-06-10\n---']);
  });

  test.each([
    ["with other line ends", "---\r\ntitle: A\r\n---\r\nText", ["title A", "paragraph Text"]],
    ["without an end", "---\ntitle: A\n\nText", ["paragraph title: A", "paragraph Text"]],
    ["that is prose between breaks", "---\n\nProse of 5.\n\n---\n\nText", ["paragraph Prose of 5.", "paragraph Text"]],
    ["not at the beginning", "Text\n\n---\ntitle: A\n---", ["paragraph Text", "heading 2 title: A"]],
    ["in TOML", "+++\ntitle = 'A'\n+++\nText", ["paragraph Text"]],
  ])("%s", (_, markdown, expected) => {
    expect(blocks(markdown)).toEqual(expected);
  });
});
