import type { Check } from "./check.ts";
import { share } from "./share.ts";
import { sourceConflict } from "./source-conflict.ts";
import { weekday } from "./weekday.ts";

/** All checks, in the order in which their findings at one place are listed. */
export const checks: readonly Check[] = [sourceConflict, share, weekday];
