import type { ReadDocument } from "../model/document.ts";
import type { Profile } from "./profile.ts";

/** A stated change, with the value it starts from in its own sentence and the value it reaches in the sentence before. */
export interface ImpliedChange {
  readonly from: Profile;
  readonly to: Profile;
  readonly by: Profile;
}

/** Words that make a change the outcome of the value named just before: "this year's is $375 million, so it grows by …". */
const outcome =
  /^[^.;:]{0,12}(?:,|;| –| —| -)?\s(?:so|thus|hence|therefore|meaning|which means|that is|an? (?:increase|rise|gain|jump|fall|drop|decrease|decline|cut)|up|down)\b/i;
/** The value named is the one before the change. */
const base =
  /\b(?:this year|current|last year|previous|previously|the year before|a year (?:ago|earlier)|now|today|old|existing)\b/i;

/**
 * Changes whose two values stand in two neighbouring sentences of one paragraph: "… a $412 million budget. This year's is
 * $375 million, so spending will grow by 12 percent." Only where each sentence has one value of the kind.
 */
export function impliedChanges(
  { prose, claims, links }: ReadDocument,
  profiles: readonly (Profile | null)[],
): ImpliedChange[] {
  const stated = new Set(links.flatMap((link) => (link.kind === "change" ? [link.by] : [])));
  const found: ImpliedChange[] = [];
  for (const by of profiles) {
    if (!by?.claim.figure.change || by.quantity.family !== "growth factor" || stated.has(by.claim.index)) continue;
    const { sentence, block } = by.claim;
    const before = profiles.slice(Math.max(0, by.claim.index - 8), by.claim.index);
    const own = before.filter((each) => each?.claim.sentence[0] === sentence[0] && isLevel(each));
    const [from] = own;
    if (!from || own.length !== 1) continue;
    const wording = prose.text.slice(from.claim.figure.outer[1], by.claim.figure.outer[0]);
    const opening = prose.text.slice(sentence[0], from.claim.figure.outer[0]);
    if (!outcome.test(wording) || !base.test(opening)) continue;
    const previous = claims.findLast((claim) => claim.block === block && claim.sentence[1] <= sentence[0])?.sentence[0];
    const earlier = before.filter((each) => each?.claim.sentence[0] === previous && isLevel(each));
    const like = earlier.filter((each) => each?.quantity.family === from.quantity.family);
    const [to] = like;
    if (to && like.length === 1) found.push({ from, to, by });
  }
  return found;
}

function isLevel(profile: Profile | null): boolean {
  if (!profile || profile.quantity.value === null || profile.claim.figure.change) return false;
  const { dimension } = profile.claim.figure;
  return dimension !== "duration" && dimension !== "age" && dimension !== "percent" && dimension !== "ratio";
}
