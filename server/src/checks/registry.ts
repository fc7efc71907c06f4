import type { Check } from "./check.ts";

/** All checks, in the order in which their findings at one place are listed. */
export const checks: readonly Check[] = [];
