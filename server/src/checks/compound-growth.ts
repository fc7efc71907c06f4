import { type Quantity, quantityOf } from "../compare/quantity.ts";
import { sayNumber } from "../compare/say-number.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import { type StatedSentence, statedSentences } from "./stated-sentences.ts";
import { endsOf } from "./worded-changes.ts";

/** Growth that a sentence tells by the year and in all, which do not fit each other. */
export interface MisfitGrowth {
  /** The growth by the year. */
  readonly annual: Claim;
  /** The change in all, or the values before and after. */
  readonly overall: readonly Claim[];
  readonly message: string;
  /** The figure that the others do not give, and what they give. */
  readonly wrong: Claim;
  readonly value: number;
}

const yearly = /^ (?:a|per|each|every) year\b|^ annually\b|^ yearly\b/;
const yearlyBefore =
  /\b(?:annual|yearly|annuali[sz]ed|compounded|compounding)(?: (?:average|compound|growth|rate|increase|rise|gain|return|interest|fall|decline|drop|at|of|by)){0,4} (?:about |around |some |nearly |roughly |only |just )?$/i;
const average = /\b(?:average|averaging|averaged|mean)\b/i;
/** Words by which the values and the yearly growth are of several things. */
const apart =
  /\b(?:while|whereas|but|and then|then|loans?|interest|inflation|compared|although|now|currently|expected|forecast|predicted|target|will)\b/i;
const inAll =
  /(?:,|;| –| —| -| \() ?(?:or|for|making|which (?:is|makes|adds up to)|adding up to|an? (?:total|overall|cumulative))? ?(?:an? )?(?:(?:total|overall|cumulative|combined) )?(?:(?:increase|rise|growth|gain|fall|drop|decline) )?(?:of )?(?:about |around |some |nearly |roughly )?$/i;

/** Claims that tell growth by the year: no value before and after gives them in one step. */
export function isYearlyGrowth(sentence: StatedSentence, { figure }: Claim): boolean {
  if (figure.dimension !== "percent") return false;
  if (figure.per !== undefined) return true;
  const tail = sentence.words(figure.span[1], Math.min(sentence.end, figure.span[1] + 14));
  return yearly.test(tail) || yearlyBefore.test(sentence.before(figure.outer[0], 60));
}

/** Every sentence with one growth by the year, its years, and the whole change or the two values. */
export function misfitGrowths(document: ReadDocument): MisfitGrowth[] {
  const found: MisfitGrowth[] = [];
  for (const sentence of statedSentences(document)) {
    if (sentence.claims.length < 3 || !sentence.claims.some(({ figure }) => figure.dimension === "percent")) continue;
    const annuals = sentence.claims.filter((claim) => isYearlyGrowth(sentence, claim));
    const [annual] = annuals;
    if (!annual || annuals.length !== 1 || apart.test(sentence.words(sentence.start, sentence.end))) continue;
    const misfit = judge(sentence, annual);
    if (misfit) found.push(misfit);
  }
  return found;
}

function judge(sentence: StatedSentence, annual: Claim): MisfitGrowth | null {
  const years = yearsIn(sentence);
  const rate = quantityOf({ ...annual.figure, change: false });
  if (!years || rate?.value == null || rate.value <= 0) return null;
  const rates = widest(rate, annual);
  const values = valuesIn(sentence, annual);
  if (values) {
    const [from, to] = values;
    const [a, b] = [quantityOf({ ...from.figure, change: false }), quantityOf({ ...to.figure, change: false })];
    if (a?.value == null || b?.value == null || a.family !== b.family || a.reading.rounded.low <= 0) return null;
    const least = b.reading.rounded.low / a.reading.rounded.high;
    const most = b.reading.rounded.high / a.reading.rounded.low;
    const exact = b.value / a.value;
    if (exact > 1 ? fits(rates, least, most, years, sentence) : fits(rates, 1 / most, 1 / least, years, sentence, true))
      return null;
    const yearlyRate = Math.abs(exact ** (1 / years.usual) - 1) * 100;
    const message = `From ${textOf(sentence, from)} to ${textOf(sentence, to)} in ${years.usual} years is ${sayNumber(yearlyRate, 2)} percent a year, not ${textOf(sentence, annual)}. Correct the growth, the years or the two values.`;
    return { annual, overall: [from, to], message, wrong: annual, value: yearlyRate };
  }
  const total = totalIn(sentence, annual);
  const whole = total && quantityOf({ ...total.figure, change: false });
  if (!total || whole?.value == null) return null;
  const { low, high } = whole.reading.loose;
  if (
    fits(rates, 1 + low / 100, 1 + high / 100, years, sentence) ||
    fits(rates, 1 / (1 - low / 100), 1 / (1 - Math.min(99, high) / 100), years, sentence, true)
  )
    return null;
  const grown = ((1 + rate.value / 100) ** years.usual - 1) * 100;
  const message = `${textOf(sentence, annual)} a year for ${years.usual} years is ${sayNumber(grown, 3)} percent in all, not ${textOf(sentence, total)}. Correct the growth, the years or the total.`;
  return { annual, overall: [total], message, wrong: total, value: grown };
}

interface Years {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** Whether some yearly rate that may be meant grows to a factor that may be meant. */
function fits(
  [low, high]: readonly [number, number],
  least: number,
  most: number,
  { least: fewest, most: longest }: Years,
  sentence: StatedSentence,
  falls = false,
): boolean {
  const grow = (percent: number, years: number) =>
    falls ? 1 / Math.max(0.01, 1 - percent / 100) ** years : (1 + percent / 100) ** years;
  if (grow(low, fewest) <= most && grow(high, longest) >= least) return true;
  // An average of the yearly steps, each in percent of the first value.
  if (!average.test(sentence.words(sentence.start, sentence.end))) return false;
  const plain = (percent: number, years: number) =>
    falls ? 1 / Math.max(0.01, 1 - (percent * years) / 100) : 1 + (percent * years) / 100;
  return plain(low, fewest) <= most && plain(high, longest) >= least;
}

function widest({ reading }: Quantity, { figure }: Claim): readonly [number, number] {
  const { low, high } = figure.bound === "exact" ? reading.rounded : reading.loose;
  return [Math.max(0, low), high];
}

/** The one length in years that a sentence tells; `null` where it tells none or several. */
function yearsIn({ claims, words }: StatedSentence): Years | null {
  const lengths = claims.filter(({ figure }) => figure.dimension === "duration" && figure.value !== null);
  const dates = claims.filter(({ figure }) => figure.dimension === "date");
  const [length] = lengths;
  if (length) {
    const { unit, value, bound } = length.figure;
    if (lengths.length > 1 || value === null || bound !== "exact") return null;
    const years = unit === "year" ? value : unit === "decade" ? value * 10 : 0;
    return years >= 2 ? { usual: years, least: years, most: years } : null;
  }
  const written = dates.flatMap(
    ({ figure }) => words(figure.span[0], figure.span[1]).match(/\b(?:1[89]|20)\d{2}\b/g) ?? [],
  );
  const years = Math.abs(Number(written[1]) - Number(written[0]));
  // The figures may be of the beginnings or the ends of their years.
  return written.length === 2 && years >= 2 ? { usual: years, least: years - 1, most: years + 1 } : null;
}

/** "from A to B", "turning A into B": the only pair of the sentence. */
function valuesIn(sentence: StatedSentence, annual: Claim): readonly [Claim, Claim] | null {
  const claims = sentence.claims.filter(({ figure }) => figure.dimension !== "date" && figure.dimension !== "duration");
  const others = claims.filter((claim) => claim !== annual);
  const [first, second] = others;
  if (!first || others.length > 2) return null;
  if (!second) return endsOf(sentence, first);
  const between = sentence.words(first.figure.span[1], second.figure.outer[0]);
  const head = sentence.before(first.figure.outer[0], 24);
  if (
    /\b(?:to|into) (?:about |some |nearly )?$/.test(between) &&
    between.length <= 60 &&
    /\b(?:from|turn(?:ing|ed|s)?) (?:about |some |nearly )?$/i.test(head)
  )
    return [first, second];
  if (/^[^.;:]{0,40}(?:up )?from $/.test(between) && /\bto $/.test(head)) return [second, first];
  return null;
}

/** "…, or 15 percent in all": the one other percentage, worded as the whole of the growth. */
function totalIn(sentence: StatedSentence, annual: Claim): Claim | null {
  const others = sentence.claims.filter(({ figure }) => figure.dimension !== "date" && figure.dimension !== "duration");
  const [total] = others.filter((claim) => claim !== annual);
  if (!total || others.length !== 2 || total.figure.dimension !== "percent") return null;
  const [first, second] = total.figure.span[0] < annual.figure.span[0] ? [total, annual] : [annual, total];
  const between = sentence.words(first.figure.span[1], second.figure.outer[0]);
  return inAll.test(between.slice(-70)) ? total : null;
}

function textOf(sentence: StatedSentence, { figure }: Claim): string {
  return sentence.words(figure.outer[0], figure.outer[1]);
}
