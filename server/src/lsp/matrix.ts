import { type Quantity, quantityOf } from "../compare/quantity.ts";
import type { Matrix, MatrixCell, MatrixInterval, MatrixRange, MatrixRow, MatrixSection } from "../messages/matrix.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Interval } from "../model/interval.ts";
import type { Prose } from "../model/prose.ts";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { type AgreementColumn, type AgreementRow, agreementMatrix } from "../present/agreement-matrix.ts";
import { cellLabels } from "../present/cell-labels.ts";
import { figureWritten, intervalBeside } from "../present/comparison-chart.ts";
import { quoteAround } from "../present/quote.ts";
import { arithmeticOfOne } from "../present/reasons.ts";
import { sourceName } from "../present/source-name.ts";
import type { LineIndex } from "../text/line-index.ts";
import { placeInFile, sayPlace } from "../text/place-in-file.ts";
import { sectionsOf } from "../text/sections.ts";
import type { CheckedText } from "./checked-text.ts";
import { claimIds } from "./claims-overview.ts";

const LIMITS = { rows: 5000, columns: 60, silent: 12 };
/** How many quotes of sources one answer holds; they are most of its size. */
const QUOTES = 10_000;
const SENTENCE_WIDTH = 320;
const QUOTE_WIDTH = 160;
const LABEL_WIDTH = 100;

/** A text's claims beside what its sources and the other drafts say of them. */
export function matrixOf(text: CheckedText): Matrix {
  const { checked, document, sources } = text;
  const drafts = text.drafts.filter(({ path }) => path !== checked.path);
  const { rows, columns, leftOut } = agreementMatrix(checked.compared, [...sources, ...drafts], LIMITS);
  const ids = claimIds(checked);
  const cells = cellsOf(rows, text);
  return {
    version: document.version,
    rows: rows.map((row, i) => ({ id: ids[i] ?? "", ...toRow(row, columns, cells, text) })),
    sections: sectionsIn(rows, checked.document.prose, checked.lines),
    columns: columns.map(({ source, copies, cells }) => ({
      name: cut(sourceName(source)),
      ...(source.metadata.title === undefined ? {} : { title: cut(source.metadata.title) }),
      ...(source.metadata.date === undefined ? {} : { date: source.metadata.date }),
      path: source.path,
      uri: text.placeOf(source).uri,
      copies: copies.map(({ path }) => path),
      draft: source.draft === true,
      cells,
    })),
    leftOut,
    sources: sources.length,
    drafts: drafts.length,
  };
}

type Cell = Omit<MatrixCell, "column">;

function toRow(
  { compared, cells }: AgreementRow,
  columns: readonly AgreementColumn[],
  told: ReadonlyMap<Comparison, Cell>,
  { checked, placeOf }: CheckedText,
): Omit<MatrixRow, "id"> {
  const { claim, verdict } = compared;
  const { document, lines } = checked;
  const { prose } = document;
  const own = quantityOf(claim.figure);
  return {
    range: rangeIn(lines, claim.figure.outer),
    figure: figureWritten(prose, claim),
    measure: claim.measure === null ? null : cut(claim.measure.text),
    subject: claim.subject === null ? null : cut(claim.subject.text),
    quote: quoteAround(prose, claim.sentence, claim.figure.outer, SENTENCE_WIDTH),
    verdict,
    interval: own === null ? null : toInterval(own.reading.tight),
    cells: cells.flatMap(({ column, comparison }) => {
      const cell = told.get(comparison);
      if (cell === undefined) return [];
      const { source } = comparison;
      return source.path === columns[column]?.source.path
        ? { column, ...cell }
        : { column, ...cell, uri: placeOf(source).uri };
    }),
  };
}

/** Source by source, since the document of a source may be read anew whenever another one was in between. */
function cellsOf(rows: readonly AgreementRow[], text: CheckedText): Map<Comparison, Cell> {
  const quoted = Math.max(1, Math.floor(QUOTES / Math.max(1, rows.length)));
  const bySource = new Map<Source, { comparison: Comparison; own: Quantity | null; quoted: boolean }[]>();
  for (const { compared, cells } of rows) {
    const own = quantityOf(compared.claim.figure);
    cells.forEach(({ comparison }, i) => {
      const asked = { comparison, own, quoted: i < quoted };
      const others = bySource.get(comparison.source);
      if (others === undefined) bySource.set(comparison.source, [asked]);
      else others.push(asked);
    });
  }
  const cells = new Map<Comparison, Cell>();
  for (const [source, asked] of bySource) {
    const { document } = source;
    const { lines } = text.placeOf(source);
    for (const { comparison, own, quoted } of asked) {
      cells.set(comparison, toCell(comparison, own, quoted, document.prose, lines));
    }
  }
  return cells;
}

function toCell(comparison: Comparison, own: Quantity | null, quoted: boolean, prose: Prose, lines: LineIndex): Cell {
  const { relation, source, claim } = comparison;
  const { figure, sentence } = claim;
  const beside = own === null ? undefined : intervalBeside(own, comparison);
  return {
    relation,
    figure: figureWritten(prose, claim),
    why: arithmeticOfOne(comparison),
    about: quoted ? cellLabels(prose, figure.span) : "",
    place: sayPlace(placeInFile(source, figure.outer[0])),
    quote: quoted ? quoteAround(prose, sentence, figure.outer, QUOTE_WIDTH) : null,
    range: rangeIn(lines, figure.span),
    interval: beside === undefined ? null : toInterval(beside),
  };
}

/** The headings with claims right below them, or in them. */
function sectionsIn(rows: readonly AgreementRow[], prose: Prose, lines: LineIndex): MatrixSection[] {
  const sections = sectionsOf(prose);
  const found: MatrixSection[] = [];
  let current = -1;
  rows.forEach(({ compared }, row) => {
    const before = current;
    while ((sections[current + 1]?.block ?? Infinity) <= compared.claim.block) current++;
    const section = sections[current];
    if (section === undefined || current === before) return;
    found.push({ title: cut(section.title), level: section.level, range: rangeIn(lines, section.span), row });
  });
  return found;
}

function rangeIn(lines: LineIndex, [from, to]: Span): MatrixRange {
  const start = lines.positionAt(from);
  const end = lines.positionAt(to);
  return [start.line, start.character, end.line, end.character];
}

function toInterval({ low, high }: Interval): MatrixInterval {
  return [Number.isFinite(low) ? low : null, Number.isFinite(high) ? high : null];
}

function cut(text: string): string {
  return text.length <= LABEL_WIDTH ? text : `${text.slice(0, LABEL_WIDTH).trimEnd()}…`;
}
