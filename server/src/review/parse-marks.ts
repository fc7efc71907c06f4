import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { CitedPassage, MarkState, ReviewMark } from "../model/review.ts";

/** A file of marks as it was read. */
export interface MarksFile {
  /** In the order of the file, each once. */
  readonly marks: readonly ReviewMark[];
  /** Entries that are no marks that could be read here, as they stand in the file. */
  readonly others: readonly object[];
  /** Members beside the marks, as they stand in the file. */
  readonly rest: Readonly<Record<string, unknown>>;
  readonly problems: readonly MarksProblem[];
  /** True where something in it would be lost if it were written anew. */
  readonly damaged: boolean;
}

/** Lines and columns count from 1. */
export interface MarksProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The version of the format that is written here. */
export const MARKS_VERSION = 1;

const states: readonly MarkState[] = ["verified", "disputed", "needs-source"];

export const emptyMarks: MarksFile = { marks: [], others: [], rest: {}, problems: [], damaged: false };

/**
 * Reads a file of marks. It is JSON, but commas too many or too few are read over, since merging two branches line by line
 * leaves such; so are entries that stand in it twice. Of a file that is broken otherwise, each line that holds a mark by
 * itself still counts.
 */
export function parseMarks(text: string): MarksFile {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const broken = errors.some(({ error }) => printParseErrorCode(error) !== "CommaExpected");
  const reading = new Reading(text);
  if (text.trim() === "") return emptyMarks;
  if (broken || tree?.type !== "object") reading.readLines();
  else reading.readWhole(tree);
  return reading.result();
}

class Reading {
  private readonly text: string;
  private readonly marks = new Map<string, ReviewMark>();
  private readonly others: object[] = [];
  private readonly problems: MarksProblem[] = [];
  private rest: Record<string, unknown> = {};
  private damaged = false;

  constructor(text: string) {
    this.text = text;
  }

  readWhole(tree: Node): void {
    const list = new Set<Node>();
    for (const property of tree.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key === undefined || value === undefined) continue;
      if (key.value === "marks" && value.type === "array") for (const entry of value.children ?? []) list.add(entry);
      else if (key.value === "version") this.readVersion(value);
      else this.rest = { ...this.rest, [String(key.value)]: plainValue(value) };
    }
    for (const entry of list) this.readEntry(entry, entry.offset);
  }

  /** Of what is left of the file after a merge went wrong. */
  readLines(): void {
    let offset = 0;
    for (const line of this.text.split("\n")) {
      const start = offset;
      offset += line.length + 1;
      const written = line.trim().replace(/,+$/, "");
      if (/^[\s{}[\],]*$/.test(written) || /^"marks"\s*:\s*\[$/.test(written)) continue;
      const version = /^"version"\s*:\s*(\d+)$/.exec(written);
      if (version?.[1] === String(MARKS_VERSION)) continue;
      const errors: ParseError[] = [];
      const tree = written.startsWith("{") ? parseTree(written, errors) : undefined;
      if (tree?.type === "object" && errors.length === 0) this.readEntry(tree, start + line.indexOf("{"));
      else {
        const merge = /^(?:<{7}|={7}|>{7}|\|{7})/.test(written);
        const what = merge ? "a merge was not finished here" : "this line is neither a mark nor JSON around marks";
        this.damage(start, `${what}; the marks on other lines count`);
      }
    }
  }

  result(): MarksFile {
    const { others, rest, problems, damaged } = this;
    return { marks: [...this.marks.values()], others, rest, problems, damaged };
  }

  private readVersion(node: Node): void {
    if (node.value === MARKS_VERSION) return;
    this.damage(node.offset, `was written by a later version of Tickmark (${JSON.stringify(node.value)})`);
  }

  private readEntry(node: Node, offset: number): void {
    const value = plainValue(node);
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      if (value !== null) this.damage(offset, "is no mark");
      return;
    }
    // The empty entry at the end keeps a new last mark from touching the line before it.
    if (Object.keys(value).length === 0) return;
    const mark = markOf(value as Record<string, unknown>);
    if (typeof mark === "string") {
      this.others.push(value);
      this.problem(offset, mark);
    } else this.marks.set(JSON.stringify(mark), mark);
  }

  private damage(offset: number, message: string): void {
    this.damaged = true;
    this.problem(offset, message);
  }

  private problem(offset: number, message: string): void {
    const before = this.text.slice(0, offset);
    const line = before.split("\n").length;
    this.problems.push({ line, column: offset - (before.lastIndexOf("\n") + 1) + 1, message });
  }
}

/** Nobody writes so much by hand, and what is written here is shorter. */
const LONGEST = 4000;

/** The mark that an entry is, or what is wrong with it. */
function markOf(entry: Record<string, unknown>): ReviewMark | string {
  const { file, figure, sentence, section, nth, claim, state, note, by, sources, ...other } = entry;
  for (const [name, value] of Object.entries({ file, figure, sentence })) {
    if (typeof value !== "string" || value === "") return `this mark has no "${name}"; it does not count`;
  }
  for (const [name, value] of Object.entries({ file, figure, sentence, section, claim, note, by })) {
    if (value === undefined) continue;
    if (typeof value !== "string") return `"${name}" must be a text; the mark does not count`;
    if (value.length > LONGEST) return `"${name}" is longer than ${LONGEST} characters; the mark does not count`;
  }
  const known = states.find((each) => each === state);
  if (known === undefined) return `"state" must be one of ${states.join(", ")}; the mark does not count`;
  const path = String(file);
  if (!isBelow(path)) return `"${path}" lies outside the folder that the marks belong to; the mark does not count`;
  const cited = passagesOf(sources);
  if (cited === undefined) return `"sources" must be a list of paths with sentences; the mark does not count`;
  if (nth !== undefined && !(typeof nth === "number" && Number.isInteger(nth) && nth >= 0)) {
    return `"nth" must be a number from 0; the mark does not count`;
  }
  return {
    file: path,
    figure: String(figure),
    sentence: String(sentence),
    section: typeof section === "string" ? section : "",
    nth: typeof nth === "number" ? nth : 0,
    ...(typeof claim === "string" && { claim }),
    state: known,
    ...(typeof note === "string" && note.trim() !== "" && { note }),
    ...(typeof by === "string" && by.trim() !== "" && { by }),
    sources: cited,
    other,
  };
}

/** Whether a path, as marks write it, stays in the folder that it counts from. */
function isBelow(path: string): boolean {
  return !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes("..");
}

function passagesOf(value: unknown): CitedPassage[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const passages = value.map((each: unknown): CitedPassage | undefined => {
    if (typeof each !== "object" || each === null) return undefined;
    const { path, sentence } = each as Record<string, unknown>;
    return typeof path === "string" && typeof sentence === "string" ? { path, sentence } : undefined;
  });
  return passages.every((each) => each !== undefined) ? passages : undefined;
}

/** Built so that a key such as `__proto__` stays a key. */
function plainValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(plainValue);
  if (node.type !== "object") return getNodeValue(node) as unknown;
  const result: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) continue;
    Object.defineProperty(result, String(key.value), {
      value: plainValue(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return result;
}
