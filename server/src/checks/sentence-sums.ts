import type { Profile } from "../compare/profile.ts";
import { dividedByRest } from "./parts-of-which.ts";

/** A total and the parts that its sentence divides it into. */
export interface SentenceSum {
  readonly total: Profile;
  readonly parts: readonly Profile[];
  /** Parts that are no figure but "a" or "an": "six sleepers, a diner". */
  readonly ones: number;
  /** True where the wording says that the parts are all of the total. */
  readonly sure: boolean;
  /** True where the parts can at least not be more than the total: none has a noun of its own. */
  readonly exclusive?: boolean;
  /** True where there may be further parts, so that only more than the total is too much. */
  readonly partly?: boolean;
}

/** Parts in a row, and where the text behind them goes on. */
interface Row {
  readonly parts: readonly Profile[];
  readonly ones: number;
  /** Whether every part is bare or counts persons, so that they divide what stands before without further words. */
  readonly divides: boolean;
  /** Whether every part is bare. */
  readonly bare: boolean;
}

/** What a reader adds up within one sentence. */
export function sumsInSentence(text: string, start: number, amounts: readonly Profile[]): SentenceSum[] {
  const found: SentenceSum[] = [];
  const at = new Map(amounts.map((profile) => [profile.claim.figure.outer[0] - start, profile]));
  const parts = new Set<Profile>();
  const take = (sum: SentenceSum | null) => {
    if (!sum || parts.has(sum.total) || sum.parts.some((part) => parts.has(part))) return;
    found.push(sum);
    for (const part of [...sum.parts, sum.total]) parts.add(part);
  };
  // A total at the end is worded as one; the first figure of its row could be taken for one of the others.
  for (const [position, total] of amounts.entries())
    take(partsBefore(text, start, total, amounts.slice(0, position)) ?? matchesPlayed(text, start, total, amounts));
  for (const sum of dividedByRest(text, start, amounts)) take(sum);
  for (const total of amounts) if (!parts.has(total)) take(partsBehind(text, start, total, at));
  return found;
}

/** How far behind a total its parts begin. */
const nearTotal = 80;
/** From the total to its first part: a colon or words that divide; a comma, a bracket or a dash say less. */
const openers =
  /^([^,:;.()–—]{0,60}?)(?:(:|,?\s(?:(?:(?:is|are|was|were) )?(?:made up|composed) of|consist(?:s|ed|ing) of|consist of|compris(?:es?|ed|ing)|includ(?:es?|ed|ing)|namely|(?:(?:is|are|was|were) )?(?:split|divided) (?:into|between|among)))\s{1,3}|\s{0,2}([,(–—])\s{0,3})/;
/** Words by which a row of parts is not all of the total, or the parts overlap or are for each. */
const notAll =
  /\b(?:includ\w+|such as|among|at least|at most|mostly|mainly|largest|biggest|each|per|apiece|respectively|every|more|less|fewer|others?|further|additional|earlier|later|then|average)\b/i;
const notAllOfParts =
  /\b(?:includ\w+|such as|among|at least|mostly|mainly|each|apiece|respectively|every|more than|others?|further|additional|earlier|later|before|after|average|of (?:them|these|those|whom|which))\b/i;

/** "Of the 90 killed, 60 were children" speaks of some of them. */
const ofSome = /(?:^|[,;:(–—]\s?)(?:out )?of (?:(?:the|these|those|its|their|his|her|our|all) )?$/i;

function written({ claim: { figure } }: Profile): number {
  return figure.outer[1] - figure.outer[0];
}

function partsBehind(
  text: string,
  start: number,
  total: Profile,
  at: ReadonlyMap<number, Profile>,
): SentenceSum | null {
  const from = total.claim.figure.outer[1] - start;
  const opener = openers.exec(text.slice(from, from + nearTotal));
  if (!opener || notAll.test(opener[1] ?? "")) return null;
  const row = rowAt(text, start, from + opener[0].length, total, at);
  const rest = row !== null && takesTheRest(text, start, row.parts);
  if (/\binclud/i.test(opener[2] ?? "") && !rest) return null;
  if (row && isItemItself(text.slice(from), text.slice((row.parts[0] as Profile).claim.figure.outer[1] - start)))
    return null;
  const aside = /[(–—]/.test(opener[3] ?? "");
  if (
    !row ||
    (opener[2] === undefined && ((!row.divides && !aside) || ofSome.test(text.slice(0, from - written(total)))))
  )
    return null;
  return { total, parts: row.parts, ones: row.ones, sure: opener[2] !== undefined, exclusive: row.bare || aside };
}

/** "$16 for adults, $12 for seniors and $8 for children": the first is one of the row, not its total. */
function isItemItself(behindTotal: string, behindPart: string): boolean {
  const [total, part] = [behindTotal.slice(0, 40), behindPart.slice(0, 40)].map((text) => text.replace(ofThem, ""));
  const word = /^\s?(for|at|in|on|from|by|to|per|with|is|are|was|were|have|has|had)\s/.exec(total ?? "")?.[1];
  if (word === undefined) return false;
  const next = /^\s?(?:is|are|was|were)\s(for|at|in|on|from|by|to|with)\s/.exec(total ?? "")?.[1];
  return [word, next].some((each) => each !== undefined && part?.trimStart().startsWith(`${each} `));
}

/** "…, 555 women and the remaining 495 children". */
function takesTheRest(text: string, start: number, parts: readonly Profile[]): boolean {
  const [last] = parts.slice(-1);
  if (!last) return false;
  const at = last.claim.figure.outer[0] - start;
  return /\b(?:the|its|their) (?:remaining|other|rest,?)\s{1,3}$/i.test(text.slice(Math.max(0, at - 24), at));
}

const ofThem = /^\s?of (?:them|these|those)(?= )/;

/** Parts in a row from a position on, the last joined by "and"; `null` where there is no such row. */
function rowAt(
  text: string,
  start: number,
  from: number,
  total: Profile,
  at: ReadonlyMap<number, Profile>,
): Row | null {
  const parts: Profile[] = [];
  let ones = 0;
  let divides = true;
  let bare = true;
  let joined = false;
  let position = from;
  for (;;) {
    const profile = at.get(position);
    const one = profile === undefined && oneItem.exec(text.slice(position, position + 9));
    if (profile) {
      if (profile.quantity.family !== total.quantity.family || !isPer(profile, total)) return null;
      parts.push(profile);
      position = profile.claim.figure.outer[1] - start;
      const without = isBare(text, position);
      bare &&= without;
      divides &&= without || isPersons(profile);
    } else if (one && parts.length > 0 && total.quantity.family === "count") {
      ones++;
      divides = false;
      bare = false;
      position += one[0].length;
    } else return null;
    const item = itemEnd(text, position, at);
    if (item === null || notAllOfParts.test(text.slice(position, item.end))) return null;
    if (item.next < 0) break;
    joined = item.joined;
    position = item.next;
  }
  return joined && parts.length + ones > 1 && parts.length > 0 ? { parts, ones, divides, bare } : null;
}

/** "$2.9 million a year: $1.6 million at one school": parts are per what the total is per, or do not say it again. */
function isPer({ per }: Profile, { per: ofTotal }: Profile): boolean {
  return per === null || per === ofTotal;
}

const oneItem = /^(?:an?|one|another)\s/i;
const separator = /[,;:.()–—]|\s(?:and|plus|&)\s/g;

/** Where the words of a part end, and where the next begins; -1 for the last. `null` where a further figure stands in them. */
function itemEnd(
  text: string,
  from: number,
  at: ReadonlyMap<number, Profile>,
): { end: number; next: number; joined: boolean } | null {
  separator.lastIndex = from;
  for (let match = separator.exec(text); match; match = separator.exec(text)) {
    const mark = match[0];
    let next = match.index + mark.length;
    while (text[next] === " ") next++;
    let joined = mark.length > 1;
    if (!joined && (mark === "," || mark === ";")) {
      const and = /^(?:and|plus)\s{1,3}/.exec(text.slice(next, next + 8));
      if (and) next += and[0].length;
      joined = and !== null;
    }
    if (joined) next += /^the (?:remaining|other)\s{1,3}/.exec(text.slice(next, next + 18))?.[0].length ?? 0;
    if (!figureFree(from, match.index, at)) return null;
    if (at.has(next) || ((joined || mark === ",") && oneItem.test(text.slice(next, next + 9))))
      return mark === "," || mark === ";" || mark.length > 1
        ? { end: match.index, next, joined }
        : { end: match.index, next: -1, joined: false };
    if (mark.length === 1) return { end: match.index, next: -1, joined: false };
  }
  return figureFree(from, text.length, at) ? { end: text.length, next: -1, joined: false } : null;
}

function figureFree(from: number, end: number, at: ReadonlyMap<number, Profile>): boolean {
  for (const position of at.keys()) if (position >= from && position < end) return false;
  return true;
}

/** Whether a part has no noun of its own: "three in the drug group", "410 took it", "202". */
function isBare(text: string, from: number): boolean {
  return /^\s{0,3}(?:$|[,;.)]|(?:and|in|from|for|at|on|of|by|with|against|under|over|who|that|did|were|was|are|is|had|have|took|voted|said|went|came)\b)/.test(
    text.slice(from, from + 12),
  );
}

const personWords = new Set(
  "man woman boy girl child adult male female son daughter brother sister officer civilian soldier student teacher pupil".split(
    " ",
  ),
);

function isPersons({ claim }: Profile): boolean {
  return claim.measure?.basis === "stated" && personWords.has(claim.measure.head);
}

const totalBefore =
  /(?:^|[\s,(–—])(?:(?:for|making|giving|a|with|which makes|that makes|which gives|adding up to)\s{1,2}(?:an? )?(?:(?:grand|combined|overall) )?total of|(?:which |that )?(?:adds?|adding) up to|totall?ing|(?:mak|giv)(?:es?|ing)|comes? to|for)\s{1,4}$/i;
const totalBehind = /^\s{1,4}(?:[a-z]{2,14}\s){0,2}(?:in all|altogether|in total|all told)(?![a-z])/i;

/** "7 men and 6 women, 13 in all": the parts are what stands right before. */
function partsBefore(text: string, start: number, total: Profile, before: readonly Profile[]): SentenceSum | null {
  const { outer } = total.claim.figure;
  const lead = text.slice(Math.max(0, outer[0] - start - 40), outer[0] - start);
  const behind = totalBehind.test(text.slice(outer[1] - start, outer[1] - start + 50));
  // A mere "for" is of a total only with "in all" behind it.
  if (!behind && (!totalBefore.test(lead) || /\sfor\s{1,4}$/i.test(lead))) return null;
  const parts: Profile[] = [];
  let end = outer[0] - start;
  let joined = 0;
  let labels = 0;
  for (let i = before.length - 1; i >= 0; i--) {
    const part = before[i];
    // "£96,000 for three horses": what the money went on.
    if (part && part.quantity.family !== total.quantity.family && total.quantity.family !== "count") continue;
    if (!part || part.quantity.family !== total.quantity.family || !isPer(part, total)) break;
    const gap = text.slice(part.claim.figure.outer[1] - start, end);
    if (parts.length > 0 && label.test(gap)) labels++;
    if (/[.:;()]/.test(gap.replace(label, "")) || notAllOfParts.test(gap) || gap.length > 60) break;
    if (parts.length > 0) {
      if (!/[,&]|\b(?:and|plus)\b/.test(gap)) break;
      joined += /&|\b(?:and|plus)\b/.test(gap) ? 1 : 0;
    } else if (!/[,–—]|\b(?:for|mak(?:es?|ing)|giv(?:es?|ing)|adds? up|comes? to|totall?ing)\b/.test(gap)) break;
    parts.unshift(part);
    end = part.claim.figure.outer[0] - start;
  }
  // "Of 40 runners, 7 men and 6 women finished": a figure before the row may be of the whole and not of the parts.
  if (parts.length > 1 && labels === parts.length - 1) return { total, parts, ones: 0, sure: true };
  return parts.length > 1 && joined === 1 && parts.length === 2 + commas(text, parts, start)
    ? { total, parts, ones: 0, sure: behind || /total|add/i.test(lead.slice(-24)) }
    : null;
}

/** "Gold: 3, silver: 4": what stands before a part and its colon. */
const label = /(?<=,\s(?:and\s)?[\p{L}-]{2,20}):\s$/u;

/** How many of the gaps within a row are mere commas. */
function commas(text: string, parts: readonly Profile[], start: number): number {
  let count = 0;
  for (let i = 1; i < parts.length - 1; i++) {
    const gap = text.slice(
      (parts[i - 1]?.claim.figure.outer[1] ?? 0) - start,
      (parts[i]?.claim.figure.outer[0] ?? 0) - start,
    );
    if (/,\s*$/.test(gap)) count++;
  }
  return count;
}

const resultBefore = { won: "win", drawn: "draw", drew: "draw", tied: "draw", lost: "lose" } as const;
const resultBehind =
  /^\s{1,2}(?:(?<win>wins?|victor(?:y|ies))|(?<draw>draws?|ties)|(?<lose>loss(?:es)?|defeats?|losses))(?![a-z])/i;
const played = /^\s{1,2}(?:[a-z]+\s){0,2}(?:games|matches|fixtures|starts|outings|contests|bouts|fights)(?![a-z])/i;

/** "They have won 14, drawn six and lost five of their 27 matches." */
function matchesPlayed(text: string, start: number, total: Profile, amounts: readonly Profile[]): SentenceSum | null {
  const { outer } = total.claim.figure;
  if (!played.test(text.slice(outer[1] - start, outer[1] - start + 50))) return null;
  const results = new Map<string, Profile>();
  for (const profile of amounts) {
    const [from, to] = [profile.claim.figure.outer[0] - start, profile.claim.figure.outer[1] - start];
    const word = /([a-z]+)\s{1,2}$/i.exec(text.slice(Math.max(0, from - 12), from))?.[1]?.toLowerCase() ?? "";
    const behind = resultBehind.exec(text.slice(to, to + 14))?.groups ?? {};
    const kind = Object.hasOwn(resultBefore, word)
      ? resultBefore[word as keyof typeof resultBefore]
      : Object.keys(behind).find((key) => behind[key] !== undefined);
    if (kind === undefined || profile === total) continue;
    if (results.has(kind)) return null;
    results.set(kind, profile);
  }
  return results.size === 3 ? { total, parts: [...results.values()], ones: 0, sure: false } : null;
}
