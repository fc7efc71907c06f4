import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";

/** A result told two ways. */
export interface RestatedScore {
  /** Where the article comes back to it: "the 3–2 victory". */
  readonly later: Claim;
  /** In the headline or the first sentence. */
  readonly first: Claim;
}

const result =
  /^\s{1,2}(?:(?:home|away|league|opening|comeback|comfortable|narrow|late|surprise|final|split) )?(?:wins?|victory|victories|defeat|loss|success|triumph|rout|draw|tie|thrashing|vote|verdict|ruling|decision)(?![a-z])/i;
const definite = /(?:^|[\s“"(])(?:the|this|that|their|its|his|her|our)\s{1,2}$/i;
/** Words of a sentence that speaks of another meeting. */
const another =
  /\b(?:last|earlier|previous(?:ly)?|first|second|reverse|cup|season|leg|round|then|ago|before|after|when|since|next|another|amendment|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d)\b/i;

/**
 * Results that an article comes back to by "the" with another score than its headline and lead give. Only where headline
 * and lead give one score, and the other stands nowhere else.
 */
export function restatedScores({ claims, prose }: ReadDocument): RestatedScore[] {
  const scores = claims.filter(({ figure }) => figure.dimension === "score");
  if (scores.length < 2) return [];
  const lead = prose.blocks.findIndex(({ kind }) => kind === "paragraph");
  const opening = scores.filter(({ block }) => block <= lead);
  const [first] = opening;
  if (!first || opening.some((other) => scoreOf(prose.text, other) !== scoreOf(prose.text, first))) return [];
  const times = new Map<string, number>();
  for (const score of scores) {
    const key = scoreOf(prose.text, score);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return scores.flatMap((later) => {
    const key = scoreOf(prose.text, later);
    if (later.block <= lead || key === scoreOf(prose.text, first) || times.get(key) !== 1) return [];
    const [start, end] = later.figure.outer;
    const sentence = prose.text.slice(later.sentence[0], later.sentence[1]);
    const comesBack =
      definite.test(prose.text.slice(Math.max(0, start - 8), start)) && result.test(prose.text.slice(end, end + 40));
    return comesBack && !another.test(sentence) ? [{ later, first }] : [];
  });
}

/** A score with the higher number first, as teams are named in either order. */
function scoreOf(text: string, { figure }: Claim): string {
  const numbers = text.slice(figure.span[0], figure.span[1]).match(/\d+/g) ?? [];
  return numbers
    .map(Number)
    .sort((a, b) => b - a)
    .join("-");
}
