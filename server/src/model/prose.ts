import type { Span } from "./span.ts";

/**
 * Written over markup that a reader does not see and that does not part what stands on its two sides:
 * emphasis marks, link brackets and targets, quotation prefixes. A noncharacter (Unicode 16, section 23.7), so no text
 * meant for interchange holds it. `**40**%` is read as the figure `40%`.
 */
export const HIDDEN = "\uFDD0";

/** Written over what stands in a sentence but is not prose: inline code, math, images. Read as one opaque word. */
export const OPAQUE = "\uFFFC";

/** What a block is in the document; `title` is the front matter's title. */
export type BlockKind = "title" | "heading" | "paragraph" | "list-item" | "table-cell" | "quotation" | "footnote";

/** The place of a cell in its table; rows and columns count from 0 and the header is row 0. */
export interface TablePlace {
  /** Which table of the document, counted from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** The place of an item in its list. */
export interface ListPlace {
  /** Which list of the document, counted from 0; nested lists are lists of their own. */
  readonly list: number;
  /** The item's position in its list, counted from 0. */
  readonly item: number;
  /** 0 for an outermost list. */
  readonly depth: number;
}

/** A run of prose that is read as a unit; sentences never cross its edges. */
export interface Block {
  readonly kind: BlockKind;
  /** Where the block stands in the file. */
  readonly span: Span;
  /** The file's text over `span`, equally long, with {@link HIDDEN} and {@link OPAQUE} over what is no prose. */
  readonly text: string;
  /** Of a heading, 1 to 6; absent elsewhere. */
  readonly level?: number;
  /** Of a table cell; absent elsewhere. */
  readonly table?: TablePlace;
  /** Of a block inside a list item; absent elsewhere. */
  readonly list?: ListPlace;
}

/** Why a region is not read as prose. */
export type MaskKind = "code" | "html" | "math" | "comment" | "link-target" | "front-matter" | "image";

export interface Mask {
  readonly kind: MaskKind;
  readonly span: Span;
}

/** The readable text of a document, its blocks in file order and not overlapping. */
export interface Prose {
  /** The whole file as read: byte-order mark removed, line ends untouched. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Regions not read as prose, in file order; delimiters such as emphasis marks are not listed. */
  readonly masks: readonly Mask[];
  /** Title as the front matter states it; absent where it states none. */
  readonly title?: string;
  /** Date as the front matter states it, `YYYY-MM-DD`; absent where it states none or none that can be read. */
  readonly date?: string;
}
