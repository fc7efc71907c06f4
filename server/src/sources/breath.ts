/** Resolves when all that waited before had its turn; a browser has nothing quicker for it than a timer. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
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
