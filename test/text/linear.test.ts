/** Reading twice as much hostile text takes about twice the work, counted in characters looked at. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { readProse } from "../../server/src/text/read-prose.ts";
import { tokenize } from "../../server/src/text/tokenize.ts";

afterEach(() => vi.restoreAllMocks());

/** Characters that the string methods look at or copy while `run` runs. */
function work(run: () => void): number {
  let count = 0;
  const prototype = String.prototype;
  const { charCodeAt, charAt, codePointAt, slice, indexOf, lastIndexOf } = prototype;
  vi.spyOn(prototype, "charCodeAt").mockImplementation(function (this: string, at) {
    count++;
    return charCodeAt.call(this, at);
  });
  vi.spyOn(prototype, "charAt").mockImplementation(function (this: string, at) {
    count++;
    return charAt.call(this, at);
  });
  vi.spyOn(prototype, "codePointAt").mockImplementation(function (this: string, at) {
    count++;
    return codePointAt.call(this, at);
  });
  vi.spyOn(prototype, "slice").mockImplementation(function (this: string, from, to) {
    const part = slice.call(this, from, to);
    // Long slices are views in every engine of note; a piece read over and over still counts.
    count += Math.min(part.length, 16);
    return part;
  });
  vi.spyOn(prototype, "indexOf").mockImplementation(function (this: string, wanted, from = 0) {
    const found = indexOf.call(this, wanted, from);
    count += (found < 0 ? this.length : found) - from;
    return found;
  });
  vi.spyOn(prototype, "lastIndexOf").mockImplementation(function (this: string, wanted, from = this.length) {
    const found = lastIndexOf.call(this, wanted, from);
    count += from - found;
    return found;
  });
  run();
  vi.restoreAllMocks();
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
