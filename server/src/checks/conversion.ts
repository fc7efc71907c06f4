import { sayNumber } from "../compare/say-number.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Dimension, Figure } from "../model/figure.ts";
import type { Finding, Fix } from "../model/finding.ts";
import { computedFor } from "../rewrite/target.ts";
import { unitNamed } from "../units/registry.ts";
import type { Unit } from "../units/unit.ts";
import { convert } from "../units/unit.ts";
import type { Check } from "./check.ts";
import { type PairedFigures, pairedFigures } from "./paired-figures.ts";
import { figureText, finding, placeOf } from "./place.ts";
import { figureFix, ofAnother, wordsFix } from "./replacement.ts";
import { type RetoldTime, retoldTimes } from "./retold-times.ts";
import { type StatedRate, statedRates } from "./stated-rates.ts";
import { statedSentences } from "./stated-sentences.ts";
import { unitReadings } from "./unit-readings.ts";

/** A quantity given again in another unit, and wrongly. */
export const conversion: Check = {
  id: "conversion",
  summary: "A quantity given in two units that are not the same: “100 miles (180 km)”.",
  reason:
    "Conversions are done in the head, with the wrong factor or the wrong way round, and stay when the figure they were made from is corrected.",
  limits: [
    "Only figures that stand next to each other are judged: in brackets, behind a slash, or behind “or” and “about”.",
    "Either figure may be rounded, and either may be the one that the other was worked out from. Gallons, pints and tons of all countries are right, and data sizes by thousands or by 1,024s.",
    "Currencies are judged only where the article states their rate, and then to a twentieth, since rates move.",
  ],
  severity: "error",
  enabled: true,
  reported: [
    `The trail is 100 miles (180 km) long.
                        ^^^^^^ conversion: 100 miles = 161 km, not 180 km
`,
    `It was 100°F (48°C) in the shade.
              ^^^^ conversion: 100°F = 38°C, not 48°C
`,
    `Gusts of 120mph/250kph were measured.
                ^^^^^^ conversion: 120mph = 193kph
`,
    `The yard covers 250 acres, or about 1,010 hectares.
                                    ^^^^^^^^^^^^^^ conversion: 250 acres = 101 hectares
`,
    `The film runs for 98 minutes, or one hour and 48 minutes.
                                 ^^^^^^^^^^^^^^^^^^^^^^^ conversion: 98 minutes = 1 hour and 38 minutes
`,
    `At 7.2 yuan to the dollar, the plan costs $100 million (820 million yuan).
                                                        ^^^^^^^^^^^^^^^^ conversion: $100 million = 720 million yuan
`,
  ],
  unreported: [
    "The trail is 100 miles (161 km) long.",
    "The trail is about 100 miles (160 km) long.",
    "A mile (1.6 km) away stood a barn.",
    "He is 5 ft 10 in (178 cm) tall.",
    "The tank holds 50 gallons (227 litres).",
    "The tank holds 50 gallons (189 litres).",
    "We drove 100 miles (the last 30 km on gravel).",
    "The plan costs $100 million (820 million yuan).",
  ],
  run({ document }) {
    const findings: Finding[] = [];
    let rates: readonly StatedRate[] | undefined;
    for (const sentence of statedSentences(document)) {
      if (sentence.claims.length < 2) continue;
      for (const pair of pairedFigures(sentence, areForms)) {
        rates ??= pair.first.figure.dimension === "money" ? statedRates(document) : undefined;
        const found = judge(document, pair, rates ?? []);
        if (found) findings.push(found);
      }
      for (const told of retoldTimes(sentence)) if (!told.fits) findings.push(wrongTime(document, told));
    }
    return findings;
  },
};

function wrongTime(document: ReadDocument, { first, second, right }: RetoldTime): Finding {
  const message = `${figureText(document, first)} = ${right}, not ${figureText(document, second)}. Correct one of the two.`;
  const fixes = wordsFix(document, second.figure.span, right, "converted");
  return finding(
    conversion,
    second.figure.span,
    message,
    [placeOf(document, first, "the same in another unit")],
    fixes,
  );
}

/** Kinds of quantity that are measured in units with a fixed size. */
const measured = new Set<Dimension>([
  "length",
  "area",
  "volume",
  "mass",
  "temperature",
  "speed",
  "energy",
  "power",
  "pressure",
  "force",
  "data-size",
  "data-rate",
  "money",
]);

function areForms(a: Figure, b: Figure): boolean {
  return (
    measured.has(a.dimension) &&
    a.dimension === b.dimension &&
    a.unit !== null &&
    b.unit !== null &&
    a.unit !== b.unit &&
    (a.per ?? b.per) === (b.per ?? a.per) &&
    [a, b].every(({ bound, inferred }) => bound === "range" || !inferred.includes("unit"))
  );
}

/** By which part rounded factors such as 1.6 kilometres a mile may be off. */
const roundFactors = 0.007;
/** By which part an exchange rate may have moved. */
const rateMoves = 0.05;

type Convert = (value: number) => number;

function judge(
  document: ReadDocument,
  { first, second, surely, apart }: PairedFigures,
  rates: readonly StatedRate[],
): Finding | null {
  const [from, to] = [first.figure, second.figure];
  const [a, b] = [endsOf(from), endsOf(to)];
  const converts = conversions(from, to, rates);
  const [exactly] = converts;
  if (a === null || b === null || a.length !== b.length || !exactly) return null;
  const slack = from.dimension === "money" ? rateMoves : roundFactors;
  const fits = (convertTo: Convert) => a.every((value, end) => meets(from, value, to, b[end] ?? 0, convertTo, slack));
  if (converts.some(fits)) return null;
  const right = a.map(exactly);
  // "5 miles or 3 km" may be two distances; "100 miles or 180 km" is one.
  const most = apart ? 4 : 1.7;
  if (!surely && !right.every((value, end) => isNear(value, b[end] ?? 0, most))) return null;
  const { text } = document.prose;
  const written = text.slice(to.span[0], to.span[1]);
  const said = right
    .map((value, end) => (end < right.length - 1 ? rounded(value, written, to) : inWritten(value, written, to)))
    .join(" to ");
  const message = `${plain(text.slice(from.span[0], from.span[1]))} = ${said}, not ${plain(written)}. Correct one of the two.`;
  const back = from.dimension === "money" ? [] : conversions(to, from, rates).slice(0, 1);
  const fixes = [
    ...convertedFix(document, second, right),
    ...back.flatMap((convertBack) => ofAnother(convertedFix(document, first, b.map(convertBack)), "the first")),
  ];
  return finding(conversion, to.span, message, [placeOf(document, first, "the same in another unit")], fixes);
}

/** A figure with the number, or the two of a range, that the other unit's figure gives. */
function convertedFix(document: ReadDocument, claim: Claim, [value = 0, high]: readonly number[]): Fix[] {
  const target = { ...computedFor(claim.figure, value), bound: claim.figure.bound };
  return figureFix(document, claim, high === undefined ? target : { ...target, high }, "converted");
}

/** The number of a figure, or the two of a range; `null` where the words name none. */
function endsOf({ value, bound, reading }: Figure): readonly number[] | null {
  if (value !== null) return [value];
  const { low, high } = reading.tight;
  return bound === "range" && Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null;
}

/** Every way in which the first figure's number may be counted in the second one's unit, the usual one first. */
function conversions(from: Figure, to: Figure, rates: readonly StatedRate[]): Convert[] {
  const [a, b] = [unitNamed(from.unit ?? ""), unitNamed(to.unit ?? "")];
  if (!a || !b) return [];
  if (from.dimension === "money") return byRate(a, b, rates);
  if (a.base !== b.base) return [];
  const all: Convert[] = [];
  for (const one of unitReadings(a)) {
    for (const other of unitReadings(b)) all.push((value) => convert(value, one, other) ?? Number.NaN);
  }
  // A difference of temperatures has no zero to be moved.
  if (from.dimension === "temperature") {
    const difference: Convert = (value) => (value * a.factor) / b.factor;
    if (from.change) all.unshift(difference);
    else all.push(difference);
  }
  return all;
}

function byRate(a: Unit, b: Unit, rates: readonly StatedRate[]): Convert[] {
  return rates.flatMap(({ of, inn, value: rate }) => {
    const times = of === a.base && inn === b.base ? rate : of === b.base && inn === a.base ? 1 / rate : null;
    return times === null ? [] : [(value: number) => (value * a.factor * times) / b.factor];
  });
}

function meets(from: Figure, a: number, to: Figure, b: number, convertTo: Convert, slack: number): boolean {
  const [ha, hb] = [halfWidth(from, a), halfWidth(to, b)];
  const [low, high] = [convertTo(a - ha), convertTo(a + ha)];
  const more = slack * Math.max(Math.abs(low), Math.abs(high));
  return Math.min(low, high) - more <= b + hb && Math.max(low, high) + more >= b - hb;
}

/** How far the meant number may lie from the written one, rounded either way. */
function halfWidth({ step, bound }: Figure, value: number): number {
  const size = Math.abs(value);
  if (size === 0) return step / 2;
  if (step === 0) return size / 10;
  const [digits = "", exponent = "0"] = size.toExponential(8).split("e");
  const significant = digits.replace(".", "").replace(/0+$/, "").length;
  const place = 10 ** (Number(exponent) - significant + 1);
  // One digit and zeros: a twentieth. More digits and zeros: half of the last that is none.
  const half = place <= step ? step / 2 : significant === 1 ? size / 20 : place / 2;
  return Math.max(half, step / 2) * (bound === "approximately" ? 2 : 1);
}

/** Not more than so many times off, or than that beside a power of ten. */
function isNear(right: number, written: number, most: number): boolean {
  const times = right === 0 ? 0 : written / right;
  return [1, 10, 100, 0.1, 0.01].some((power) => times / power > 1 / most && times / power < most);
}

const scales = [
  [1e12, /\b(?:trillion|tn)\b|tn$/i],
  [1e9, /billion|\d ?bn\b/i],
  [1e6, /million|\d ?mn?\b/i],
  [1e3, /thousand|\dk\b/i],
] as const;

/** A number as exact as the written one and in its scale. */
function rounded(value: number, written: string, { value: own, dimension }: Figure): string {
  // "5 m" is a length; "£5m" is money.
  const words = dimension === "money" ? written : written.replace(/\d ?[mk]n?\b/gi, "");
  const [scale] = scales.find(([, word]) => word.test(words)) ?? [1];
  const shown = value / scale;
  const digits = (own ?? 0).toExponential(8).replace(/e.*/, "").replace(/[-.]/g, "").replace(/0+$/, "").length;
  return sayNumber(Math.abs(shown) >= 1e3 ? Math.round(shown) : shown, Math.max(2, digits));
}

/** A right number with sign, scale and unit as they are written in the text. */
function inWritten(value: number, written: string, to: Figure): string {
  const digits = /-?\d[\d,]*(?:\.\d+)?/.exec(written);
  const number = rounded(value, written, to);
  const single = digits && !/\d/.test(written.slice(digits.index + digits[0].length));
  if (single)
    return plain(`${written.slice(0, digits.index)}${number}${written.slice(digits.index + digits[0].length)}`);
  const unit = /\d[ ‑-]?([^\d]+)$/u.exec(plain(written))?.[1] ?? to.unit ?? "";
  return `${number} ${unit}`.trim();
}

function plain(text: string): string {
  return text.replaceAll("\uFDD0", "").replace(/\s+/g, " ");
}
