import type { SemanticTokensDelta, SemanticTokensEdit, SemanticTokensLegend } from "vscode-languageserver";
import type { Verdict } from "../model/comparison.ts";
import type { Span } from "../model/span.ts";
import type { CheckedDocument } from "../service/claim-service.ts";
import type { Position } from "../text/line-index.ts";

export const legend: SemanticTokensLegend = {
  tokenTypes: ["tickmarkFigure", "tickmarkEntity"],
  tokenModifiers: ["supported", "conflicting"],
};

const types = { figure: 0, entity: 1 } as const;
const modifiers = { supported: 1, conflicting: 2, none: 0 } as const;
const modifierOf: Readonly<Record<Verdict, keyof typeof modifiers>> = {
  supported: "supported",
  conflicting: "conflicting",
  mixed: "conflicting",
  "not-found": "none",
};

/** A piece of one line to be marked. */
export interface Mark {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: keyof typeof types;
  readonly modifier: keyof typeof modifiers;
}

/** Which kinds are wanted. */
export interface Wanted {
  readonly figures: boolean;
  readonly entities: boolean;
}

/**
 * Figures and entities in file order, not overlapping (where a name holds a figure, "the 2025 summit", the name is
 * marked), each cut at line ends. Only those that touch `within`, where it is given.
 */
export function marksOf(checked: CheckedDocument, wanted: Wanted, within?: Span): Mark[] {
  const spans: (Pick<Mark, "type" | "modifier"> & { span: Span })[] = [];
  if (wanted.entities) {
    for (const { span } of checked.document.mentions) spans.push({ span, type: "entity", modifier: "none" });
  }
  if (wanted.figures) {
    for (const { claim, verdict } of checked.compared) {
      spans.push({ span: claim.figure.outer, type: "figure", modifier: modifierOf[verdict] });
    }
  }
  spans.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const marks: Mark[] = [];
  let free = 0;
  for (const { span, type, modifier } of spans) {
    if (span[0] < free) continue;
    free = span[1];
    if (within !== undefined && (span[1] <= within[0] || span[0] >= within[1])) continue;
    for (const piece of piecesByLine(checked, span)) marks.push({ ...piece, type, modifier });
  }
  return marks;
}

function piecesByLine(checked: CheckedDocument, [start, end]: Span): (Position & { length: number })[] {
  const { text } = checked.document.prose;
  const pieces: (Position & { length: number })[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    const length = at - from;
    if (length > 0) pieces.push({ ...checked.lines.positionAt(from), length });
    from = at + 1;
  }
  return pieces;
}

/** The numbers of the protocol: for each mark its place counted from the one before, length, type and modifiers. */
export function encodeMarks(marks: readonly Mark[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const mark of marks) {
    const sameLine = mark.line === line;
    const across = sameLine ? mark.character - character : mark.character;
    data.push(mark.line - line, across, mark.length, types[mark.type], modifiers[mark.modifier]);
    line = mark.line;
    character = mark.character;
  }
  return data;
}

/** What turns one list of numbers into another: the run that differs, widened to whole tokens; none where they are equal. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (head === before.length && head === after.length) return [];
  head -= head % 5;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  tail -= tail % 5;
  return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
}

/** The last tokens sent for each document, which the next are told from. */
export interface TokenMemory {
  /** The tokens with a new name for them. */
  full(uri: string, data: number[]): { resultId: string; data: number[] };
  /** Edits against the tokens named `previous`; all tokens where those are not remembered. */
  delta(
    uri: string,
    previous: string | undefined,
    data: number[],
  ): { resultId: string; data: number[] } | SemanticTokensDelta;
  forget(uri: string): void;
}

export function createTokenMemory(): TokenMemory {
  const last = new Map<string, { resultId: string; data: number[] }>();
  let count = 0;
  const full = (uri: string, data: number[]) => {
    const tokens = { resultId: String(++count), data };
    last.set(uri, tokens);
    return tokens;
  };
  return {
    full,
    delta(uri, previous, data) {
      const before = last.get(uri);
      const tokens = full(uri, data);
      if (before === undefined || before.resultId !== previous) return tokens;
      return { resultId: tokens.resultId, edits: tokenEdits(before.data, data) };
    },
    forget(uri) {
      last.delete(uri);
    },
  };
}
