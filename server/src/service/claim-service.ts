import type { ComparedClaim } from "../model/comparison.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { Source } from "../model/source.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { TextFormat } from "../text/read-prose.ts";
import type { FileSystem } from "./file-system.ts";

/** Something that could not be read, and what was done instead. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

export interface ServiceSettings {
  /** Files, folders or globs of source documents. */
  readonly sources: readonly string[];
  /** Severity of each check by id; "off" switches it off. Checks not named keep their own. */
  readonly checks: Readonly<Record<string, Severity | "off">>;
}

export interface InputDocument {
  /** As results name it. A source with the same identity on disk is not compared with it. */
  readonly path: string;
  readonly text: string;
  readonly format: TextFormat;
}

/** Everything known of one checked document. */
export interface CheckedDocument {
  readonly path: string;
  readonly document: ReadDocument;
  readonly lines: LineIndex;
  readonly compared: readonly ComparedClaim[];
  /** Sorted by place, then by code. */
  readonly findings: readonly Finding[];
}

/** Asks to stop; asked again after every await and between documents. */
export interface Cancellation {
  readonly cancelled: boolean;
}

export interface SourcesReport {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

export interface Progress {
  report(done: number, total: number, path: string): void;
}

export interface ServiceWorld {
  readonly files: FileSystem;
  readonly log: (message: string) => void;
}

/** The one assembly of reading, comparing and checking, shared by the editor and the command line. */
export interface ClaimService {
  configure(settings: ServiceSettings): void;
  /** Reads the sources that changed since the last call. Resolves to `undefined` when cancelled. */
  loadSources(cancellation?: Cancellation, progress?: Progress): Promise<SourcesReport | undefined>;
  /** Says that files changed or vanished on disk; they are read again by the next `loadSources`. */
  invalidate(paths: readonly string[]): void;
  /** Reads, compares and checks one document against the sources loaded last; `undefined` when cancelled. */
  check(input: InputDocument, cancellation?: Cancellation): CheckedDocument | undefined;
  /** Forgets what is cached for a document. */
  forget(path: string): void;
}

export function createClaimService(_world: ServiceWorld): ClaimService {
  throw new Error("not assembled yet");
}
