import type { Terminal } from "../host/terminal.ts";
import type { Problem } from "../sources/problem.ts";

/** Names on standard error what could not be read or done, each thing once. */
export interface Telling {
  readonly tell: (problem: Problem) => void;
  /** Whether anything told leaves something out of the results. */
  readonly failed: boolean;
  /** What was told so far. */
  readonly problems: readonly Problem[];
}

export function createTelling(terminal: Pick<Terminal, "warn">): Telling {
  const told = new Set<string>();
  const problems: Problem[] = [];
  let failed = false;
  return {
    problems,
    tell(problem) {
      const line = problemLine(problem);
      if (!told.has(line)) {
        terminal.warn(line);
        problems.push(problem);
      }
      told.add(line);
      if (!problem.harmless) failed = true;
    },
    get failed() {
      return failed;
    },
  };
}

function problemLine({ path, line, column, message }: Problem): string {
  const place = line === undefined ? path : `${path}:${line}:${column}`;
  return `tickmark: ${place}: ${message}\n`;
}
