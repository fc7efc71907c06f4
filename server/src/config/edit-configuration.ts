import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import type { AcceptedFigure } from "../model/check-setting.ts";
import type { Edit, Severity } from "../model/finding.ts";

/** What a configuration file says at first. */
export const emptyConfiguration = "{}\n";

/**
 * Adds a figure to those that are accepted. What is written stays as it is, comments and layout included; nothing where the
 * text is no object.
 */
export function withAccepted(text: string, accepted: AcceptedFigure): readonly Edit[] {
  const root = rootOf(text);
  if (root === undefined) return [];
  const list = findNodeAtLocation(root, ["accepted"]);
  const entry = onOneLine(accepted);
  if (list?.type === "array") return appended(text, list, entry);
  const { unit, eol } = layoutOf(text);
  return appended(text, root, `"accepted": [${eol}${unit}${unit}${entry}${eol}${unit}]`);
}

/** Sets the severity of a check, or switches it off; its options stay. See {@link withAccepted}. */
export function withSeverity(text: string, check: string, severity: Severity | "off"): readonly Edit[] {
  const root = rootOf(text);
  if (root === undefined) return [];
  const value = JSON.stringify(severity);
  const checks = findNodeAtLocation(root, ["checks"]);
  if (checks?.type !== "object") return appended(text, root, `"checks": { ${JSON.stringify(check)}: ${value} }`);
  const setting = findNodeAtLocation(checks, [check]);
  if (setting === undefined) return appended(text, checks, `${JSON.stringify(check)}: ${value}`);
  const inFull = setting.type === "object";
  const known = inFull ? findNodeAtLocation(setting, ["severity"]) : setting;
  if (known === undefined) return appended(text, setting, `"severity": ${value}`);
  return [{ span: [known.offset, known.offset + known.length], newText: value }];
}

function rootOf(text: string): Node | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  return root?.type === "object" ? root : undefined;
}

/** `{ "figure": "1,590", "checks": ["sum"] }` */
function onOneLine({ figure, checks, reason }: AcceptedFigure): string {
  const parts = [
    `"figure": ${JSON.stringify(figure)}`,
    ...(checks === undefined ? [] : [`"checks": [${checks.map((check) => JSON.stringify(check)).join(", ")}]`]),
    ...(reason === undefined ? [] : [`"reason": ${JSON.stringify(reason)}`]),
  ];
  return `{ ${parts.join(", ")} }`;
}

interface Layout {
  /** One step of indentation. */
  readonly unit: string;
  readonly eol: string;
}

function layoutOf(text: string): Layout {
  return { unit: /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ", eol: /\r\n|\n|\r/.exec(text)?.[0] ?? "\n" };
}

/** Adds an entry to an object or a list, on a line of its own where the last one has its own or there is none. */
function appended(text: string, container: Node, entry: string): Edit[] {
  const { unit, eol } = layoutOf(text);
  const last = container.children?.at(-1);
  const close = container.offset + container.length - 1;
  if (last === undefined) return intoEmpty(text, container.offset + 1, close, entry, { unit, eol });
  const end = last.offset + last.length;
  const { comma, lineEnd } = behind(text, end, close);
  const indent = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(container.offset, last.offset))?.[1];
  const trailing = comma === undefined ? "" : ",";
  if (indent === undefined) {
    const at = comma ?? end;
    return [{ span: [at, at], newText: comma === undefined ? `, ${entry}` : ` ${entry},` }];
  }
  const added: Edit = { span: [lineEnd, lineEnd], newText: `${eol}${indent}${entry}${trailing}` };
  if (comma !== undefined) return [added];
  if (lineEnd === end) return [{ span: [end, end], newText: `,${added.newText}` }];
  return [{ span: [end, end], newText: "," }, added];
}

/** Where the comma behind an entry ends, and where its line does, comments on it included. */
function behind(text: string, from: number, close: number): { comma: number | undefined; lineEnd: number } {
  let comma: number | undefined;
  let lineEnd = from;
  let sameLine = true;
  for (const { 0: piece, index } of text.slice(from, close).matchAll(piecesBehind)) {
    if (/^[\r\n]/.test(piece)) {
      if (comma !== undefined) break;
      sameLine = false;
    } else if (piece === ",") {
      comma = from + index + 1;
      lineEnd = comma;
      // What stands on later lines is about what comes there, unless the comma does.
      sameLine = true;
    } else if (sameLine && piece.startsWith("/")) lineEnd = from + index + piece.length;
  }
  return { comma, lineEnd };
}

/** White space, line ends, comments and commas; nothing else stands between an entry and the end of what it is in. */
const piecesBehind = /[ \t]+|\r\n|\r|\n|\/\/[^\r\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/|,/g;

function intoEmpty(text: string, start: number, close: number, entry: string, { unit, eol }: Layout): Edit[] {
  const inside = text.slice(start, close);
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const outer = /^[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? "";
  const at = start + inside.trimEnd().length;
  return [{ span: [at, close], newText: `${eol}${outer}${unit}${entry}${eol}${outer}` }];
}
