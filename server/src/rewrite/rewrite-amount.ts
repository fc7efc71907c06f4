import { lemma, NOUN } from "../extract/lexicon/lexicon.ts";
import { unitOfWord } from "../units/registry.ts";
import { articleStyle } from "./article-style.ts";
import type { WrittenClaim } from "./frame.ts";
import { type Frame, type Rewriting, rewritten } from "./frame.ts";
import { nounFor } from "./grammar.ts";
import { inUnitOf } from "./in-unit.ts";
import { type ModifierPlan, modifierPlans, sideOf } from "./modifiers.ts";
import { numberInStyle } from "./number-in-style.ts";
import { roundedAside, significantPlace } from "./precision.ts";
import { figureAfter, reads } from "./reading-again.ts";
import type { Target } from "./target.ts";
import type { Replacement } from "./visible-text.ts";
import { inCaseOf } from "./words-of-numbers.ts";
import { type WrittenNumber, writtenNumbers } from "./written-number.ts";

/** A figure of one number with another value: its digits or words, its modifier, the number of its noun. */
export function rewriteAmount(frame: Frame, claim: WrittenClaim, aim: Target): Rewriting | undefined {
  const { figure } = frame;
  const whole = inUnitOf(figure, aim);
  if (whole === undefined || whole.high !== undefined || figure.value === null) return undefined;
  if (whole.value < 0 !== figure.value < 0) return undefined;
  const number = theNumber(frame);
  if (number === undefined) return undefined;
  // A scale that is carried over from a neighbour ("2 to 3 million") is not written here.
  const carried = number.value === 0 ? 1 : Math.abs(figure.value) / number.value;
  if (Math.abs(carried - 1) > 1e-9 && !figure.inferred.includes("scale")) return undefined;
  const target = { ...whole, value: Math.abs(whole.value) / carried, step: whole.step / carried };
  for (const plan of modifierPlans(figure.bound, target, figure.dimension)) {
    const made = withModifier(frame, claim, number, target, plan, carried);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** The one number of the figure. What is written in an odd way, "half a million", is taken whole where it is nothing but a number. */
function theNumber({ figure, visible, start, end }: Frame): WrittenNumber | undefined {
  const [number, more] = writtenNumbers(visible.text, start, end, figure.dimension === "money") ?? [];
  const value = Math.abs(figure.value ?? 0);
  const carried = figure.inferred.includes("scale");
  if (number !== undefined && more === undefined && number.end <= end && (carried || number.value === value))
    return number;
  const text = visible.text.slice(start, end);
  const scale = /[\s-](million|billion|trillion)$/i.exec(text)?.[1];
  if (carried || scale === undefined || figure.dimension !== "count") return undefined;
  const factor = { million: 1e6, billion: 1e9, trillion: 1e12 }[scale.toLowerCase()] ?? 1;
  return {
    start,
    end,
    text,
    value,
    inWords: false,
    indian: false,
    decimalMark: ".",
    decimals: 1,
    bare: false,
    scale: { factor, gap: " ", word: scale },
  };
}

/** A kept bound must leave the number near the value. */
const farthestAside = 0.1;

function withModifier(
  frame: Frame,
  claim: WrittenClaim,
  number: WrittenNumber,
  target: Target,
  plan: ModifierPlan,
  carried: number,
): Rewriting | undefined {
  const { figure, document } = frame;
  const aside = plan.rounding === "up" || plan.rounding === "down";
  const value = aside ? roundedAside(target, number, plan.rounding === "up") : target.value;
  if (aside && !(Math.abs(value - target.value) <= farthestAside * target.value && holds(plan, value, target.value)))
    return undefined;
  const around = modified(frame, plan);
  if (around === undefined) return undefined;
  const text = numberInStyle({ ...target, value }, number, {
    style: articleStyle(document),
    opens: frame.opens && around.opens,
    counted: figure.dimension === "count" && figure.unit === null,
    soft: plan.rounding === "soft",
  });
  const noun = text === undefined ? undefined : nounAfter(frame, claim, number, isOne(text));
  if (text === undefined || noun === undefined) return undefined;
  const replacements = [
    ...around.replacements,
    { start: number.start, end: number.end, text: cased(frame, around, number, text) },
    ...noun,
  ];
  const made = rewritten(frame, replacements);
  if (made === undefined) return undefined;
  const after = figureAfter(frame, made.edits, frame.visible.at[number.start] as number);
  const step = Math.max(after?.step ?? 0, plan.rounding === "soft" ? significantPlace(number) : 0);
  const sign = (figure.value ?? 0) < 0 ? -1 : 1;
  const expected = {
    value: sign * value * carried,
    within: Math.max(step / 2, target.computed ? 0.01 * value * carried : 0),
    bound: plan.bound,
    unit: figure.unit,
    dimension: figure.dimension,
  };
  return reads(after, figure, expected) ? made : undefined;
}

/** "More than 500" holds of 550 and not of 500; "at least 500" of both. */
function holds({ bound }: ModifierPlan, written: number, value: number): boolean {
  if (bound === "more-than") return value > written;
  if (bound === "less-than") return value < written;
  return sideOf(bound) > 0 ? value >= written : value <= written;
}

interface Modified {
  readonly replacements: readonly Replacement[];
  /** The number comes first in what is left. */
  readonly opens: boolean;
}

/** What becomes of the modifier; `undefined` where it stands in a way that cannot be changed. */
export function modified(frame: Frame, { words }: Pick<ModifierPlan, "words">): Modified | undefined {
  const { visible, outerStart, start, end, outerEnd, figure } = frame;
  const ahead = visible.text.slice(outerStart, start);
  const replacements: Replacement[] = [];
  if (words === "keep") return { replacements, opens: ahead === "" };
  // An article belongs to the noun, and a bound inside the figure or told by a neighbour is not ours to change.
  if (/\b(?:an?|the|another)\s$/i.test(ahead)) return undefined;
  if (figure.bound !== "exact" && outerStart === start && end === outerEnd) return undefined;
  if (end < outerEnd) replacements.push({ start: end, end: outerEnd, text: "" });
  if (words === "drop") {
    if (ahead !== "") replacements.push({ start: outerStart, end: start, text: "" });
    return { replacements, opens: true };
  }
  const before = visible.text.slice(0, outerStart);
  // "A 40-percent share", "the 12 members": nothing can well be put between an article and what it belongs to.
  if (
    ahead === "" &&
    (/\b(?:an?|the|its|their|his|her|our|these|those)\s$|[-‐‑–]$/i.test(before) ||
      /^[-‐‑][a-z]/i.test(visible.text.slice(end)))
  )
    return undefined;
  const shown = frame.opens ? inCaseOf("A", words) : words;
  replacements.push({ start: outerStart, end: start, text: `${shown} ` });
  return { replacements, opens: false };
}

function cased(frame: Frame, { opens }: Modified, number: WrittenNumber, text: string): string {
  if (number.start !== frame.start || !/^[a-z]/i.test(text)) return text;
  if (frame.opens && opens) return inCaseOf("A", text);
  return frame.opens ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function isOne(text: string): boolean {
  return /^(?:1|one)$/i.test(text);
}

const verbs = new Map([
  ["is", "are"],
  ["was", "were"],
  ["has", "have"],
  ["does", "do"],
]);

/** The noun behind the number where "1" becomes more or more become "1"; `undefined` where it cannot be told what changes. */
function nounAfter(
  frame: Frame,
  { measure }: WrittenClaim,
  number: WrittenNumber,
  one: boolean,
): readonly Replacement[] | undefined {
  if (isOne(number.text) === one) return [];
  const { visible, end } = frame;
  const inside = number.end < end;
  const rest = visible.text.slice(number.end, inside ? end : undefined);
  const match = /^\s([a-z]+)(?![\w-])/i.exec(rest);
  if (match === null) return /^(?:[-‐‑%°]|\s?[^\s\w]|\s?\d|$)/.test(rest) || inside ? [] : undefined;
  const word = match[1] ?? "";
  const lower = word.toLowerCase();
  if (inside ? unitOfWord(lower) === undefined : measure === null || lemma(lower, NOUN) !== measure.head) {
    return inside || /^(?:of|in|to|from|and|or|but|this|last|that)$/.test(lower) ? [] : undefined;
  }
  if (lower === "percent" || lower === "per") return [];
  const noun = nounFor(one ? 1 : 2, word);
  if (noun === undefined) return undefined;
  const start = number.end + match[0].length - word.length;
  const replacements = [{ start, end: start + word.length, text: noun }];
  const verb = /^\s(is|are|was|were|has|have|does|do)\b/.exec(visible.text.slice(start + word.length));
  const known = verb?.[1];
  if (known === undefined) return replacements;
  const other = one ? [...verbs].find(([, plural]) => plural === known)?.[0] : verbs.get(known);
  if (other === undefined) return undefined;
  const at = start + word.length + 1;
  return [...replacements, { start: at, end: at + known.length, text: other }];
}
