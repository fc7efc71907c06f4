/** Reading twice as much hostile text takes about twice the work, counted in characters looked at. */
import { describe, expect, test } from "vitest";
import { readProse } from "../../server/src/text/read-prose.ts";
import { tokenize } from "../../server/src/text/tokenize.ts";

/** Characters that the string methods look at or copy while `run` runs. */
function work(run: () => void): number {
  let count = 0;
  const { charCodeAt, charAt, codePointAt, slice, indexOf, lastIndexOf } = String.prototype;
  const counting = {
    charCodeAt(this: string, at: number) {
      count++;
      return charCodeAt.call(this, at);
    },
    charAt(this: string, at: number) {
      count++;
      return charAt.call(this, at);
    },
    codePointAt(this: string, at: number) {
      count++;
      return codePointAt.call(this, at);
    },
    slice(this: string, from?: number, to?: number) {
      const part = slice.call(this, from, to);
      // Long slices are views in every engine of note; a piece taken over and over still counts.
      count += Math.min(part.length, 16);
      return part;
    },
    indexOf(this: string, wanted: string, from = 0) {
      const found = indexOf.call(this, wanted, from);
      count += (found < 0 ? this.length : found) - from;
      return found;
    },
    lastIndexOf(this: string, wanted: string, from = this.length) {
      const found = lastIndexOf.call(this, wanted, from);
      count += from - found;
      return found;
    },
  };
  Object.assign(String.prototype, counting);
  try {
    run();
  } finally {
    Object.assign(String.prototype, { charCodeAt, charAt, codePointAt, slice, indexOf, lastIndexOf });
  }
  return count;
}

const hostile: Record<string, string> = {
  prose: "It rose by 1,509 percent in the U.S. on Monday. ",
  "emphasis that opens": "*a_ ",
  "emphasis that closes": "a* b_ ",
  "emphasis that does both": "a**b_c*",
  tildes: "~~a ",
  brackets: "[",
  "closing brackets": "*]",
  "images in images": "![",
  "links that do not end": "[a](",
  "links with titles that do not end": '[a](b "',
  "links to nothing": "[a][b]",
  links: "[a](b)",
  footnotes: "[^a",
  tags: "<a ",
  "attributes that do not end": '<a b="',
  comments: "<!-- ",
  instructions: "<? ",
  declarations: "<!A ",
  "elements that do not end": "<del>",
  "deleted elements": "<sup>1",
  dollars: "$a",
  "dollars and backslashes": "$\\",
  ampersands: "&a",
  "mail addresses": "a@",
  hosts: "a.",
  slashes: "a/",
  schemes: "a://",
  dots: ".",
  hyphens: "-",
  apostrophes: "a'",
  digits: "1,",
  backslashes: "\\",
  "hidden marks": "\uFDD0",
  pipes: "| ",
  "bullets on lines": "- a\n",
  "quoted lines": "> a\n",
  "rows of a table": "| a | b |\n",
  "headings on lines": "# a\n",
  "front matter": "---\na: b\n",
};

describe("text of", () => {
  test.each(Object.entries(hostile))("%s", (_, unit) => {
    const size = 6000;
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    for (const read of [
      (input: string) => readProse(input, "markdown"),
      (input: string) => readProse(input, "plain"),
      tokenize,
    ]) {
      read(text(size));
      const once = work(() => read(text(size)));
      const twice = work(() => read(text(2 * size)));
      expect(twice / once).toBeLessThan(2.5);
    }
  });
});

test("backtick runs of all lengths", () => {
  const text = (longest: number) => Array.from({ length: longest }, (_, i) => "`".repeat(i + 1)).join(" a ");
  const once = work(() => readProse(text(80), "markdown"));
  const twice = work(() => readProse(text(113), "markdown"));
  expect(twice / once).toBeLessThan(2.6);
});

test.each([
  ["quotation marks", `${">".repeat(10_000)} a`],
  ["spaced quotation marks", `${"> ".repeat(10_000)}a`],
  ["bullets", `${"- ".repeat(10_000)}a`],
  ["numbers", `${"1. ".repeat(10_000)}a`],
  ["mixed marks", `${"> - 1. ".repeat(3000)}a`],
])("10,000 %s on one line neither overflow nor take their square", (_, text) => {
  expect(work(() => readProse(text, "markdown"))).toBeLessThan(200 * text.length);
});
