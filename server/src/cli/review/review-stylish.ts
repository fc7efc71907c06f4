import type { Terminal } from "../../host/terminal.ts";
import { count } from "../../present/counted.ts";
import { markInWords, staleWords } from "../../present/mark-words.ts";
import { createPaint } from "../stylish/paint.ts";
import { harmless } from "../stylish/screen-text.ts";
import { type Cell, table } from "../stylish/table.ts";
import { countReviews, type ListedMark, type ReviewList } from "./review-list.ts";

/** The marks for people at a terminal: a block a file, then how many there are of each kind. */
export function reviewStylish(lists: readonly ReviewList[], { colors }: Pick<Terminal, "colors">): string {
  const paint = createPaint(colors);
  const blocks = lists
    .filter(({ marks }) => marks.length > 0)
    .map(({ path, marks }) => {
      const rows = marks.map((mark): Cell[] => [
        { text: mark.place === null ? "gone" : placeOf(mark), paint: (text) => paint("dim", text) },
        { text: harmless(mark.place?.text ?? mark.figure), paint: (text) => paint("bold", text) },
        { text: harmless(saidOf(mark)), paint: (text) => paint(mark.stale === null ? "cyan" : "yellow", text) },
      ]);
      return `${paint("bold", harmless(path))}\n${table(rows, [10, 34], "  ").join("\n")}\n\n`;
    });
  return `${blocks.join("")}${summary(lists)}\n`;
}

function placeOf({ place }: ListedMark): string {
  const { line = 0, character = 0 } = place?.range.start ?? {};
  return `${line + 1}:${character + 1}`;
}

function saidOf({ state, by, note, stale }: ListedMark): string {
  const mark = { state, ...(by !== null && { by }), ...(note !== null && { note }) };
  return stale === null ? markInWords({ mark }) : `${markInWords({ mark })} (${staleWords(stale)})`;
}

function summary(lists: readonly ReviewList[]): string {
  const { verified, disputed, needsSource, outOfDate, gone, unreviewed } = countReviews(lists);
  const marks = lists.reduce((sum, list) => sum + list.marks.length, 0);
  const parts = [
    verified > 0 ? `${verified} verified` : "",
    disputed > 0 ? `${disputed} disputed` : "",
    needsSource > 0 ? `${needsSource} without a source` : "",
    outOfDate > 0 ? `${outOfDate} out of date` : "",
    gone > 0 ? `${gone} of claims that are gone` : "",
  ].filter((part) => part !== "");
  const told = parts.length > 0 ? `: ${parts.join(", ")}` : "";
  return `${count(marks, "mark")}${told}; ${count(unreviewed, "claim")} to review`;
}
