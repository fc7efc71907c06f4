import { numberWord } from "../extract/figures/number-words.ts";
import { lemma, NOUN } from "../extract/lexicon/lexicon.ts";
import { placeRoot } from "../extract/mentions/places.ts";
import type { Token } from "../model/token.ts";
import { type Announcement, isPlural } from "./announcement.ts";

/** Persons that are named right behind their number; places and works have commas in their names. */
const persons = new Set(
  "child son daughter brother sister sibling grandchild grandson granddaughter nephew niece stepchild cousin kid boy girl man woman friend member partner colleague author player finalist winner nominee candidate victim survivor suspect defendant founder".split(
    " ",
  ),
);
const bounds = new Set(
  "least most than about around some nearly almost over of other these those first last".split(" "),
);
/** A row with more names is no aside. */
const mostItems = 12;

/** Things whose names hold no commas. */
const commaless = new Set("country state nation province republic region language".split(" "));
/** Places whose country or state may stand behind a comma. */
const places = new Set("town city village municipality place location county district suburb port island".split(" "));

export interface NamedItems {
  readonly announced: Announcement;
  readonly items: number;
}

/** "Three children, Paul, Judith, Simone and Marc": a number of persons and how many names follow, where they differ. */
export function namedPersons(tokens: readonly Token[]): NamedItems | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "word" || !openers.has(token.text)) continue;
    const announced = announcedBefore(tokens, at);
    if (!announced) continue;
    const singular = lemma(announced.noun.toLowerCase(), NOUN);
    const names = namesFrom(tokens, at + 1);
    if (names === null || names.items === announced.count) continue;
    const plain = persons.has(singular) || commaless.has(singular);
    // "The five firms, Alpha, Inc., and Beta" and "two cities, Paris, France, and Rome" have commas within their names.
    if (!plain && (token.text === "," || (places.has(singular) && names.regions))) continue;
    if (!plain && !places.has(singular) && names.items > announced.count && names.words > 3 * names.items) continue;
    return { announced, items: names.items };
  }
  return null;
}

const openers = new Set([",", ":", "—", "–"]);

/** "Three sons" right before an opener, or "five countries signed the treaty" from the sentence's beginning up to a colon. */
function announcedBefore(tokens: readonly Token[], at: number): Announcement | null {
  const near = announcementAt(tokens, at - 2);
  if (near) return near;
  // "The two member states, …"
  const wide = tokens[at - 2]?.kind === "word" ? announcementAt(tokens, at - 3, at - 1) : null;
  if (wide) return wide;
  if (tokens[at]?.text !== ":" || at > 12) return null;
  const first = tokens[0]?.lower === "the" ? 1 : 0;
  const opening = announcementAt(tokens, first);
  if (!opening) return null;
  for (let i = first + 2; i < at; i++)
    if (tokens[i]?.kind !== "word" || /^\p{Lu}/u.test(tokens[i]?.text ?? "")) return null;
  return opening;
}

function announcementAt(tokens: readonly Token[], at: number, noun = at + 1): Announcement | null {
  const [number, counted] = [tokens[at], tokens[noun]];
  if (!number || counted?.kind !== "word" || bounds.has(tokens[at - 1]?.lower ?? "")) return null;
  const count = /^\d{1,2}$/.test(number.text) ? Number(number.text) : numberWord(number.lower)?.value;
  if (count === undefined || count < 2 || count > mostItems + 8 || !Number.isInteger(count)) return null;
  if (!/^[a-z-]+$/.test(counted.text) || !isPlural(counted.lower)) return null;
  const words = `${number.text} ${counted.text}`;
  return { count, noun: counted.text, words, span: [number.start, number.end] };
}

/** How many names stand in a row from a token on, the last behind "and"; `null` where anything else stands among them. */
function namesFrom(tokens: readonly Token[], from: number): { items: number; words: number; regions: boolean } | null {
  let items = 1;
  let words = 0;
  let all = 0;
  let regions = false;
  let closed = false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const ends = token.kind === "punctuation" && token.text !== "," && token.text !== "-" && token.text !== "’";
    if (closed && (ends || token.text === "," || token.lower === "and"))
      return words > 0 ? { items, words: all, regions } : null;
    if (token.text === "," || token.lower === "and") {
      if (closed || ++items > mostItems) return null;
      if (token.text === "," && tokens[i + 1]?.lower === "and") i++;
      closed = tokens[i]?.lower === "and";
      if (words === 0) return null;
      words = 0;
    } else if (token.kind === "word" && /^\p{Lu}/u.test(token.text) && ++words <= 3) {
      all++;
      regions ||= items > 1 && words === 1 && mayBeLand(token.lower, tokens[i + 1]);
      if (/^(?:jr|sr|ii|iii|iv)$/i.test(token.text)) return null;
    } else return null;
  }
  return closed && words > 0 ? { items, words: all, regions } : null;
}

/** Whether a country or a state begins with a word: "Paris, France", "Albany, New York". */
function mayBeLand(lower: string, next: Token | undefined): boolean {
  const node = placeRoot.next?.get(lower);
  if (next?.kind === "word" && /^\p{Lu}/u.test(next.text)) return node?.next?.has(next.lower) === true;
  const kind = node?.place?.kind ?? node?.abbreviated?.kind;
  return kind === "country" || kind === "region";
}
