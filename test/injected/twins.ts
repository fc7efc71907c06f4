import type { Random } from "./random.ts";
import { capitalised } from "./writing.ts";

/** A passage that is right and one that differs from it in one slip. */
export interface Twin {
  readonly right: string;
  readonly wrong: string;
  /** Texts of the sources beside the article; absent where there are none. */
  readonly sources?: readonly string[];
}

/** Writes twins in one wording. */
export interface Template {
  readonly wording: string;
  write(random: Random): Twin;
}

/** What a right passage and its wrong twin say. */
export interface Drawn<F> {
  readonly right: F;
  readonly wrong: F;
  readonly sources?: readonly string[];
}

/**
 * Templates that say the same facts in several wordings. `draw` must make sure that the wrong facts are wrong under
 * every rounding. A wording begins with a capital letter by itself; a passage of several blocks holds blank lines.
 */
export function twins<F>(draw: (random: Random) => Drawn<F>, wordings: readonly ((facts: F) => string)[]): Template[] {
  return wordings.map((say) => ({
    wording: String(say).replace(/^\s*\([^)]*\) =>\s*/, ""),
    write(random) {
      const { right, wrong, sources } = draw(random);
      const twin = { right: capitalised(say(right)), wrong: capitalised(say(wrong)) };
      return sources ? { ...twin, sources } : twin;
    },
  }));
}
