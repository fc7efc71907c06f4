import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import { createPersonReader, type PersonReader, personKey } from "./person-in-sentence.ts";
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
const bornTo = /\bborn (?:in )?to (?:[^\s\d]+ ){0,3}(?:parents?|family|farmers?|immigrants?)\b/i;
/** What somebody was at birth is no relative: "born in 1939, the only child of a baker". */
const ownBirth =
  /\bborn\b[^.;]{0,60}?, the (?:(?:only|first|second|third|fourth|youngest|oldest|eldest|[a-z]+ of [a-z]+) )?(?:child|son|daughter|children|sons|daughters)(?: of (?:(?:a|an|the|two|poor|[a-z]+[’']s) ?)*[a-z-]+(?: and (?:a |an )?[a-z-]+)?)?/i;
const kin =
  /\b(?:father|mother|parents?|wife|husband|spouse|partner|sons?|daughters?|children|child|brothers?|sisters?|siblings?|twins?|uncle|aunt|cousins?|nephews?|nieces?|grand\w+|widow|widower|fianc\w+|whose|each|respectively|both|dog|cat|horse)\b/i;

/** Births, deaths and ages of everybody whom a document lets tell apart. */
export function lifeFacts(document: ReadDocument): LifeFacts[] {
  if (!anyBirth.test(document.prose.text)) return [];
  const people = new Map<string, LifeFacts>();
  const reader = createPersonReader(document);
  let deathEnd = -Infinity;
  for (const sentence of statedSentences(document)) {
    reader.enter(sentence);
    const found = factsOf(sentence, reader, sentence.start - deathEnd <= 2);
    if (found.length === 0) continue;
    if (kin.test(sentence.words(sentence.start, sentence.end).replace(bornTo, "born").replace(ownBirth, ""))) continue;
    const subject = reader.subject();
    if (found.some(({ kind }) => kind === "deaths")) deathEnd = sentence.end;
    for (const { kind, fact, named } of found) {
      const key = named ? personKey(named) : subject;
      if (key === null) continue;
      const known = people.get(key) ?? { births: [], deaths: [], ages: [] };
      people.set(key, known);
      if (kind === "age") known.ages.push(fact);
      else known[kind].push(fact);
    }
  }
  return [...people.values()];
}

/** A fact and the person that stands right before it, `null` where it is of whomever the sentence speaks. */
type Fact =
  | { readonly kind: "births" | "deaths"; readonly fact: LifeDate; readonly named: Mention | null }
  | { readonly kind: "age"; readonly fact: StatedAge; readonly named: Mention | null };

function factsOf(sentence: StatedSentence, reader: PersonReader, afterDeath: boolean): Fact[] {
  const facts: Fact[] = [];
  const dates = new Map<Claim, LifeDate>();
  const births = new Set<LifeDate>();
  const deaths = new Set<LifeDate>();
  for (const claim of sentence.claims) {
    const dated = lifeDate(sentence, claim);
    if (!dated) continue;
    dates.set(claim, dated);
    const head = sentence.before(claim.figure.outer[0], 120);
    const born = bornBefore.exec(head);
    const kind = born ? "births" : diedBefore.test(head) ? "deaths" : null;
    if (kind === null) continue;
    (born ? births : deaths).add(dated);
    // "Ada Berg, born in 1938, beat Ivo Novak": the name right before tells whose birth it is.
    const named = born ? reader.namedRightBefore(claim.figure.outer[0] - born[0].length, 10) : null;
    facts.push({ kind, fact: dated, named });
  }
  facts.push(...lifespans(sentence, reader));
  sentence.claims.forEach((claim, position) => {
    const fact =
      statedAge(sentence, claim, position, dates, births, deaths) ?? (afterDeath ? ageAtDeath(sentence, claim) : null);
    if (!fact) return;
    const named = fact.kind === "now" ? reader.namedRightBefore(claim.figure.outer[0], 2) : null;
    facts.push({ kind: "age", fact, named });
  });
  return facts;
}

const bornBefore =
  /\bborn(?:,? (?!and |or |died |moved |raised |after |before |since |by |until )[^\s\d]\S*){0,12} (?:in|on) (?:the (?:spring|summer|autumn|fall|winter) of |early |late )?$|\bborn,? $|\(b\. ?$|\(born (?:on )?$/i;
const diedBefore =
  /\b(?:died|killed|murdered|executed|assassinated|drowned|passed away|death)(?:,? (?!and |or |after |before |since |by |until |when |[12]\d{3})\S+){0,6},? (?:in|on) $|\bdied,? $|\(died (?:on )?$/i;

/** A date with its year, whether or not it is of somebody’s life; `null` for other figures. */
export function lifeDate(sentence: StatedSentence, claim: Claim): LifeDate | null {
  const { dimension, span, inferred, value } = claim.figure;
  const mayBeYear = dimension === "count" && value !== null && value >= 1500 && value < 2100;
  if (!mayBeYear && dimension !== "date") return null;
  const text = sentence.words(span[0], span[1]);
  const bareYear = mayBeYear && /^\d{4}$/.test(text);
  const thisYear = /^this year$/i.test(text);
  if (!bareYear && (dimension !== "date" || (inferred.length > 0 && !thisYear))) return null;
  const dates = writtenDates(text);
  const date = dates?.length === 1 ? dates[0] : undefined;
  // An article with a date tells which year that is.
  const year = thisYear ? Number(claim.figure.calendar?.start?.slice(0, 4)) : Number.NaN;
  if (year > 0) return { claim, date: { year }, text: String(year) };
  return date?.year === undefined ? null : { claim, date, text };
}

/** "Ada Berg (1938–1967)": the years right behind a person's name. */
function* lifespans(sentence: StatedSentence, reader: PersonReader): Iterable<Fact> {
  for (const { first, last, span, from, to } of statedPeriods(sentence)) {
    const birth = sentence.claims[first];
    const death = sentence.claims[last];
    if (!birth || !death || from.month !== undefined) continue;
    const named = reader.namedRightBefore(span[0], 2);
    if (!named || !sentence.words(named.span[1], span[0]).endsWith("(")) continue;
    if (!sentence.words(span[1], span[1] + 1).startsWith(")")) continue;
    yield { kind: "births", fact: { claim: birth, date: from, text: String(from.year) }, named };
    yield { kind: "deaths", fact: { claim: death, date: to, text: String(to.year) }, named };
  }
}

/** Behind an age: "at her death", "at the time of his death". */
const deathBehind = /^(?: years old)?,? (?:at|at the time of|on the day of|upon) (?:his|her|their) death\b/;
const atAge = /\b(?:at|aged|at (?:the |an )?age(?: of)?|age) (?:just |only |barely )?$/i;
const dying =
  /\b(?:died|dead|killed|murdered|executed|drowned|passed away|death)(?: (?!and |or |when |who )\S+){0,8} (?:at|aged|at (?:the |an )?age(?: of)?|age) (?:just |only |barely )?$/i;
const turning = /\bturn(?:s|ed|ing)? $/i;
const being = /\b(?:is|was|be|now|aged|age|at|age of) (?:just |only |barely )?$|, $/i;
/** Between an age and its year: "when she became minister in". */
const whenDone = /^(?: years old)?,? when (?:he|she|they) (?:[^\s\d,]+ ){1,7}(?:in|on) $/;

function statedAge(
  sentence: StatedSentence,
  claim: Claim,
  position: number,
  dates: ReadonlyMap<Claim, LifeDate>,
  births: ReadonlySet<LifeDate>,
  deaths: ReadonlySet<LifeDate>,
): StatedAge | null {
  const { value, bound, outer, span, dimension } = claim.figure;
  if (value === null || bound !== "exact" || !Number.isInteger(value) || value < 1 || value > 120 || dates.has(claim))
    return null;
  const head = sentence.before(outer[0], 80);
  const tail = sentence.words(span[1], Math.min(sentence.end, span[1] + 40));
  const make = (kind: StatedAge["kind"], at: LifeDate | null): StatedAge => ({ claim, years: value, at, kind });
  const next = dates.get(sentence.claims[position + 1] as Claim);
  const behind = next && !births.has(next) ? sentence.words(span[1], next.claim.figure.outer[0]) : null;
  if (dimension === "ordinal")
    return next && behind !== null && /^ birthday,? (?:in|on) $/.test(behind) ? make("turned", next) : null;
  if (!isAge(claim, head, tail)) return null;

  if (
    dying.test(head) ||
    deathBehind.test(tail) ||
    /^ when (?:he|she|they) (?:died|was killed|was murdered)\b/.test(tail)
  )
    return make("at-death", null);
  if (next && behind !== null) {
    if (/^(?: years old| years of age)?,? (?:in|on) $/.test(behind))
      return make(turning.test(head) ? "turned" : "then", next);
    if (whenDone.test(behind)) return make("then", next);
    // "turns 50 this year"
    if (behind === " " && turning.test(head)) return make("turned", next);
  }
  const previous = dates.get(sentence.claims[position - 1] as Claim);
  if (previous && !births.has(previous)) {
    const between = sentence.words(previous.claim.figure.span[1], outer[0]);
    if (atAge.test(between) && between.length <= 22 && !deaths.has(previous)) return make("then", previous);
    // "In 2026, Ruth Okoro, 61, leads the firm."
    if (
      /^, (?:[^\s\d,]+ ){0,3}[^\s\d,]+, $/.test(between) &&
      /^(?:In|On) $/.test(sentence.before(previous.claim.figure.outer[0], 8))
    )
      return make("then", previous);
    if (/^,? (?:when )?(?:he|she) (?:is|was|will be|turn(?:s|ed)) $/.test(between))
      return make(/turn/.test(between) ? "turned" : "then", previous);
  }
  const fromBirth = apposed(head, tail, dimension === "age") && /^,? (?:who )?was born\b/.test(tail.slice(1));
  // "Ada Berg, 61, was born in 1956": what else is dated behind is of later.
  if (dates.size > births.size && !(fromBirth && !sentence.claims.slice(0, position).some((each) => dates.has(each))))
    return null;
  const present = /\bis (?:now )?$/.test(head) ? !/^ when\b/.test(tail) : apposed(head, tail, dimension === "age");
  return present ? make("now", null) : null;
}

/** "He was 24." right after a sentence that tells a death. */
function ageAtDeath(sentence: StatedSentence, claim: Claim): StatedAge | null {
  const { value, outer, span } = claim.figure;
  if (!/^(?:He|She) was (?:just |only )?$/.test(sentence.before(outer[0], 20)) || value === null || value > 120)
    return null;
  if (!/^(?: years old)?[.,]/.test(sentence.words(span[1], Math.min(sentence.end, span[1] + 12)))) return null;
  return Number.isInteger(value) ? { claim, years: value, at: null, kind: "at-death" } : null;
}

function isAge({ figure }: Claim, head: string, tail: string): boolean {
  if (/^\d/.test(tail)) return false;
  if (figure.dimension === "age") return figure.unit === "year of age";
  return figure.dimension === "count" && being.test(head) && /^(?:[.,;:)?!]|$| (?:in|on|when|at) )/.test(tail);
}

/** "Ada Berg, 61, says": an age as of the article. */
function apposed(head: string, tail: string, surely: boolean): boolean {
  if (!/[^\s\d], $/.test(head)) return false;
  return (
    (surely && tail.startsWith(",")) ||
    /^, (?:who (?:is|was born|has|lives|works)|was born|says|is|has|lives|plans|a |an |the )/.test(tail)
  );
}
