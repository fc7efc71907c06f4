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
  readonly #decoded = new BoundedMap<number, MarkedDocument>(
    CHARACTERS,
    ({ document }) => document.prose.text.length + 500,
  );

  constructor(records: RecordStore) {
    this.#records = records;
  }

  /** `origin` is the path of the text that this one copies; absent for a text of its own. */
  source(path: string, { text, head }: FiledText, origin?: string): Source {
    const { record, metadata } = head;
    const place = record === undefined ? { path } : { path: `${path}#${record}`, file: path, record };
    // Its marks may be undefined where other sources have no such member, which no reader can tell.
    return new ShelvedSource(origin === undefined ? place : { ...place, origin }, metadata, () =>
      this.#decode(text),
    ) as unknown as Source;
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

class ShelvedSource {
  readonly path: string;
  declare readonly file?: string;
  declare readonly record?: number;
  declare readonly origin?: string;
  readonly metadata: SourceMetadata;
  readonly #decode: () => MarkedDocument;

  constructor(
    place: Pick<Source, "path" | "file" | "record" | "origin">,
    metadata: SourceMetadata,
    decode: () => MarkedDocument,
  ) {
    this.path = place.path;
    Object.assign(this, place);
    this.metadata = metadata;
    this.#decode = decode;
  }

  get document(): ReadDocument {
    return this.#decode().document;
  }

  get marks(): readonly SourceMark[] | undefined {
    return this.#decode().marks;
  }
}
