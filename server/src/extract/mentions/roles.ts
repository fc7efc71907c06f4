import type { Role } from "../../model/mention.ts";
import type { Sentence, Token, TokenizedBlock } from "../../model/token.ts";
import { entryOf, FUNCTION } from "../lexicon/lexicon.ts";
import { isPortfolio } from "./cut-run.ts";
import { type Draft, visibleText } from "./draft.ts";
import { isPossessive } from "./letter-shape.ts";
import { type OfficeHit, officeAt, officeBefore } from "./offices.ts";
import { CALENDAR } from "./word-facts.ts";
import { isNameToken, viewOf } from "./word-view.ts";

/** The names around a person in one sentence, as roles are read from them. */
interface Place {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** Drafts by the token they begin at. */
  readonly starts: ReadonlyMap<number, Draft>;
  /** Drafts by the token behind them. */
  readonly ends: ReadonlyMap<number, Draft>;
}

interface Found {
  /** False for occupations and other descriptions. */
  readonly held: boolean;
  readonly first: number;
  readonly last: number;
  readonly offices: readonly string[];
  readonly of?: Draft;
}

/** Roles of the persons among the names of a block, by position in the list; their offsets count within the block. */
export function readRoles(names: readonly Draft[], block: TokenizedBlock): ReadonlyMap<number, Role> {
  if (!names.some((name) => name.type === "person")) return noRoles;
  const roles = new Map<number, Role>();
  const starts = new Map<number, Draft>();
  const ends = new Map<number, Draft>();
  for (const name of names) {
    starts.set(name.first, name);
    ends.set(name.last, name);
  }
  let at = 0;
  names.forEach((name, i) => {
    if (name.type !== "person") return;
    while (at + 1 < block.sentences.length && (block.sentences[at] as Sentence).last <= name.first) at++;
    const place = { tokens: block.tokens, sentence: block.sentences[at] as Sentence, starts, ends };
    const found = behind(place, name) ?? endingAt(place, name.first) ?? beforeComma(place, name);
    if (found === undefined) return;
    const start = (block.tokens[found.first] as Token).start;
    const end = (block.tokens[found.last - 1] as Token).end;
    const text = visibleText(block.tokens, found.first, found.last);
    const role = { span: [start, end] as const, text, offices: found.offices };
    roles.set(i, found.of === undefined ? role : { ...role, of: found.of.key, ofText: found.of.text });
  });
  return roles;
}

const noRoles: ReadonlyMap<number, Role> = new Map();

const determiners = new Set(["a", "an", "the", "another", "its", "their", "his", "her", "one", "our", "who"]);
const holding = new Set(["is", "was", "became", "becomes", "remains"]);
const named = new Set(["named", "appointed", "elected", "also", "now", "currently", "then", "made"]);
const heading: Readonly<Record<string, string>> = {
  heads: "head",
  headed: "head",
  leads: "leader",
  runs: "head",
  ran: "head",
  chairs: "chair",
  chaired: "chair",
  founded: "founder",
  cofounded: "co-founder",
  owns: "owner",
  edits: "editor",
  coaches: "coach",
  manages: "manager",
  directs: "director",
};
const MODIFIERS = 6;

/** ", president of X", "— president of X —", ", X's chief executive", "(president of X)", ", who heads X", "is the president of X", "(appointed her) as president of X". */
function behind(place: Place, draft: Draft): Found | undefined {
  const { tokens, sentence } = place;
  let at = draft.last;
  const mark = tokens[at];
  let copular = false;
  if (mark === undefined || at >= sentence.last || isPossessive((tokens[at - 1] as Token).lower)) return undefined;
  if (mark.text === "," || mark.text === "(" || ((mark.text === "—" || mark.text === "–") && mark.spaced)) {
    at++;
    // ", 52, president of X"
    if (tokens[at]?.kind === "number" && tokens[at + 1]?.text === ",") at += 2;
    if (tokens[at]?.lower === "who") {
      at++;
      const verb = heading[tokens[at]?.lower ?? ""];
      if (verb !== undefined) return heads(place, at, verb);
      if (!holding.has(tokens[at]?.lower ?? "")) return undefined;
      at++;
    }
  } else if (holding.has(mark.lower) || (mark.lower === "as" && isAppointed(place, draft.first))) {
    at++;
    copular = true;
  } else {
    return undefined;
  }
  while (named.has(tokens[at]?.lower ?? "") && at < sentence.last) at++;
  const found = office(place, at);
  // "was the victim": what somebody was is an office only where one can hold it.
  return copular && found !== undefined && !found.held ? undefined : found;
}

const appointing = new Set(
  "appoint appoints appointed name names named hire hires hired elect elects elected install installed promote promoted confirm confirms confirmed choose chose chosen pick picked nominate nominated bring brought".split(
    " ",
  ),
);

/** "Has appointed Ann Lee as": what follows is her office. Not "described Ann Lee as". */
function isAppointed({ tokens, sentence }: Place, first: number): boolean {
  for (let at = first - 1; at >= Math.max(sentence.first, first - 4); at--)
    if (appointing.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

function heads(place: Place, verb: number, as: string): Found | undefined {
  let at = verb + 1;
  if (place.tokens[at]?.lower === "the") at++;
  const of = place.starts.get(at);
  if (of === undefined || of.type === "person") return undefined;
  return { first: verb, last: of.last, offices: [as], of, held: true };
}

/** An office with its modifiers from token `at`: "the company's former chief executive", "bus driver", "founder and CEO of X". */
function office(place: Place, at: number): Found | undefined {
  const { tokens, sentence, starts } = place;
  let of: Draft | undefined;
  let start = at;
  if (determiners.has(tokens[start]?.lower ?? "")) start++;
  let i = start;
  for (let skipped = 0; skipped <= MODIFIERS; skipped++) {
    const token = i < sentence.last ? tokens[i] : undefined;
    if (token === undefined) return undefined;
    const hit = officeAt(tokens, i, sentence.last);
    if (hit !== undefined && isRole(hit) && !starts.has(i) && !isCompound(tokens, hit.end, sentence.last, hit.held)) {
      return offices(place, start, i, of);
    }
    const name = starts.get(i);
    if (name !== undefined) {
      if (name.type === "person") return undefined;
      of = name;
      i = name.last;
      continue;
    }
    if (token.kind === "punctuation" && token.text !== "-") return undefined;
    if (token.kind !== "word" && token.text !== "-") return undefined;
    if (token.kind === "word" && (entryOf(token.lower) & FUNCTION) !== 0 && token.lower !== "former") return undefined;
    i++;
  }
  return undefined;
}

/** A form of address and a tie of family or friendship are no roles. */
function isRole(hit: OfficeHit): boolean {
  return hit.office !== "" && !ties.has(hit.office);
}

const ties = new Set(
  (
    "father mother son daughter brother sister husband wife cousin nephew niece grandfather grandmother grandson granddaughter sibling " +
    "dad mom friend girlfriend boyfriend roommate neighbor neighbour widow widower victim suspect man woman boy girl guy kid hero fan millionaire billionaire star superstar legend celebrity survivor resident winner champion " +
    "witness teen teenager passenger pedestrian hostage fugitive inmate gunman killer bomber murderer"
  ).split(" "),
);

/** "driver training": an occupation that only describes the next noun. */
function isCompound(tokens: readonly Token[], end: number, last: number, held: boolean): boolean {
  const next = end < last ? tokens[end] : undefined;
  if (held || next === undefined || next.kind !== "word") return false;
  return officeAt(tokens, end, last) !== undefined;
}

/** The offices from token `first` on, joined by "and" or commas, with "of X" behind. */
function offices(place: Place, start: number, first: number, owner: Draft | undefined): Found | undefined {
  const { tokens, sentence } = place;
  const list: string[] = [];
  let held = false;
  let end = first;
  for (let at = first; at < sentence.last; ) {
    const hit = officeAt(tokens, at, sentence.last);
    if (hit === undefined || !isRole(hit) || place.starts.has(at)) break;
    list.push(hit.office);
    held ||= hit.held;
    end = hit.end;
    // "…, officer Sean Smith": the office of the next person.
    if (place.starts.get(end)?.type === "person") return undefined;
    const link = tokens[end];
    if (link === undefined || end >= sentence.last) break;
    if (link.lower !== "and" && link.text !== "," && link.text !== "/" && link.text !== "&") break;
    at = end + 1;
    if (link.text === "," && tokens[at]?.lower === "and") at++;
    if (tokens[at]?.lower === "the" || tokens[at]?.lower === "a") break;
  }
  const preposition = tokens[end]?.lower;
  if (owner === undefined || owner.type === "place") {
    if (preposition === "of" || preposition === "at" || preposition === "for" || preposition === "with") {
      const of = ownerFrom(place, end + 1);
      if (of !== undefined) return { first: start, last: of.last, offices: list, of, held };
    }
  }
  const found = { first: start, last: end, offices: list, held };
  return owner === undefined ? found : { ...found, of: owner };
}

/** The name behind "of": directly, behind "the", or behind a few small words ("of carmaker X"). */
function ownerFrom(place: Place, from: number): Draft | undefined {
  let weaker: Draft | undefined;
  for (let at = from; at < from + 5 && at < place.sentence.last; ) {
    const draft = place.starts.get(at);
    if (draft !== undefined) {
      if (draft.type === "person") return weaker;
      // "of French carmaker X": the country only describes.
      if (draft.key === draft.text.toLowerCase() || !draft.known || draft.name === draft.text) return draft;
      weaker = undefined;
      at = draft.last;
      continue;
    }
    const token = place.tokens[at] as Token;
    if (token.kind !== "word" || (viewOf(token).facts & CALENDAR) !== 0) return weaker;
    if (at > from && (entryOf(token.lower) & FUNCTION) !== 0) return weaker;
    at++;
  }
  return weaker;
}

/** The role that ends at a token: "Apple CEO Tim Cook", "German Chancellor Jane Doe", "publicist Phil Brown". */
function endingAt(place: Place, end: number): Found | undefined {
  const { tokens, sentence } = place;
  const hit = officeBefore(tokens, end, sentence.first);
  if (hit === undefined || !isRole(hit)) return undefined;
  const list = [hit.office];
  let start = hit.start;
  if (tokens[start - 1]?.lower === "and" && start - 2 >= sentence.first) {
    const earlier = officeBefore(tokens, start - 1, sentence.first);
    if (earlier !== undefined && isRole(earlier)) {
      list.unshift(earlier.office);
      start = earlier.start;
    }
  }
  // "Education Minister"
  if (start - 1 >= sentence.first && isNameToken(tokens[start - 1]) && isPortfolio(tokens, start - 1)) start--;
  const of = place.ends.get(start);
  if (of === undefined || of.type === "person" || of.type === "event")
    return { first: start, last: end, offices: list, held: hit.held };
  // "Assistant U.S. Attorney"
  const ranked = of.first > sentence.first && ranks.has(tokens[of.first - 1]?.lower ?? "");
  return { first: ranked ? of.first - 1 : of.first, last: end, offices: list, of, held: hit.held };
}

const ranks = new Set(["assistant", "deputy", "acting", "associate", "interim"]);

/** "Apple's chief executive, Tim Cook", "the president of Apple, Tim Cook,". */
function beforeComma(place: Place, draft: Draft): Found | undefined {
  const { tokens, sentence, ends } = place;
  const comma = draft.first - 1;
  if (comma <= sentence.first || tokens[comma]?.text !== ",") return undefined;
  const owned = endingAt(place, comma);
  if (owned !== undefined) {
    const before = tokens[owned.first - 1]?.lower;
    const possessive = owned.of !== undefined && isPossessive((tokens[owned.of.last - 1] as Token).lower);
    const anonymous = before !== undefined && (before === "the" || before === "its" || isPossessive(before));
    return possessive || anonymous ? owned : undefined;
  }
  const of = ends.get(comma);
  if (of === undefined || of.type === "person") return undefined;
  let preposition = of.first - 1;
  if (tokens[preposition]?.lower === "the") preposition--;
  const lower = tokens[preposition]?.lower;
  if (lower !== "of" && lower !== "at") return undefined;
  const held = endingAt(place, preposition);
  if (held === undefined || held.of !== undefined) return undefined;
  const article = tokens[held.first - 1]?.lower;
  // "As mayor of X, Ann Lee": only at the beginning is it sure whose office it is.
  return article === "the" || article === "its" || (article === "as" && held.first - 1 === sentence.first)
    ? { first: held.first, last: of.last, offices: held.offices, of, held: true }
    : undefined;
}
