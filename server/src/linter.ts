/** Entry of the threads that check texts. */
import { passOverStrayRejections } from "./host/stray-rejections.ts";

passOverStrayRejections();
const { runLintThread } = await import("./cli/lint/lint-thread.ts");
runLintThread();
