import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import { partsOfWholes } from "./part-and-whole.ts";
import { type StatedSentence, statedSentences } from "./stated-sentences.ts";

/**
 * A share with its part and its whole, tied by the order and the small words of one sentence or two. Part and whole are one
 * claim where they were read as one figure ("145 out of 250").
 */
export interface WordedShare {
  readonly part: Claim;
  readonly whole: Claim;
  readonly share: Claim;
}

/** Three figures that state one share; those whose share `known` has are left out. `known` holds positions of claims. */
export function wordedShares(document: ReadDocument, known: ReadonlySet<number>): WordedShare[] {
  const found: WordedShare[] = [];
  if (!document.claims.some((claim) => isShare(claim) && !known.has(claim.index))) return found;
  const wholes = wholesByPart(document);
  const taken = new Set(known);
  let previous: { readonly sentence: StatedSentence; readonly part: Claim } | null = null;
  for (const sentence of statedSentences(document)) {
    const claims = sentence.claims.filter(({ figure }) => figure.role === undefined && figure.dimension !== "date");
    claims.forEach((share, at) => {
      if (!isShare(share) || isCountedShare(share) || taken.has(share.index)) return;
      const told = previous?.sentence.block === sentence.block && at === 0 ? previous : null;
      const three =
        inRow(sentence, claims, at) ??
        shareOfIt(sentence, claims, at) ??
        restated(sentence, claims, at, wholes) ??
        beforeItsPart(sentence, claims, at, wholes) ??
        nextOfRow(sentence, claims, at, wholes) ??
        (told && sentence.start - told.sentence.end <= 3 ? thatIs(sentence, share, told.part, wholes) : null);
      if (!three) return;
      taken.add(share.index);
      found.push({ ...three, share });
    });
    const lastPart = claims.findLast(({ index }) => wholes.has(index));
    previous = lastPart && claims.length === 2 && !claims.some(isShare) ? { sentence, part: lastPart } : null;
  }
  return found;
}

type PartAndWhole = Omit<WordedShare, "share">;

function wholesByPart(document: ReadDocument): ReadonlyMap<number, Claim> {
  const wholes = new Map<number, Claim>();
  for (const link of document.links) {
    const whole = link.kind === "part-of" ? document.claims[link.whole] : undefined;
    if (whole && link.kind === "part-of") wholes.set(link.part, whole);
  }
  for (const { part, whole } of partsOfWholes(document)) wholes.set(part.index, whole);
  return wholes;
}

function isShare({ figure }: Claim): boolean {
  return (figure.dimension === "percent" || figure.dimension === "ratio") && !figure.change;
}

/** How far words are looked for from a figure. */
const farthest = 30;
const determiner = "(?:the |all |its |their |his |her |those |these )?(?:total )?(?:of )?";
const ofWhole = new RegExp(`^ of ${determiner}$`);
const orShare =
  /^[^.;:()]{0,60}(?:, (?:or )?| \(| – | — | or |, (?:representing|which is|making up|accounting for|equal to|equivalent to) )(?:only |just |a mere )?$/i;
const namesOf = /^[^,;:()]{0,40}(?:, (?:or )?| \(| – | — )$/;

/** "£103,000, half of the £412,000" and "two-thirds of the 48, 36 of them": share and whole stand side by side. */
function inRow(sentence: StatedSentence, claims: readonly Claim[], at: number): PartAndWhole | null {
  const [part, share, whole, behind] = [claims[at - 1], claims[at] as Claim, claims[at + 1], claims[at + 2]];
  if (!whole || !sameKind(whole.figure, whole.figure) || !ofWhole.test(between(sentence, share, whole))) return null;
  if (part && sameKind(part.figure, whole.figure) && orShare.test(between(sentence, part, share)) && alike(part, whole))
    return { part, whole };
  if (!behind || !sameKind(behind.figure, whole.figure)) return null;
  const gap = between(sentence, whole, behind);
  if (!namesOf.test(gap)) return null;
  const tail = after(sentence, behind);
  const told = /(?: or | \(| – | — )$/.test(gap) ? /^(?:[),.]| [–—])/.test(tail) : /^ of them\b/.test(tail);
  return told ? { part: behind, whole } : null;
}

const ofIt =
  /^ of (?:it|that|this|which|them)\b[^.;:()]{0,50}(?:, (?:or|that is,?|i\.e\.,?)| \(| –| —) (?:about |some |around |nearly |roughly |almost |over |more than )?$/;
const apartFromIt =
  /^(?: [^.;:(),]{1,40})?, (?:about |some |around |nearly |roughly |almost |over |more than |only )?$/;

/** "£18 billion, 85 percent of it from floods, or about £15 billion". */
function shareOfIt(sentence: StatedSentence, claims: readonly Claim[], at: number): PartAndWhole | null {
  const [whole, share, part] = [claims[at - 1], claims[at] as Claim, claims[at + 1]];
  if (!whole || !part || !sameKind(whole.figure, part.figure) || hasOtherNoun(part, whole)) return null;
  if (!apartFromIt.test(between(sentence, whole, share)) || !ofIt.test(between(sentence, share, part))) return null;
  return otherwise.test(after(sentence, part)) ? null : { part, whole };
}

function hasOtherNoun(part: Claim, whole: Claim): boolean {
  return part.figure.dimension === "count" && !alike(part, whole);
}

function sameKind(a: Figure, b: Figure): boolean {
  return a.dimension === b.dimension && a.unit === b.unit && a.dimension !== "ordinal" && a.dimension !== "date";
}

/** Whether what the whole counts is what the part counts, or goes without saying. */
function alike(part: Claim, whole: Claim): boolean {
  if (part.figure.unit !== null || !part.measure || whole.measure?.basis !== "stated") return true;
  return whole.measure.span[0] - whole.figure.span[1] > 3 || whole.measure.head === part.measure.head;
}

const hedges = /(?: (?:only|just|barely|some|exactly|precisely|a mere|fully|or))? $/i;
/** Ends of what stands between a part and a share that says the same. */
const sayingAgain =
  /(?:,? or| \(|\((?:or|i\.e\.),?|,? that is,?| i\.e\.,?| – | — |,? which (?:is|was|makes|equals|represents|gives|means|comes to|amounts to|corresponds to|works out (?:at|to))|,? (?:being|making|giving|representing|constituting|corresponding to|amounting to|accounting for|making up|equal to|equivalent to|equalling)|,? (?:for )?an? (?:[a-z-]+ ){0,2}(?:share|rate|proportion|percentage|fraction|ratio|turnout|score|majority|total) of|[;:–—.]? ?(?:this|that|it|which) (?:is|was|equals|represents|means|gives|makes|comes to|amounts to|corresponds to|works out (?:at|to)))$/i;
const aside = /, $/;
/** Behind a share that is of something else, or no share at all. */
const otherwise =
  /^ (?:more|less|fewer|higher|lower|above|below|up|down|points?|over|off|from|than|on|faster|slower|bigger|smaller|larger|of (?!(?:the )?(?:total|whole|all|those|these|them|it|which|whom|respondents|that)\b))/;

/** "145 of the 250 agreed, or 58 percent", "of the 250, 145 (58 percent) agreed", "145 out of 250 agreed (58 percent)". */
function restated(
  sentence: StatedSentence,
  claims: readonly Claim[],
  at: number,
  wholes: ReadonlyMap<number, Claim>,
): PartAndWhole | null {
  const share = claims[at] as Claim;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const part = claims[i] as Claim;
    const whole = isCountedShare(part) ? part : wholes.get(part.index);
    if (whole) {
      const between = claims.slice(i + 1, at);
      const quiet = between.every((claim) => claim === whole || claim.figure.dimension === "duration");
      return quiet && saysAgain(sentence, part, whole, share) ? { part, whole } : null;
    }
    if (isShare(part)) return null;
  }
  return null;
}

/** Between a share in brackets and the next part of the same whole. */
const nextPart =
  /^\)[^.;:()]{0,60}?(?:,|;|,? and|,? but) (?:another |a further |the (?:other|remaining) |only |just )*$/;
/** Words by which the next part is of others. */
const ofOthers =
  /\b(?:group|arm|control|placebo|men|women|boys|girls|in \d{4}|last|earlier|later|before|after|while|whereas|compared|against|versus|than|of (?:those|them|these|whom|which)|in the|at the|from the|among|respectively|had|also)\b/i;

/** "Of the 25, 15 (60%) would and 7 (28%) would not": the first part and its share show what all shares are of. */
function nextOfRow(
  sentence: StatedSentence,
  claims: readonly Claim[],
  at: number,
  wholes: ReadonlyMap<number, Claim>,
): PartAndWhole | null {
  const [first, shown, part, share] = [claims[at - 3], claims[at - 2], claims[at - 1], claims[at] as Claim];
  const whole = first && wholes.get(first.index);
  if (!first || !shown || !part || !whole || whole.figure.span[0] > first.figure.span[0] || !isShare(shown))
    return null;
  if ([first, part, whole].some(({ figure }) => figure.dimension !== "count" || !figure.value)) return null;
  if (between(sentence, first, shown) !== " (" || between(sentence, part, share) !== " (") return null;
  const gap = between(sentence, shown, part);
  if (!nextPart.test(gap) || ofOthers.test(gap) || !/^\)/.test(after(sentence, share))) return null;
  if (ofOthers.test(after(sentence, share))) return null;
  const is = ((first.figure.value ?? 0) / (whole.figure.value ?? 1)) * 100;
  const fits = shown.figure.dimension === "percent" && Math.abs(is - (shown.figure.value ?? 0)) < 0.51;
  return fits && (part.figure.value ?? 0) <= (whole.figure.value ?? 0) ? { part, whole } : null;
}

/** "145 out of 250", read as one figure; fractions such as "two in three" are shares themselves. */
function isCountedShare({ figure }: Claim): boolean {
  return figure.ratio !== undefined && figure.ratio[1] > 20;
}

function saysAgain(sentence: StatedSentence, part: Claim, whole: Claim, share: Claim): boolean {
  const gap = between(sentence, part, share);
  if (gap.length > 160) return false;
  const tail = after(sentence, share);
  if (otherwise.test(tail) && !ofTheWhole(tail, whole)) return false;
  const bare = gap.replace(hedges, " ");
  const head = bare.endsWith("( ") ? bare.slice(0, -1) : bare.replace(/ $/, "");
  if (/ \($/.test(gap) || / \((?:or|only|just|about) $/.test(gap)) return /^(?:[),;]| of )/.test(tail);
  if (/ [–—] $/.test(gap)) return /^(?: [–—]|[.,;)])/.test(tail);
  if (sayingAgain.test(head)) return true;
  // "58 of them, 12 percent, came": nothing but names before the comma.
  if (!aside.test(bare) || !/^(?:[,.;)–—]|$)/.test(tail)) return false;
  return gap.split(/[,;] /).length === 2;
}

/** "40 percent of the companies" behind a part of companies. */
function ofTheWhole(tail: string, { measure }: Claim): boolean {
  const noun = /^ of (?:the |all |our |its |their )?([\p{L}-]+)/u.exec(tail)?.[1];
  return noun !== undefined && measure?.text.toLowerCase().startsWith(noun.toLowerCase()) === true;
}

const toPart =
  /^(?: of (?:the |all |its |their |our )?(?:[\p{L}'’-]+ ?){1,4})?(?: \((?:n ?= ?)?| ?[–—] |, or |, i\.e\.,? |, that is,? )$/u;
const openOf = /(?:^|[.;:“"(] ?)(?:out of|of|among) (?:the |all |its |their |our )?$/i;

/** "58 percent (145 of 250) agreed", "of 250 who replied, 58 percent (145) agreed". */
function beforeItsPart(
  sentence: StatedSentence,
  claims: readonly Claim[],
  at: number,
  wholes: ReadonlyMap<number, Claim>,
): PartAndWhole | null {
  const [share, part] = [claims[at] as Claim, claims[at + 1]];
  if (part === undefined || !toPart.test(between(sentence, share, part))) return null;
  if (isCountedShare(part)) return { part, whole: part };
  if (part.figure.dimension !== "count") return null;
  const whole = wholes.get(part.index);
  if (whole) return { part, whole };
  const before = claims[at - 1];
  if (before?.figure.dimension !== "count") return null;
  if (!openOf.test(sentence.before(before.figure.outer[0], farthest))) return null;
  if (
    !/^\)/.test(after(sentence, part)) ||
    !/^[^.;:()]{0,80}, (?:only |just |some )?$/.test(between(sentence, before, share))
  )
    return null;
  return { part, whole: before };
}

/** "That is 58 percent." right behind a sentence with a part and its whole. */
function thatIs(
  sentence: StatedSentence,
  share: Claim,
  part: Claim,
  wholes: ReadonlyMap<number, Claim>,
): PartAndWhole | null {
  const head = sentence.before(share.figure.outer[0], 60);
  if (
    !/^(?:(?:That|This|It)(?:['’]s| is| was| equals| represents| means| makes| gives| comes to| amounts to| corresponds to| works out (?:at|to))|Or|In other words,?)(?: only| just| an? (?:share|rate|proportion|percentage|turnout) of)? $/.test(
      head,
    )
  )
    return null;
  const whole = wholes.get(part.index);
  const tail = after(sentence, share);
  return whole && (!otherwise.test(tail) || ofTheWhole(tail, whole)) ? { part, whole } : null;
}

function between(sentence: StatedSentence, a: Claim, b: Claim): string {
  const [from, to] = [a.figure.outer[1], b.figure.outer[0]];
  return to - from > 200 ? "" : sentence.words(from, to);
}

function after(sentence: StatedSentence, { figure }: Claim): string {
  const [, end] = figure.outer;
  return sentence.words(end, Math.min(end + farthest, sentence.end));
}
