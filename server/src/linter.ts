/** Entry of the threads that check texts. */
import { workerData } from "node:worker_threads";
import type { LintThreadData } from "./cli/lint/lint-thread.ts";
import { keepCompiledIn } from "./host/keep-compiled.ts";
import { passOverStrayRejections } from "./host/stray-rejections.ts";

passOverStrayRejections();
const { cache, cacheFolder } = workerData as LintThreadData;
if (cache) keepCompiledIn(cacheFolder);
// Loaded only now, so that it comes from what was compiled before.
const { runLintThread } = await import("./cli/lint/lint-thread.ts");
runLintThread();
