import type { Draft } from "./draft.ts";

/** Claims of a sentence with their positions in the document. */
export interface Group {
  readonly drafts: readonly Draft[];
  /** Position of the first in the document's list of claims. */
  readonly first: number;
}

/** Claims without the dates between them, with their positions in the document. */
export interface Line {
  readonly drafts: readonly Draft[];
  readonly at: readonly number[];
}

export function quantitiesOf({ drafts, first }: Group): Line {
  const line: { drafts: Draft[]; at: number[] } = { drafts: [], at: [] };
  drafts.forEach((draft, position) => {
    if (draft.figure.role === "date" || draft.figure.dimension === "date") return;
    line.drafts.push(draft);
    line.at.push(first + position);
  });
  return line;
}

/** How many figures may stand between two that are linked. */
export const REACH = 12;
