import type { Claim } from "../model/claim.ts";
import { anniversaries } from "./anniversary-ties.ts";
import { eventTies } from "./event-ties.ts";
import { singleDate } from "./single-date.ts";
import { type StatedPeriod, statedPeriods } from "./stated-periods.ts";
import type { StatedSentence } from "./stated-sentences.ts";
import { isAfter, type WrittenDate } from "./written-dates.ts";

/** A length and the two dates that its sentence ties it to. */
export interface Tie {
  readonly length: Claim;
  readonly from: WrittenDate;
  readonly to: WrittenDate;
  /** The dates as the message names them. */
  readonly text: string;
  readonly dates: StatedPeriod["span"];
  /** `counted` where the years themselves are counted ("the nine years from"), `within` where the length need not fill the
   * period, `step` for "nine years later". */
  readonly kind: "elapsed" | "counted" | "within" | "step" | "anniversary";
}

/** Days in the units that lengths of time are checked in. */
export const daysIn: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.4369,
  year: 365.2425,
  decade: 3652.425,
  century: 36524.25,
};

/** Every length of time in a sentence that its words tie to two dates. */
export function lengthTies(sentence: StatedSentence): Tie[] {
  if (sentence.claims.length < 2 || !sentence.claims.some(isLength)) return [];
  return [...tiedToPeriods(sentence), ...tiedToTwoDates(sentence), ...anniversaries(sentence), ...eventTies(sentence)];
}

function isLength({ figure }: Claim): boolean {
  if (figure.dimension === "ordinal") return figure.value !== null;
  return isDuration(figure);
}

function isDuration({ dimension, unit, per, change }: Claim["figure"]): boolean {
  return dimension === "duration" && unit !== null && unit in daysIn && per === undefined && !change;
}

const periodNouns =
  "period|span|stretch|run|reign|spell|stint|tenure|term|interval|gap|absence|career|marriage|war|conflict|occupation|siege|strike|drought|recession|closure|ban|streak|dictatorship|presidency|premiership|rule";
/** Between a length and the period behind it. */
const lengthFirst = new RegExp(
  `^(?: long)?(?: (?:${periodNouns}))?(?:,| –| —|:)?(?: ?\\(| (?:(?:that |which )?(?:ran|run|running|lasted|lasting|stretched|stretching) )?(from|between)| \\(?)? ?$`,
);
const nounFirst = new RegExp(`^ (?:${periodNouns})\\b`);
/** The same with a word or two about what went on, "nine years in power, from". */
const lengthAndWhat =
  /^ (?:in|as|at) (?:(?:the|its|his|her|their|an?) )?[\w'’-]+(?: (?!for |on |over |after |before |with |by |of )[\w'’-]+)?,? (?:from|between) ?$/;
/** Right before a length that is no stretch of time, or only one of several. */
const noStretch =
  /(?:\b(?:by|every|each|per|averag(?:e|es|ed|ing)|aged?|extra|additional|further|another|other|than|gain(?:ed)?|gains|lost|rose|fell|up|down|added|cut|or|and|plus|up to|at least|least|most|under|over \w+ of)|(?<!\b(?:period|span|stretch|run|reign|spell|stint|tenure|term|interval|gap|total|career) )of) $/i;
/** Right before a length that counts the years themselves. */
const definite = /\b(?:the|those|these|all|each of the) $/i;
const filling =
  /\b(?:the|those|these|its|his|her|their|a|an|this|that|lasted|lasting|spanned|spanning|spans|took|entire|whole|total of|period of|span of) $/i;
/** Between a period and the length behind it. */
const periodFirst = new RegExp(
  `^\\)?(?:,|:|;| –| —| \\(|\\()? ?(?:or |i\\.e\\.,? |that is,? |for |over |in the (?:course|space) of |a total of )?(?:(?:an?|the) )?(?:(?:total|${periodNouns}) of )?$`,
);
/** Behind a hyphenated length: whatever is said to run from one date to another, "-day fair runs from". */
const runningThing =
  /^ (?:[a-z]+ ){1,3}?(?:which |that )?(?:runs|ran|is running|was running|lasts|lasted|went on|goes on|stretched|extended|extends|took place|takes place) (?:from |between )$/;
/** Behind a hyphenated length: what lasts so long, "-year plan from", "-year lease runs from", "-year budget for". */
const lastingThing =
  /^ (?:[a-z]+ )?(?:plan|lease|programme|program|contract|deal|agreement|tour|project|mandate|budget|cycle|strategy|freeze|loan|mission|trip|festival|course|campaign|partnership|cruise|expedition|truce|ceasefire|pilot|trial|residency|exhibition)(?:,? (?:that |which )?(?:runs|ran|running|lasts|lasted|lasting|covers|covered|covering|spans|spanned|spanning))? ?(?:\(|from |for |between )$/i;
const lengthEnds = new RegExp(`^(?:(?: (?:in all|in total|altogether))? ?(?:[,.;:)–—]|$)| (?:${periodNouns})\\b)`);
/** Anywhere in a sentence whose period has holes. */
const interrupted =
  /\b(?:except|excluding|apart from|interrupt\w*|on and off|off and on|break|not counting|minus|intermittent\w*|combined|separate|non-?consecutive|fiscal|financial|academic|BC|BCE)\b|B\.C\./;

function* tiedToPeriods(sentence: StatedSentence): Iterable<Tie> {
  const periods = statedPeriods(sentence);
  if (periods.length === 0 || interrupted.test(sentence.words(sentence.start, sentence.end))) return;
  for (const period of periods) {
    if (goesOn(sentence, period)) continue;
    const before = sentence.claims[period.first - 1];
    const after = sentence.claims[period.last + 1];
    const tie =
      (before && isDuration(before.figure) ? lengthBefore(sentence, before, period) : null) ??
      (after && isDuration(after.figure) ? lengthAfter(sentence, after, period) : null);
    if (tie) yield tie;
  }
}

/** "from 2004 to 2012 and from 2015 to 2017": the length is of both. */
function goesOn(sentence: StatedSentence, period: StatedPeriod): boolean {
  const tail = sentence.words(period.span[1], Math.min(sentence.end, period.span[1] + 60));
  if (
    /^\)?,? (?:and|then|or|with|but|plus)\b(?: \w+){0,3} (?:\(?[12]\d{3}\b|\d)/.test(tail) ||
    /^\)?(?:,|;) ?(?:from |in |then )?\(?\d/.test(tail)
  ) {
    const next = sentence.claims[period.last + 1];
    return next !== undefined && !isDuration(next.figure);
  }
  const head = sentence.before(period.span[0], 30);
  return /\d{4}\)?,? and (?:again )?(?:from |between )?$/.test(head);
}

function lengthBefore(sentence: StatedSentence, length: Claim, period: StatedPeriod): Tie | null {
  const { figure } = length;
  const gap = sentence.words(figure.span[1], period.span[0]);
  const head = sentence.before(figure.outer[0], 40);
  if (gap.trim() === "" || noStretch.test(head)) return null;
  const plainTie = lengthFirst.exec(gap);
  const hyphenated = isHyphenated(sentence, length);
  const lasting = hyphenated && (lastingThing.test(gap) || runningThing.test(gap));
  if (!lasting && !plainTie && (hyphenated || !lengthAndWhat.test(gap))) return null;
  if (hyphenated && !lasting && !nounFirst.test(gap)) return null;
  const counts = definite.test(head) && !hyphenated;
  const marked = /^ ?[,(–—:]/.test(gap) || hyphenated || filling.test(head);
  const within =
    (!plainTie && !lasting && !isSpent(head, gap)) ||
    (!marked && !isSpent(head, gap) && !(plainTie?.[1] === "from" && /\b(?:for|during) $/i.test(head)));
  const { from, to, span } = period;
  return {
    length,
    from,
    to,
    text: fromTo(period),
    dates: span,
    kind: within ? "within" : counts ? "counted" : "elapsed",
  };
}

/** "Spent nine years in Redfield, from": all of the time. */
function isSpent(head: string, gap: string): boolean {
  return /\bspen(?:t|ds?|ding) $/.test(head) && /, from ?$/.test(gap);
}

function lengthAfter(sentence: StatedSentence, length: Claim, period: StatedPeriod): Tie | null {
  const { figure } = length;
  const gap = sentence.words(period.span[1], figure.outer[0]);
  if (!/[,:;–—(]/.test(gap) || !periodFirst.test(gap)) return null;
  const tail = sentence.words(figure.span[1], Math.min(sentence.end, figure.span[1] + 30));
  const ends = lengthEnds.exec(tail);
  if (!ends || (isHyphenated(sentence, length) && !/^ \w/.test(ends[0]))) return null;
  // "2004–2012, two years, three months" and "…, nine years, 12 of them at sea" go on.
  if (/^,? (?:and )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven) )/.test(tail)) return null;
  const { from, to, span } = period;
  return { length, from, to, text: fromTo(period), dates: span, kind: "elapsed" };
}

/** "March 2018 to March 2023" for "March 2018 and March 2023". */
function fromTo({ text }: StatedPeriod): string {
  return text.replace(" and ", " to ");
}

function isHyphenated(sentence: StatedSentence, { figure }: Claim): boolean {
  return /[-‐‑](?:day|week|fortnight|month|year|decade|century)$/.test(sentence.words(figure.span[0], figure.span[1]));
}

/** Words that may stand between a date and what happened "nine years later" without an event of their own. */
const shortStep = /^[),]? ?(?:[\w'’-]+ ){0,6}(?:some |about |just |only |almost |nearly )?$/;
const ownEvent = /\b(?:after|before|when|while|then|since|until|who|which|whose|where|having|aged?)\b/;

/** "opened in 1990 and closed nine years later, in 2001"; "closed in 2001, nine years after it opened in 1990". */
function* tiedToTwoDates(sentence: StatedSentence): Iterable<Tie> {
  const { claims } = sentence;
  for (let i = 0; i + 2 < claims.length; i++) {
    const [a, length, b] = [claims[i] as Claim, claims[i + 1] as Claim, claims[i + 2] as Claim];
    const behindBoth = laterBehind(sentence, a, length, b);
    if (behindBoth) yield behindBoth;
    if (!isDuration(length.figure) || isHyphenated(sentence, length)) continue;
    const first = singleDate(sentence, a);
    const second = singleDate(sentence, b);
    if (!first || !second) continue;
    const before = sentence.words(a.figure.span[1], length.figure.outer[0]);
    const behind = sentence.words(length.figure.span[1], b.figure.outer[0]);
    const later = /^ (later|earlier|before),?(?: \(?(?:in|on))? ?\(?$/.exec(behind);
    const stepped = later && shortStep.test(before) && !ownEvent.test(before) && !isLoose(sentence, a);
    const related =
      /^(?:,| –| —|,? (?:some|about|just|only|almost|nearly)) ?$/.test(before) &&
      /^ (after|before) (?:[\w'’-]+ ){1,8}(?:in|on) $/.exec(behind.replace(/ ?$/, " ")) &&
      !/\b(?:and|or|but|which|who|that)\b/.test(behind);
    if (!stepped && !related) continue;
    const backwards = stepped ? later[1] !== "later" : /^ after/.test(behind);
    const [from, to] = backwards ? [second, first] : [first, second];
    const [start, end] = backwards ? [b, a] : [a, b];
    if (isAfter(from, to)) continue;
    const words = (claim: Claim) => sentence.words(claim.figure.span[0], claim.figure.span[1]);
    const text = `${words(start)} to ${words(end)}`;
    yield { length, from, to, text, dates: [a.figure.span[0], b.figure.span[1]], kind: "step" };
  }
}

/** Between two dates of one story: "and closed in". */
const andThen = /^,? (?:and|but|then|and then) (?:[\w'’-]+ ){0,5}(?:in|on) $/;

/** "opened in 1990 and closed in 2001, eleven years later": the length is the last of the three. */
function laterBehind(sentence: StatedSentence, a: Claim, b: Claim, length: Claim): Tie | null {
  if (!isDuration(length.figure) || isHyphenated(sentence, length)) return null;
  const [from, to] = [singleDate(sentence, a), singleDate(sentence, b)];
  if (!from || !to || isAfter(from, to) || isLoose(sentence, a) || isLoose(sentence, b)) return null;
  const between = sentence.words(a.figure.span[1], b.figure.outer[0]);
  if (!andThen.test(between) || ownEvent.test(between.replace(/^,? (?:and )?then /, ""))) return null;
  if (
    !/^(?:,| –| —) ?(?:some |about |just |only |almost |nearly )?$/.test(
      sentence.words(b.figure.span[1], length.figure.outer[0]),
    )
  )
    return null;
  const tail = sentence.words(length.figure.span[1], Math.min(sentence.end, length.figure.span[1] + 12));
  if (!/^ (?:later|on)(?:[.,;:)–—]|$)/.test(tail)) return null;
  const words = (claim: Claim) => sentence.words(claim.figure.span[0], claim.figure.span[1]);
  const dates: Tie["dates"] = [a.figure.span[0], b.figure.span[1]];
  return { length, from, to, text: `${words(a)} to ${words(b)}`, dates, kind: "step" };
}

/** "by 1990", "since 1990", "late 1990" name no point to count from. */
function isLoose(sentence: StatedSentence, { figure }: Claim): boolean {
  const head = sentence.before(figure.outer[0], 14);
  return /\b(?:by|since|until|till|before|after|from|to|about|around|circa|c\.) $/i.test(head);
}
