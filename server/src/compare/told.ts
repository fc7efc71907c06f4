import type { Source } from "../model/source.ts";
import { isAgreeing, isFitting } from "./anchors.ts";
import { type Candidate, candidatesFor } from "./candidates.ts";
import type { ClaimIndex } from "./claim-index.ts";
import { derive } from "./derivation.ts";
import type { Profile, Told } from "./profile.ts";
import type { Story } from "./story.ts";
import { shownFrom } from "./verdict.ts";

/** What an agreeing figure in the same two sentences adds, and what it adds to a typing slip. */
const anchored = 0.1;
const anchoredSlip = 0.3;

/**
 * What an index tells of a profile, found once as long as neither changes. Most candidates are too unlike to be shown unless
 * their source tells the document's story: those of other sources are not kept, for they would keep their claims decoded.
 */
export function toldBy(profile: Profile, index: ClaimIndex, story: Story): Told {
  const known = profile.memory.told?.get(index);
  if (known !== undefined && areSame(known.inStory, inStory(known.unlikely, story))) return known;
  const kept: Candidate[] = [];
  const unlikely = new Set<Source>();
  for (const candidate of candidatesFor(profile, index)) {
    const { source } = candidate.other;
    const likely = isLikely(candidate);
    if (!likely) unlikely.add(source);
    if (likely || story.tellingOf(source) !== undefined) kept.push(candidate);
  }
  const agreeing = kept.filter((candidate) => isAgreeing(candidate));
  const fitting = kept.filter((candidate) => isFitting(profile, candidate));
  const derivation = known === undefined ? derive(profile, index) : known.derivation;
  const told = { candidates: kept, inStory: inStory(unlikely, story), unlikely, agreeing, fitting, derivation };
  profile.memory.told ??= new WeakMap();
  profile.memory.told.set(index, told);
  return told;
}

/** What an agreeing figure elsewhere in the two sentences adds to a candidate. */
export function anchorOf({ values }: Candidate): number {
  return values.relation === "conflict" && values.certainty > 1 ? anchoredSlip : anchored;
}

/** Whether a candidate may be shown although its source does not tell the document's story. */
function isLikely(candidate: Candidate): boolean {
  return candidate.likeness.apart === undefined && candidate.likeness.score + anchorOf(candidate) >= shownFrom;
}

function inStory(sources: ReadonlySet<Source>, { tellings }: Story): readonly Source[] {
  const found: Source[] = [];
  for (const { source } of tellings) if (sources.has(source)) found.push(source);
  return found;
}

function areSame(a: readonly Source[], b: readonly Source[]): boolean {
  return a.length === b.length && a.every((source, i) => source === b[i]);
}
