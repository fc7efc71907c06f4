import { expect, test } from "vitest";
import { formatOf, formatOfLanguage } from "../../server/src/text/read-prose.ts";

test.each(["markdown", "mdx", "quarto", "rmd", "rmarkdown", "Markdown"])("the language %s is Markdown", (language) => {
  expect(formatOfLanguage(language)).toBe("markdown");
});

test.each(["plaintext", "latex", "asciidoc", "restructuredtext", "markdownlint", ""])(
  "%j is plain text",
  (language) => {
    expect(formatOfLanguage(language)).toBe("plain");
  },
);

test.each([
  ["a.md", "markdown"],
  ["a.QMD", "markdown"],
  ["a.Rmd", "markdown"],
  ["a.rst", "plain"],
  ["md", "plain"],
])("the file %s is %s", (path, format) => {
  expect(formatOf(path)).toBe(format);
});
