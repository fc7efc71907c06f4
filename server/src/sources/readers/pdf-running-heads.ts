import type { PdfLine } from "./pdf-lines.ts";

/** Lines at the upper and the lower end of a page that may be a running head or foot. */
const AT_END = 3;

/** How far from the edge of the page such a line stands at most, as a part of the page. */
const MARGIN = 0.12;

/**
 * The pages without the lines that a book has at every page's head or foot: those that return on other pages with at most
 * their numbers changed, and bare page numbers.
 */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.filter(isAtEdge).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, Math.ceil(pages.filter((page) => page.length > 0).length * 0.3));
  return pages.map((page) => {
    const drop = new Set<PdfLine>();
    const inOrder = page.filter(isAtEdge).sort((a, b) => a.depth - b.depth);
    const ends = [
      ...inOrder.filter(({ depth }) => depth < 0.5).slice(0, AT_END),
      ...inOrder.filter(({ depth }) => depth > 0.5).slice(-AT_END),
    ];
    for (const line of ends) {
      if (isPageNumber(line) || (counts.get(keyOf(line)) ?? 0) >= often) drop.add(line);
    }
    return page.filter((line) => !drop.has(line));
  });
}

function isAtEdge({ depth }: PdfLine): boolean {
  return depth < MARGIN || depth > 1 - MARGIN;
}

/** The line with its numbers made alike, and whether it stands above or below. */
function keyOf({ cells, depth }: PdfLine): string {
  return `${depth < 0.5 ? "^" : "_"}${cells.join(" ").replace(/\d+|\b[ivxlc]+\b/gi, "#")}`;
}

function isPageNumber({ cells }: PdfLine): boolean {
  return /^(?:page|p\.|seite)?\s*[-\u2013\u2014|]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*(?:(?:of|\/|von)\s*\d{1,4})?\s*[-\u2013\u2014|]?$/i.test(
    cells.join(" "),
  );
}
