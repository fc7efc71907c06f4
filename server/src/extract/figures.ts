import type { Figure } from "../model/figure.ts";
import type { TokenizedBlock } from "../model/token.ts";

export interface FigureContext {
  /** The document's date, `YYYY-MM-DD`, from which "last year" and "March this year" are told; absent where unknown. */
  readonly date?: string;
}

/** All figures of a block in text order, not overlapping. Offsets count within the block. */
export function readFigures(_block: TokenizedBlock, _context: FigureContext): Figure[] {
  return [];
}
