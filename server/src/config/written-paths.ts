import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import type { Span } from "../model/span.ts";

/** A path or pattern that a configuration file names. */
export interface WrittenPath {
  /** Between its quotation marks. */
  readonly span: Span;
  /** As it means, with `/`. */
  readonly path: string;
  /** Whether it names source documents or a configuration that this one builds on. */
  readonly kind: "sources" | "extends";
}

/** The paths of a configuration file as it is being written, in file order; none where it is no object. */
export function writtenPaths(text: string): WrittenPath[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type !== "object") return [];
  const overrides = findNodeAtLocation(root, ["overrides"])?.children ?? [];
  const paths = [
    ...pathsIn(findNodeAtLocation(root, ["extends"]), "extends"),
    ...[root, ...overrides].flatMap((part) => pathsIn(findNodeAtLocation(part, ["sources"]), "sources")),
  ];
  return paths.sort((a, b) => a.span[0] - b.span[0]);
}

/** Of one text or of a list of them. */
function pathsIn(node: Node | undefined, kind: WrittenPath["kind"]): WrittenPath[] {
  const nodes = node?.type === "array" ? (node.children ?? []) : node === undefined ? [] : [node];
  return nodes.flatMap(({ type, value, offset, length }) =>
    type === "string" && value !== ""
      ? [{ span: [offset + 1, offset + length - 1], path: String(value).replaceAll("\\", "/"), kind }]
      : [],
  );
}
