import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import { type Block, HIDDEN, OPAQUE, type Prose } from "../model/prose.ts";
import type { ReviewMark } from "../model/review.ts";
import type { Span } from "../model/span.ts";
import { fingerprint } from "./fingerprint.ts";

/** By what a mark finds its claim again. */
export type ClaimAnchor = Pick<ReviewMark, "figure" | "sentence" | "section" | "nth"> & { readonly claim: string };

/** The anchors of all claims of a document, in their order. */
export function anchorsOf(document: ReadDocument): ClaimAnchor[] {
  const { prose, claims } = document;
  const sectionOf = sections(prose);
  const labelsOf = tableLabels(prose);
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const place = { block: prose.blocks[claim.block], labels: labelsOf(claim.block) };
    const figure = written(place.block, claim.figure.outer).trim();
    const sentence = sentenceWords(claim, place);
    const section = sectionOf(claim.block);
    const key = JSON.stringify([section, sentence, figure]);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return { figure, sentence, section, nth, claim: readAs(claim) };
  });
}

/** The sentence of one claim of a document, as a mark cites it. */
export function sentenceOf({ prose }: ReadDocument, claim: Claim): string {
  return sentenceWords(claim, { block: prose.blocks[claim.block], labels: tableLabels(prose)(claim.block) });
}

/** For comparing: quotation marks, dashes and spaces of any kind are as good as the plain ones. */
export function plain(words: string): string {
  if (isPlain(words)) return words.trim();
  return words
    .normalize("NFC")
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u00AB\u00BB\u201E]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\u2026/g, "...")
    .replace(/\s+/g, " ")
    .trim();
}

/** So many characters of a sentence stand in a mark; a longer one is cut around its figure. */
const WIDTH = 280;

/**
 * A sentence without mark-up. Of a long one the words around the figure, an ellipsis where something was left out, and a
 * fingerprint of the whole behind, so that a change anywhere in it shows.
 */
export function wordsAround(sentence: string, figure: Span): string {
  if (sentence.length <= WIDTH) return sentence;
  const half = Math.max(0, WIDTH - (figure[1] - figure[0])) >> 1;
  const from = Math.max(0, figure[0] - half);
  const to = Math.min(sentence.length, figure[1] + half, from + WIDTH);
  const start = from === 0 ? 0 : sentence.indexOf(" ", from) + 1 || from;
  const end = to === sentence.length ? to : Math.max(sentence.lastIndexOf(" ", to), Math.min(figure[1], to));
  const cut = `${start === 0 ? "" : "… "}${sentence.slice(start, end).trim()}${end === sentence.length ? "" : " …"}`;
  return `${cut} [${fingerprint(plain(sentence))}]`;
}

/** Takes the fingerprint from the end of words that were cut. */
export function withoutFingerprint(words: string): string {
  return words.replace(/ \[[0-9a-z]{11}\]$/, "");
}

/** Stands behind each label of a table's cell in its words. */
export const LABEL_END = " | ";

interface Place {
  readonly block: Block | undefined;
  /** The first cells of its row and column, in a table. */
  readonly labels: readonly string[];
}

function sentenceWords({ sentence, figure }: Claim, { block, labels }: Place): string {
  const before = written(block, [sentence[0], figure.outer[0]]).trimStart();
  const own = written(block, figure.outer);
  const after = written(block, [figure.outer[1], sentence[1]]).trimEnd();
  const label = labels.map((each) => `${each}${LABEL_END}`).join("");
  const start = label.length + before.length;
  const words = `${label}${before}${own}${after}`;
  return wordsAround(isPlain(words) ? words.trim() : words.replace(/\s+/g, " ").trim(), [start, start + own.length]);
}

/** Most text is made of nothing but ASCII, and is asked for after every edit. */
function isPlain(text: string): boolean {
  return !/[^ -~]| {2}/.test(text);
}

/** A stretch of the file as a reader sees it. */
function written(block: Block | undefined, [start, end]: Span): string {
  if (block === undefined) return "";
  const text = block.text.slice(Math.max(0, start - block.span[0]), Math.max(0, end - block.span[0]));
  if (isPlain(text)) return text;
  return text.replaceAll(HIDDEN, "").replace(opaque, "…").replace(/\s+/g, " ");
}

const opaque = new RegExp(`${OPAQUE}+`, "g");

/** A heading longer than this tells no more. */
const HEADING = 80;

function sections({ blocks }: Prose): (block: number) => string {
  let heading = "";
  const headings = blocks.map((block) => {
    if (block.kind === "heading") heading = written(block, block.span).trim().slice(0, HEADING);
    return heading;
  });
  return (block) => headings[block] ?? "";
}

type LabelsOf = (block: number) => readonly string[];

const labelsByProse = new WeakMap<Prose, LabelsOf>();

/** The first cells of the row and the column that a cell stands in; none for what is one of them, or in no table. */
function tableLabels(prose: Prose): LabelsOf {
  const known = labelsByProse.get(prose) ?? findLabels(prose);
  labelsByProse.set(prose, known);
  return known;
}

function findLabels({ blocks }: Prose): LabelsOf {
  let cells: Map<string, string> | undefined;
  const cellsByPlace = () => {
    const found = new Map<string, string>();
    for (const block of blocks) {
      const { table } = block;
      if (table === undefined || (table.row > 0 && table.column > 0)) continue;
      found.set(`${table.table} ${table.row} ${table.column}`, written(block, block.span).trim());
    }
    return found;
  };
  return (number) => {
    const place = blocks[number]?.table;
    if (place === undefined || place.row === 0 || place.column === 0) return [];
    cells ??= cellsByPlace();
    const label = (row: number, column: number) => cells?.get(`${place.table} ${row} ${column}`) ?? "";
    return [label(place.row, 0), label(0, place.column)].filter((text) => text !== "");
  };
}

/** "count 1509 · large-scale ai model · china": what a claim says, however its sentence words it. */
function readAs({ figure, measure, subject }: Claim): string {
  const parts = [valueWords(figure), measure?.lemmas.join(" ") ?? "", subject?.key ?? ""];
  return parts.map((part) => part.replaceAll("·", " ")).join(" · ");
}

function valueWords({ value, bound, dimension, unit, per, reading, calendar, change, direction }: Figure): string {
  const days = calendar === undefined ? undefined : `${calendar.start ?? ""}..${calendar.end ?? ""}`;
  const amount = value === null ? (days ?? `${reading.tight.low}..${reading.tight.high}`) : String(value);
  return [
    unit ?? dimension,
    amount,
    bound === "exact" ? "" : bound,
    per === undefined ? "" : `per ${per}`,
    change ? (direction ?? "change") : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
