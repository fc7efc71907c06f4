import type { Edit } from "../model/finding.ts";
import type { Prose } from "../model/prose.ts";
import { endOfLine, lineEndOf } from "./line-ends.ts";

/** References to footnotes that stand one behind the other at a place. */
export function footnotesAt(
  text: string,
  offset: number,
): { readonly labels: readonly string[]; readonly end: number } {
  const run = /^(?:\[\^[^\]\s]{1,200}\])+/.exec(text.slice(offset, offset + 2000))?.[0] ?? "";
  return { labels: [...run.matchAll(label)].map((match) => match[1] ?? ""), end: offset + run.length };
}

/** The label of a footnote whose first line holds a text; `undefined` where none does. */
export function footnoteWith(text: string, content: string): string | undefined {
  return [...text.matchAll(definition)].find(([line]) => line.includes(content))?.[1];
}

/** The lowest number that no footnote bears. */
export function freeLabel(text: string): string {
  const taken = new Set([...text.matchAll(label)].map((match) => match[1]));
  let number = 1;
  while (taken.has(String(number))) number++;
  return String(number);
}

/** Adds a footnote behind the last one that is there, at the end of the text where there is none. `content` is Markdown. */
export function footnoteAdded(prose: Prose, name: string, content: string): Edit {
  const { text, blocks } = prose;
  const eol = lineEndOf(text);
  const line = `[^${name}]: ${content}`;
  const last = blocks.findLast(({ kind }) => kind === "footnote");
  if (last !== undefined) {
    const at = endOfDefinition(text, last.span[1]);
    return { span: [at, at], newText: `${eol}${line}` };
  }
  const body = text.trimEnd();
  const at = text.length;
  const gap = body.length === at ? eol + eol : text.slice(body.length).split(/\r\n|\r|\n/).length > 2 ? "" : eol;
  return { span: [at, at], newText: `${gap}${line}${eol}` };
}

const label = /\[\^([^\]\s]{1,200})\]/g;
const definition = /^ {0,3}\[\^([^\]\s]{1,200})\]:[^\r\n]*/gm;

/** Behind the lines that still belong to a footnote: indented ones, blank lines before them or not. */
function endOfDefinition(text: string, offset: number): number {
  let end = endOfLine(text, offset);
  for (;;) {
    const more = /^(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*(?: {4}|\t)[ \t]*[^\s][^\r\n]*/.exec(
      text.slice(end, end + 4000),
    );
    if (more === null) return end;
    end += more[0].length;
  }
}
