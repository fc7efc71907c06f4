import type { Steps } from "../text/steps.ts";
import type { Cancellation } from "./cancellation.ts";

/** Resolves when all that waited before had its turn; a browser has nothing quicker for it than a timer. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

/**
 * Does work in turns of at most so many milliseconds, so that everything else has its own between them; `undefined` when it was
 * cancelled. `spent` hears how long the turns took together.
 */
export async function inTurns<Result>(
  steps: Steps<Result>,
  milliseconds: number,
  cancellation: Cancellation,
  spent: (milliseconds: number) => void = () => {},
): Promise<Result | undefined> {
  let sum = 0;
  let since = performance.now();
  while (!cancellation.cancelled) {
    const step = steps.next();
    const gone = performance.now() - since;
    if (step.done) {
      spent(sum + gone);
      return step.value;
    }
    if (gone < milliseconds) continue;
    sum += gone;
    await nextTurn();
    since = performance.now();
  }
  return undefined;
}

/** Lets everything else that waits have its turn when a long piece of work has gone on for a while. */
export interface Breath {
  take(): Promise<void> | undefined;
}

/** Takes turns of at most so many milliseconds. */
export function createBreath(milliseconds: number): Breath {
  let since = performance.now();
  return {
    take() {
      if (performance.now() - since < milliseconds) return undefined;
      return nextTurn().then(() => {
        since = performance.now();
      });
    },
  };
}
