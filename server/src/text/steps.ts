/**
 * Work that can be left and taken up again: it yields wherever it may be left, and returns what came of it. Whoever runs it
 * decides how much is done at once, or gives it up.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** How many small things are done between two places where work may be left; leaving it costs about as much as one of them. */
export const STRIDE = 32;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
