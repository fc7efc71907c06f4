import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeArticles } from "./articles.ts";
import type { Row } from "./measure.ts";
import { runs } from "./process-runs.ts";

/** The command line as a whole, from its start to its end. */
export function wholeProcess(articles: readonly string[], work: string): Row[] {
  const rows = [1, 4].map((times): Row => {
    const folder = join(work, `lint-${times}`);
    writeArticles(articles, articles.length * times, folder);
    return {
      what: `lint ${articles.length * times} articles, whole process`,
      measured: runs(5, ["lint", "--format", "json", folder]),
      budget: times === 4 ? "≤ 1,500 ms for 2,000" : "",
    };
  });
  const small = join(work, "small.md");
  writeFileSync(small, articles[0] ?? "");
  rows.push({
    what: "lint one small article against the seeds, whole process",
    measured: runs(9, ["lint", "--sources", "seeds", "--", small]),
    budget: "≤ 400 ms",
  });
  return rows;
}
