import { interval } from "../compare/interval.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import { unitNamed } from "../units/registry.ts";
import { hasOwnBase } from "./own-base.ts";
import { type StatedSentence, statedSentences } from "./stated-sentences.ts";

/** Two values and the change between them, tied by the small words of one sentence or two. */
export interface WordedChange {
  readonly from: Claim;
  readonly to: Claim;
  readonly by: Claim;
}

/** Changes told with both their values; those whose change `known` has are left out. `known` holds positions of claims. */
export function wordedChanges(document: ReadDocument, known: ReadonlySet<number>): WordedChange[] {
  const found: WordedChange[] = [];
  const taken = new Set(known);
  const add = (change: WordedChange) => {
    if (taken.has(change.by.index)) return;
    taken.add(change.by.index);
    const { from, to, by } = change;
    const alike = from.figure.per === to.figure.per && (by.figure.per ?? to.figure.per) === to.figure.per;
    found.push(alike ? change : { from: plain(from), to: plain(to), by: plain(by) });
  };
  // "695 mm, or 27.4 inches" is one value.
  const again = new Set(document.links.flatMap((link) => (link.kind === "equal" ? [link.b] : [])));
  let previous: Told | null = null;
  for (const sentence of statedSentences(document)) {
    const claims = sentence.claims.flatMap((claim) =>
      again.has(claim.index) ? [] : (endsOf(sentence, claim) ?? (isQuantity(claim) ? [claim] : [])),
    );
    for (let at = claims.length - 2; at > 0; at--) {
      const [earlier, claim] = [claims[at - 1] as Claim, claims[at] as Claim];
      if ((at > 1 && isBase(sentence, claim)) || tellsWhere(sentence, earlier, claim)) claims.splice(at, 1);
    }
    const told: Told | null = previous?.sentence.block === sentence.block ? previous : null;
    const near = told && sentence.start - told.sentence.end <= 3 ? told : null;
    const changes = claims.flatMap((claim, at) => {
      const [next, last] = [claims[at + 1], claims[at + 2]];
      if (!next || !last) return [];
      return inRow(sentence, claim, next, last) ?? orPercent(sentence, claims.slice(at, at + 4)) ?? [];
    });
    const whole = near && overTwo(near, sentence, claims);
    if (whole) changes.push(whole);
    if (changes.length > 0 && !isOtherwise(sentence))
      for (const change of changes) if (!isFromElsewhere(sentence, change)) add(change);
    previous = { sentence, claims };
  }
  return found;
}

interface Told {
  readonly sentence: StatedSentence;
  readonly claims: readonly Claim[];
}

/** Growth that is worked out otherwise than from the two values as they stand. */
const otherwise =
  /\b(?:adjust\w+|constant|organic\w*|excluding|real terms|inflation|annuali[sz]ed|like-for-like|comparable|currenc(?:y|ies)|compound\w*|on average|averag(?:e|ing) of|a year (?:on average|for)|per year|each year|every year|annual (?:rate|growth|increase)|annually|seasonal\w*|respectively|each)\b/i;

function isOtherwise(sentence: StatedSentence): boolean {
  return otherwise.test(sentence.words(sentence.start, Math.min(sentence.end, sentence.start + 400)));
}

/** "$2.28, from $2.19 last week, up 12 cents from a month earlier" */
function isFromElsewhere(sentence: StatedSentence, { from, to, by }: WordedChange): boolean {
  const begin = Math.min(from.figure.span[0], to.figure.span[0]);
  const [, end] = by.figure.span;
  if (begin < sentence.start || end < Math.max(from.figure.span[1], to.figure.span[1])) return false;
  const tail = sentence.words(end, Math.min(sentence.end, end + 70));
  return hasOwnBase(sentence.words(begin, by.figure.outer[0]), tail);
}

function isQuantity({ figure: { role, dimension, value } }: Claim): boolean {
  return (
    role === undefined && dimension !== "date" && dimension !== "duration" && dimension !== "age" && value !== null
  );
}

/** "from 40 to 60" without a verb of change is read as one range; a change told behind it shows that it is two values. */
export function endsOf(sentence: StatedSentence, claim: Claim): readonly [Claim, Claim] | null {
  const { bound, step, span, reading, dimension } = claim.figure;
  if (bound !== "range" || dimension === "date" || !(reading.tight.low < reading.tight.high)) return null;
  const text = sentence.words(span[0], span[1]);
  const at = text.indexOf(" to ");
  if (at < 0 || text.length !== span[1] - span[0] || !/\bfrom $/i.test(sentence.before(span[0], 12))) return null;
  const end = (value: number, from: number, to: number): Claim => {
    const around = interval(value - step / 2, value + step / 2);
    const figure: Figure = {
      ...claim.figure,
      value,
      bound: "exact",
      span: [from, to],
      outer: [from, to],
      reading: { tight: around, rounded: around, loose: around },
    };
    return { ...claim, figure };
  };
  const falls = isLarger(text.slice(0, at), text.slice(at + 4));
  if (falls === null) return null;
  const [low, high] = [reading.tight.low + step / 2, reading.tight.high - step / 2];
  return [end(falls ? high : low, span[0], span[0] + at), end(falls ? low : high, span[0] + at + 4, span[1])];
}

/** Whether the first of two written numbers is the larger; `null` where they differ in more than their digits. */
function isLarger(a: string, b: string): boolean | null {
  const [first, second] = [a, b].map((text) => /^([^\d]*)([\d,]*\d(?:\.\d+)?)(.*)$/.exec(text));
  if (!first || !second || (first[3] !== "" && first[3] !== second[3])) return null;
  const [x, y] = [first, second].map((match) => Number((match[2] ?? "").replaceAll(",", "")));
  return (x ?? 0) > (y ?? 0);
}

/** "From $11.00 to $11.55 per $1,000, an increase of": what the two values are each counted by. */
function isBase(sentence: StatedSentence, { figure }: Claim): boolean {
  return /\b(?:per|for (?:each|every)|(?:out )?of every) $/i.test(sentence.before(figure.outer[0], 20));
}

/** "628,000 people in nine countries, 14 percent more": a count behind "in" tells where; what grew stands before it. */
export function tellsWhere(sentence: StatedSentence, earlier: Claim, claim: Claim): boolean {
  const { figure } = claim;
  if (figure.dimension !== "count" || figure.outer[0] - earlier.figure.span[1] > 60) return false;
  const gap = sentence.words(earlier.figure.span[1], figure.outer[0]);
  if (where.test(gap)) return true;
  // "412 nurses to 14 towns"
  const [own, other] = [ownNoun(claim), ownNoun(earlier)];
  return / to $/.test(gap) && own !== null && other !== null && own !== other && !/\bfrom /.test(gap);
}

/** From a value with its noun to a count of places. */
const where =
  /^(?: (?!from\b|to\b|and\b)[\p{L}'’-]+){1,4} (?:in|across|at|over|within|on|through) (?:the |all |its |their |our )?$/u;

export function sameKind(a: Figure, b: Figure): boolean {
  return a.dimension === b.dimension && a.unit === b.unit && samePer(a, b) && a.dimension !== "ordinal";
}

/** "$2.28 a gallon from $2.19": what both are per need be said once, where the values are of one size. */
function samePer(a: Figure, b: Figure): boolean {
  if (a.per === b.per) return true;
  const [x, y] = [a.value ?? 0, b.value ?? 0];
  return (a.per === undefined || b.per === undefined) && a.dimension === "money" && x < 3 * y && y < 3 * x;
}

/** The claim without what it is per, where that is said only once. */
function plain(claim: Claim): Claim {
  return { ...claim, figure: { ...claim.figure, per: undefined } };
}

/** Whether a figure can be the change between values like another: a percentage, points, a multiple, an amount of their kind. */
export function canChange(claim: Claim, valued: Claim): boolean {
  const { figure: by, measure } = claim;
  const { figure: value } = valued;
  if (value.dimension === "percent" && by.dimension === "count") return measure?.head === "point";
  if (by.dimension === "multiple" || by.dimension === "percentage-point" || by.dimension === "percent") return true;
  if (by.dimension !== value.dimension || !sameUnit(by, value) || (by.per ?? value.per) !== value.per) return false;
  const [own, other] = [ownNoun(claim), ownNoun(valued)];
  return own === null || other === null || own === other;
}

/** "9 cents" changes a price in dollars. */
function sameUnit({ dimension, unit: a }: Figure, { unit: b }: Figure): boolean {
  if (a === b || dimension !== "money") return a === b;
  const [one, other] = [unitNamed(a ?? ""), unitNamed(b ?? "")];
  return one !== null && one !== undefined && one?.base === other?.base;
}

/** What a number counts, where that stands right behind it: "8 cores" is no change of "2.4 s". */
function ownNoun({ figure, measure }: Claim): string | null {
  if (figure.dimension !== "count" || measure?.basis !== "stated") return null;
  const gap = measure.span[0] - figure.span[1];
  return gap >= 0 && gap <= 1 ? measure.head : null;
}

const hedge =
  "(?:the |just |only |about |around |some |nearly |almost |roughly |over |more than |a record |an all-time high of |an? (?:norm|mean|peak|low|high) of )*";
const forward = new RegExp(`^[^.;:?!()]{0,60} to ${hedge}$`);
const arrow = /^ ?(?:→|->|=>|⟶) ?$/;
const fromBefore = new RegExp(`\\bfrom ${hedge}$`, "i");
/** Between a value and the earlier one behind it. */
const backward = new RegExp(
  `^(?:[^.;:?!]|\\.(?=\\d)){0,60}(?:\\b(?:from|compared (?:with|to)|against|versus|vs\\.?|than)|,? \\((?:up |down )?from) ${hedge}$`,
  "i",
);
/** The same, set apart by a comma, so that the value before needs no verb of its own: "raised £6.8m, against £5.9m last year". */
const against = /, (?:(?:up |down )?from|compared (?:with|to)|against|versus|vs\.?) /i;
/** Between an earlier value and the one it came to: "92.7 percent; by the end of 2024 it was". */
const later =
  /^[^.;:?!()]{0,50}(?:;|, and|, but| and| but) (?:by|in|at) [^.;:,?!()]{2,24},? (?:it|this|that|they|the figure|the number|the total|the rate) (?:was|were|had (?:reached|fallen to|risen to|dropped to|grown to)|stood at|reached) (?:just |only |about |around |some |nearly |almost |over )?$/;
const verb =
  "(?:ris(?:e|es|en|ing)|rose|grow(?:s|n|ing|th)?|grew|increas\\w+|climb\\w*|jump\\w*|surg\\w+|soar\\w*|gain\\w*|expand\\w*|edg\\w+|tick\\w*|advanc\\w+|f[ae]ll(?:s|en|ing)?|drop\\w*|declin\\w+|decreas\\w+|slip\\w*|slid\\w*|sank|sunk|shr[aiu]nk\\w*|plung\\w+|plummet\\w*|tumbl\\w+|dipp?\\w*|cut|reduc\\w+|lost|up|down|chang\\w+|rais\\w+|lower\\w*)";
const noun =
  "(?:rise|increase|gain|growth|jump|surge|climb|fall|decrease|drop|decline|cut|reduction|loss|dip|slump|change|difference|improvement|swing|leap|hike)";
const risesBy = new RegExp(`\\b${verb}(?: again| further| sharply| slightly| steadily)?(?: by)? ${hedge}$`, "i");
/** Between the later of two values and a change that says the same. */
const saysAgain = new RegExp(
  `^[^.?!]{0,70}?(?:(?:,|;| –| —|\\.) ?(?:(?:that|this|which) (?:is|was|represents|means|makes) )?(?:an? |the )?(?:[a-z-]+ )?${noun} of|(?:,| –| —| \\() ?(?:up|down|or|plus|minus|representing|i\\.e\\.,?)(?: by)?|(?:,| –| —) ?an?| \\(\\+?[-−–]?) ?${hedge}$`,
  "i",
);
/** "…, that is 52 percent more". */
const thatIs = new RegExp(`^[^.;:?!()]{0,40}(?:,| –| —) (?:or|that is,?|which is) ${hedge}$`);
const changeBehind = new RegExp(`^[ -](?:[a-z-]+ )?${noun}\\b`);
const moreBehind =
  /^ (?:more|less|fewer|higher|lower|above|below|up|down|bigger|smaller|larger) (?:than|from|on)\b|^ (?:above|below|over|under) /;

/** Words by which a value is compared with no earlier one. */
const notBefore = /\b(?:expected|forecast|predicted|planned|thought|hoped|feared|budgeted|and)\b/;

/** Three figures side by side: "from A to B, up C", "up C, from A to B", "up C to B from A", "B, up C from A", "B, from A, up C". */
function inRow(sentence: StatedSentence, x: Claim, y: Claim, z: Claim): WordedChange | null {
  const [ofFirst, ofLast, ofOuter] = [
    sameKind(x.figure, y.figure) && canChange(z, x),
    sameKind(y.figure, z.figure) && canChange(x, y),
    sameKind(x.figure, z.figure) && canChange(y, x),
  ];
  if (!ofFirst && !ofLast && !ofOuter) return null;
  const [first, second] = [between(sentence, x, y), between(sentence, y, z)];
  if (first === null || second === null || [x, y, z].some((claim) => yearly.test(after(sentence, claim)))) return null;
  if (ofFirst && isAgain(sentence, second, z)) {
    if (arrow.test(first) || (forward.test(first) && fromBefore.test(sentence.before(x.figure.outer[0], 30))))
      return { from: x, to: y, by: z };
    if (backward.test(first) && (against.test(first) || risenTo(sentence, x))) return { from: y, to: x, by: z };
    if (later.test(first)) return { from: x, to: y, by: z };
  }
  if (ofLast && isRise(sentence, x)) {
    if (
      forward.test(second) &&
      /^(?:,|\b)? ?(?:[^.;:?!,]{0,30},? )?from (?:the |just |about )?$/.test(first.trimStart().replace(/^,/, ","))
    )
      return { from: y, to: z, by: x };
    if (forward.test(first) && backward.test(second)) return { from: z, to: y, by: x };
  }
  if (ofOuter) {
    const up = /^[^.;:?!]{0,50}(?:,| \(| –| —)? ?(?:up|down)(?: by)? (?:just |only |about |nearly |almost )*$/.test(
      first,
    );
    const than = /^[^.;?!]{0,50}(?:,| –| —) ?(?:or |that is )?$/.test(first) && moreBehind.test(`${second} `);
    if ((up || (than && !notBefore.test(second))) && backward.test(second)) return { from: z, to: x, by: y };
  }
  return null;
}

/** "rose 9 cents, or 4.1 percent, to B from A": the percentage between says the change again. */
function orPercent(sentence: StatedSentence, [by, again, to, from]: readonly Claim[]): WordedChange | null {
  if (!by || again?.figure.dimension !== "percent" || !to || !from || by.figure.dimension === "percent") return null;
  if (between(sentence, by, again) !== ", or " || !sameKind(to.figure, from.figure) || !canChange(by, to)) return null;
  const [first, second] = [between(sentence, again, to), between(sentence, to, from)];
  if (first === null || second === null || !isRise(sentence, by)) return null;
  return /^, to (?:about |just |a record )?$/.test(first) && backward.test(second) ? { from, to, by } : null;
}

/** Whether a change follows that says what the values before it come to. */
function isAgain(sentence: StatedSentence, gap: string, by: Claim): boolean {
  // In brackets alone a plain amount says something else, unless it stands right behind the value.
  if (/ \([^)]{0,12}$/.test(gap) && !/ \((?:up|down|or|plus|minus|[+−–-])/.test(gap) && isAmount(by))
    return /^(?: [\p{L}]+)? \($/u.test(gap) && /^\)/.test(after(sentence, by));
  if (saysAgain.test(gap) && !/ an? $/.test(gap)) return true;
  const tail = after(sentence, by);
  if (thatIs.test(gap) && !isAmount(by))
    return /^ (?:more|higher|larger|less|lower|fewer|smaller)\b(?! than)/.test(tail);
  if (/(?:,| –| —) ?an? $/.test(gap)) return changeBehind.test(tail);
  return by.figure.dimension === "multiple" && /^[^.?!]{0,40}(?:,| –| —) $/.test(gap);
}

function isAmount({ figure: { dimension, change } }: Claim): boolean {
  return !change && dimension !== "percent" && dimension !== "percentage-point" && dimension !== "multiple";
}

/** "9 percent a year" is worked out over all the years. */
const yearly = /^ (?:a|per|each|every) (?:year|month|quarter|decade|annum)\b|^ annual/;

function isRise(sentence: StatedSentence, by: Claim): boolean {
  if (by.figure.dimension === "multiple") return true;
  const head = sentence.before(by.figure.outer[0], 40);
  return risesBy.test(head) || (by.figure.change === true && !/\bto $/.test(head));
}

/** "rose to B from A", "reached B, up from A". */
function risenTo(sentence: StatedSentence, { figure }: Claim): boolean {
  return /\b(?:to|reach(?:ed|es|ing)?|hit|hits|at|was|were|is|are|totall?ed|stood at) (?:just |only |about |nearly |almost |over |a record )*$/i.test(
    sentence.before(figure.outer[0], 40),
  );
}

const thatRise = new RegExp(
  `^(?:That|This|It)(?:['’]s| is| was| means| makes| represents) (?:an? )?(?:[a-z-]+ )?(?:${noun} of )?${hedge}$`,
  "i",
);

/** "… from A to B. That is a rise of C." and "… stood at A. By 2020 it had risen by C to B." */
function overTwo(
  { sentence: before, claims: told }: Told,
  sentence: StatedSentence,
  claims: readonly Claim[],
): WordedChange | null {
  const [c, b] = claims;
  if (!c) return null;
  const head = sentence.before(c.figure.outer[0], 80);
  const [from, to] = told;
  if (claims.length === 1 && from && to && told.length === 2) {
    if (!thatRise.test(head) || !canChange(c, from) || !sameKind(from.figure, to.figure)) return null;
    if (!/ of (?:[a-z]+ )*$/.test(head) && !changeBehind.test(after(sentence, c))) return null;
    const gap = between(before, from, to);
    if (gap === null) return null;
    if (forward.test(gap) && fromBefore.test(before.before(from.figure.outer[0], 30))) return { from, to, by: c };
    return backward.test(gap) && risenTo(before, from) ? { from: to, to: from, by: c } : null;
  }
  if (!b || told.length !== 1 || !from || claims.length !== 2 || !sameKind(from.figure, b.figure)) return null;
  const gap = between(sentence, c, b);
  if (gap === null || !forward.test(gap) || !canChange(c, b) || !isRise(sentence, c)) return null;
  return /\b(?:it|that|this|the (?:figure|number|total|rate|sum|price|share))(?: had| has| have)? (?:[a-z]+ )?(?:by )?(?:[a-z]+ )*$/i.test(
    head,
  )
    ? { from, to: b, by: c }
    : null;
}

function between(sentence: StatedSentence, a: Claim, b: Claim): string | null {
  const [from, to] = [a.figure.outer[1], b.figure.outer[0]];
  return to - from > 110 ? null : sentence.words(from, to);
}

function after(sentence: StatedSentence, { figure }: Claim): string {
  return sentence.words(figure.outer[1], Math.min(figure.outer[1] + 30, sentence.end));
}
