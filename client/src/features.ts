import { answerFiles } from "./answer-files.ts";
import type { Feature } from "./feature.ts";
import { serverCommands } from "./server-commands.ts";

/** The parts of the extension that stand by themselves, in no particular order. */
export const features: readonly Feature[] = [answerFiles, serverCommands];
