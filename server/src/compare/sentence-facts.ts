import type { ReadDocument } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";

/** What a whole sentence tells of the figures in it. */
export interface SentenceFacts {
  /** Keys of the places, organizations and products it names, each behind its type. */
  readonly named: ReadonlySet<string>;
  /** Periods that it speaks of by an adjective, as nouns: "day" for "daily". */
  readonly periods: ReadonlySet<string>;
  /** `named` in one string. */
  readonly signature: string;
}

export const noFacts: SentenceFacts = { named: new Set(), periods: new Set(), signature: "" };

/** The period that an adjective repeats things by; `undefined` for other words. Takes lower case. */
export function periodOfWord(word: string): string | undefined {
  return Object.hasOwn(periods, word) ? periods[word] : undefined;
}

const periods: Readonly<Record<string, string>> = {
  hourly: "hour",
  daily: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  annual: "year",
  annually: "year",
};

const periodWord = /\b(?:hourly|daily|weekly|monthly|quarterly|yearly|annual|annually)\b/gi;

/** Answers for sentences of a document, fastest in text order. */
export function sentenceFactsOf({ mentions, prose }: ReadDocument): (sentence: Span) => SentenceFacts {
  let from = 0;
  let last: { start: number; facts: SentenceFacts } | undefined;
  return ([start, end]) => {
    if (last?.start === start) return last.facts;
    if (last && start < last.start) from = 0;
    while ((mentions[from]?.span[1] ?? Infinity) <= start) from++;
    let own: Mention[] | undefined;
    for (let i = from; (mentions[i]?.span[0] ?? Infinity) < end; i++) {
      const mention = mentions[i];
      if (!mention || mention.type === "person" || mention.type === "event") continue;
      if (own) own.push(mention);
      else own = [mention];
    }
    last = { start, facts: new Facts(own ?? none, prose.text, start, end) };
    return last.facts;
  };
}

const none: readonly Mention[] = [];

/** Reads names and periods only when asked for them. */
class Facts implements SentenceFacts {
  readonly #mentions: readonly Mention[];
  readonly #sentence: string;
  #named: ReadonlySet<string> | undefined;
  #periods: ReadonlySet<string> | undefined;

  constructor(mentions: readonly Mention[], text: string, start: number, end: number) {
    this.#mentions = mentions;
    this.#sentence = text.slice(start, end);
  }

  get named(): ReadonlySet<string> {
    if (this.#mentions.length === 0) return noFacts.named;
    if (this.#named) return this.#named;
    const named = new Set<string>();
    for (const { type, key, also } of this.#mentions) for (const each of also ?? [key]) named.add(`${type} ${each}`);
    this.#named = named;
    return named;
  }

  get signature(): string {
    return this.#mentions.length === 0 ? "" : [...this.named].join(",");
  }

  get periods(): ReadonlySet<string> {
    if (this.#periods) return this.#periods;
    const spoken = new Set<string>();
    for (const match of this.#sentence.matchAll(periodWord)) {
      const period = periodOfWord(match[0].toLowerCase());
      if (period !== undefined) spoken.add(period);
    }
    this.#periods = spoken;
    return spoken;
  }
}
