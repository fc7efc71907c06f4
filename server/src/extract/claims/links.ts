import type { Link, Phrase } from "../../model/claim.ts";
import type { Figure } from "../../model/figure.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import {
  COMMA,
  COORDINATOR,
  DETERMINER_TAG,
  MARK,
  PREPOSITION_TAG,
  PRONOUN_TAG,
  SUBORDINATOR,
  TO,
  type Unit,
} from "../phrases/unit.ts";
import { sameHead } from "./carry-over.ts";
import { type Draft, inferredReference } from "./draft.ts";
import { leftOf } from "./governor.ts";
import { isCount, isShare } from "./measured.ts";
import { headLemma, type Scene } from "./scene.ts";
import { changeNouns } from "./verb-kinds.ts";

/** Claims of a sentence with their positions in the document. */
export interface Group {
  readonly drafts: readonly Draft[];
  /** Position of the first in the document's list of claims. */
  readonly first: number;
}

/** The links of a sentence's claims with each other and with those of the sentence before. Only what wording ties is linked. */
export function linkSentence(scene: Scene, here: Group, before: Group | null, links: Link[]): void {
  if (here.drafts.length === 0) return;
  const parts = findParts(scene, here, before, links);
  findShares(here, before, parts, links);
  findChanges(scene, here, links);
  findEqual(scene, here, links);
}

/** How many figures may stand between two that are linked. */
const REACH = 12;

/** Part and whole by positions in the document. */
type Parts = Map<number, number>;

function findParts(scene: Scene, here: Group, before: Group | null, links: Link[]): Parts {
  const parts: Parts = new Map();
  here.drafts.forEach((draft, position) => {
    if (!isCount(draft.figure)) return;
    const whole = wholeAfter(scene, here, position) ?? wholeBefore(scene, here, position, before);
    if (whole === null || whole.draft === draft || !mayHold(whole.draft.figure, draft.figure)) return;
    const part = here.first + position;
    if (parts.get(whole.index) === part) return;
    parts.set(part, whole.index);
    links.push({ kind: "part-of", part, whole: whole.index });
    adopt(draft, whole.draft);
  });
  return parts;
}

interface Found {
  readonly draft: Draft;
  readonly index: number;
}

/** "1,509 of the 3,755 models", "5,100 companies among 35,000", "1,500 models, out of a global total of 3,755". */
function wholeAfter(scene: Scene, { drafts, first }: Group, position: number): Found | null {
  const { units, phraseAt, phrases } = scene.analysis;
  const draft = drafts[position] as Draft;
  const next = drafts[position + 1];
  if (next === undefined || !isCount(next.figure)) return null;
  const own = phrases[phraseAt[draft.at] as number];
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
  return i === next.at ? { draft: next, index: first + position + 1 } : null;
}

/** "Of 48 speakers, 36", "of which 71", "Of those, 145", "Of these companies, 71". */
function wholeBefore(scene: Scene, here: Group, position: number, before: Group | null): Found | null {
  const { units, phraseAt, phrases } = scene.analysis;
  const draft = here.drafts[position] as Draft;
  const previous = here.drafts[position - 1];
  const own = phrases[phraseAt[draft.at] as number];
  let i = (own === undefined ? draft.at : Math.min(own.first, draft.at)) - 1;
  if (units[i]?.lower === "which" && units[i - 1]?.lower === "of") {
    return previous !== undefined && isCount(previous.figure)
      ? { draft: previous, index: here.first + position - 1 }
      : null;
  }
  if (units[i]?.tag !== COMMA) return null;
  i = leftOf(units, i);
  const phrase = phrases[phraseAt[i] as number];
  if (phrase === undefined) return null;
  const opener = openerOf(units, phrases, phraseAt, phrase);
  if (opener === null) return null;
  if (opener.number >= 0) {
    for (let at = position - 1; at >= 0 && at >= position - REACH; at--) {
      const other = here.drafts[at] as Draft;
      if (other.at === opener.number) return { draft: other, index: here.first + at };
    }
    return null;
  }
  if (!looksBack(units, opener)) return null;
  return antecedent(scene, opener, draft, before);
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
function antecedent(scene: Scene, phrase: NounPhrase, part: Draft, before: Group | null): Found | null {
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
      best = { draft, index: before.first + position };
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
function findShares({ drafts, first }: Group, before: Group | null, parts: Parts, links: Link[]): void {
  const wholeMeasure = (index: number): Phrase | null =>
    (index >= first ? drafts[index - first] : before?.drafts[index - before.first])?.measure ?? null;
  drafts.forEach((draft, position) => {
    if (!isShare(draft.figure) || !draft.restates) return;
    for (let i = position - 1; i >= 0 && i >= position - REACH; i--) {
      const whole = parts.get(first + i);
      if (whole === undefined) {
        if (isShare((drafts[i] as Draft).figure)) return;
        continue;
      }
      const part = drafts[i] as Draft;
      if (!isOfTheSame(draft, wholeMeasure(whole))) return;
      links.push({ kind: "share", part: first + i, whole, share: first + position });
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

/** "from $80 to $136, an increase of 80 percent", "rose 12 percent, from 50 to 56". */
function findChanges(scene: Scene, { drafts, first }: Group, links: Link[]): void {
  const { units } = scene.analysis;
  for (let i = 0; i + 1 < drafts.length; i++) {
    const a = drafts[i] as Draft;
    const b = drafts[i + 1] as Draft;
    if (!sameKind(a.figure, b.figure)) continue;
    const leftA = units[a.at - 1]?.lower;
    const leftB = units[b.at - 1];
    const forward = leftA === "from" && (leftB?.tag === TO || leftB?.lower === "to") && !isCut(units, a.at, b.at);
    const backward = leftA === "to" && leftB?.lower === "from" && !isCut(units, a.at, b.at);
    if (!forward && !backward) continue;
    const by = changeAfter(scene, drafts, i + 2) ?? changeBefore(scene, drafts, i - 1, a);
    if (by === null) continue;
    const [from, to] = forward ? [i, i + 1] : [i + 1, i];
    links.push({ kind: "change", from: first + from, to: first + to, by: first + by });
  }
}

/** True where a mark, a verb or too many words stand between. */
function isCut(units: readonly Unit[], from: number, to: number): boolean {
  if (to - from > 7) return true;
  for (let i = from + 1; i < to; i++)
    if ((units[i] as Unit).tag === MARK || (units[i] as Unit).tag === COORDINATOR) return true;
  return false;
}

function isChangeFigure(figure: Figure): boolean {
  return figure.dimension === "percent" || figure.dimension === "multiple";
}

function changeAfter(scene: Scene, drafts: readonly Draft[], position: number): number | null {
  const { units } = scene.analysis;
  const draft = drafts[position];
  if (draft === undefined || !isChangeFigure(draft.figure)) return null;
  const end = (drafts[position - 1] as Draft).at;
  // Nothing but times and places may stand before the comma that opens the change.
  let comma = draft.at - 1;
  while (comma > end && (units[comma] as Unit).tag !== COMMA && (units[comma] as Unit).tag !== MARK) comma--;
  if (comma <= end || draft.at - comma > 6 || comma - end > 7) return null;
  if (comma === draft.at - 1) return draft.figure.dimension === "multiple" ? position : null;
  for (let i = comma + 1; i < draft.at + 3 && i < units.length; i++) {
    const { lower } = units[i] as Unit;
    if (lower === "up" || lower === "down" || lower === "or") return position;
    if ((units[i] as Unit).figure === null && changeNouns.has(lower)) return position;
  }
  return null;
}

function changeBefore(scene: Scene, drafts: readonly Draft[], position: number, from: Draft): number | null {
  const draft = drafts[position];
  if (draft === undefined || !isChangeFigure(draft.figure) || draft.verb !== from.verb) return null;
  const { units } = scene.analysis;
  if (draft.figure.change !== true && draft.figure.direction === undefined && draft.figure.dimension !== "multiple")
    return null;
  for (let i = draft.at + 1; i < from.at - 1; i++) if ((units[i] as Unit).tag === MARK) return null;
  return from.at - draft.at <= 8 ? position : null;
}

/** "100 miles (180 km)", "17.1 percent, or about one in six". */
function findEqual(scene: Scene, { drafts, first }: Group, links: Link[]): void {
  const { units } = scene.analysis;
  for (let i = 0; i + 1 < drafts.length; i++) {
    const a = drafts[i] as Draft;
    const b = drafts[i + 1] as Draft;
    const left = units[b.at - 1]?.lower;
    const between = b.at - a.at;
    const bracketed = left === "(" && between <= 3;
    const orred = left === "or" && between <= 3 && (between === 2 || units[b.at - 2]?.tag === COMMA);
    if (!bracketed && !orred) continue;
    if (!sayTheSame(a.figure, b.figure, units[a.at + 1]?.lower === "(" || orred)) continue;
    links.push({ kind: "equal", a: first + i, b: first + i + 1 });
  }
}

/** Two forms of one quantity: other units of one dimension, two currencies, or a percentage and a ratio. */
function sayTheSame(a: Figure, b: Figure, touching: boolean): boolean {
  if (isShare(a) && isShare(b)) return a.dimension !== b.dimension && touching;
  if (a.dimension !== b.dimension || a.per !== b.per) return false;
  if (a.unit === null || b.unit === null || a.unit === b.unit) return false;
  return a.dimension !== "money" && a.dimension !== "date" && a.dimension !== "duration";
}

function sameKind(a: Figure, b: Figure): boolean {
  return a.dimension === b.dimension && a.unit === b.unit && a.dimension !== "date" && a.dimension !== "ordinal";
}
