import {
  type Block,
  type BlockKind,
  type ListPlace,
  type Mask,
  OPAQUE,
  type Prose,
  type TablePlace,
} from "../../model/prose.ts";
import { maskAddresses } from "../../text/mask-addresses.ts";

/** What a block is, its text aside. */
export interface BlockShape {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly table?: TablePlace;
  readonly list?: ListPlace;
}

/**
 * Makes the text of a file whose own text is not to be read: blocks a blank line apart, rows of a table on a line each with
 * tabs between their cells. Offsets into it are what spans of such a source count.
 */
export class ProseBuilder {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #masks: Mask[] = [];
  #length = 0;
  #tables = 0;
  #lists = 0;
  #gap = "";

  /** Where the next block begins. */
  get next(): number {
    return this.#length + this.#gap.length;
  }

  /** Without white space at its ends; an empty text is no block. */
  add(shape: BlockShape, text: string): void {
    const clean = text.trim();
    if (clean === "") return;
    this.#put(shape, clean);
    this.#gap = "\n\n";
  }

  /** Numbers a new list. */
  list(): number {
    return this.#lists++;
  }

  /** Opens a table; rows are given in order, row 0 being the header. */
  table(): TableBuilder {
    const table = this.#tables++;
    return {
      row: (row, cells) => {
        const before = this.#gap;
        let empty = true;
        cells.forEach((cell, column) => {
          const clean = cell.replace(/\s+/g, " ").trim();
          if (clean !== "") {
            empty = false;
            this.#put({ kind: "table-cell", table: { table, row, column } }, clean);
          }
          this.#gap += "\t";
        });
        if (empty) this.#write(before);
        this.#gap = "\n";
      },
      end: () => {
        this.#gap = this.#length === 0 ? "" : "\n\n";
      },
    };
  }

  finish(): Prose {
    return { text: this.#parts.join(""), blocks: this.#blocks, masks: this.#masks };
  }

  #put(shape: BlockShape, text: string): void {
    this.#write(this.#gap);
    const start = this.#length;
    const masked = maskAddresses(text, (from, to) =>
      this.#masks.push({ kind: "link-target", span: [start + from, start + to] }),
    );
    this.#write(text.replaceAll(OPAQUE, "\u2026"));
    this.#blocks.push({ ...shape, span: [start, this.#length], text: masked });
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#gap = "";
  }
}

export interface TableBuilder {
  /** `row` is the row of the table, `cells` its texts from the first column on. An empty row is an empty line. */
  row(row: number, cells: readonly string[]): void;
  end(): void;
}
