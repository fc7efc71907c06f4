import type { ReadDocument } from "./document.ts";

/** What is known of a source document as a publication. Absent members are not stated anywhere. */
export interface SourceMetadata {
  readonly title?: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly url?: string;
}

/** A document that claims are compared with. */
export interface Source {
  /** How messages and the machine interface name the file. */
  readonly path: string;
  readonly metadata: SourceMetadata;
  readonly document: ReadDocument;
}
