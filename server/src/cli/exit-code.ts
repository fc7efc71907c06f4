/** Nothing at or above the failing severity. */
export const CLEAN = 0;
/** Something at or above the failing severity. */
export const FOUND = 1;
/** Wrong usage or configuration, or input that could not be read. */
export const FAILED = 2;
/** Whoever was asked left, as with Ctrl-C. */
export const INTERRUPTED = 130;
