import { type Quantity, quantityOf } from "../compare/quantity.ts";
import { lemma, NOUN } from "../extract/lexicon/lexicon.ts";
import type { Claim } from "../model/claim.ts";
import type { Figure } from "../model/figure.ts";
import { isBounded } from "./own-base.ts";
import type { StatedSentence } from "./stated-sentences.ts";

/** A total, what it is spread over, and what that comes to for each. */
export interface RateTie {
  readonly rate: Claim;
  readonly total: Claim;
  /** A count, a duration or a distance; the same claim as `total` where both are rates of two periods. */
  readonly over: Claim;
  readonly kind: "each" | "periods" | "speed";
}

/** A figure that may take part, with its numbers. */
interface Part {
  readonly claim: Claim;
  readonly quantity: Quantity;
}

const softly =
  "(?:about|around|some|roughly|approximately|nearly|almost|just (?:over|under)|more than|less than|over|under|only|an estimated|a mere|up to|at least)";
/** Right before a figure that follows from others. */
const following = new RegExp(
  `(?:(?:,|;| –| —| -|\\() ?(?:or|i\\.e\\.,?|that is,?|which (?:is|was|comes? to|works? out (?:at|to)|means|makes)|equal to|equivalent to|the equivalent of|working out (?:at|to)|coming to|amounting to|making)?|\\bor|\\b(?:an|its|his|her|their|the) (?:average|mean)(?: [a-z]+)? of|\\baveraging|\\bon average,?|\\bat an average(?: [a-z]+)? of|\\bat an average speed of) ?(?:an average of )?(?:${softly} )?(?:the )?$`,
  "i",
);
/** "…, so each will receive $40,000", "…, each seat costs $40,000": what is counted, or nothing. */
const eachBefore =
  /,(?: so| and| with| meaning| which means(?: that)?)? each(?: of them| ((?!will |would |could )[a-z]+))?? (?:(?:will|would|could) )?(?:costs?|gets?|getting|receives?|receiving|earns?|pays?|paying|is worth) (?:about |around |roughly |some |nearly )?$/;
/** "… a lamp" */
const eachBehind = /^ an? ([a-z]+)(?=[.,;:)]|$)/;
/** A sentence of its own that says what the one before comes to. */
const comesTo = new RegExp(
  `^(?:That|This|It)(?: (?:is|was|equals|means|amounts to|comes to|works out (?:at|to)|would be)|['’]s)(?: an average of)? ?(?:${softly} )?$`,
  "i",
);
const averages = /\b(?:average|mean|averaging)\b/i;
/** Words by which the figures before are of other things than the rate. */
const elsewhere =
  /\b(?:compared|versus|against|instead of|rather than|up from|down from|while|whereas|but|previously|earlier|maximum|minimum|limit|least expensive|cheapest|ranging|between|plus|fee|each with)\b/i;
/** Right behind a rate that only some pay, or of some other time. */
const onTerms =
  /^(?: each| apiece| (?:a|an|per) [a-z]+)? (?:if|when|with|without|on(?! average)|in advance|up ?front|paid|for (?:those|members|people|non|groups|children|adults|students|the first|early))\b/i;
const ofAnother =
  /^ (?:in|during|over|for|from|since|last|this|next|before|after|by)\b(?! (?:each|every|all|total)\b)/i;
const everyone = new Set(["item", "head", "capita", "person", "piece", "unit"]);

/** Rates of a sentence that follow from a total and a count, a duration or another rate that stand before them. */
export function rateTies(sentence: StatedSentence, previous: StatedSentence | undefined): RateTie[] {
  const ties: RateTie[] = [];
  sentence.claims.forEach((rate, position) => {
    const { figure } = rate;
    if (figure.change || figure.role !== undefined) return;
    const head = sentence.before(figure.outer[0], 60);
    const average = averages.test(head.slice(-24));
    const tail = sentence.words(figure.span[1], Math.min(sentence.end, figure.span[1] + 48));
    const noun = eachBefore.test(head) ? (eachBefore.exec(head)?.[1] ?? "") : eachBehind.exec(tail)?.[1];
    const each = figure.per !== undefined || noun !== undefined || /^ (?:apiece|each)\b/.test(tail);
    if (!each && figure.dimension !== "speed" && !average) return;
    if (onTerms.test(tail) || (!each && ofAnother.test(tail))) return;
    const tie = tieBefore(sentence, position, head) ?? tieToPrevious(sentence, position, head, previous);
    if (tie && figure.per === undefined && noun && !counts(tie.over, noun)) return;
    if (tie) ties.push(tie);
    else if (each) ties.push(...tieBehind(sentence, position));
  });
  return ties;
}

/** Whether a claim counts what a noun in the singular names. */
function counts({ measure }: Claim, noun: string): boolean {
  return measure !== null && lemma(measure.head.toLowerCase(), NOUN) === lemma(noun, NOUN);
}

/** "$12 million for 300 homes, or $40,000 each". */
function tieBefore(sentence: StatedSentence, position: number, head: string): RateTie | null {
  const rate = sentence.claims[position] as Claim;
  if (
    !opensWithRate(sentence, position) &&
    ![head, sentence.before(rate.figure.span[0], 60)].some((each) => following.test(each) || eachBefore.test(each))
  )
    return null;
  const before = sentence.claims.slice(Math.max(0, position - reach), position);
  const first = before[0];
  if (first && elsewhere.test(sentence.words(first.figure.span[0], rate.figure.outer[0]))) return null;
  return pick(rate, before);
}

/** "At $1,440 a month, a family pays $17,280 a year." */
function opensWithRate(sentence: StatedSentence, position: number): boolean {
  const [first, rate] = [sentence.claims[0], sentence.claims[position] as Claim];
  if (position !== 1 || !first || !isPeriod(first.figure.per ?? "") || !isPeriod(rate.figure.per ?? "")) return false;
  if (!/^At (?:about |just |only )?$/.test(sentence.before(first.figure.outer[0], 20))) return false;
  const [, end] = rate.figure.span;
  if (isBounded(sentence.words(end, Math.min(sentence.end, end + 40)))) return false;
  return /^[^.;:]{0,20}, (?:[\p{L}’'-]+ ){1,6}$/u.test(sentence.words(first.figure.outer[1], rate.figure.outer[0]));
}

/** "The $12 million pays for 300 homes. That is $40,000 each." */
function tieToPrevious(
  sentence: StatedSentence,
  position: number,
  head: string,
  previous: StatedSentence | undefined,
): RateTie | null {
  if (position > 0 || previous?.block !== sentence.block || !comesTo.test(head)) return null;
  const first = previous.claims[0];
  if (!first || elsewhere.test(sentence.words(first.figure.span[0], sentence.start))) return null;
  return pick(sentence.claims[0] as Claim, previous.claims);
}

const reach = 6;
/** Between a count and the rate of each: "1,200 tickets at $25 each". */
const atEach = /^(?: (?!and |or |but )[\p{L}-]+){0,3} (?:at|for|costing|worth|paying|paid) (?:about )?$/u;
/** Between a rate and the total that it makes. */
const makes =
  /^(?: each| apiece| a [a-z]+| per [a-z]+)?,? (?:for (?:a )?total(?: cost| price)? of|(?:and )?(?:rais|earn|mak|fetch|total|bring)ing(?: in)?(?: a total of)?|a total of|or|which (?:is|makes|comes to)) (?:about |some |around |nearly )?$/;

/** "1,200 tickets at $25 each, raising $30,000". */
function tieBehind({ claims, words }: StatedSentence, position: number): RateTie[] {
  const [over, rate, total] = [claims[position - 1], claims[position] as Claim, claims[position + 1]];
  if (!over || !total || over.figure.dimension !== "count" || total.figure.per !== undefined) return [];
  if (quantityOf(total.figure)?.family !== quantityOf(rate.figure)?.family) return [];
  if (!atEach.test(words(over.figure.span[1], rate.figure.outer[0]))) return [];
  if (!makes.test(words(rate.figure.span[1], total.figure.outer[0]))) return [];
  return isCountedBy(rate, over) ? [{ rate, total, over, kind: "each" }] : [];
}

/** The one total and the one divisor among the figures before a rate; `null` where there are several or none. */
function pick(rate: Claim, before: readonly Claim[]): RateTie | null {
  const quantity = quantityOf(rate.figure);
  if (quantity === null || quantity.value === null) return null;
  const parts = before.flatMap((claim) => {
    const own = quantityOf(claim.figure);
    return own === null || own.value === null || claim.figure.change || isYear(claim) ? [] : [{ claim, quantity: own }];
  });
  if (rate.figure.dimension === "speed") return speed(rate, parts);
  const like = parts.filter((part) => part.quantity.family === quantity.family);
  const byPeriod = like.filter(({ claim: { figure } }) => figure.per !== undefined && figure.per !== rate.figure.per);
  const { per } = rate.figure;
  if (per !== undefined && isPeriod(per)) {
    const [total] = byPeriod;
    // "50,000 copies a day, or 350,000 a week"
    if (total && byPeriod.length === 1 && isPeriod(total.claim.figure.per ?? ""))
      return parts.length === 1 ? { rate, total: total.claim, over: total.claim, kind: "periods" } : null;
    const spans = before.filter(isSpan);
    const totals = like.filter(({ claim }) => claim.figure.per === undefined && claim.figure.dimension !== "duration");
    const [over] = spans;
    const [sum] = totals;
    if (!over || !sum || spans.length !== 1 || totals.length !== 1 || before.length !== 2) return null;
    return { rate, total: sum.claim, over, kind: "each" };
  }
  return byCount(rate, quantity, parts);
}

function byCount(rate: Claim, quantity: Quantity, parts: readonly Part[]): RateTie | null {
  const counts = parts.filter(({ claim }) => claim.figure.dimension === "count" && claim.figure.per === undefined);
  const totals = parts.filter((part) => part.quantity.family === quantity.family && samePeriod(part.claim, rate));
  if (quantity.family !== "count") {
    const overs = counts.filter(({ claim }) => isCountedBy(rate, claim));
    const [over] = overs;
    const [total] = totals;
    if (!over || !total || overs.length !== 1 || totals.length !== 1 || counts.length !== 1) return null;
    return { rate, total: total.claim, over: over.claim, kind: "each" };
  }
  // "1,200 students in 40 schools, or 30 each": the total is what the rate counts.
  const [total, over] = counts;
  if (!total || !over || counts.length !== 2 || parts.length !== 2) return null;
  const { per } = rate.figure;
  if (per !== undefined && !everyone.has(per)) {
    const overs = counts.filter(({ claim }) => claim.measure !== null && isOne(lemma(claim.measure.head, NOUN), per));
    const [named] = overs;
    const other = counts.find((each) => each !== named);
    if (!named || !other || overs.length !== 1) return null;
    return { rate, total: other.claim, over: named.claim, kind: "each" };
  }
  return { rate, total: total.claim, over: over.claim, kind: "each" };
}

/** A length of time, or a year, month or week that is named. */
function isSpan({ figure }: Claim): boolean {
  return figure.dimension === "duration" ? figure.value !== null : namedPeriod(figure) !== null;
}

/** The period that a date is the whole of; `null` for other dates. */
export function namedPeriod({ dimension, calendar, unit }: Figure): string | null {
  if (dimension !== "date") return null;
  // "Last year" in a text without a date.
  if (calendar === undefined) return unit !== null && isPeriod(unit) ? unit : null;
  if (!calendar.start || !calendar.end) return null;
  const days = (Date.parse(calendar.end) - Date.parse(calendar.start)) / 86_400_000 + 1;
  return days === 7 ? "week" : days >= 28 && days <= 31 ? "month" : days === 365 || days === 366 ? "year" : null;
}

/** "480 km in four hours, an average of 120 km/h". */
function speed(rate: Claim, parts: readonly Part[]): RateTie | null {
  const all = parts.filter(({ claim }) => claim.figure.dimension === "length");
  // "1,084 kilometres (674 miles)" is one way in two units.
  const lengths = all.filter(({ quantity: { value } }, i) => i === 0 || !isNear(value, all[0]?.quantity.value ?? null));
  const times = parts.filter(({ claim }) => claim.figure.dimension === "duration");
  const [total] = lengths;
  const [over] = times;
  if (!total || !over || lengths.length !== 1 || times.length !== 1) return null;
  return { rate, total: total.claim, over: over.claim, kind: "speed" };
}

function isNear(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= 0.02 * b;
}

/** Whether a rate "per home", "each" or "per head" may be of what a claim counts. */
function isCountedBy({ figure: { per } }: Claim, { measure }: Claim): boolean {
  if (per === undefined || per === "item" || per === "piece" || per === "unit") return true;
  if (measure === null) return false;
  const head = lemma(measure.head.toLowerCase(), NOUN);
  if (isOne(head, lemma(per, NOUN))) return true;
  return everyone.has(per) && persons.has(head);
}

/** Nouns for one thing, as a count and what is "a" of it may be told with either. */
const synonyms = new Map(
  [
    "match game fixture",
    "home house household",
    "pupil student schoolchild",
    "employee worker",
    "show performance",
  ].flatMap((group) => group.split(" ").map((noun) => [noun, group] as const)),
);

function isOne(head: string, per: string): boolean {
  return head === per || (synonyms.has(head) && synonyms.get(head) === synonyms.get(per));
}

const persons = new Set(
  "person people resident inhabitant citizen worker employee member student pupil patient guest visitor customer user family household player soldier teacher passenger child adult man woman".split(
    " ",
  ),
);

function samePeriod(total: Claim, rate: Claim): boolean {
  return total.figure.per === undefined || total.figure.per === rate.figure.per || isPeriod(total.figure.per);
}

function isYear({ figure: { value, dimension } }: Claim): boolean {
  return dimension === "count" && value !== null && Number.isInteger(value) && value >= 1900 && value < 2100;
}

const periods = new Set("second minute hour day night week fortnight month quarter year decade".split(" "));

export function isPeriod(noun: string): boolean {
  return periods.has(noun);
}
