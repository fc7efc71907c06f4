import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import { type StatedSentence, statedSentences } from "./stated-sentences.ts";

/** A term of imprisonment that the article gives otherwise elsewhere. */
export interface RetoldVerdict {
  readonly odd: Claim;
  readonly usual: readonly Claim[];
}

const jailedFor = /\b(?:jailed|imprisoned|sentenced)(?: [a-z]+){0,2}? (?:for|to)(?: a total of)? $/i;
const definite = /\b(?:the|his|her|their|this|that) $/i;
const termBehind = /^ (?:prison |jail |custodial |total )?(?:sentence|term|jail term|prison term|stretch)\b/i;
/** Sentences of others, of other times, or not passed. */
const otherwise =
  /\b(?:maximum|minimum|mandatory|could|may|might|would|faces?|faced|facing|up to|at least|suspended|asked|sought|demand\w*|recommend\w*|reduced|cut|increased|appeal\w*|earlier|previous\w*|another|others?|co-defendants?|accomplices?|each|both|second|third|consecutive\w*|concurrent\w*|later|also|while|respectively|in (?:19|20)\d\d|instead|half|serve[sd]?|served|partner|wife|husband|brother|sister|son|two men|three men|life)\b/i;

/** The one odd term of an article that tells of one sentence of imprisonment; in file order. */
export function retoldVerdicts(document: ReadDocument): RetoldVerdict[] {
  if (!/\b(?:jail|prison|sentence)/i.test(document.prose.text)) return [];
  const told: Claim[] = [];
  const byTerm = new Map<string, Claim[]>();
  for (const sentence of statedSentences(document)) {
    for (const claim of sentence.claims) {
      const key = termOf(sentence, claim);
      if (key === null) continue;
      // Where anything speaks of a further term, the values may well differ.
      if (otherwise.test(sentence.words(sentence.start, sentence.end))) return [];
      told.push(claim);
      byTerm.set(key, [...(byTerm.get(key) ?? []), claim]);
    }
  }
  if (byTerm.size !== 2) return [];
  const [a, b] = [...byTerm.values()] as [Claim[], Claim[]];
  const [usual, odd] = b.length > a.length ? [b, a] : [a, b];
  const [only] = odd;
  return only && odd.length === 1 ? [{ odd: only, usual }] : [];
}

/** A term of imprisonment as a key; `null` for other figures. */
function termOf(sentence: StatedSentence, { figure }: Claim): string | null {
  const { dimension, unit, value, bound, outer, span } = figure;
  if (dimension !== "duration" || value === null || bound !== "exact" || (unit !== "year" && unit !== "month"))
    return null;
  const head = sentence.before(outer[0], 60);
  const tail = sentence.words(span[1], Math.min(sentence.end, span[1] + 30));
  const hyphenated = /[-‐‑]/.test(sentence.words(span[0], span[1]));
  const term = hyphenated ? definite.test(head) && termBehind.test(tail) : jailedFor.test(head);
  return term ? `${unit === "year" ? value * 12 : value}` : null;
}
