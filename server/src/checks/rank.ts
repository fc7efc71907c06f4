import { ordinalWord } from "../extract/figures/number-words.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Mention } from "../model/mention.ts";
import { type Block, HIDDEN } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import type { Check } from "./check.ts";
import { finding, placeAt } from "./place.ts";

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
    const known = new Map<string, Ranking>();
    let found: Edges | undefined;
    const edges = (): Edges => {
      found ??= mentionEdges(document);
      return found;
    };
    for (const block of document.prose.blocks) {
      if (!block.text.includes("est")) continue;
      for (const ranking of rankingsIn(block, edges)) {
        const before = known.get(ranking.key);
        if (!before) known.set(ranking.key, ranking);
        else if (before.place !== ranking.place) findings.push(differing(document, before, ranking));
      }
    }
    return findings;
  },
};

interface Ranking {
  /** Equal for two that rank the same thing among the same things. */
  readonly key: string;
  /** 1 for "the largest". */
  readonly place: number;
  readonly span: Span;
  readonly subject: string;
  readonly words: string;
  readonly noun: string;
}

const superlative =
  /(?:largest|biggest|smallest|oldest|youngest|richest|wealthiest|poorest|tallest|longest|highest|busiest|deepest|heaviest|fastest) (?=[a-z])/g;
const ordinalBefore = /(?:^|[^\p{L}\d])([a-z]+|\d{1,2}(?:st|nd|rd|th))[- ]$/u;
const sameMeaning = new Map([
  ["biggest", "largest"],
  ["wealthiest", "richest"],
]);
/** Between a name and its rank: "Kumasi is the", "Kumasi, Ghana’s". */
const fromName = /(,| is| remains)(?: still| now)? (?:the |((?:the )?[\p{L}][\p{L} .-]{1,38})['’]s? )$/u;
/** "Ghana’s second-largest city, Kumasi". */
const owner =
  /(?:^|[\s(“"])((?:the )?(?:\p{Lu}[\p{L}-]+ ){0,2}(?:\p{Lu}[\p{L}-]+|world|country|state|region|continent))['’]s? $/u;
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

function* rankingsIn({ text, span }: Block, edges: () => Edges): Iterable<Ranking> {
  // Hidden marks would stand between words; such places are rare and are passed over.
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
    if (!noun || (head + tail.slice(0, noun[0].length)).includes(HIDDEN) || /[^s]s$/.test(noun[1] ?? "")) continue;
    const sentence = `${head.slice(head.search(/[^.!?]*$/))} ${tail.slice(0, noun[0].length)}`;
    if (elsewhen.test(sentence)) continue;
    const rest = tail.slice(noun[0].length);
    const left = fromName.exec(head);
    // "the largest after Accra" ranks otherwise, and without a closing mark the rank may be of what follows.
    if (notAll.test(rest) || (left?.[1] === "," && !/^(?:[,.;:)!?”"–—]|$| [–—])/.test(rest))) continue;
    const named = left ? edges().ending.get(span[0] + start - left[0].length) : undefined;
    const comma = rest.startsWith(", ");
    const follower = comma ? edges().starting.get(span[0] + end + 1 + noun[0].length + 2) : undefined;
    if ((named === undefined) === (follower === undefined)) continue;
    const area = noun[2] ?? (named ? left?.[2] : owner.exec(head)?.[1]);
    if (area === undefined || (!named && noun[2] !== undefined && !article.test(head))) continue;
    const subject = named ?? follower;
    if (!subject) continue;
    const kind = sameMeaning.get(word) ?? word;
    const key = [subject.key, kind, noun[1], area.toLowerCase().replace(/^the /, ""), noun[3] ?? ""].join("|");
    const words = text.slice(start, end);
    yield {
      key,
      place: place ?? 1,
      span: [span[0] + start, span[0] + end],
      subject: subject.text,
      words,
      noun: noun[1] ?? "",
    };
  }
}

/** 2 for "second" and "2nd"; `null` for words that do not rank. */
function placeOf(word: string): number | null {
  const digits = /^\d+/.exec(word);
  const place = digits ? Number(digits[0]) : ordinalWord(word);
  return place !== undefined && place >= 2 && place <= 99 ? place : null;
}

function differing(document: ReadDocument, before: Ranking, after: Ranking): Finding {
  const message = `${after.subject} is the ${before.words} ${before.noun} at the other place, but the ${after.words} here. Correct one of them.`;
  return finding(rank, after.span, message, [placeAt(document, before.span, "the other rank")]);
}
