import type { ClaimTime, Phrase } from "../../model/claim.ts";
import type { Figure } from "../../model/figure.ts";
import type { Block } from "../../model/prose.ts";
import type { Token, TokenizedBlock } from "../../model/token.ts";
import { moneyUnit } from "../../units/currencies.ts";
import { currencyOfSign, isCurrencyCode, unitNamed, unitOfSymbol, unitOfWord } from "../../units/registry.ts";
import type { Unit } from "../../units/unit.ts";
import { ADJECTIVE, ADVERB, FUNCTION, lemma, NOUN, usualClass } from "../lexicon/lexicon.ts";
import { readable } from "./scene.ts";

/** What the head of a column says of its figures. */
export interface Header {
  readonly phrase: Phrase | null;
  /** What a bare number in the column is to be multiplied with. */
  readonly scale: number;
  /** The unit of a bare number in the column; `null` where the head names none. */
  readonly unit: Unit | null;
  /** The days that the column is about; `null` where the head names none. */
  readonly time: ClaimTime | null;
  /** True where the scale is the whole table's, so that amounts with a currency sign take it too. */
  readonly ofAll?: boolean;
}

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  mn: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  tn: 1e12,
};

/** Scales that are read as such only beside a currency. */
const moneyScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/** Reads "Tokens a day (billion)", "2025, TWh", "Revenue ($m)": what is counted, when, in what unit and scale. `figures` are the cell's own. */
export function readHeader(block: Block, { tokens }: TokenizedBlock, figures: readonly Figure[]): Header {
  const date = figures.find(({ calendar }) => calendar !== undefined);
  const words: Token[] = [];
  let scale = 1;
  let unit: Unit | null = null;
  /** After a bracket or a comma the unit is told. */
  let aside = false;
  const parts = namedParts(tokens);
  parts.forEach((token, i) => {
    if (date !== undefined && token.start >= date.span[0] && token.end <= date.span[1]) return;
    const { text, lower } = token;
    const factor = scales[lower] ?? (unit?.dimension === "money" ? moneyScales[lower] : undefined);
    const told =
      factor === undefined ? unitOf(token, parts[i + 1], aside || (parts !== tokens && i === parts.length - 1)) : null;
    if (factor !== undefined) scale = factor;
    else if (told !== null) unit ??= told;
    else if (text === "(" || text === ",") aside = true;
    else if (token.kind === "word") words.push(token);
  });
  return { phrase: phraseOfWords(block, words), scale, unit, time: date === undefined ? null : timeOf(block, date) };
}

/** Heads as programs write them, "sales_gbp_million", part their words by underscores; all others are given back as they are. */
function namedParts(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text.includes("_"))) return tokens;
  const parts: Token[] = [];
  for (const token of tokens) {
    let start = token.start;
    for (const text of token.text.split("_")) {
      const end = start + text.length;
      // Codes of currencies are in capitals everywhere else.
      const code = text.length === 3 && isCurrencyCode(text.toUpperCase()) ? text.toUpperCase() : text;
      if (text !== "") parts.push({ ...token, text: code, lower: text.toLowerCase(), start, end });
      start = end + 1;
    }
  }
  return parts;
}

/** What the label of a row says as the head of a column would; `null` where it names no unit and no scale. */
export function headerOfRow(label: Header): Header | null {
  return label.phrase !== null && (label.unit !== null || label.scale !== 1) ? label : null;
}

/** What the corner of a table says of all its cells: "(in millions)", "€ thousand"; `null` where it names something itself. */
export function scaleOfCorner({ phrase, scale, time }: Header): number | null {
  return phrase === null && time === null && scale !== 1 ? scale : null;
}

/** Labels of rows that no scale of the whole table is about. */
const unscaled = /\bper\b|%|\b(?:number of|employees|headcount|stores|outlets|shops|days)\b/i;

/** The head of a column with the scale of the table's corner, where neither it nor the row's label says otherwise. */
export function inCorner(header: Header | undefined, corner: number | null, label: string): Header | undefined {
  if (corner === null || unscaled.test(label)) return header;
  const own = header ?? { phrase: null, scale: 1, unit: null, time: null };
  return own.scale === 1 && own.unit === null ? { ...own, scale: corner, ofAll: true } : header;
}

/** Heads of columns that say when a row is of. */
const times: ReadonlySet<string> = new Set(["year", "date", "month", "quarter", "period", "day", "week"]);

/**
 * The days that a row is about, told by a cell that is nothing but a date: the label of the row, where `header` is absent, or
 * a cell below "Year" or the like. `null` for any other cell.
 */
export function timeOfCell(
  block: Block,
  { tokens }: TokenizedBlock,
  figures: readonly Figure[],
  header: Header | undefined,
): ClaimTime | null {
  const [date] = figures;
  if (date?.calendar === undefined || figures.length > 1) return null;
  if (header !== undefined && !times.has(header.phrase?.head ?? "")) return null;
  const outside = tokens.some(
    ({ kind, start, end }) => (kind === "word" || kind === "number") && (end <= date.span[0] || start >= date.span[1]),
  );
  return outside ? null : timeOf(block, date);
}

function unitOf({ text, lower, kind }: Token, next: Token | undefined, aside: boolean): Unit | null {
  if (text === "%" || lower === "percent" || lower === "pct") return unitNamed("percent") ?? null;
  const code = kind === "symbol" ? currencyOfSign(text) : isCurrencyCode(text) ? text : undefined;
  if (code !== undefined) return moneyUnit(code);
  if (!aside || kind !== "word") return null;
  // A single letter is a unit only where nothing follows it.
  if (text.length === 1 && next !== undefined && next.text !== ")") return null;
  return unitOfSymbol(text) ?? unitOfWord(lower) ?? null;
}

function timeOf(block: Block, { span, calendar }: Figure): ClaimTime | null {
  if (calendar === undefined) return null;
  const text = readable(block.text.slice(span[0], span[1]));
  return { text, span: [block.span[0] + span[0], block.span[0] + span[1]], calendar, basis: "inferred" };
}

/** The first noun of "Tokens a day", "Market share" is the head: the last noun before the first preposition or article. */
function phraseOfWords(block: Block, words: readonly Token[]): Phrase | null {
  const lemmas: string[] = [];
  let head = "";
  let closed = false;
  for (const { lower } of words) {
    const usual = usualClass(lower);
    if (usual === FUNCTION) {
      closed = head !== "";
      continue;
    }
    if (usual === ADVERB) continue;
    const word = usual === ADJECTIVE ? lower : lemma(lower, NOUN);
    lemmas.push(word);
    if (!closed) head = word;
  }
  const [first] = words;
  const last = words[words.length - 1];
  if (first === undefined || last === undefined || head === "") return null;
  const text = readable(block.text.slice(first.start, last.end));
  return { text, span: [block.span[0] + first.start, block.span[0] + last.end], lemmas, head, basis: "inferred" };
}
