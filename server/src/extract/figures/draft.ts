import type { Bound, CalendarInterval, Dimension, Figure } from "../../model/figure.ts";
import type { Token } from "../../model/token.ts";
import type { Topics } from "./topics.ts";

/** What the tokens of a draft are, as far as refiners treat forms apart. */
export type Form =
  | "amount"
  | "fraction"
  | "plural"
  | "ordinal"
  | "multiple"
  | "date"
  | "time"
  | "range"
  | "score"
  | "label";

/** A figure on its way: token positions in place of offsets, no interval yet. Refiners replace drafts, never change them. */
export interface Draft {
  readonly parser: string;
  readonly form: Form;
  /** Tokens of the span, `last` excluded. */
  readonly first: number;
  readonly last: number;
  /** The same with modifiers. */
  readonly outerFirst: number;
  readonly outerLast: number;
  /** `NaN` where the words name no one number. */
  readonly value: number;
  /** The second end of a range, else `NaN`. */
  readonly high: number;
  readonly step: number;
  /** Written with digits, not with words alone. */
  readonly digits: boolean;
  /** A scale word or letter stands behind the number; it multiplies by this, 1 where there is none. */
  readonly scale: number;
  readonly dimension: Dimension;
  readonly unit: string | null;
  readonly per: string | undefined;
  readonly bound: Bound;
  /** "Nearly", "just over": the bound is close to the number. */
  readonly close: boolean;
  readonly direction: "up" | "down" | undefined;
  readonly change: boolean;
  readonly ratio: readonly [number, number] | undefined;
  readonly calendar: CalendarInterval | undefined;
  readonly weekday: number | undefined;
  readonly inferred: Figure["inferred"];
  readonly role: Figure["role"];
}

/** One sentence of a block, with the date that relative dates are told from. */
export interface Passage {
  readonly text: string;
  readonly topics: Topics;
  readonly tokens: readonly Token[];
  /** Tokens of the sentence, `last` excluded. */
  readonly first: number;
  readonly last: number;
  /** `YYYY-MM-DD`; absent where unknown. */
  readonly date: string | undefined;
}

/** Reads one surface form at a token; `null` where it is something else. */
export type Read = (passage: Passage, at: number) => Draft | null;

export interface Parser {
  readonly name: string;
  /** Lower-case words that can begin the form; `numbers` where a number token can. */
  readonly words?: Iterable<string>;
  readonly numbers?: true;
  readonly read: Read;
}

/** Filters, merges or enriches the drafts of one sentence, which are in text order. */
export type Refine = (passage: Passage, drafts: readonly Draft[]) => readonly Draft[];

/** A draft over tokens `first` up to `last`. */
export function draft(parser: string, form: Form, first: number, last: number, parts: Partial<Draft>): Draft {
  const made = copied(blank);
  made.parser = parser;
  made.form = form;
  made.first = first;
  made.last = last;
  made.outerFirst = first;
  made.outerLast = last;
  return Object.assign(made, parts);
}

/** The draft with some of its parts replaced. */
export function changed(from: Draft, parts: Partial<Draft>): Draft {
  return Object.assign(copied(from), parts);
}

/** The draft with its span, and the outer span where need be, stretched to hold tokens `first` up to `last`. */
export function stretched(from: Draft, first: number, last: number, parts: Partial<Draft>): Draft {
  const made = copied(from);
  made.first = first;
  made.last = last;
  made.outerFirst = Math.min(first, from.outerFirst);
  made.outerLast = Math.max(last, from.outerLast);
  return Object.assign(made, parts);
}

/** Drafts have one maker, so that they have one shape and stay fast to read. */
function copied(from: Draft): { -readonly [K in keyof Draft]: Draft[K] } {
  return {
    parser: from.parser,
    form: from.form,
    first: from.first,
    last: from.last,
    outerFirst: from.outerFirst,
    outerLast: from.outerLast,
    value: from.value,
    high: from.high,
    step: from.step,
    digits: from.digits,
    scale: from.scale,
    dimension: from.dimension,
    unit: from.unit,
    per: from.per,
    bound: from.bound,
    close: from.close,
    direction: from.direction,
    change: from.change,
    ratio: from.ratio,
    calendar: from.calendar,
    weekday: from.weekday,
    inferred: from.inferred,
    role: from.role,
  };
}

const nothing: Figure["inferred"] = [];

const blank: Draft = {
  parser: "",
  form: "amount",
  first: 0,
  last: 0,
  outerFirst: 0,
  outerLast: 0,
  value: Number.NaN,
  high: Number.NaN,
  step: 0,
  digits: false,
  scale: 1,
  dimension: "count",
  unit: null,
  per: undefined,
  bound: "exact",
  close: false,
  direction: undefined,
  change: false,
  ratio: undefined,
  calendar: undefined,
  weekday: undefined,
  inferred: nothing,
  role: undefined,
};

// Engines lay an object out by the values they see in it first, and lay it out anew when others come. Showing them one of
// each kind before anything is read keeps the code that reads drafts on its fast path.
copied({
  ...blank,
  value: 0.5,
  high: 0.5,
  step: 0.5,
  scale: 0.5,
  unit: "unit",
  per: "day",
  direction: "up",
  ratio: [1, 2],
  calendar: { start: null, end: null },
  weekday: 0,
  role: "date",
});
copied(blank);

/** The token at a position of the passage; `undefined` outside it. */
export function tokenAt(passage: Passage, at: number): Token | undefined {
  return at >= passage.first && at < passage.last ? passage.tokens[at] : undefined;
}

/** The token's lower-case text; the empty string outside the passage. */
export function lowerAt(passage: Passage, at: number): string {
  return at >= passage.first && at < passage.last ? (passage.tokens[at] as Token).lower : "";
}

/** True for a hyphen or dash with nothing between it and its neighbours: "five-year". */
export function isTightHyphen(passage: Passage, at: number): boolean {
  const token = tokenAt(passage, at);
  if (token === undefined || token.spaced || !isDash(token.lower)) return false;
  const next = tokenAt(passage, at + 1);
  return next !== undefined && !next.spaced;
}

/** Hyphen, non-breaking hyphen, figure dash, en dash, minus sign. An em dash parts clauses. */
export function isDash(lower: string): boolean {
  return lower === "-" || lower === "–" || lower === "‑" || lower === "‒" || lower === "−" || lower === "‐";
}

/** True where the token begins with a capital letter. */
export function isCapitalized(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  return token.text.charCodeAt(0) !== token.lower.charCodeAt(0);
}
