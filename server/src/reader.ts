/** Entry of the threads that read sources. */
import { runReaderThread } from "./host/reader-thread.ts";

await runReaderThread();
