import { BoundedMap } from "../../compare/records/bounded-map.ts";
import type { RecordStore } from "../../compare/records/record-store.ts";
import { documentOfRecord, type MarkedDocument } from "../../compare/records/source-record.ts";
import type { ReadDocument } from "../../model/document.ts";
import type { Source, SourceMark, SourceMetadata } from "../../model/source.ts";
import type { FiledText } from "./index-store.ts";

/** How many characters of text decoded documents may have in all; one takes some fifty bytes for each. */
const CHARACTERS = 1_000_000;

const gone: MarkedDocument = {
  document: { prose: { text: "", blocks: [], masks: [] }, claims: [], links: [], mentions: [] },
};

/** Sources that stay in their store: their documents are decoded when somebody asks, and dropped again. */
export class Shelf {
  readonly #records: RecordStore;
  readonly #originOf: (path: string) => string | undefined;
  readonly #decoded = new BoundedMap<number, MarkedDocument>(
    CHARACTERS,
    ({ document }) => document.prose.text.length + 500,
  );

  /** `originOf` tells the path of the text that a source copies, see `Source.origin`. */
  constructor(records: RecordStore, originOf: (path: string) => string | undefined) {
    this.#records = records;
    this.#originOf = originOf;
  }

  source(path: string, { text, head }: FiledText): Source {
    const { record, metadata } = head;
    const place: Place = record === undefined ? { path } : { path: `${path}#${record}`, file: path, record };
    // Its marks and origin may be undefined where other sources have no such member, which no reader can tell.
    return new ShelvedSource(place, metadata, this.#originOf, () => this.#decode(text)) as unknown as Source;
  }

  #decode(text: number): MarkedDocument {
    const known = this.#decoded.get(text);
    if (known !== undefined) return known;
    const document = this.#records.document(text);
    // A text that another process took out of the store has nothing to say any more.
    const found = document === undefined ? gone : documentOfRecord(document, () => this.#records.claims(text));
    this.#decoded.set(text, found);
    return found;
  }
}

type Place = Pick<Source, "path" | "file" | "record">;

class ShelvedSource {
  readonly path: string;
  declare readonly file?: string;
  declare readonly record?: number;
  readonly metadata: SourceMetadata;
  readonly #originOf: (path: string) => string | undefined;
  readonly #decode: () => MarkedDocument;

  constructor(
    place: Place,
    metadata: SourceMetadata,
    originOf: (path: string) => string | undefined,
    decode: () => MarkedDocument,
  ) {
    this.path = place.path;
    Object.assign(this, place);
    this.metadata = metadata;
    this.#originOf = originOf;
    this.#decode = decode;
  }

  get origin(): string | undefined {
    return this.#originOf(this.path);
  }

  get document(): ReadDocument {
    return this.#decode().document;
  }

  get marks(): readonly SourceMark[] | undefined {
    return this.#decode().marks;
  }
}
