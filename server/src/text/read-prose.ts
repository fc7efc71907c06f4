import type { Prose } from "../model/prose.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlainText } from "./plain-text.ts";

export type TextFormat = "markdown" | "plain";

/** The readable text of a file. Never throws: odd markup yields fewer blocks. */
export function readProse(text: string, format: TextFormat): Prose {
  return format === "markdown" ? readMarkdown(text) : readPlainText(text);
}

/** The format a file name stands for: Markdown for .md, .markdown, .mdx, .qmd and .rmd, plain text for all others. */
export function formatOf(path: string): TextFormat {
  return /\.(md|markdown|mdx|qmd|rmd)$/i.test(path) ? "markdown" : "plain";
}

/** The format that an editor's name of a language stands for: Markdown for its dialects, plain text for all others. */
export function formatOfLanguage(language: string): TextFormat {
  return /^(?:markdown|mdx|mdc|quarto|rmarkdown|rmd|github-issues|multimarkdown|pandoc)$/i.test(language)
    ? "markdown"
    : "plain";
}
