/**
 * Work that can be left and taken up again: it yields wherever it may be left, and returns what came of it. Whoever runs it
 * decides how much is done at once, or gives it up.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
