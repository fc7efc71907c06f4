import type { Link, Phrase } from "../../model/claim.ts";
import type { Figure } from "../../model/figure.ts";
import { pick } from "../phrases/analyze-sentence.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import {
  COMMA,
  COORDINATOR,
  DETERMINER_TAG,
  MARK,
  PREPOSITION_TAG,
  PRONOUN_TAG,
  SUBORDINATOR,
  type Unit,
} from "../phrases/unit.ts";
import { sameHead } from "./carry-over.ts";
import { type Draft, inferredReference } from "./draft.ts";
import { leftOf } from "./governor.ts";
import { findChanges, findEqual } from "./link-changes.ts";
import { type Group, type Line, quantitiesOf, REACH } from "./link-line.ts";
import { isCount, isShare } from "./measured.ts";
import { headLemma, type Scene } from "./scene.ts";

/** The links of a sentence's claims with each other and with those of the sentence before. Only what wording ties is linked. */
export function linkSentence(scene: Scene, sentence: Group, earlier: Group | null, links: Link[]): void {
  const here = quantitiesOf(sentence);
  if (here.drafts.length === 0) return;
  const before = earlier === null ? null : quantitiesOf(earlier);
  const parts = findParts(scene, here, before, links);
  findShares(here, parts, links);
  findSharesOfAmounts(scene, here, links);
  findChanges(scene, here, links);
  findEqual(scene, here, links);
}

/** The whole of each part, by the part's position in the document. */
type Parts = Map<number, Found>;

function findParts(scene: Scene, here: Line, before: Line | null, links: Link[]): Parts {
  const parts: Parts = new Map();
  here.drafts.forEach((draft, position) => {
    if (!isCount(draft.figure)) return;
    const whole = wholeAfter(scene, here, position) ?? wholeBefore(scene, here, position, before);
    if (whole === null || whole.draft === draft) return;
    // Only where the wording ties the two themselves may a part be larger than its whole.
    if (whole.told !== true && !mayHold(whole.draft.figure, draft.figure)) return;
    const part = here.at[position] as number;
    if (parts.get(whole.index)?.index === part) return;
    parts.set(part, whole);
    links.push({ kind: "part-of", part, whole: whole.index });
    adopt(draft, whole.draft);
  });
  return parts;
}

interface Found {
  readonly draft: Draft;
  readonly index: number;
  /** True where "of the 390 places" itself opens the clause. */
  readonly told?: boolean;
}

/** "1,509 of the 3,755 models", "5,100 companies among 35,000", "1,500 models, out of a global total of 3,755". */
function wholeAfter(scene: Scene, { drafts, at: index }: Line, position: number): Found | null {
  const { units, phraseAt, phrases } = scene.analysis;
  const draft = drafts[position] as Draft;
  const next = drafts[position + 1];
  if (next === undefined || !isCount(next.figure)) return null;
  const own = pick(phrases, phraseAt[draft.at] as number);
  let i = own === undefined ? draft.at + 1 : own.last;
  const bare = own === undefined || own.last === draft.at + 1;
  if (units[i]?.tag === COMMA && units[i + 1]?.lower === "out") i++;
  const preposition = units[i]?.lower;
  if (preposition === "out" && units[i + 1]?.lower === "of") i += 2;
  else if (preposition === "among" || (preposition === "of" && bare)) i++;
  else return null;
  // A determiner, "a total of" and the like may stand between.
  const limit = Math.min(next.at, i + 6);
  for (; i < limit; i++) {
    const { tag, lower } = units[i] as Unit;
    if (tag === COMMA || tag === MARK || tag === COORDINATOR || (tag === PREPOSITION_TAG && lower !== "of"))
      return null;
  }
  return i === next.at ? { draft: next, index: index[position + 1] as number } : null;
}

/** "Of 48 speakers, 36", "of which 71", "Of those, 145", "Of these companies, 71". */
function wholeBefore(scene: Scene, here: Line, position: number, before: Line | null): Found | null {
  const { units, phraseAt, phrases } = scene.analysis;
  const draft = here.drafts[position] as Draft;
  const previous = pick(here.drafts, position - 1);
  const own = pick(phrases, phraseAt[draft.at] as number);
  let i = (own === undefined ? draft.at : Math.min(own.first, draft.at)) - 1;
  if (i > 0 && units[i]?.lower === "which" && units[i - 1]?.lower === "of") {
    return previous !== undefined && isCount(previous.figure)
      ? { draft: previous, index: here.at[position - 1] as number }
      : null;
  }
  const bare = own === undefined || own.number < 0 || own.head === own.number;
  if (i < 0) return null;
  if (bare && units[i]?.tag === PREPOSITION_TAG) return wholeAtStart(scene, here, position);
  if (units[i]?.tag === COMMA) i = leftOf(units, i);
  else if (!bare) return null;
  const phrase = i < 0 ? undefined : pick(phrases, phraseAt[i] as number);
  if (phrase === undefined) return null;
  const opener = openerOf(units, phrases, phraseAt, phrase);
  if (opener === null) return null;
  if (opener.number >= 0) {
    for (let at = position - 1; at >= 0 && at >= position - REACH; at--) {
      const other = here.drafts[at] as Draft;
      if (other.at === opener.number) return { draft: other, index: here.at[at] as number, told: true };
    }
    return null;
  }
  if (!looksBack(units, opener)) return null;
  return antecedent(scene, opener, draft, before);
}

/** "Of the 48 countries that it sells in, sales grew in 36": the count that the sentence begins with, where it is the only one before. */
function wholeAtStart({ analysis }: Scene, { drafts, at: index }: Line, position: number): Found | null {
  const { units, phraseAt, phrases } = analysis;
  const whole = drafts[0];
  if (position !== 1 || whole === undefined || units[0]?.lower !== "of") return null;
  if (phrases[phraseAt[1] as number]?.number !== whole.at || !isCount(whole.figure)) return null;
  // The verb says nothing of what the number counts.
  (drafts[position] as Draft).measure = null;
  return { draft: whole, index: index[0] as number };
}

/** The phrase after "of", "out of" or "among" at the start of a sentence or clause, where the given phrase ends its chain. */
function openerOf(
  units: readonly Unit[],
  phrases: readonly NounPhrase[],
  phraseAt: readonly number[],
  phrase: NounPhrase,
): NounPhrase | null {
  let at = phrase;
  for (let steps = 0; steps < 4; steps++) {
    const preposition = units[at.first - 1];
    if (preposition === undefined || preposition.tag !== PREPOSITION_TAG) return null;
    const lead = at.first - 2;
    const starts =
      lead < 0 ||
      (units[lead] as Unit).tag === MARK ||
      (units[lead] as Unit).tag === COORDINATOR ||
      (units[lead] as Unit).tag === SUBORDINATOR ||
      (units[lead] as Unit).lower === "out";
    if ((preposition.lower === "of" || preposition.lower === "among") && starts) return at;
    const earlier = lead >= 0 ? (phraseAt[lead] as number) : -1;
    if (earlier < 0) return null;
    at = phrases[earlier] as NounPhrase;
  }
  return null;
}

/** "those", "them", "these companies", "the 40": a set told before. */
function looksBack(units: readonly Unit[], phrase: NounPhrase): boolean {
  const first = units[phrase.first] as Unit;
  if (first.tag === PRONOUN_TAG) return first.lower === "those" || first.lower === "them" || first.lower === "these";
  return first.tag === DETERMINER_TAG && (first.lower === "those" || first.lower === "these");
}

/** The one count of the sentence before that "those" can mean: large enough, of the named kind, not tucked away after a preposition. */
function antecedent(scene: Scene, phrase: NounPhrase, part: Draft, before: Line | null): Found | null {
  if (before === null) return null;
  const head = scene.analysis.units[phrase.head] as Unit;
  const named = head.tag === PRONOUN_TAG ? null : { head: headLemma(head) };
  if (named === null && before.drafts[0]?.block !== part.block) return null;
  let best: Found | null = null;
  let rivals = 0;
  for (const direct of [true, false]) {
    before.drafts.slice(0, REACH).forEach((draft, position) => {
      if (draft.tucked === direct || !isCount(draft.figure) || draft.measure === null) return;
      if (named !== null && !sameHead(draft.measure, named as Phrase)) return;
      if (!mayHold(draft.figure, part.figure)) return;
      best = { draft, index: before.at[position] as number };
      rivals++;
    });
    if (rivals > 0) break;
  }
  return rivals === 1 ? best : null;
}

/** True where the part's number can be at most the whole's, whatever the rounding. */
function mayHold(whole: Figure, part: Figure): boolean {
  return part.reading.loose.low <= whole.reading.loose.high;
}

function adopt(part: Draft, whole: Draft): void {
  whole.isWhole = true;
  if (whole.measure === null && part.measure !== null) whole.measure = { ...part.measure, basis: "inferred" };
  if (whole.measure === null) return;
  if (part.measure === null || part.measure.basis === "inferred")
    part.measure = { ...whole.measure, basis: "inferred" };
  if (part.subject === null && whole.subject !== null) part.subject = inferredReference(whole.subject);
  if (part.whole === null) {
    const { text, span, lemmas } = whole.measure;
    part.whole = { text, span, key: lemmas.join(" "), basis: "stated" };
  }
}

/** "…, or 45 percent", "- representing over 40 percent of", "(45 percent)" after a part whose whole is known. */
function findShares({ drafts, at: index }: Line, parts: Parts, links: Link[]): void {
  drafts.forEach((draft, position) => {
    if (!isShare(draft.figure) || !draft.restates) return;
    for (let i = position - 1; i >= 0 && i >= position - REACH; i--) {
      const whole = parts.get(index[i] as number);
      if (whole === undefined) {
        if (isShare((drafts[i] as Draft).figure)) return;
        continue;
      }
      const part = drafts[i] as Draft;
      if (!isOfTheSame(draft, whole.draft.measure)) return;
      links.push({ kind: "share", part: index[i] as number, whole: whole.index, share: index[position] as number });
      draft.subject = part.subject === null ? null : inferredReference(part.subject);
      return;
    }
  });
}

/** True where the share names no whole of its own, or a total, or what the whole counts. */
function isOfTheSame(share: Draft, whole: Phrase | null): boolean {
  if (share.measure === null || share.measure.basis === "inferred") return true;
  if (share.whole === null) return false;
  return whole !== null && sameHead(share.measure, whole);
}

/** "£103,000, half of the £412,000": an amount, its share, the whole amount. */
function findSharesOfAmounts({ analysis: { units } }: Scene, { drafts, at: index }: Line, links: Link[]): void {
  for (let i = 0; i + 2 < drafts.length; i++) {
    const [part, share, whole] = [drafts[i] as Draft, drafts[i + 1] as Draft, drafts[i + 2] as Draft];
    if (!isShare(share.figure) || share.at !== part.at + 2 || units[part.at + 1]?.tag !== COMMA) continue;
    if (units[share.at + 1]?.lower !== "of" || whole.at > share.at + 4) continue;
    const { dimension, unit } = part.figure;
    if (unit === null || dimension !== whole.figure.dimension || unit !== whole.figure.unit) continue;
    if (part.figure.change === true || whole.figure.change === true) continue;
    links.push({
      kind: "share",
      part: index[i] as number,
      whole: index[i + 2] as number,
      share: index[i + 1] as number,
    });
  }
}
