/** Entry of the threads that read sources. */
import { runReaderThread } from "./host/reader-thread.ts";
import { passOverStrayRejections } from "./host/stray-rejections.ts";

passOverStrayRejections();
await runReaderThread();
