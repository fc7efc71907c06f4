/**
 * Asks for the claims of a text, named as `textDocument`, beside what each source says of them: all that a person who
 * reviews it needs at once. Answered with `null` where the text is not checked.
 */
export const MATRIX = "tickmark/matrix";

export interface Matrix {
  /** Of the text that the places are in. */
  readonly version: number;
  /** All claims in text order, as far as they are not left out: a row's position is its claim's number. */
  readonly rows: readonly MatrixRow[];
  /** Headings with claims below them, in text order. */
  readonly sections: readonly MatrixSection[];
  /** Where there are few sources all of them; else those that say something of a claim. Those that say most come first. */
  readonly columns: readonly MatrixColumn[];
  /** Claims and sources beyond what one answer holds. */
  readonly leftOut: { readonly rows: number; readonly columns: number };
  /** How many sources, and how many other drafts, the text was compared with. */
  readonly sources: number;
  readonly drafts: number;
}

/** A stretch of a text: zero-based lines, characters in UTF-16 code units. */
export type MatrixRange = readonly [line: number, character: number, endLine: number, endCharacter: number];

/** The numbers that a figure's words allow, on a scale of its row; `null` stands for an end that is open. */
export type MatrixInterval = readonly [low: number | null, high: number | null];

/** Words around a figure, shortened. */
export interface MatrixQuote {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

export interface MatrixSection {
  readonly title: string;
  /** 1 to 6. */
  readonly level: number;
  readonly range: MatrixRange;
  /** The position in `rows` of the first claim in or below it. */
  readonly row: number;
}

export interface MatrixRow {
  /** The same for the same claim however its text is moved about; different within one text. */
  readonly id: string;
  /** The figure with its modifier. */
  readonly range: MatrixRange;
  readonly figure: string;
  /** What is counted or measured, and whose; `null` where none can be told. */
  readonly measure: string | null;
  readonly subject: string | null;
  readonly quote: MatrixQuote;
  readonly verdict: "supported" | "conflicting" | "mixed" | "not-found";
  /** `null` where no interval can be drawn. */
  readonly interval: MatrixInterval | null;
  /** What sources say of it, those that bear out the verdict first; at most one for each column. */
  readonly cells: readonly MatrixCell[];
}

/** A source with its near-identical copies. */
export interface MatrixColumn {
  readonly name: string;
  /** Absent where none is stated. */
  readonly title?: string;
  /** `YYYY-MM-DD`; absent where none is stated. */
  readonly date?: string;
  readonly path: string;
  readonly uri: string;
  /** The paths of its copies. */
  readonly copies: readonly string[];
  /** Another text that is checked, and no source. */
  readonly draft: boolean;
  /** How many claims it says something of. */
  readonly cells: number;
}

export interface MatrixCell {
  /** A position in `columns`. */
  readonly column: number;
  readonly relation: "same" | "consistent" | "conflict" | "derived" | "superseded";
  /** The source's figure as written. */
  readonly figure: string;
  /** How the two were reckoned against each other, in words; "" where there is nothing to reckon. */
  readonly why: string;
  /** In a source that is a table: the first cells of its row and column; else "". */
  readonly about: string;
  /** "page 3", "Prices!B7"; "" for a place of no name. */
  readonly place: string;
  /** `null` in all but the first cells of a row where there are very many. */
  readonly quote: MatrixQuote | null;
  readonly range: MatrixRange;
  /** Where it is not the column's own: one of its copies. */
  readonly uri?: string;
  /** `null` where it cannot stand on the row's scale. */
  readonly interval: MatrixInterval | null;
}
