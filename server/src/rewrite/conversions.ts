import type { ReadDocument } from "../model/document.ts";
import type { Edit } from "../model/finding.ts";
import { unitNamed, unitOfSymbol } from "../units/registry.ts";
import { convert } from "../units/unit.ts";
import { articleStyle } from "./article-style.ts";
import type { WrittenClaim } from "./frame.ts";
import { type Frame, frameOf, type Rewriting, rewritten } from "./frame.ts";
import { nounFor } from "./grammar.ts";
import { sideOf } from "./modifiers.ts";
import { numberInStyle } from "./number-in-style.ts";
import { figureAfter, reads } from "./reading-again.ts";
import { type WrittenNumber, writtenNumbers } from "./written-number.ts";

/** A figure in another unit. */
export interface Conversion {
  /** English name of the unit in the singular. */
  readonly unit: string;
  /** The figure in it, with its modifier. */
  readonly text: string;
  /** Puts it in the place of the figure. */
  readonly replace: readonly Edit[];
  /** Puts it behind the figure, in brackets; absent where it is tied to its noun ("a 100-mile trail"). */
  readonly add?: readonly Edit[];
}

/** Units that readers elsewhere know, with the sign of the second: `name name sign`. */
const PARTNERS: readonly (readonly [from: string, to: string, sign: string])[] = [
  ["mile", "kilometre", "km"],
  ["kilometre", "mile", "mi"],
  ["nautical mile", "kilometre", "km"],
  ["foot", "metre", "m"],
  ["metre", "foot", "ft"],
  ["yard", "metre", "m"],
  ["inch", "centimetre", "cm"],
  ["centimetre", "inch", "in"],
  ["millimetre", "inch", "in"],
  ["pound", "kilogram", "kg"],
  ["kilogram", "pound", "lb"],
  ["ounce", "gram", "g"],
  ["gram", "ounce", "oz"],
  ["stone", "kilogram", "kg"],
  ["ton", "tonne", "t"],
  ["tonne", "ton", ""],
  ["acre", "hectare", "ha"],
  ["hectare", "acre", ""],
  ["square mile", "square kilometre", "km²"],
  ["square kilometre", "square mile", ""],
  ["square foot", "square metre", "m²"],
  ["square metre", "square foot", "sq ft"],
  ["gallon", "litre", "l"],
  ["litre", "gallon", ""],
  ["pint", "litre", "l"],
  ["cubic foot", "cubic metre", "m³"],
  ["cubic metre", "cubic foot", ""],
  ["fahrenheit", "celsius", "°C"],
  ["celsius", "fahrenheit", "°F"],
  ["mile per hour", "kilometre per hour", "km/h"],
  ["kilometre per hour", "mile per hour", "mph"],
  ["knot", "kilometre per hour", "km/h"],
  ["horsepower", "kilowatt", "kW"],
  ["kilowatt", "horsepower", "hp"],
];

/** The figure in other units of its kind, as exactly as it is written; none for money, and none where it cannot be written safely. */
export function conversions(document: ReadDocument, claim: WrittenClaim): Conversion[] {
  const { figure } = claim;
  const frame = figure.unit === null || figure.value === null ? undefined : frameOf(document, claim);
  if (frame === undefined || figure.per !== undefined) return [];
  const [number, more] = writtenNumbers(frame.visible.text, frame.start, frame.end, false) ?? [];
  if (number === undefined || more !== undefined || number.value !== Math.abs(figure.value ?? 0)) return [];
  return PARTNERS.flatMap(([from, to, sign]) =>
    from === figure.unit ? (converted(frame, number, to, sign) ?? []) : [],
  );
}

function converted(frame: Frame, number: WrittenNumber, to: string, sign: string): Conversion | undefined {
  const { figure, visible, start, end, outerStart, outerEnd, document } = frame;
  const [from, unit] = [unitNamed(figure.unit ?? ""), unitNamed(to)];
  if (from === undefined || unit === undefined || end < outerEnd) return undefined;
  // It stands there in another unit already.
  if (/^\s?[([/]/.test(visible.text.slice(outerEnd)) || /[([/]\s?$/.test(visible.text.slice(0, outerStart)))
    return undefined;
  const degrees = figure.dimension === "temperature";
  if (degrees && (figure.change === true || !/^\s?°/.test(visible.text.slice(number.end, end)))) return undefined;
  const written = visible.text.slice(number.end, end);
  const exactly = degrees ? convert(figure.value ?? 0, from, unit) : convert(number.value, from, unit);
  if (exactly === null || (degrees && (exactly < 0 || (figure.value ?? 0) < 0))) return undefined;
  const value = degrees && number.decimals === 0 ? Math.round(exactly) : rounded(exactly, number, sideOf(figure.bound));
  const shape = unitText(written, to, sign, value);
  if (shape === undefined || (start !== number.start && !degrees)) return undefined;
  const style = { style: articleStyle(document), opens: false, counted: false, soft: false };
  // Whatever number of decimals the rounding left.
  const digits = decimalsOf(value / (number.scale?.factor ?? 1));
  const target = {
    value,
    unit: to,
    dimension: figure.dimension,
    step: 0,
    bound: figure.bound,
    computed: true,
  } as const;
  const text = numberInStyle(target, { ...number, inWords: false, decimals: digits }, style);
  if (text === undefined) return undefined;
  const whole = `${text}${shape}`;
  const replaced = rewritten(frame, [
    { start: number.start, end: number.end, text },
    { start: number.end, end, text: shape },
  ]);
  if (replaced === undefined || !isRight(frame, replaced, value, to)) return undefined;
  const tied = /^[-‐‑]/.test(written);
  const free = tied ? undefined : add(frame, whole);
  const modifier = visible.text.slice(outerStart, start);
  return {
    unit: to,
    text: `${modifier}${whole}`.replace(/\s+/g, " "),
    replace: replaced.edits,
    ...(free === undefined ? {} : { add: free.edits }),
  };
}

function add(frame: Frame, text: string): Rewriting | undefined {
  return rewritten(frame, [{ start: frame.outerEnd, end: frame.outerEnd, text: ` (${text})` }]);
}

/** Two digits, or as many as the written number has, zeros at its end aside; to the side where a bound still holds. */
function rounded(value: number, number: WrittenNumber, side: number): number {
  const scale = number.scale?.factor ?? 1;
  const significant = (number.value / scale).toFixed(number.decimals).replace(/\D/g, "").replace(/^0+/, "");
  const digits = Math.max(2, (number.decimals > 0 ? significant : significant.replace(/0+$/, "")).length);
  const shown = value / scale;
  const least = shown < 10 ? 0.1 : 1;
  const place = Math.max(10 ** (Math.floor(Math.log10(shown)) + 1 - digits), Math.min(least, 10 ** -number.decimals));
  const units = shown / place;
  const whole = side > 0 ? Math.floor(units) : side < 0 ? Math.ceil(units) : Math.round(units);
  return Number((whole * place * scale).toPrecision(12));
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(Number(value.toPrecision(10))))?.[1]?.length ?? 0;
}

const american = /meter|liter|gramm(?!e)/i;

/** The unit as a sign, a word or tied to its number, as the written one is; `undefined` where the other has no such form. */
function unitText(written: string, to: string, sign: string, value: number): string | undefined {
  const match = /^([\s-]?)(.+)$/.exec(written);
  const [gap, own] = [match?.[1] ?? "", match?.[2] ?? ""];
  if (own === "") return undefined;
  if (sign.startsWith("°")) return `${gap}${sign}`;
  const asSign = unitOfSymbol(own) !== undefined && own.length <= 4 && own !== "mile";
  if (asSign) return sign === "" ? ` ${plural(to, value)}` : `${gap}${sign}`;
  const name = american.test(own) ? to.replace("metre", "meter").replace("litre", "liter") : to;
  return gap === "-" ? `-${name.replaceAll(" ", "-")}` : `${gap === "" ? " " : gap}${plural(name, value)}`;
}

/** The plural on the head: "miles per hour", "square feet". */
function plural(name: string, value: number): string {
  if (value === 1 || name === "horsepower") return name;
  const [, before = "", head = "", rest = ""] = /^((?:square|cubic|nautical) )?(\S+)(.*)$/.exec(name) ?? [];
  return `${before}${nounFor(2, head) ?? `${head}s`}${rest}`;
}

function isRight(frame: Frame, made: Rewriting, value: number, unit: string): boolean {
  const after = figureAfter(frame, made.edits, frame.visible.at[frame.start] as number);
  const { bound, dimension } = frame.figure;
  return reads(after, frame.figure, { value, within: Math.abs(value) * 1e-6, bound, unit, dimension });
}
