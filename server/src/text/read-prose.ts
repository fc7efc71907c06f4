import type { Prose } from "../model/prose.ts";

export type TextFormat = "markdown" | "plain";

/** The readable text of a file. Never throws: odd markup yields fewer blocks. */
export function readProse(text: string, _format: TextFormat): Prose {
  return { text, blocks: [], masks: [] };
}

/** The format a file name stands for: Markdown for .md, .markdown and .mdx, plain text for all others. */
export function formatOf(path: string): TextFormat {
  return /\.(md|markdown|mdx)$/i.test(path) ? "markdown" : "plain";
}
