import type { ReviewMark } from "../model/review.ts";
import { MARKS_VERSION, type MarksFile } from "./parse-marks.ts";

/**
 * The text of a file of marks: one line a mark, sorted by file, then by sentence, so that marks made on two branches
 * seldom come to stand on the same line. Every mark's line ends in a comma and an empty entry ends the list: a new mark
 * changes no other line. Equal marks give equal texts, whatever order they were made in.
 */
export function writeMarks({ marks, others, rest }: Pick<MarksFile, "marks" | "others" | "rest">): string {
  const lines = [...marks].map((mark) => ({ mark, line: JSON.stringify(entryOf(mark)) })).sort(inOrder);
  const all = [...new Set([...lines.map(({ line }) => line), ...others.map((each) => JSON.stringify(each)).sort()])];
  const more = Object.entries(rest).sort(([a], [b]) => compare(a, b));
  const members = more.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const list = all.map((line) => `    ${line},\n`);
  return `{\n  "version": ${MARKS_VERSION},\n${members.join("")}  "marks": [\n${list.join("")}    {}\n  ]\n}\n`;
}

/** What git is told of the file of marks, written beside it when it is made: changes on two branches both stay. */
export const MARKS_ATTRIBUTES = "review.json merge=union\n";

interface Line {
  readonly mark: ReviewMark;
  readonly line: string;
}

/** What a person wants to read first stands first; what finds the claim again stands behind. */
function entryOf({ other, nth, section, sources, ...mark }: ReviewMark): object {
  const { file, figure, state, by, note, sentence, claim } = mark;
  return {
    file,
    figure,
    state,
    ...(by !== undefined && { by }),
    ...(note !== undefined && { note }),
    sentence,
    ...(section !== "" && { section }),
    ...(nth > 0 && { nth }),
    ...(claim !== undefined && { claim }),
    ...(sources.length > 0 && { sources }),
    ...other,
  };
}

function inOrder(a: Line, b: Line): number {
  return (
    compare(a.mark.file, b.mark.file) ||
    compare(a.mark.sentence, b.mark.sentence) ||
    compare(a.mark.section, b.mark.section) ||
    a.mark.nth - b.mark.nth ||
    compare(a.line, b.line)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
