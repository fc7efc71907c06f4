import type { Claim, ClaimTime, Link } from "../model/claim.ts";
import type { Figure } from "../model/figure.ts";
import type { Mention } from "../model/mention.ts";
import type { Block, Prose } from "../model/prose.ts";
import type { Sentence, Token, TokenizedBlock } from "../model/token.ts";
import { finish, STRIDE, type Steps } from "../text/steps.ts";
import { findAttribution, shareAttribution } from "./claims/attribution.ts";
import { carryOver } from "./claims/carry-over.ts";
import type { ClaimMemory, State } from "./claims/claim-memory.ts";
import { type Draft, toClaim } from "./claims/draft.ts";
import type { Group } from "./claims/link-line.ts";
import { linkSentence } from "./claims/links.ts";
import type { Scene } from "./claims/scene.ts";
import { inFile, readSentence } from "./claims/sentence-claims.ts";
import { readCell, readLabel } from "./claims/table-claims.ts";
import { type Header, headerOfRow, inCorner, readHeader, scaleOfCorner, timeOfCell } from "./claims/table-header.ts";
import { type AnalysisMemory, recallAnalysis } from "./phrases/analysis-memory.ts";
import type { Analysis } from "./phrases/analyze-sentence.ts";
import { quotations } from "./phrases/quotation.ts";
import { isCapital } from "./phrases/word-signs.ts";

export interface ClaimInput {
  readonly prose: Prose;
  /** One for each block of `prose`. */
  readonly tokenized: readonly TokenizedBlock[];
  /** One list for each block, offsets within the block. */
  readonly figures: readonly (readonly Figure[])[];
  /** File offsets. */
  readonly mentions: readonly Mention[];
  /** Where a document is read again after edits: what is kept of the last reading. */
  readonly memory?: AnalysisMemory;
  readonly claimMemory?: ClaimMemory;
}

/** The claims of a document in file order, one for each figure that is fit to be one, and the links between them. */
export function buildClaims(input: ClaimInput): BuiltClaims {
  return finish(claimsInSteps(input));
}

export interface BuiltClaims {
  readonly claims: Claim[];
  readonly links: Link[];
}

/** As {@link buildClaims}, block by block. */
export function* claimsInSteps(input: ClaimInput): Steps<BuiltClaims> {
  const { prose, tokenized, figures } = input;
  const state: State = { drafts: [], links: [], before: null };
  const recall = input.claimMemory?.begin(input);
  const table: Table = { number: -1, headers: [], corner: null, label: null, rowHeader: null, time: null, row: -1 };
  let mentionAt = 0;
  for (const [position, block] of prose.blocks.entries()) {
    if (position % STRIDE === 0) yield;
    const tokens = tokenized[position];
    if (tokens === undefined) continue;
    while (mentionAt < input.mentions.length && (input.mentions[mentionAt] as Mention).span[1] <= block.span[0])
      mentionAt++;
    const own = figures[position] ?? [];
    if (block.table !== undefined && readTableCell(block, position, tokens, own, table, state.drafts)) continue;
    if (!own.some(isClaimFigure)) continue;
    if (recall === undefined) readBlock(input, block, position, mentionAt, state);
    else recall(position, mentionAt, state, () => readBlock(input, block, position, mentionAt, state));
  }
  const memory = input.claimMemory;
  const claims =
    memory === undefined ? state.drafts.map(toClaim) : state.drafts.map((draft, i) => memory.claimOf(draft, i));
  return { claims, links: state.links };
}

/** Labels are none, and nothing is compared with a time of day. */
function isClaimFigure(figure: Figure): boolean {
  return figure.role !== "label" && figure.dimension !== "time";
}

function readBlock(
  { prose, tokenized, figures, mentions, memory }: ClaimInput,
  block: Block,
  position: number,
  firstMention: number,
  state: State,
): void {
  const { drafts, links } = state;
  const read = tokenized[position] as TokenizedBlock;
  const { tokens, sentences, text } = read;
  const own = figures[position] as readonly Figure[];
  const base = block.span[0];
  const quotes = quotations(text, tokens);
  const from = drafts.length;
  const analyze = ({ at, sentence, figure, mention }: Cursor): Analysis =>
    recallAnalysis(
      memory,
      read,
      at,
      { tokens, sentence, figures: own, firstFigure: figure, mentions, firstMention: mention, base, quotes },
      !isHeadline(block, tokens, sentence),
    );
  // What a sentence takes over comes from its own block; "these companies" may look back further.
  let sameBlock = false;
  let last: Cursor | null = null;
  let figure = 0;
  let mention = firstMention;
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at] as Sentence;
    while (figure < own.length && (own[figure] as Figure).outer[1] <= sentence.start) figure++;
    while (mention < mentions.length && (mentions[mention] as Mention).span[1] - base <= sentence.start) mention++;
    const cursor: Cursor = { at, sentence, figure, mention };
    const before = last;
    last = cursor;
    if (!holdsFigure(own, figure, sentence.end)) {
      sameBlock = false;
      const open = lastUnattributed(drafts, from);
      if (open !== null && before !== null && quotes.length > 0) {
        // The speaker of a longer quotation is often told after its next sentence.
        const scene: Scene = { analysis: analyze(cursor), text, base, previous: () => null };
        open.attribution = findAttribution(scene, mentions);
      }
      continue;
    }
    const previous = (): Scene | null =>
      before === null ? null : { analysis: analyze(before), text, base, previous: () => null };
    const scene: Scene = { analysis: analyze(cursor), text, base, previous };
    const here: Group = {
      drafts: readSentence(scene, position, [base + sentence.start, base + sentence.end], mentions, prose.date),
      first: drafts.length,
    };
    speakBefore(here.drafts, previous, mentions);
    linkSentence(scene, here, state.before, links);
    carryOver(scene, here.drafts, sameBlock ? (state.before?.drafts ?? []) : [], mentions);
    for (const draft of here.drafts) drafts.push(draft);
    state.before = here;
    sameBlock = true;
  }
  shareAttribution(drafts, from);
}

/** Gives quoted claims without a speaker the one that the sentence before tells: "…," said Ann Lee. "That is 40 people." */
function speakBefore(drafts: readonly Draft[], previous: () => Scene | null, mentions: readonly Mention[]): void {
  if (!drafts.some((draft) => draft.modality === "quoted" && draft.attribution === null)) return;
  const scene = previous();
  if (scene === null || !scene.analysis.units.some((unit) => unit.quoted)) return;
  const attribution = findAttribution(scene, mentions);
  for (const draft of drafts) if (draft.modality === "quoted") draft.attribution ??= attribution;
}

/** The last claim of the block where it is quoted and names no speaker. */
function lastUnattributed(drafts: readonly Draft[], from: number): Draft | null {
  const draft = drafts.length > from ? (drafts[drafts.length - 1] as Draft) : null;
  return draft !== null && draft.modality === "quoted" && draft.attribution === null ? draft : null;
}

/** A sentence with the positions of the first figure and mention that may lie in it. */
interface Cursor {
  /** Position of the sentence in its block. */
  readonly at: number;
  readonly sentence: Sentence;
  readonly figure: number;
  readonly mention: number;
}

function holdsFigure(figures: readonly Figure[], from: number, end: number): boolean {
  for (let i = from; i < figures.length; i++) {
    const figure = figures[i] as Figure;
    if (figure.outer[0] >= end) return false;
    if (isClaimFigure(figure)) return true;
  }
  return false;
}

/** True of a title or heading whose words nearly all begin with a capital. */
function isHeadline(block: Block, tokens: readonly Token[], { first, last }: Sentence): boolean {
  if (block.kind !== "title" && block.kind !== "heading" && last - first > 24) return false;
  let capitals = 0;
  let words = 0;
  for (let i = first; i < last; i++) {
    const { kind, text } = tokens[i] as Token;
    if (kind !== "word" || text.length < 4) continue;
    words++;
    if (isCapital(text)) capitals++;
  }
  return words > 2 && capitals / words > 0.7;
}

/** The table being read: its column heads and the label of the current row. */
interface Table {
  number: number;
  headers: (Header | undefined)[];
  /** The scale of all its figures that the corner names; `null` where it names none. */
  corner: number | null;
  label: ReturnType<typeof readLabel>;
  /** What the label of the row says of its figures where it names their unit; `null` where it does not. */
  rowHeader: Header | null;
  /** The days that the row is about; `null` where none of its cells so far says so. */
  time: ClaimTime | null;
  row: number;
}

/** Whether a figure in brackets or behind a slash is told in another unit of the same kind as the one before. */
function isOtherUnit(first: Figure, second: Figure, text: string): boolean {
  if (first.dimension !== second.dimension || first.unit === second.unit) return false;
  if (first.unit === null || second.unit === null || first.dimension === "date") return false;
  const mark = text.slice(0, second.outer[0]).trimEnd().at(-1);
  return mark === "(" || mark === "[" || mark === "/";
}

/** Takes in one cell; false where the cell is to be read as prose because it holds a sentence of its own. */
function readTableCell(
  block: Block,
  position: number,
  tokenized: TokenizedBlock,
  figures: readonly Figure[],
  table: Table,
  drafts: Draft[],
): boolean {
  const place = block.table;
  if (place === undefined) return false;
  if (place.table !== table.number) {
    table.number = place.table;
    table.headers = [];
    table.corner = null;
    table.row = -1;
  }
  if (place.row !== table.row) {
    table.row = place.row;
    table.label = null;
    table.rowHeader = null;
    table.time = null;
  }
  if (place.row === 0) {
    const head = readHeader(block, tokenized, figures);
    table.headers[place.column] = head;
    if (place.column === 0) table.corner = scaleOfCorner(head);
    return true;
  }
  const header = table.headers[place.column];
  const time =
    place.column === 0 || header !== undefined
      ? timeOfCell(block, tokenized, figures, place.column === 0 ? undefined : header)
      : null;
  if (time !== null) {
    table.time = time;
    return true;
  }
  if (place.column === 0) {
    table.label = readLabel(block, tokenized);
    table.rowHeader = headerOfRow(readHeader(block, tokenized, figures));
    return true;
  }
  let words = 0;
  for (const token of tokenized.tokens) if (token.kind === "word") words++;
  if (words > 6) return false;
  const [figure, second] = figures.filter(isClaimFigure);
  if (figure === undefined) return true;
  // Under a year, the label of the row tells what is measured: "Revenue (USD million) | 2024 | 2025".
  const across = header?.phrase === null && header.time !== null && table.rowHeader !== null;
  const own = across ? { ...table.rowHeader, time: header.time } : header;
  const told = inCorner(own as Header | undefined, table.corner, table.label?.text ?? "");
  const draft = readCell(block, position, figure, told, across ? null : table.label);
  const dated = table.time === null || draft.time !== null ? draft : { ...draft, time: table.time };
  drafts.push(dated);
  // "13 km (8 miles)": the same in another unit.
  if (second !== undefined && isOtherUnit(draft.figure, second, tokenized.text))
    drafts.push({ ...dated, figure: inFile(second, block.span[0]) });
  return true;
}
