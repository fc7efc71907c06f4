import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Terminal } from "../../host/terminal.ts";
import { writeWhole } from "../../host/write-whole.ts";
import type { ReviewMark } from "../../model/review.ts";
import { dropMarks } from "../../review/set-mark.ts";
import { writeMarks } from "../../review/write-marks.ts";
import type { Reviews } from "../../service/reviews.ts";
import type { Problem } from "../../sources/problem.ts";

/**
 * Takes marks out of their files: `gone` by the folder that they belong to, and those on articles that are no more. A file
 * in which something could not be read is left alone. Resolves to how many were taken out.
 */
export async function pruneMarks(
  gone: ReadonlyMap<string, readonly ReviewMark[]>,
  reviews: Reviews,
  terminal: Terminal,
  tell: (problem: Problem) => void,
): Promise<number> {
  let pruned = 0;
  for (const [folder, marks] of gone) {
    const found = await reviews.read(folder);
    if (found?.file === undefined) continue;
    if (found.file.damaged) {
      tell({ path: found.path, message: "is left as it is, since a part of it would be lost" });
      continue;
    }
    const lost = found.file.marks.filter(({ file }) => !existsSync(join(folder, file)));
    const file = dropMarks(found.file, [...marks, ...lost]);
    const number = found.file.marks.length - file.marks.length;
    if (number === 0) continue;
    const reason = await writeWhole(found.path, writeMarks(file), terminal.folder);
    if (reason !== undefined) tell({ path: found.path, message: reason });
    else pruned += number;
  }
  return pruned;
}
