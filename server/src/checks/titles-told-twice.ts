import type { ReadDocument } from "../model/document.ts";
import type { Mention, Role } from "../model/mention.ts";

/** A person whom the article gives two offices that nobody holds at once. */
export interface TitleToldTwice {
  readonly earlier: Mention;
  readonly later: Mention;
}

/** Offices of a company's leaders that exclude each other, by what they are in charge of. */
const leaders: readonly (readonly [string, RegExp])[] = [
  ["all", /\b(?:chief executive|ceo)\b/],
  ["finance", /\b(?:finance director|chief financial officer|cfo|finance chief|head of finance)\b/],
  ["operations", /\b(?:chief operating officer|coo|operations director|director of operations)\b/],
  ["technology", /\b(?:chief technology officer|cto|technology director)\b/],
  ["marketing", /\b(?:chief marketing officer|marketing director|director of marketing)\b/],
];
/** Offices of which a deputy's is another one; teachers and coaches are called by the shorter word as well. */
const single =
  /\b(?:superintendent|mayor|president|governor|commissioner|treasurer|chief executive|attorney general|premier|prime minister|chair(?:man|woman|person)?|police chief|fire chief)\b/;
const below = /\b(?:deputy|vice|assistant|associate)[- ]/;
/** Around a title: it was another one at another time, or is one of several. */
const changing =
  /\b(?:former(?:ly)?|ex|then|late|previous(?:ly)?|incoming|outgoing|acting|interim|once|until|since|became|becom\w+|promot\w+|appoint\w+|named|elected|succe\w+|replac\w+|was|were|will|who had|joined|rose|stepped|both|and chief|and chair|doubles)\b/i;

/** Persons with two offices that exclude each other; the later place is the one to look at. In file order. */
export function titlesToldTwice(document: ReadDocument): TitleToldTwice[] {
  const held = new Map<string, Mention[]>();
  const surnames = new Map<string, Set<string>>();
  for (const mention of document.mentions) {
    if (mention.type !== "person") continue;
    const surname = lastWord(mention.name);
    if (mention.name.includes(" ")) surnames.set(surname, (surnames.get(surname) ?? new Set()).add(mention.key));
    if (mention.role) held.set(surname, [...(held.get(surname) ?? []), mention]);
  }
  const found: TitleToldTwice[] = [];
  for (const [surname, mentions] of held) {
    // Two people of one surname are told apart by their offices.
    if (mentions.length < 2 || surnames.get(surname)?.size !== 1) continue;
    const [earlier, ...others] = mentions as [Mention, ...Mention[]];
    const later = others.find((other) => exclude(document, earlier, other));
    if (later) found.push({ earlier, later });
  }
  return found;
}

function exclude(document: ReadDocument, a: Mention, b: Mention): boolean {
  if (!a.role || !b.role || [a, b].some((mention) => changing.test(around(document, mention)))) return false;
  if (a.role.of !== undefined && b.role.of !== undefined && a.role.of !== b.role.of) return false;
  const [one, other] = [titleOf(document, a.role), titleOf(document, b.role)];
  const [lead, second] = [leaderOf(one), leaderOf(other)];
  if (lead !== null && second !== null && lead !== second) return true;
  const [office, same] = [single.exec(one)?.[0], single.exec(other)?.[0]];
  return office !== undefined && office === same && below.test(one) !== below.test(other);
}

function leaderOf(title: string): string | null {
  if (/ and |&|\//.test(title)) return null;
  return leaders.find(([, words]) => words.test(title))?.[0] ?? null;
}

/** An office in lower case with the two words before it, where "deputy" may stand. */
function titleOf({ prose }: ReadDocument, { span }: Role): string {
  const before = /(?:[a-z]+[- ]){0,1}$/i.exec(prose.text.slice(Math.max(0, span[0] - 16), span[0]))?.[0] ?? "";
  return `${before}${prose.text.slice(span[0], span[1])}`.replace(/\s+/g, " ").toLowerCase();
}

function around({ prose }: ReadDocument, { span, role }: Mention): string {
  const [start, end] = [Math.min(span[0], role?.span[0] ?? span[0]), Math.max(span[1], role?.span[1] ?? span[1])];
  const head = prose.text.slice(Math.max(0, start - 24), end);
  const tail = prose.text.slice(end, end + 24);
  return `${head} ${/^,? (?:who|was|will|until|since|and)\b[^.]*/.exec(tail)?.[0] ?? ""}`;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
}
