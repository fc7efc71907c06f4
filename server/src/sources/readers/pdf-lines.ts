/** A piece of text as the library places it on a page. */
export interface PdfText {
  readonly str: string;
  /** Of the text's own space: the last two are where it begins, counted from the page's lower left. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** A line of a page. Measures are in points. */
export interface PdfLine {
  /** With the pieces that wide gaps part; one for running text. */
  readonly cells: readonly string[];
  readonly left: number;
  readonly right: number;
  /** Of the baseline, from the page's lower edge. */
  readonly y: number;
  /** Of the letters. */
  readonly size: number;
  /** From 0 at the upper edge of the page to 1 at the lower. */
  readonly depth: number;
}

/** What parts a cell from the next, in heights of a letter; the widest spaces of justified text are narrower. */
const CELL_GAP = 1.8;

/** What parts a word from the next where the file has no space, in heights of a letter. */
const WORD_GAP = 0.18;

/** Puts the pieces of a page together to lines, in the order in which the file has them, which is that of reading. */
export function linesOf(items: readonly PdfText[], pageHeight: number, bottom: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let cells: string[] = [];
  let [left, right, y, size] = [0, 0, 0, 0];
  const end = () => {
    const words = cells.map((cell) => cell.replace(/\s+/g, " ").trim()).filter((cell) => cell !== "");
    if (words.length > 0) {
      const depth = pageHeight > 0 ? 1 - (y - bottom) / pageHeight : 0;
      lines.push({ cells: words, left, right, y, size, depth });
    }
    cells = [];
  };
  for (const { str, transform, width, height, hasEOL } of items) {
    const x = transform[4] ?? 0;
    const baseline = transform[5] ?? 0;
    const letter = height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
    if (str.trim() !== "") {
      const scale = Math.max(size, letter, 1);
      const sameLine = cells.length > 0 && Math.abs(baseline - y) < scale * 0.5 && x > right - scale * 0.8;
      if (!sameLine) {
        end();
        cells = [""];
        [left, right, y, size] = [x, x, baseline, letter];
      }
      const gap = x - right;
      if (gap > scale * CELL_GAP) cells.push("");
      const last = cells.length - 1;
      const before = cells[last] ?? "";
      const space = gap > scale * WORD_GAP && before !== "" && !/\s$/.test(before) && !/^\s/.test(str);
      cells[last] = before + (space ? " " : "") + str;
      right = Math.max(right, x + width);
      size = Math.max(size, letter);
    } else if (cells.length > 0 && str !== "" && width < size * CELL_GAP) {
      cells[cells.length - 1] += " ";
    }
    if (hasEOL) end();
  }
  end();
  return lines;
}
