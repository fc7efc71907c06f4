import type { Profile } from "../compare/profile.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Block } from "../model/prose.ts";

/** Shares of one whole that do not overlap. */
export interface SharesOfOneWhole {
  readonly shares: readonly Profile[];
  /** What they are said to make together; absent where they only cannot exceed a hundred percent. */
  readonly total?: Profile | "all";
}

/** Shares that a sentence or a list divides one whole into. `bySentence` has the shares of each sentence in text order. */
export function sharesOfOneWhole(document: ReadDocument, bySentence: Iterable<readonly Profile[]>): SharesOfOneWhole[] {
  const found: SharesOfOneWhole[] = [];
  const items = new Map<number, Profile>();
  for (const shares of bySentence) {
    const [first] = shares;
    const block = first && document.prose.blocks[first.claim.block];
    if (!first || !block) continue;
    if (shares.length === 1 && block.list) items.set(first.claim.block, first);
    if (shares.length < 2 || shares.length > 8 || shares.some(({ quantity }) => quantity.family !== "share")) continue;
    const [start, end] = first.claim.sentence;
    const text = block.text.slice(start - block.span[0], end - block.span[0]).replace(/[\s\uFDD0]/g, " ");
    const kind = divided(text, start, shares);
    if (kind) found.push(kind === "all" ? { shares, total: "all" } : { shares });
  }
  found.push(...dividedLists(document.prose.blocks, items));
  return found;
}

/** Words by which shares are of several wholes or times, or one lies within another. */
const severalWholes =
  /\b(?:compared|versus|from \d|(?:up|down) (?:from|by|on|\d)|whereas|respectively|including|both|also|rose|fell|than|alone|each|district|county|round|polls?|polled|survey\w*|points|year|years|previous|last time|or more|of which|of whom|increase|decrease|interest|discount)\b/i;
/** What can be parted without overlap. */
const mass =
  /^ of (?:the |its |all |their |our |total |his |her )*(?:[a-z]+ )?(?:total|budget|costs?|sales|revenues?|turnover|spending|expenditure|electricity|energy|power|output|production|emissions|imports|exports|income|funds?|funding|money|area|land|seats|losses|profits?|waste|traffic|capacity|demand|supply|water|time)\b/;
const openingMass =
  /^\W*of (?:the |its |all |their |our )*(?:[a-z]+ )?(?:total|budget|costs?|sales|revenue|electricity|energy|power|output|production|emissions|income|funds|funding|money|area|land|seats|waste|water)\b[^,]{0,30}, $/i;
const vote = /^ of (?:the |all )?(?:popular )?(?:votes?|ballots)\b/;
const splitUp =
  /\b(?:split|divided|broken down|breaks down|shared|distributed|allocated|made up)\b[^:.;]{0,40}:\s{1,3}(?:about |some )?$/i;
const theRest =
  /\b(?:the|its|their) (?:remaining|rest|remainder)(?:,| of (?:it|them|the \w+),)?\s{1,3}(?:about |some )?$/i;

/** Whether the shares of a sentence are all of a whole, or at least parts of one. */
function divided(text: string, start: number, shares: readonly Profile[]): "all" | "parts" | null {
  if (severalWholes.test(text)) return null;
  const ends = shares.map(({ claim }) => claim.figure.outer[1] - start);
  const starts = shares.map(({ claim }) => claim.figure.outer[0] - start);
  const gaps = starts.slice(1).map((at, i) => plain(text.slice(ends[i], at)));
  if (gaps.some((gap) => gap.length > 90 || /[.:!?]/.test(gap))) return null;
  const head = plain(text.slice(0, starts[0]));
  const tails = ends.map((at, i) => plain(text.slice(at, starts[i + 1] ?? at + 60)));
  // "60 percent of men and 50 percent of women" are of two wholes.
  const ofOwn = tails.slice(1).some((tail) => /^ of (?!(?:it|them|the (?:votes?|total))\b)/.test(tail));
  if (ofOwn) return null;
  const row = gaps.every((gap) => /[,;]|\band\b|\bwhile\b/.test(gap));
  if (shares.length > 2 && row && theRest.test(gaps.at(-1) ?? "")) return "all";
  if (shares.length > 1 && row && splitUp.test(head)) return "all";
  if (row && (openingMass.test(head) || mass.test(tails[0] ?? "")) && shares.length > 2)
    return namesLands(text) ? null : "parts";
  const ballots = vote.test(tails[0] ?? "") || /\bvotes? went to\b/i.test(head);
  return ballots && ofCandidates(gaps, tails) ? "parts" : null;
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** "Asia accounts for 60 percent, China for 45": names may lie within each other. */
function namesLands(text: string): boolean {
  return /(?:\band|,|;) (?:the )?\p{Lu}\p{L}+(?: for| with| at)? \d/u.test(text);
}

/** "… to 48 percent for Ann Lee", "and Ann Lee took 48 percent": each share is somebody else's. */
function ofCandidates(gaps: readonly string[], tails: readonly string[]): boolean {
  if (tails.some((tail) => /^[^,;]{0,30} (?:in|at|among|across) /.test(tail))) return false;
  return gaps.every((gap, i) => {
    const tail = tails[i + 1] ?? "";
    const named = /\p{Lu}[\p{L}’'-]+ (?:(?:with|won|took|got|received|had|polled|secured) )?[( ]*$/u.test(gap);
    return named || (/(?:\bto|\bagainst) $/.test(gap) && /^ for (?:the )?\p{Lu}/u.test(tail));
  });
}

/** "Wind: 40 percent" in every item, and perhaps "Total: 100 percent" in the last. */
function dividedLists(blocks: readonly Block[], items: ReadonlyMap<number, Profile>): SharesOfOneWhole[] {
  const found: SharesOfOneWhole[] = [];
  let row: { readonly profile: Profile; readonly text: string }[] = [];
  let list = -1;
  const close = () => {
    const last = row.at(-1);
    const parts = row.slice(0, -1);
    if (last && parts.length > 1 && /^\W*(?:grand )?(?:total|sum|all|overall)\b/i.test(last.text))
      found.push({ shares: parts.map(({ profile }) => profile), total: last.profile });
    else if (row.length > 1 && row.every(({ text }) => /(?:%|percent|per cent)\W* of the votes?\W*$/i.test(text)))
      found.push({ shares: row.map(({ profile }) => profile) });
    row = [];
  };
  blocks.forEach((block, at) => {
    const profile = items.get(at);
    if (block.list?.list !== list) close();
    list = block.list?.list ?? -1;
    if (!block.list) return;
    if (profile && /^[^:]{1,60}:/.test(block.text)) row.push({ profile, text: block.text.trim() });
    else list = -1;
  });
  close();
  return found;
}
