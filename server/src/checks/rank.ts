import { ordinalWord } from "../extract/figures/number-words.ts";
import { functionKinds } from "../extract/lexicon/function-words.ts";
import { countryKey } from "../extract/mentions/places.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Mention } from "../model/mention.ts";
import { type Block, HIDDEN } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import type { Check } from "./check.ts";
import { finding, placeAt } from "./place.ts";
import { ofAnother, wordsFix } from "./replacement.ts";

/** One and the same thing ranked twice differently. */
export const rank: Check = {
  id: "rank",
  summary: "One thing given two ranks: “Ghana’s second-largest city” here and “the largest city in Ghana” there.",
  reason: "Ranks are written from memory; two of them in one article show that one was not looked up.",
  limits: [
    "Only what is said in the present and of one name, with the same superlative, noun and area, is compared.",
    "Ranks by different measures (“by area”, “by population”) and plurals are left alone.",
  ],
  severity: "warning",
  enabled: true,
  reported: [
    `Kumasi is the second-largest city in Ghana. Trains reach Kumasi, the largest city in Ghana, at noon.
                                                                     ^^^^^^^ rank: Kumasi is the second-largest city at the other place, but the largest here
`,
  ],
  unreported: [
    "Kumasi is the second-largest city in Ghana. Trains reach Accra, the largest city in Ghana, at noon.",
    "Kumasi is the second-largest city in Ghana and the largest city in Ashanti.",
    "Kumasi was the largest city in Ghana. Kumasi is the second-largest city in Ghana.",
  ],
  run({ document }) {
    const findings: Finding[] = [];
    const known = new Map<string, Ranking[]>();
    let found: Edges | undefined;
    const edges = (): Edges => {
      found ??= mentionEdges(document);
      return found;
    };
    for (const block of document.prose.blocks) {
      if (!block.text.includes("est")) continue;
      for (const ranking of rankingsIn(block, edges)) {
        const others = known.get(ranking.key) ?? [];
        const before = others.find((other) => sameArea(other, ranking));
        if (others.length === 0) known.set(ranking.key, others);
        if (!before && others.length < mostAreas) others.push(ranking);
        if (before && before.place !== ranking.place) findings.push(differing(document, before, ranking));
      }
    }
    return findings;
  },
};

interface Ranking {
  /** Equal for two that rank the same thing among things of one kind. */
  readonly key: string;
  /** Among what; `null` for "the country". */
  readonly area: string | null;
  readonly inCountry: boolean;
  /** 1 for "the largest". */
  readonly place: number;
  readonly span: Span;
  readonly subject: string;
  readonly words: string;
  readonly noun: string;
}

/** One thing is ranked in no more areas. */
const mostAreas = 8;

function sameArea(a: Ranking, b: Ranking): boolean {
  if (a.area !== null && b.area !== null) return a.area === b.area;
  return a.inCountry && b.inCountry;
}

const superlative =
  /(?:largest|biggest|smallest|oldest|youngest|richest|wealthiest|poorest|tallest|longest|highest|busiest|deepest|heaviest|fastest) (?=[a-z])/g;
const ordinalBefore = /(?:^|[^\p{L}\d])([a-z]+|\d{1,2}(?:st|nd|rd|th))[- ]$/u;
const sameMeaning = new Map([
  ["biggest", "largest"],
  ["wealthiest", "richest"],
]);
/** Between a name and its rank: "Kumasi is the", "Kumasi, Ghana’s". */
const fromName =
  /(?:(,| [–—]|,? (?:which )?(?:is|remains|ranks as|counts as|is (?:known|regarded|seen|described) as|is considered|is (?:proud )?to be|calls? itself))(?: still| now| currently| today| also)? | \()(?:the |((?:the \p{L}|\p{Lu})[\p{L} .-]{1,38})['’]s? )$/u;
/** "Ghana’s second-largest city, Kumasi". */
const owner =
  /(?:^|[\s(“"])((?:the )?(?:\p{Lu}[\p{L}-]+ ){0,2}(?:\p{Lu}[\p{L}-]+|world|country|state|region|continent))['’]s? $/u;
/** "calls Kumasi the": the name stands right before "the". */
const calling =
  /(?<=\b(?:calls?|called|makes?|making|consider(?:s|ed)?|names?|named|ranks?|ranked|describes?) [^.,;:]{2,40})( )the $/u;
const article = /\b[Tt]he $/;
const counted =
  /^([a-z][a-z-]+(?: (?!in |of |by |after |on |at |and |with |to |for |is |was )[a-z][a-z-]+)?)(?: (?:in|of) ((?:the )?(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}|world|country|state|region|continent)))?( by [a-z]+)?(?=[\s,.;:)!?”"–—]|$)/u;
/** A rank that held once, or holds of a part. */
const elsewhen =
  /\b(?:was|were|became|become|once|former\w*|then|until|before|after|used to|had been|will|would|not|no longer|could|among|one of|claims?|except|outside|if|\d{4})\b/i;

const notAll = /^ (?:after|except|outside|behind|excluding|apart|other|if|when|to)\b/;

/** Names by where they begin and end in the file. */
interface Edges {
  readonly starting: ReadonlyMap<number, Mention>;
  readonly ending: ReadonlyMap<number, Mention>;
}

function mentionEdges({ mentions }: ReadDocument): Edges {
  const starting = new Map<number, Mention>();
  const ending = new Map<number, Mention>();
  for (const mention of mentions) {
    starting.set(mention.span[0], mention);
    ending.set(mention.span[1], mention);
  }
  return { starting, ending };
}

function* rankingsIn({ text: written, span }: Block, edges: () => Edges): Iterable<Ranking> {
  const { text, at } = withoutHidden(written);
  for (const match of text.matchAll(superlative)) {
    const word = match[0].slice(0, -1);
    const end = match.index + word.length;
    const ordinal = ordinalBefore.exec(text.slice(Math.max(0, match.index - 14), match.index))?.[1];
    const place = ordinal === undefined ? null : placeOf(ordinal);
    const start = match.index - (place === null || ordinal === undefined ? 0 : ordinal.length + 1);
    if (start > 0 && /[\p{L}\d]/u.test(text.charAt(start - 1))) continue;
    const head = text.slice(Math.max(0, start - 70), start).replace(/\s/g, " ");
    const tail = text.slice(end + 1, end + 90).replace(/\s/g, " ");
    const noun = counted.exec(tail);
    if (!noun || /[^s]s$/.test(noun[1] ?? "")) continue;
    const sentence = `${head.slice(head.search(/[^.!?]*$/))} ${tail.slice(0, noun[0].length)}`;
    if (elsewhen.test(sentence)) continue;
    const rest = tail.slice(noun[0].length);
    const called = calling.exec(head);
    const left = fromName.exec(head) ?? called;
    // "the largest after Accra" ranks otherwise, and without a closing mark the rank may be of what follows.
    if (notAll.test(rest) || (left?.[1] === "," && !/^(?:[,.;:)!?”"–—]|$| [–—])/.test(rest))) continue;
    const named = left
      ? (edges().ending.get(span[0] + at(start - left[0].length)) ?? nameAt(nameBehind, head.slice(0, -left[0].length)))
      : undefined;
    const copula = /^(?:, | is (?:now |still )?)/.exec(rest)?.[0].length ?? 0;
    const follower =
      copula > 0
        ? (edges().starting.get(span[0] + at(end + 1 + noun[0].length + copula)) ??
          nameAt(nameAhead, rest.slice(copula)))
        : undefined;
    if ((named === undefined) === (follower === undefined)) continue;
    const area = withoutOpening(noun[2] ?? (named ? left?.[2] : owner.exec(head)?.[1]));
    if (area === undefined || (!named && noun[2] !== undefined && !article.test(head))) continue;
    const subject = named ?? follower;
    if (!subject) continue;
    const kind = sameMeaning.get(word) ?? word;
    const of = area.toLowerCase().replace(/^the /, "");
    // "The country’s largest" says the same of whatever country was named.
    const inCountry = of === "country" || of === "nation" || countryKey(of) !== undefined;
    const key = [subject.key, kind, noun[1], noun[3] ?? ""].join("|");
    const words = text.slice(start, end);
    yield {
      key,
      area: inCountry && countryKey(of) === undefined ? null : of,
      inCountry,
      place: place ?? 1,
      span: [span[0] + at(start), span[0] + at(end - 1) + 1],
      subject: subject.text,
      words,
      noun: noun[1] ?? "",
    };
  }
}

type Name = Pick<Mention, "key" | "text">;

const nameBehind = /(?:^|[\s(“"])((?:\p{Lu}[\p{L}’'-]+ ){0,3}\p{Lu}[\p{L}’'-]+)$/u;
const nameAhead = /^((?:\p{Lu}[\p{L}’'-]+ ){0,3}\p{Lu}[\p{L}’'-]+)(?=[,.;:!?]| |$)/u;

/** Capital letters stand for a name where it was not known as one. */
function nameAt(pattern: RegExp, text: string): Name | undefined {
  const name = withoutOpening(pattern.exec(text)?.[1]);
  return name === undefined || functionKinds(name.toLowerCase()) !== 0
    ? undefined
    : { key: name.toLowerCase(), text: name };
}

/** "As Ghana" opens a sentence about Ghana. */
function withoutOpening(area: string | undefined): string | undefined {
  const first = area === undefined ? "" : (/^(\p{Lu}\p{Ll}+) (?=\p{Lu})/u.exec(area)?.[1] ?? "");
  return first !== "" && functionKinds(first.toLowerCase()) !== 0 ? area?.slice(first.length + 1) : area;
}

/** A text as a reader sees it, and where its characters stand in the block. */
function withoutHidden(text: string): { text: string; at: (position: number) => number } {
  if (!text.includes(HIDDEN)) return { text, at: (position) => position };
  const places: number[] = [];
  let seen = "";
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter === HIDDEN) continue;
    seen += letter;
    places.push(i);
  }
  return { text: seen, at: (position) => places[position] ?? text.length };
}

/** 2 for "second" and "2nd"; `null` for words that do not rank. */
function placeOf(word: string): number | null {
  const digits = /^\d+/.exec(word);
  const place = digits ? Number(digits[0]) : ordinalWord(word);
  return place !== undefined && place >= 2 && place <= 99 ? place : null;
}

function differing(document: ReadDocument, before: Ranking, after: Ranking): Finding {
  const message = `${after.subject} is the ${before.words} ${before.noun} at the other place, but the ${after.words} here. Correct one of them.`;
  const back = ofAnother(wordsFix(document, before.span, after.words), "the other");
  const fixes = [...wordsFix(document, after.span, before.words, "the other rank"), ...back];
  return finding(rank, after.span, message, [placeAt(document, before.span, "the other rank")], fixes);
}
