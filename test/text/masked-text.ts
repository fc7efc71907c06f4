import { type Block, HIDDEN, OPAQUE } from "../../server/src/model/prose.ts";

/** A block's text with hidden markup as `·` and opaque as `□`. */
export function shown(text: string): string {
  return text.replaceAll(HIDDEN, "·").replaceAll(OPAQUE, "□");
}

/** A block in one line: kind, level or place, and its text as {@link shown}. */
export function line({ kind, level, table, list, text }: Block): string {
  const place = table
    ? ` ${table.table}:${table.row}:${table.column}`
    : list
      ? ` ${list.list}:${list.item}:${list.depth}`
      : level
        ? ` ${level}`
        : "";
  return `${kind}${place} ${shown(text)}`;
}
