import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import type { Edit } from "../model/finding.ts";

/**
 * The changes by which a configuration file names other sources; `remove` are positions in {@link sourcesWritten}. What else is
 * written stays as it is, comments and layout included. `undefined` where the text is no object, or does not itself name one
 * of those that are to go.
 */
export function withSources(text: string, add: readonly string[], remove: readonly number[]): Edit[] | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type !== "object") return undefined;
  const list = findNodeAtLocation(root, ["sources"]);
  if (list === undefined) return remove.length > 0 ? undefined : add.length === 0 ? [] : [property(text, root, add)];
  const entries = list.children ?? [];
  if (list.type !== "array" || remove.some((position) => entries[position] === undefined)) return undefined;
  if (add.length + remove.length === 0) return [];
  const [position] = remove;
  if (position === undefined && entries.length > 0) return [behindLast(text, entries, add)];
  if (position !== undefined && remove.length === 1 && add.length === 0) return without(text, entries, position);
  const left = entries.filter((_, i) => !remove.includes(i)).map((entry) => text.slice(...spanOf(entry)));
  return [{ span: spanOf(list), newText: `[${[...left, ...add.map((entry) => JSON.stringify(entry))].join(", ")}]` }];
}

/** The sources as the file names them; none where it names none. */
export function sourcesWritten(text: string): readonly string[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const list = root && findNodeAtLocation(root, ["sources"]);
  return (list?.children ?? []).map(({ value }) => (typeof value === "string" ? value : ""));
}

function property(text: string, root: Node, add: readonly string[]): Edit {
  const eol = /\r\n|\n/.exec(text)?.[0] ?? "\n";
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
  const at = root.offset + 1;
  const named = `${eol}${indent}"sources": [${add.map((entry) => JSON.stringify(entry)).join(", ")}]`;
  return { span: [at, at], newText: named + ((root.children ?? []).length > 0 ? "," : eol) };
}

/** On lines of their own where the last entry has its own. */
function behindLast(text: string, entries: readonly Node[], add: readonly string[]): Edit {
  const last = entries.at(-1);
  const [start, end] = last === undefined ? [0, 0] : spanOf(last);
  const lead = /(\r\n|\n)[ \t]*$/.exec(text.slice(0, start))?.[0] ?? " ";
  return { span: [end, end], newText: add.map((entry) => `,${lead}${JSON.stringify(entry)}`).join("") };
}

/** Without one entry and the comma that parts it from the others; what is written between them stays. */
function without(text: string, entries: readonly Node[], position: number): Edit[] {
  const [entry, next, before] = [entries[position], entries[position + 1], entries[position - 1]];
  const [start, end] = entry === undefined ? [0, 0] : spanOf(entry);
  if (next !== undefined) return [{ span: [start, next.offset], newText: "" }];
  const from = text.slice(0, start).trimEnd().length;
  if (before === undefined) return [{ span: [start, end], newText: "" }];
  const comma = text.indexOf(",", spanOf(before)[1]);
  if (comma + 1 === from) return [{ span: [comma, end], newText: "" }];
  return [
    { span: [comma, comma + 1], newText: "" },
    { span: [from, end], newText: "" },
  ];
}

function spanOf({ offset, length }: Node): [number, number] {
  return [offset, offset + length];
}
