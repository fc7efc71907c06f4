import type { ArticleStyle } from "./article-style.ts";
import { shownIn } from "./precision.ts";
import type { Target } from "./target.ts";
import { cardinalInWords, inCaseOf } from "./words-of-numbers.ts";
import type { WrittenNumber, WrittenScale } from "./written-number.ts";

export interface NumberContext {
  readonly style: ArticleStyle;
  /** The number begins its sentence, where digits are not liked. */
  readonly opens: boolean;
  /** A plain count, which many write in words while it is small. */
  readonly counted: boolean;
  /** Rounded as the written number is. */
  readonly soft: boolean;
}

/** A number in the way another is written, its scale word included; `undefined` where that way cannot write it. */
export function numberInStyle(target: Target, written: WrittenNumber, context: NumberContext): string | undefined {
  if (!(target.value >= 0) || !Number.isFinite(target.value)) return undefined;
  if (written.inWords) return fromWords(target, written, context);
  const scale = scaleFor(target.value, written.scale);
  if (scale === undefined) return undefined;
  const chosen = scale.word === "" ? scaleGained(target, written) : scale;
  const { shown, decimals } = shownIn(chosen.factor, target, written, context.soft);
  if (decimals > 9) return undefined;
  if (chosen.word === "" && context.counted && decimals === 0 && spelled(Math.round(shown), written, context.style))
    return cardinalInWords(Math.round(shown));
  return grouped(shown, decimals, written, context.style) + chosen.gap + chosen.word;
}

/** Writers who spell out small numbers do so although the figure was a large one before. */
function spelled(value: number, { value: before }: WrittenNumber, style: ArticleStyle): boolean {
  return value < 10 && before >= 10 && style.largestInWords > 0 && style.smallestInDigits >= 10;
}

function fromWords(target: Target, written: WrittenNumber, context: NumberContext): string | undefined {
  const { scale, text, value } = written;
  if (scale !== undefined) {
    const chosen = scaleFor(target.value, { ...scale, gap: " " });
    if (chosen === undefined || chosen.word === "") return digitsFor(target, written, context);
    const times = target.value / chosen.factor;
    const word = times <= 20 ? cardinalInWords(times) : undefined;
    if (word !== undefined) return inCaseOf(text, `${word} ${chosen.word}`);
    const { shown, decimals } = shownIn(chosen.factor, target, written, context.soft);
    return context.opens ? undefined : `${grouped(shown, decimals, written, context.style)} ${chosen.word}`;
  }
  // Who writes out eleven writes out a dozen; who writes out thirteen, all of two digits.
  const largest = Math.max(value, context.style.largestInWords);
  const most = largest > 12 ? 100 : largest > 10 ? 12 : 10;
  const { shown, decimals } = shownIn(1, target, written, context.soft);
  const whole = decimals === 0 ? Math.round(shown) : target.value;
  const word = whole <= most || context.opens ? cardinalInWords(whole) : undefined;
  return word === undefined ? digitsFor(target, written, context) : inCaseOf(text, word);
}

function digitsFor(target: Target, written: WrittenNumber, context: NumberContext): string | undefined {
  if (context.opens) return undefined;
  const { shown, decimals } = shownIn(1, target, written, context.soft);
  return decimals > 9 ? undefined : grouped(shown, decimals, written, context.style);
}

const none: WrittenScale = { factor: 1, gap: "", word: "" };

/** Names of scales that go together, from small to large; an empty name stands for no word at all. */
const families: readonly (readonly (readonly [name: string, factor: number])[])[] = [
  [
    ["thousand", 1e3],
    ["million", 1e6],
    ["billion", 1e9],
    ["trillion", 1e12],
  ],
  [
    ["k", 1e3],
    ["m", 1e6],
    ["bn", 1e9],
    ["tn", 1e12],
  ],
  [
    ["K", 1e3],
    ["M", 1e6],
    ["B", 1e9],
    ["T", 1e12],
  ],
  [
    ["k", 1e3],
    ["mn", 1e6],
    ["bn", 1e9],
    ["trn", 1e12],
  ],
  [
    ["lakh", 1e5],
    ["crore", 1e7],
  ],
];

/** The written scale, or the next that fits: 950 million for 0.95 billion. `undefined` where none of its kind does. */
function scaleFor(value: number, scale: WrittenScale | undefined): WrittenScale | undefined {
  if (scale === undefined || scale.word === "") return none;
  const times = value / scale.factor;
  if (times >= 1 && times < (scale.factor === 1e7 ? 1e5 : 1000)) return scale;
  const family = families.find((each) => each.some(([name]) => name === scale.word));
  if (family === undefined) return undefined;
  const fitting = family.filter(([, factor]) => value >= factor).at(-1);
  // "0.4 thousand" and "0.95 million" are written out in digits.
  if (fitting === undefined || (fitting[1] === 1e3 && scale.factor > 1e3)) return none;
  return value / fitting[1] >= 1000 && fitting[1] !== 1e7
    ? undefined
    : { factor: fitting[1], gap: scale.gap, word: fitting[0] };
}

/** From a million on, what is known in round numbers only takes a scale word. */
function scaleGained({ value, step, computed }: Target, { decimals, grouping }: WrittenNumber): WrittenScale {
  if (value < 1e6 || computed || decimals > 0 || grouping === "" || step < value / 1000) return none;
  const [word, factor] =
    value >= 1e12 ? ["trillion", 1e12] : value >= 1e9 ? ["billion", 1e9] : (["million", 1e6] as const);
  return { factor, gap: " ", word };
}

function grouped(shown: number, decimals: number, written: WrittenNumber, style: ArticleStyle): string {
  const [whole = "", fraction = ""] = Math.abs(shown).toFixed(decimals).split(".");
  const four = written.grouping === undefined || written.value >= 10_000 ? style.groupsFour : written.grouping !== "";
  const mark = written.grouping ?? style.grouping;
  const groups =
    written.indian && mark === ","
      ? whole.replace(/\B(?=(?:\d\d)*\d{3}$)/g, ",")
      : mark === "" || (whole.length === 4 && !four)
        ? whole
        : whole.replace(/\B(?=(?:\d{3})+$)/g, mark);
  const head = written.bare && groups === "0" ? "" : groups;
  return fraction === "" ? groups : `${head}${written.decimalMark}${fraction}`;
}
