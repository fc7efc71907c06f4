import { createNodeFileSystem } from "../../host/node-file-system.ts";
import type { Terminal } from "../../host/terminal.ts";
import type { ReviewMark } from "../../model/review.ts";
import { count } from "../../present/counted.ts";
import { createReviews } from "../../service/reviews.ts";
import { type CheckOptions, checkInputs } from "../check-inputs.ts";
import type { Format } from "../command-options.ts";
import { CLEAN, FAILED } from "../exit-code.ts";
import { createTelling } from "../telling.ts";
import { countReviews, type ReviewList, reviewList } from "./review-list.ts";

export interface ReviewOptions {
  readonly format: Format;
  /** Takes out marks on claims and articles that are gone. */
  readonly prune: boolean;
}

/** Lists the marks on all inputs and resolves to the exit code. */
export async function reviewCommand(
  { format, prune }: ReviewOptions,
  inputs: Omit<CheckOptions, "command">,
  terminal: Terminal,
): Promise<number> {
  const files = createNodeFileSystem(terminal.folder);
  const telling = createTelling(terminal);
  const lists: ReviewList[] = [];
  const gone = new Map<string, readonly ReviewMark[]>();
  for await (const input of checkInputs({ ...inputs, command: "review" }, files, terminal, telling.tell)) {
    lists.push(reviewList(input));
    const { marksFolder } = input;
    if (marksFolder === undefined) continue;
    gone.set(marksFolder, [...(gone.get(marksFolder) ?? []), ...(input.checked.review?.orphans ?? [])]);
  }
  if (format === "json") {
    await terminal.write(`${JSON.stringify({ version: 1, files: lists, summary: countReviews(lists) }, null, 2)}\n`);
  } else {
    const { reviewStylish } = await import("./review-stylish.ts");
    await terminal.write(reviewStylish(lists, terminal));
  }
  if (prune) {
    const { pruneMarks } = await import("./prune-marks.ts");
    const reviews = createReviews({ files, workingFolder: terminal.folder });
    const pruned = await pruneMarks(gone, reviews, terminal, telling.tell);
    terminal.warn(`tickmark: ${count(pruned, "mark")} taken out\n`);
  }
  return telling.failed ? FAILED : CLEAN;
}
