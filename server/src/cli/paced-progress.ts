import type { Terminal } from "../host/terminal.ts";

/** How often a terminal is told how far the work is, in milliseconds. */
const TOLD = 100;

/** Shows how far the work is, not at every step; `undefined` where nobody watches. */
export function pacedProgress(terminal: Pick<Terminal, "progress">): ((text: () => string) => void) | undefined {
  const { progress } = terminal;
  if (progress === undefined) return undefined;
  let told = performance.now();
  return (text) => {
    if (performance.now() - told < TOLD) return;
    progress(text());
    told = performance.now();
  };
}
