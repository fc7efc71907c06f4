import { describe, expect, test } from "vitest";
import { readPlainText } from "../../server/src/text/plain-text.ts";
import { line } from "./masked-text.ts";

function blocks(text: string): string[] {
  return readPlainText(text).blocks.map(line);
}

const long = "The council voted on the budget and then went on to other matters of the day";

describe("blocks", () => {
  test.each<[string, string, string[]]>([
    [
      "paragraphs parted by blank lines",
      `${long}.\n\n${long}.\n \t\n${long}.`,
      [`paragraph ${long}.`, `paragraph ${long}.`, `paragraph ${long}.`],
    ],
    [
      "paragraphs on a line each",
      `${long}.\n"${long}."\n${long}.`,
      [`paragraph ${long}.`, `paragraph "${long}."`, `paragraph ${long}.`],
    ],
    [
      "wrapped paragraphs",
      "The council voted on Wednesday on the budget\nof 412 million dollars. It was a\nclose vote.\n\nThe mayor called it a plan for\nordinary streets, which all of the\nmembers liked.",
      [
        "paragraph The council voted on Wednesday on the budget\nof 412 million dollars. It was a\nclose vote.",
        "paragraph The mayor called it a plan for\nordinary streets, which all of the\nmembers liked.",
      ],
    ],
    [
      "headings",
      `Budget grows to 412 million\n\n${long}.\n\nWhat comes next\n\n${long}.`,
      [
        "heading 1 Budget grows to 412 million",
        `paragraph ${long}.`,
        "heading 2 What comes next",
        `paragraph ${long}.`,
      ],
    ],
    [
      "headings without blank lines",
      `Budget grows\n${long}.\nWhat comes next\n${long}.`,
      ["heading 1 Budget grows", `paragraph ${long}.`, "heading 2 What comes next", `paragraph ${long}.`],
    ],
    [
      "no headings: sentences, labels, paths, small letters, lines that go on",
      "It rose.\n\nEditor:Jo Doe\n\nHome > News > Budget\n\nBy Jo | News\n\nsmall letters\n\nThese are:\n\nIn short,",
      [
        "paragraph It rose.",
        "paragraph Editor:Jo Doe",
        "paragraph Home > News > Budget",
        "paragraph By Jo | News",
        "paragraph small letters",
        "paragraph These are:",
        "paragraph In short,",
      ],
    ],
    [
      "lists",
      `These rose:\n- Rent: 5\n- Food: 6\n${long}.\n\n• One\n\n• Two\n1. First\n2) Second`,
      [
        "paragraph These rose:",
        "list-item 0:0:0 Rent: 5",
        "list-item 0:1:0 Food: 6",
        `paragraph ${long}.`,
        "list-item 1:0:0 One",
        "list-item 1:1:0 Two",
        "list-item 2:0:0 First",
        "list-item 2:1:0 Second",
      ],
    ],
    [
      "nested lists",
      "* a\n  * b\n  * c\n* d",
      ["list-item 0:0:0 a", "list-item 1:0:1 b", "list-item 1:1:1 c", "list-item 0:1:0 d"],
    ],
    [
      "no list items",
      "-5 degrees.\n\n1.5 million.\n\n2024. A year.\n\n-",
      ["paragraph -5 degrees.", "paragraph 1.5 million.", "paragraph 2024. A year.", "paragraph -"],
    ],
    ["addresses", "See https://a.org/5 or b@c.org.\n\nwww.d.org", ["paragraph See □□□□□□□□□□□□□□□ or □□□□□□□."]],
    ["Markdown is no markup here", "a **5** `6`.", ["paragraph a **5** `6`."]],
    [
      "other line ends",
      `${long}.\r\n\r\n${long}.\r${long}.`,
      [`paragraph ${long}.`, `paragraph ${long}.`, `paragraph ${long}.`],
    ],
    ["nothing", "", []],
    ["white space", " \n\t\r\n", []],
  ])("%s", (_, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  test("stand where their text stands", () => {
    const text = "  Heading here  \n\n\t- an item of 5 \n";
    expect(readPlainText(text).blocks.map(({ span }) => text.slice(...span))).toEqual(["Heading here", "an item of 5"]);
  });
});

describe("date", () => {
  test.each([
    ["in a byline", "A title\n\nSource: The Paper | 2026-05-27 14:23:14 | Author: Jo\n\nText.", "2026-05-27"],
    ["on a line of its own", "A title\n2026/5/7\nText.", "2026-05-07"],
    ["not in a sentence", "A title\n\nIt began on 2026-05-27 and went on.", undefined],
    ["not far below", `${"Text.\n\n".repeat(9)}2026-05-27`, undefined],
    ["not an impossible day", "2026-13-01", undefined],
    ["not part of a longer number", "No 12026-05-27 or 2026-05-271", undefined],
  ])("%s", (_, text, expected) => {
    expect(readPlainText(text).date).toBe(expected);
  });
});
