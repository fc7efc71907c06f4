import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import { type StatedSentence, statedSentences } from "./stated-sentences.ts";
import { canChange, sameKind, tellsWhere, type WordedChange } from "./worded-changes.ts";

const softly = "(?:about |around |some |nearly |almost |roughly |only |just |more than |over )?";
/** Between a value and how much more it is than another. */
const apposed = new RegExp(`^[^.;:?!]{0,50}(?:,| –| —| \\() ?(?:or |which is |that is |some )?${softly}$`);
const linked = new RegExp(`^[^.;:?!]{0,40} (?:is|was|are|were) ${softly}$`);
const upOn = new RegExp(`^[^.;:?!]{0,50}(?:,| \\(| is| was| are| were)? (up|down) (?:by )?${softly}$`);
const than =
  /^ (more|higher|larger|bigger|greater|taller|longer|wider|heavier|deeper|faster|older|above|over|less|fewer|lower|smaller|shorter|lighter|slower|cheaper|below|under)(?: than)?( .{0,60})?$/;
/** Words between "than" and the other value: whose it is, without a verb that would begin something else. */
const whose =
  /^ (?:(?:the|its|his|her|their|last|a|an|this|that|in|for|[\p{L}]+['’]s|[\p{L}]+s['’]) ?)*(?:(?!and\b|or\b|but\b|if\b|when\b|who\b|which\b|because\b|thought\b|expected\b)[\p{L}\d'’-]+ ){0,4}(?:(?:one|ones|figure|total|record|level|year|month|quarter)?,? ?(?:at|of|(?:when|where) it was|which was) )?(?:about |some )?$/u;
const onThe =
  /^ (?:on|from|over|compared with|against) (?:the |its |a |last [a-z]+['’]s |the previous [a-z]+['’]s |[\p{L}]+['’]s )?(?:about |some )?$/u;
const timesThe =
  /^ (?:the |its |his |her |their |as (?:much|many|large|high|big) as the |last year['’]s )(?:about |some |roughly )?$/;
/** Words by which the value is compared with something that is no value of the same kind. */
const otherwise =
  /\b(?:adjusted|constant|organic\w*|excluding|real terms|inflation|annuali[sz]ed|like-for-like|comparable|currenc(?:y|ies)|average|per year|each year|annual(?:ly)?|respectively|combined|together|would|if)\b/i;

/**
 * A value, how much more or less it is, and the value it is compared with: "$31 million, 20 percent more than last year's
 * $20 million", "up 30 percent on the $103 million of a year earlier", "three times the $212 million first planned".
 */
export function comparedValues(document: ReadDocument, known: ReadonlySet<number>): WordedChange[] {
  const found: WordedChange[] = [];
  for (const sentence of statedSentences(document)) {
    const { claims } = sentence;
    for (let i = 0; i + 2 < claims.length; i++) {
      const [by, from] = [claims[i + 1] as Claim, claims[i + 2] as Claim];
      const nearest = claims[i] as Claim;
      const earlier = claims[i - 1];
      const to = earlier && tellsWhere(sentence, earlier, nearest) ? earlier : nearest;
      const lost = lostOrGained(sentence, to, by, from);
      if (lost && !known.has(to.index)) found.push(lost);
      if (known.has(by.index) || !sameKind(to.figure, from.figure) || !canChange(by, to) || to.figure.value === null)
        continue;
      if (from.figure.span[0] - to.figure.span[1] > 160 || to.figure.dimension === "date") continue;
      const direction = relates(sentence, to, by, from);
      if (direction === null || otherwise.test(sentence.words(to.figure.span[0], from.figure.span[1]))) continue;
      const figure = { ...by.figure, ...(direction === "times" ? {} : { direction }) };
      found.push({ from, to, by: { ...by, figure } });
    }
  }
  return found;
}

const gaining =
  /\b(?:lost|loses|lose|losing|shed|sheds|gained|gains|gaining|added|adds|adding|cut|cuts|cutting) (?:about |some |nearly |more than )?$/i;
const fallingFrom =
  /^(?: [\p{L}-]+){0,3}, (?:(?:falling|dropping|shrinking|slipping|sinking|rising|growing|climbing|going|down|up) )?from $/u;

/** "It lost 527 members, falling from 2,034 to 1,507." */
function lostOrGained(sentence: StatedSentence, by: Claim, from: Claim, to: Claim): WordedChange | null {
  if (!sameKind(by.figure, from.figure) || !sameKind(from.figure, to.figure) || by.figure.value === null) return null;
  if (from.measure !== null && from.measure.basis === "stated" && from.measure.head !== by.measure?.head) return null;
  if (!gaining.test(sentence.before(by.figure.outer[0], 40))) return null;
  if (!fallingFrom.test(sentence.words(by.figure.span[1], from.figure.outer[0]))) return null;
  return sentence.words(from.figure.span[1], to.figure.outer[0]) === " to " ? { from, to, by } : null;
}

function relates(sentence: StatedSentence, to: Claim, by: Claim, from: Claim): "up" | "down" | "times" | null {
  const before = sentence.words(to.figure.span[1], by.figure.span[0]);
  const behind = sentence.words(by.figure.span[1], from.figure.span[0]);
  const isApposed = apposed.test(before) || linked.test(before);
  if (by.figure.dimension === "multiple") return isApposed && timesThe.test(behind) ? "times" : null;
  const up = upOn.exec(before);
  if (up && onThe.test(behind)) return up[1] === "down" ? "down" : "up";
  const more = isApposed ? than.exec(behind) : null;
  if (!more || !whose.test(more[2] ?? "")) return null;
  return /^(?:less|fewer|lower|smaller|shorter|lighter|slower|cheaper|below|under)$/.test(more[1] ?? "")
    ? "down"
    : "up";
}
