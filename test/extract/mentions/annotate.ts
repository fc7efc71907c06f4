import { findMentions } from "../../../server/src/extract/mentions.ts";
import type { Mention } from "../../../server/src/model/mention.ts";
import type { Block, BlockKind } from "../../../server/src/model/prose.ts";
import { tokenize } from "../../../server/src/text/tokenize.ts";

const types = "person|organization|place|product|event|work";

/** Blocks of a text, one for each line; a line that begins with "# " is a heading. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const mark = line.startsWith("# ") ? 2 : 0;
    const kind: BlockKind = mark > 0 ? "heading" : "paragraph";
    if (line.length > mark) blocks.push({ kind, span: [start + mark, start + line.length], text: line.slice(mark) });
    start += line.length + 1;
  }
  return blocks;
}

export function mentionsOf(text: string): Mention[] {
  const blocks = blocksOf(text);
  return findMentions(
    blocks,
    blocks.map((block) => tokenize(block.text)),
  );
}

/** Takes the marks out: "{person Ann Lee} spoke" → "Ann Lee spoke". */
export function withoutMarks(marked: string): string {
  return marked.replace(new RegExp(`\\{(?:${types}) ([^}]*)\\}`, "g"), "$1");
}

/** The text with what was found marked: "{person Ann Lee} spoke". */
export function annotated(text: string): string {
  let out = "";
  let at = 0;
  for (const { span, type } of mentionsOf(text)) {
    out += `${text.slice(at, span[0])}{${type} ${text.slice(span[0], span[1])}}`;
    at = span[1];
  }
  return out + text.slice(at);
}
