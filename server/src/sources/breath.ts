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
      return new Promise((resolve) =>
        setImmediate(() => {
          since = performance.now();
          resolve();
        }),
      );
    },
  };
}
