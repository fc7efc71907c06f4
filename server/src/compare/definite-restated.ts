import { lemma, NOUN, wordClasses } from "../extract/lexicon/lexicon.ts";
import type { ReadDocument } from "../model/document.ts";
import type { DocumentTopics } from "./document-topics.ts";
import type { Profile } from "./profile.ts";
import { relateValues } from "./relation.ts";
import { likeness } from "./same-thing.ts";

/** A figure that speaks of something told before by its noun, and the one figure that told it. */
export interface DefiniteRestated {
  readonly later: Profile;
  readonly first: Profile;
}

/** Enough of one noun to tell that it is no single thing. */
const most = 3;

/**
 * "The $421 million budget", "the turnout of 45 percent", "all 250 pupils" behind the one other figure of a budget, a turnout,
 * the pupils. What the article counts more than once under one noun is left alone.
 */
export function definiteRestated({ prose: { text } }: ReadDocument, { profiles }: DocumentTopics): DefiniteRestated[] {
  const found: DefiniteRestated[] = [];
  const told = new Map<string, Profile[]>();
  const references: { later: Profile; key: string }[] = [];
  for (const profile of profiles) {
    if (!profile || profile.quantity.value === null || profile.claim.modality === "projected") continue;
    const { family } = profile.quantity;
    const noun = referredTo(text, profile);
    if (noun !== null) references.push({ later: profile, key: `${family} ${noun}` });
  }
  if (references.length === 0) return found;
  const families = new Set(references.map(({ later }) => later.quantity.family));
  for (const profile of profiles) {
    if (!profile || profile.quantity.value === null || profile.claim.modality === "projected") continue;
    const { family } = profile.quantity;
    if (!families.has(family)) continue;
    for (const each of nounsAt(text, profile)) {
      const others = told.get(`${family} ${each}`);
      if (!others) told.set(`${family} ${each}`, [profile]);
      else if (others.length <= most) others.push(profile);
    }
  }
  for (const { later, key } of references) {
    const others = (told.get(key) ?? []).filter((other) => other !== later);
    const [first] = others;
    if (!first || others.length !== 1 || first.claim.index > later.claim.index) continue;
    if (first.per !== later.per || likeness(later, first).apart !== undefined) continue;
    if (relateValues(later, first)?.relation === "conflict") found.push({ later, first });
  }
  return found;
}

const behind = /^[\s\uFDD0-]{1,4}([a-z]{3,})(?:\s([a-z]{3,})(?![\p{L}-]))?/u;
const before =
  /\b([a-z]{3,}) (?:of|is|was|at|worth|stood at|stands at|totals|totall?ed|reached|is worth) (?:about |some |nearly )?$/i;
const inFront = 40;

/** Nouns that a figure is told of: "a grant of £412,000", "a £412,000 grant", "the school has 250 pupils". */
function nounsAt(text: string, { claim, head }: Profile): Set<string> {
  const nouns = new Set<string>();
  const [start, end] = claim.figure.outer;
  for (const word of (behind.exec(text.slice(end, end + 40)) ?? []).slice(1)) addNoun(nouns, word);
  addNoun(nouns, before.exec(plain(text.slice(Math.max(0, start - inFront), start)))?.[1]);
  if (head !== null && claim.measure?.basis === "stated") addNoun(nouns, head);
  // "The contract with the port is worth £3 million."
  if (claim.subject?.basis === "stated")
    addNoun(nouns, /^(?:the |a |an )?([a-z]{3,})\b/i.exec(claim.subject.text)?.[1]);
  return nouns;
}

function addNoun(nouns: Set<string>, word: string | undefined): void {
  const lower = word?.toLowerCase() ?? "";
  if ((wordClasses(lower) & NOUN) === 0) return;
  const noun = lemma(lower, NOUN);
  if (!empty.has(noun)) nouns.add(noun);
}

/** Nouns that say nothing of what is meant. */
const empty = new Set(
  "amount sum total figure number level part share percentage worth value people person man woman year time day thing in at".split(
    " ",
  ),
);

const theFigure = /\b(?:the|this|that) $/i;
const allOf = /\b(?:all|all the|its|all of its|none of its|most of its) $/i;
const theNoun = /\b(?:the|this|that) (?:[a-z]+ )?([a-z]{3,}) of (?:about |some |nearly )?$/i;

/** The noun by which a figure speaks of something told before; `null` where it does not. */
function referredTo(text: string, { claim }: Profile): string | null {
  const { outer, dimension, change } = claim.figure;
  if (change) return null;
  const head = plain(text.slice(Math.max(0, outer[0] - inFront), outer[0]));
  const counts = dimension === "count";
  const named = new Set<string>();
  if (counts ? allOf.test(head) : theFigure.test(head)) {
    const [, first, second] = behind.exec(text.slice(outer[1], outer[1] + 40)) ?? [];
    // "The £421,000 stadium grant" is a grant.
    addNoun(named, first);
    if (named.size === 0 && second !== undefined && (wordClasses(first ?? "") & NOUN) !== 0) addNoun(named, second);
  } else if (!counts) addNoun(named, theNoun.exec(head)?.[1]);
  const [noun] = named;
  return noun ?? null;
}

const unplain = /[^\S ]| {2}|\uFDD0/;

function plain(text: string): string {
  if (!unplain.test(text)) return text;
  return text.replace(/[\uFDD0]/g, "").replace(/\s+/g, " ");
}
