import type { Profile } from "../compare/profile.ts";
import type { SentenceSum } from "./sentence-sums.ts";

/** Opens the parts: "€9.4 million, of which the state paid €5.2 million, …". */
const opener = /^[^.;:()]{0,30}, of which (?:the )?(?:[\p{L}’'-]+ ){1,5}$/u;
const softly = "(?:only |just |some |about |around |nearly |almost |roughly |over |more than )?";
/** Between two parts: whose the next one is. */
const next = new RegExp(
  `^[^.;:()]{0,40}?(?:,| and|, and|, while) (?:the |a |an )?(?:[\\p{L}’'-]+ ){1,6}${softly}$`,
  "u",
);
/** Before what is left of a total of which a part was named. */
const leaving = new RegExp(`^[^.;:()]{0,50}, leaving (?:(?!of )[\\p{L}’'-]+ ){0,5}${softly}$`, "u");
const ofWhich = /^[^.;:()]{0,40},? of which (?:the |a |an )?(?:[\p{L}’'-]+ ){0,6}$/u;
/** Words by which a part is of something else, or no part. */
const otherwise =
  /\b(?:each|per|every|respectively|up to|at least|compared|instead|of (?:them|these|those)|includ\w+|owed?|owes|interest)\b/i;

/**
 * Totals that "of which" divides among named payers, and totals of which one part leaves another: "$1.9 million, of which the
 * state repaid $1.1 million, leaving the county with $0.8 million". Payers may be not all, so their sum may only not be more.
 */
export function dividedByRest(text: string, start: number, amounts: readonly Profile[]): SentenceSum[] {
  const found: SentenceSum[] = [];
  for (let at = 0; at + 2 < amounts.length; at++) {
    const total = amounts[at] as Profile;
    if (total.quantity.family === "count") continue;
    const [part, rest] = [amounts[at + 1] as Profile, amounts[at + 2] as Profile];
    if (!isLike(total, part) || !isLike(total, rest)) continue;
    const first = between(text, start, total, part);
    const second = between(text, start, part, rest);
    if (otherwise.test(first) || otherwise.test(second)) continue;
    if (leaving.test(second) && ofWhich.test(first)) found.push({ total, parts: [part, rest], ones: 0, sure: true });
    else if (opener.test(first) && next.test(second)) {
      const parts = [part, rest];
      for (let i = at + 3; i < amounts.length; i++) {
        const [last, further] = [amounts[i - 1] as Profile, amounts[i] as Profile];
        const gap = between(text, start, last, further);
        if (!isLike(total, further) || !next.test(gap) || otherwise.test(gap)) break;
        parts.push(further);
      }
      if (parts.length > 2) found.push({ total, parts, ones: 0, sure: false, partly: true });
    }
  }
  return found;
}

function isLike(total: Profile, part: Profile): boolean {
  return part.quantity.family === total.quantity.family && part.per === total.per;
}

function between(text: string, start: number, a: Profile, b: Profile): string {
  const [from, to] = [a.claim.figure.outer[1] - start, b.claim.figure.span[0] - start];
  return to - from > 120 ? "." : text.slice(from, to);
}
