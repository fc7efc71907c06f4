import { type FormattingOptions, findNodeAtLocation, modify, parseTree } from "jsonc-parser";
import type { Edit } from "../model/finding.ts";

/**
 * The changes by which a configuration file names other sources; what else is written stays as it is, comments and layout
 * included. `undefined` where the text is no object, or does not itself name one of those that are to go.
 */
export function withSources(text: string, add: readonly string[], remove: readonly number[]): Edit[] | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type !== "object") return undefined;
  const written = sourcesWritten(text);
  if (remove.some((position) => written[position] === undefined)) return undefined;
  const list = findNodeAtLocation(root, ["sources"]);
  if (list === undefined) return add.length === 0 ? [] : edits(text, ["sources"], [...add]);
  if (list.type !== "array") return undefined;
  // One change at a time would move the places of the others, so the list is written anew where it changes twice.
  if (add.length + remove.length === 0) return [];
  const [first] = add;
  if (remove.length === 0 && add.length === 1) return edits(text, ["sources", written.length], first, true);
  const [position] = remove;
  if (remove.length === 1 && add.length === 0 && position !== undefined)
    return edits(text, ["sources", position], undefined);
  const left = written.filter((_, i) => !remove.includes(i));
  return edits(text, ["sources"], [...left, ...add]);
}

/** The sources as the file names them; none where it names none. */
export function sourcesWritten(text: string): readonly string[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const list = root && findNodeAtLocation(root, ["sources"]);
  return (list?.children ?? []).map(({ value }) => (typeof value === "string" ? value : ""));
}

function edits(text: string, path: (string | number)[], value: unknown, isArrayInsertion = false): Edit[] {
  const formattingOptions: FormattingOptions = {
    insertSpaces: !/^\t/m.test(text),
    tabSize: /^( +)\S/m.exec(text)?.[1]?.length ?? 2,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
  return modify(text, path, value, { formattingOptions, isArrayInsertion }).map(({ offset, length, content }) => ({
    span: [offset, offset + length],
    newText: content,
  }));
}
