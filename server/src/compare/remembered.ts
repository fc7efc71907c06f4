import type { Comparison } from "../model/comparison.ts";
import type { Source } from "../model/source.ts";
import type { Profile, Told } from "./profile.ts";
import type { Story } from "./story.ts";

/** Comparisons of a claim, with all that they were made from beside the claim and its block. */
export interface Remembered {
  /** What the index tells of the claims of the sentence, in order. */
  readonly sentence: readonly Told[];
  /** The document's day; `undefined` where unknown. */
  readonly date: string | undefined;
  readonly tellings: readonly Source[];
  readonly isOnly: boolean;
  /** Which values the document was asked for, and those that it had when the comparisons were known to hold last. */
  readonly asked: ReadonlySet<string>;
  values: ReadonlySet<string>;
  readonly comparisons: readonly Comparison[];
}

/** Comparing one document's claims after an edit. */
export interface Memory {
  /**
   * The comparisons of a claim as `compare` makes them with the story that it is given, or those of last time where nothing
   * changed that they hang on: the block, the index, the sources that tell the story, the values that the document was asked for.
   */
  comparisonsOf(profile: Profile, compare: (story: Story) => readonly Comparison[]): readonly Comparison[];
}

/** `told` has one for each of `profiles`. */
export function createMemory(
  profiles: readonly (Profile | null)[],
  told: readonly Told[],
  story: Story,
  date: string | undefined,
): Memory {
  const tellings = story.tellings.map(({ source }) => source);
  const sentences = bySentence(profiles, told);
  const changesSince = createChanges(story.values);
  const isValid = (known: Remembered, profile: Profile, sentence: readonly Told[]) => {
    if (known.date !== date || !areSame(known.sentence, sentence) || !areSame(known.tellings, tellings)) return false;
    if (known.isOnly !== story.isOnly(profile)) return false;
    return changesSince(known.values).every((key) => !known.asked.has(key));
  };
  return {
    comparisonsOf(profile, compare) {
      const { memory, claim } = profile;
      const sentence = sentences.get(claim.sentence[0]) ?? [];
      const known = memory.compared;
      if (known !== undefined && isValid(known, profile, sentence)) {
        known.values = story.values;
        return known.comparisons;
      }
      const values = new AskedValues(story.values);
      const comparisons = compare({ ...story, values });
      const { asked } = values;
      const isOnly = story.isOnly(profile);
      memory.compared = { sentence, date, tellings, isOnly, asked, values: story.values, comparisons };
      return comparisons;
    },
  };
}

/** The values of a document, keeping in mind for which it was asked. */
class AskedValues extends Set<string> {
  readonly asked = new Set<string>();
  readonly #values: ReadonlySet<string>;

  constructor(values: ReadonlySet<string>) {
    super();
    this.#values = values;
  }

  override has(key: string): boolean {
    this.asked.add(key);
    return this.#values.has(key);
  }
}

function bySentence(profiles: readonly (Profile | null)[], told: readonly Told[]): ReadonlyMap<number, Told[]> {
  const sentences = new Map<number, Told[]>();
  profiles.forEach((profile, i) => {
    const own = told[i];
    if (profile === null || own === undefined) return;
    const start = profile.claim.sentence[0];
    const list = sentences.get(start);
    if (list === undefined) sentences.set(start, [own]);
    else list.push(own);
  });
  return sentences;
}

/** Values that came or went between an earlier state of a document and this one. */
function createChanges(now: ReadonlySet<string>): (before: ReadonlySet<string>) => readonly string[] {
  const found = new Map<ReadonlySet<string>, readonly string[]>([[now, []]]);
  return (before) => {
    let changes = found.get(before);
    if (changes === undefined) {
      changes = [...before].filter((key) => !now.has(key)).concat([...now].filter((key) => !before.has(key)));
      found.set(before, changes);
    }
    return changes;
  };
}

function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
