/** What runs inside VS Code's extension host; its results go to the file that the environment names. */
import { appendFileSync } from "node:fs";
import Mocha from "mocha";
import { describeCodeActions } from "./code-actions.ts";
import { describeExtension } from "./extension.ts";
import { describeManners } from "./manners.ts";
import { describeReadingAids } from "./reading-aids.ts";
import { describeReview } from "./review.ts";
import { describeReviewPanel } from "./review-panel.ts";
import { describeSetup } from "./setup.ts";
import { describeViews } from "./views.ts";

export async function run(): Promise<void> {
  const results = process.env.TICKMARK_TEST_RESULTS;
  const mocha = new Mocha({ ui: "bdd", timeout: 30_000 });
  // Only tests whose whole title says this, for whoever works on a part.
  const wanted = process.env.TICKMARK_GREP;
  if (wanted) mocha.grep(new RegExp(wanted));
  // Says nothing by itself.
  mocha.reporter(Mocha.reporters.Base);
  // The suites are part of this bundle, so there is no file for Mocha to load.
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  describeExtension();
  describeCodeActions();
  describeManners();
  describeReadingAids();
  describeReview();
  describeReviewPanel();
  describeSetup();
  describeViews();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    const note = (test: Mocha.Test, state: string, error?: unknown) => {
      if (results === undefined) return;
      const said = error instanceof Error ? (error.stack ?? error.message) : error;
      const line = { title: test.fullTitle(), state, milliseconds: test.duration ?? 0, error: said };
      appendFileSync(results, `${JSON.stringify(line)}\n`);
    };
    runner.on("pass", (test) => note(test, "passed"));
    runner.on("pending", (test) => note(test, "pending"));
    runner.on("fail", (test, error) => note(test, "failed", error));
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
