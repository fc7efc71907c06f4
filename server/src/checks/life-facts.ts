import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import { statedPeriods } from "./stated-periods.ts";
import { type StatedSentence, statedSentences } from "./stated-sentences.ts";
import { type WrittenDate, writtenDates } from "./written-dates.ts";

/** A date as a fact of somebody's life. */
export interface LifeDate {
  readonly claim: Claim;
  readonly date: WrittenDate;
  /** As a reader sees it. */
  readonly text: string;
}

/** An age that a sentence gives somebody. */
export interface StatedAge {
  readonly claim: Claim;
  readonly years: number;
  /** When; `null` where it is the age at death, or today's. */
  readonly at: LifeDate | null;
  /** `turned` is the age of a birthday in the time named. */
  readonly kind: "at-death" | "turned" | "then" | "now";
}

/** What a document tells of one person. */
export interface LifeFacts {
  readonly births: LifeDate[];
  readonly deaths: LifeDate[];
  readonly ages: StatedAge[];
}

/** A document that has none of these tells no birth. */
const anyBirth = /\bborn\b|\bb\. ?\d|\([12]\d{3} ?[-–—] ?[12]\d{3}\)/i;
const kin =
  /\b(?:father|mother|parents?|wife|husband|spouse|partner|sons?|daughters?|children|child|brothers?|sisters?|siblings?|twins?|uncle|aunt|cousins?|nephews?|nieces?|grand\w+|widow|widower|fianc\w+|whose|each|respectively|both|dog|cat|horse)\b/i;

/** Births, deaths and ages of everybody whom a document lets tell apart. */
export function lifeFacts(document: ReadDocument): LifeFacts[] {
  if (!anyBirth.test(document.prose.text)) return [];
  const people = new Map<string, LifeFacts>();
  const persons = document.mentions.filter(({ type }) => type === "person");
  let firstPerson = 0;
  let last: Last = null;
  for (const sentence of statedSentences(document)) {
    const blockStart = document.prose.blocks[sentence.block]?.span[0] ?? 0;
    while ((persons[firstPerson]?.span[1] ?? Infinity) <= blockStart) firstPerson++;
    const found = factsOf(sentence, persons, firstPerson);
    if (found.births.length + found.deaths.length + found.ages.length === 0) continue;
    if (kin.test(sentence.words(sentence.start, sentence.end))) continue;
    const key = personOf(sentence, persons, firstPerson, last);
    if (key === null) continue;
    last = { key, end: sentence.end };
    const known = people.get(key);
    if (known) {
      known.births.push(...found.births);
      known.deaths.push(...found.deaths);
      known.ages.push(...found.ages);
    } else {
      people.set(key, found);
    }
  }
  return [...people.values()];
}

/** Whom the last sentence with a fact was about, and where it ended. */
type Last = { readonly key: string; readonly end: number } | null;

/**
 * The one person that a sentence speaks of: the only one it names, or for "he" and "she" the only one that its block named
 * before, or where it named none, the one of the sentence right before; somebody known by this sentence alone where nobody is named; `null` where it may be one of several.
 */
function personOf(sentence: StatedSentence, persons: readonly Mention[], first: number, last: Last): string | null {
  const before = new Set<string>();
  const here = new Set<string>();
  for (let i = first; i < persons.length; i++) {
    const person = persons[i] as Mention;
    if (person.span[0] >= sentence.end) break;
    (person.span[0] >= sentence.start ? here : before).add(person.key);
  }
  if (here.size > 1) return null;
  const [only] = here;
  if (only !== undefined) return `person ${only}`;
  const [earlier] = before;
  const pronoun = /\b(?:he|she|his|her)\b/i.test(sentence.words(sentence.start, sentence.end));
  if (pronoun && before.size === 1 && earlier !== undefined) return `person ${earlier}`;
  if (pronoun && before.size === 0 && last !== null && sentence.start - last.end <= 2) return last.key;
  return `sentence ${sentence.start}`;
}

function factsOf(sentence: StatedSentence, persons: readonly Mention[], first: number): LifeFacts {
  const facts: LifeFacts = { births: [], deaths: [], ages: [] };
  const dates = new Map<Claim, LifeDate>();
  for (const claim of sentence.claims) {
    const dated = lifeDate(sentence, claim);
    if (!dated) continue;
    dates.set(claim, dated);
    const head = sentence.words(sentence.start, claim.figure.outer[0]);
    if (bornBefore.test(head)) facts.births.push(dated);
    else if (diedBefore.test(head)) facts.deaths.push(dated);
  }
  addLifespan(sentence, persons, first, facts);
  sentence.claims.forEach((claim, position) => {
    const age = statedAge(sentence, claim, position, dates, facts);
    if (age) facts.ages.push(age);
  });
  return facts;
}

const bornBefore =
  /\bborn(?:,? (?!and |or |died |moved |raised |after |before |since |by |until )[^\s\d]\S*){0,6} (?:in|on) $|\bborn,? $|\(b\. ?$|\(born (?:on )?$/i;
const diedBefore =
  /\b(?:died|killed|murdered|executed|assassinated|drowned|passed away|death)(?:,? (?!and |or |after |before |since |by |until |when |[12]\d{3})\S+){0,6},? (?:in|on) $|\bdied,? $|\(died (?:on )?$/i;

function lifeDate(sentence: StatedSentence, claim: Claim): LifeDate | null {
  const { dimension, span, inferred, value } = claim.figure;
  const text = sentence.words(span[0], span[1]);
  const bareYear = dimension === "count" && value !== null && value >= 1500 && value < 2100 && /^\d{4}$/.test(text);
  if (!bareYear && (dimension !== "date" || inferred.length > 0)) return null;
  const dates = writtenDates(text);
  const date = dates?.length === 1 ? dates[0] : undefined;
  return date?.year === undefined ? null : { claim, date, text };
}

/** "Ada Berg (1938–1967)": the years right behind a person's name. */
function addLifespan(sentence: StatedSentence, persons: readonly Mention[], first: number, facts: LifeFacts): void {
  if (facts.births.length > 0) return;
  for (const { first: at, last, span, from, to } of statedPeriods(sentence)) {
    const claim = sentence.claims[at];
    const end = sentence.claims[last];
    if (!claim || !end || from.month !== undefined || !/\($/.test(sentence.words(span[0] - 1, span[0]))) continue;
    if (!/^\)/.test(sentence.words(span[1], span[1] + 1))) continue;
    let named = false;
    for (let i = first; (persons[i]?.span[1] ?? Infinity) <= span[0]; i++)
      named ||= span[0] - (persons[i]?.span[1] ?? 0) <= 2;
    if (!named) continue;
    facts.births.push({ claim, date: from, text: String(from.year) });
    facts.deaths.push({ claim: end, date: to, text: String(to.year) });
  }
}

const atAge = /\b(?:at|aged|at (?:the |an )?age(?: of)?|age) $/i;
const dying =
  /\b(?:died|dead|killed|murdered|executed|drowned|passed away|death)(?: (?!and |or |when |who )\S+){0,8} (?:at|aged|at (?:the |an )?age(?: of)?|age) $/i;
const turning = /\b(?:turn(?:s|ed|ing)?|(?:celebrat|mark)(?:es|ed|ing|e) (?:his|her) ?) $/i;
const being = /\b(?:is|was|be|now|aged|age|at|age of) $|, $/i;

function statedAge(
  sentence: StatedSentence,
  claim: Claim,
  position: number,
  dates: ReadonlyMap<Claim, LifeDate>,
  facts: LifeFacts,
): StatedAge | null {
  const { dimension, unit, value, bound, outer, span } = claim.figure;
  if (dimension !== "count" && (dimension !== "age" || unit !== "year of age")) return null;
  if (value === null || bound !== "exact" || !Number.isInteger(value) || value < 1 || value > 120 || dates.has(claim))
    return null;
  const head = sentence.words(Math.max(sentence.start, outer[0] - 80), outer[0]);
  const tail = sentence.words(span[1], Math.min(sentence.end, span[1] + 24));
  const isAge = dimension === "age" || (being.test(head) && /^(?:[.,;:)?!]|$| (?:in|on|when) )/.test(tail));
  if (!isAge || /^\d/.test(tail)) return null;
  const make = (kind: StatedAge["kind"], at: LifeDate | null): StatedAge => ({ claim, years: value, at, kind });
  if (dying.test(head) || /^ when (?:he|she|they) (?:died|was killed|was murdered)\b/.test(tail))
    return make("at-death", null);
  const next = dates.get(sentence.claims[position + 1] as Claim);
  const behind = next && sentence.words(span[1], next.claim.figure.outer[0]);
  if (next && !facts.births.includes(next) && /^(?: years old| years of age)?,? (?:in|on) $/.test(behind ?? ""))
    return make(turning.test(head) ? "turned" : "then", next);
  const previous = dates.get(sentence.claims[position - 1] as Claim);
  const between = previous && sentence.words(previous.claim.figure.span[1], outer[0]);
  if (previous && !facts.births.includes(previous) && between !== undefined) {
    if (atAge.test(between) && between.length <= 16 && !facts.deaths.includes(previous)) return make("then", previous);
    if (/^,? (?:when )?(?:he|she) (?:is|was|will be|turn(?:s|ed)) $/.test(between))
      return make(/turn/.test(between) ? "turned" : "then", previous);
  }
  const present = /\bis (?:now )?$/.test(head) && !/^ when\b/.test(tail);
  return present && !next && facts.deaths.length === 0 ? make("now", null) : null;
}
