import type { ReadDocument } from "../model/document.ts";
import type { Block } from "../model/prose.ts";
import type { Span } from "../model/span.ts";

/** A mean or percentage that no whole numbers from its sample give. */
export interface ImpossibleMean {
  readonly span: Span;
  /** Where the size of the sample stands. */
  readonly sample: Span;
  readonly message: string;
  /** The possible values on its two sides, the nearer one first, as they are to be written. */
  readonly nearest: readonly string[];
}

/**
 * The GRIM test: a mean of `n` whole numbers is a whole number of `n`ths (Brown and Heathers, “The GRIM test”, Social
 * Psychological and Personality Science 2017). Judged are means in paragraphs that state one sample and a scale of whole
 * points, and percentages of a stated count.
 */
export function impossibleMeans({ prose: { blocks } }: ReadDocument): ImpossibleMean[] {
  return blocks.flatMap((block) => {
    if (!mayHold(block.text)) return [];
    const text = block.text.replace(/[\s\uFDD0]/g, " ");
    return [...meansIn(text, block), ...meansBeforeSamples(text, block), ...percentagesIn(text, block)];
  });
}

function mayHold(text: string): boolean {
  return text.includes("=") || text.includes("%") || text.includes("percent") || text.includes("per cent");
}

/** A scale on which answers are whole numbers. */
const wholeScale =
  /\b(?:[3-9]|1[01]|three|four|five|six|seven|eight|nine|ten|eleven) ?[-‐‑ ]?point(?: Likert)?(?:[- ]type)? (?:scale|Likert|rating|item)|\bscale (?:from|of|between) [01](?: ?\([^)]{1,40}\))? ?(?:to|and|[-–]) ?(?:[3-9]|1[01])\b|\bscored (?:from )?[01] ?(?:to|[-–]) ?\d\b|\bwhole numbers? (?:from|between|of) [01] (?:to|and) (?:[3-9]|1[01])\b/i;
/** Words by which an answer is no single whole number. */
const finer =
  /\b(?:items|averag(?:ed|ing)|composite|subscales?|sum scores?|half[- ]points?|slider|visual analog|VAS|weighted|adjusted|estimated|imputed|decimals?|factor scores?|across (?:trials|blocks|sessions|questions|ratings))\b/i;
const sampleSize = /(?<![\p{L}\p{N}])[nN] {0,3}= {0,3}(\d{1,4})(?![\d,.]*\d)/gu;
const mean =
  /(?<![\p{L}\p{N}])(?:M(?:ean)? {0,3}= {0,3}|(?:had|has|with) an? (?:mean|average) (?:(?:rating|score|answer) )?of )(-?\d{1,3}\.\d{1,3})(?!\d)/gu;

function* meansIn(text: string, block: Block): Iterable<ImpossibleMean> {
  if (!text.includes("=") || !wholeScale.test(text) || finer.test(text)) return;
  const groups = groupsOf(text);
  for (const [start, end] of groups) {
    const group = text.slice(start, end);
    const sizes = [...group.matchAll(sampleSize)];
    const [size] = sizes;
    if (!size || sizes.length > 1) continue;
    for (const match of group.matchAll(mean)) {
      const written = match[1] ?? "";
      const neighbours = neighboursOf(written, Number(size[1]), 1);
      if (neighbours === null) continue;
      const at = block.span[0] + start + match.index + match[0].length - written.length;
      const sizeAt = block.span[0] + start + size.index;
      yield {
        span: [at, at + written.length],
        sample: [sizeAt, sizeAt + size[0].length],
        message: `No ${size[1]} whole numbers have a mean of ${written}: the nearest are ${neighbours.join(" and ")}. Check the mean and the sample.`,
        nearest: byNearness(written, neighbours),
      };
    }
  }
}

/** "The mean rating was 5.47 (N = 25)": the sample right behind a mean that words tell. */
const worded =
  /(?<![\p{L}\p{N}])(?:[Mm]eans?|[Aa]verages?|averaged|averaging)(?=[^.;()]{0,40}? (\d{1,2}\.\d{1,3}) {0,2}\([nN] {0,3}= {0,3}(\d{1,4})\))/gu;
const finerWords =
  /\b(?:items|composite|subscales?|sum scores?|half[- ]points?|slider|visual analog|VAS|weighted|adjusted|estimated|imputed|decimals?|factor scores?|across (?:trials|blocks|sessions|questions|ratings)|per (?:person|session))\b/i;

function* meansBeforeSamples(text: string, block: Block): Iterable<ImpossibleMean> {
  if (!text.includes("(") || !wholeScale.test(text) || finerWords.test(text)) return;
  for (const match of text.matchAll(worded)) {
    const [, written = "", size = ""] = match;
    const neighbours = neighboursOf(written, Number(size), 1);
    if (neighbours === null) continue;
    const within = text.indexOf(` ${written}`, match.index) + 1;
    const at = block.span[0] + within;
    const sizeAt = block.span[0] + text.indexOf("(", within) + 1;
    yield {
      span: [at, at + written.length],
      sample: [sizeAt, block.span[0] + text.indexOf(")", within)],
      message: `No ${size} whole numbers have a mean of ${written}: the nearest are ${neighbours.join(" and ")}. Check the mean and the sample.`,
      nearest: byNearness(written, neighbours),
    };
  }
}

/** Round brackets with what they hold, or the whole text where its only sample stands outside of them. */
function groupsOf(text: string): Span[] {
  const groups: Span[] = [];
  for (const match of text.matchAll(/\([^()]{3,200}\)/g)) groups.push([match.index, match.index + match[0].length]);
  const sizes = [...text.matchAll(sampleSize)];
  return sizes.length === 1 ? [[0, text.length]] : groups;
}

const percentage =
  /(?<![\p{L}\p{N}.,$€£])(\d{1,2}(?:\.\d{1,2})?) ?(?:percent|per cent|%) (?:of (?:the|its|all|our|their|these|those|his|her) |of )(\d{1,3}) (?:[a-z]{2,20}[- ]){0,2}?([a-z]{3,20})\b(?!['’])/gu;
/** "Of the 32 patients, 38.2 percent got better". */
const percentageBehind =
  /(?<![\p{L}\p{N}])[Oo]f (?:the|its|all|our|their|these|those|his|her)(?: the)? (\d{1,3}) (?:[a-z]{2,20}[- ]){0,2}?([a-z]{3,20}), (\d{1,2}(?:\.\d{1,2})?) ?(?:percent|per cent|%)(?! (?:of|more|less|fewer|higher|lower|points?) )/gu;
/** Plurals of those who are counted one by one. */
const counted =
  /(?:^|[a-z])(?:people|men|women|children|participants?|patients|respondents|students|pupils|teachers|members|volunteers|subjects|workers|employees|players|adults|girls|boys|babies|infants|doctors|nurses|voters|delegates|countries|states|cities|towns|schools|hospitals|companies|firms|teams|banks|homes|houses|households|families|buildings|cars|ships|cases|trials|studies|samples|animals|mice|rats|dogs|cats)$/;
/** Words by which the percentage is not one of those counted, or is worked out with weights. */
const inexact =
  /\b(?:weight(?:ed|s)?|averag\w+|probab\w+|estimat\w+|likely|chance|about|around|some|roughly|nearly|almost|over|under|more|less|fewer|least|most|up to|approximately|by|rose|fell|votes?|output|sales|revenue|profits?|income|time|money|points?)\b/i;

function* percentagesIn(text: string, block: Block): Iterable<ImpossibleMean> {
  for (const match of text.matchAll(percentage)) {
    const [, written = "", size = "", noun = ""] = match;
    const found = percentageOf(text, block, match, { written, size, noun });
    if (found) yield found;
  }
  for (const match of text.matchAll(percentageBehind)) {
    const [, size = "", noun = "", written = ""] = match;
    const found = percentageOf(text, block, match, { written, size, noun });
    if (found) yield found;
  }
}

function percentageOf(
  text: string,
  block: Block,
  { 0: whole, index }: RegExpExecArray,
  { written, size, noun }: { readonly written: string; readonly size: string; readonly noun: string },
): ImpossibleMean | null {
  const n = Number(size);
  if (!counted.test(noun) || n < 2) return null;
  // Whole percentages are rounded freely in prose; with a decimal they were worked out.
  if (!written.includes(".") && n > 20) return null;
  if (inexact.test(text.slice(Math.max(0, index - 24), index)) || inexact.test(whole)) return null;
  const neighbours = neighboursOf(written, n, 100);
  if (neighbours === null) return null;
  const unit = /[\d.]+ ?(?:percent|per cent|%)/.exec(whole)?.[0] ?? written;
  const at = block.span[0] + index + whole.indexOf(unit);
  const sizeAt = block.span[0] + index + whole.indexOf(` ${size} `) + 1;
  return {
    span: [at, at + unit.length],
    sample: [sizeAt, sizeAt + size.length],
    message: `No number of ${size} ${noun} is ${written} percent of them: the nearest are ${neighbours.join(" and ")} percent. Check the percentage and the count.`,
    nearest: byNearness(written, neighbours),
  };
}

/** The possible values on the two sides of a written one that is none of them; `null` where it may be one. */
function neighboursOf(written: string, n: number, scale: number): [string, string] | null {
  if (n < 1) return null;
  const decimals = written.split(".")[1]?.length ?? 0;
  const step = 10 ** -decimals;
  // With as many whole numbers as there are steps, every mean is possible.
  if (n >= scale / step) return null;
  const value = Number(written);
  const low = Math.floor((value * n) / scale + 1e-9);
  const [below, above] = [(low * scale) / n, ((low + 1) * scale) / n];
  // Rounded up or down; percentages are cut off too.
  const cut = scale === 1 ? step / 2 : step;
  if (value - below <= step / 2 + 1e-9 || above - value <= cut + 1e-9) return null;
  const digits = scale === 1 ? decimals : Math.max(decimals, n <= 10 ? 0 : 1);
  const say = (each: number) => (scale === 1 ? each.toFixed(digits) : String(Number(each.toFixed(digits))));
  return [say(below), say(above)];
}

function byNearness(written: string, values: readonly string[]): string[] {
  const far = (value: string) => Math.abs(Number(value) - Number(written));
  return [...values].sort((a, b) => far(a) - far(b));
}
