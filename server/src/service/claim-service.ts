import { posix } from "node:path";
import type { Check, CheckInput } from "../checks/check.ts";
import { checks } from "../checks/registry.ts";
import { type ClaimIndex, createClaimIndex } from "../compare/claim-index.ts";
import { compareClaims } from "../compare/compare-claims.ts";
import type { AcceptedFigure, CheckSettings } from "../model/check-setting.ts";
import type { ComparedClaim } from "../model/comparison.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Aliases, CanonicalValue } from "../model/house-style.ts";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import type { Cancellation, Progress } from "../sources/cancellation.ts";
import { createLibrary, type Library, type LibraryWorld, type LoadedSources } from "../sources/library.ts";
import type { Problem } from "../sources/problem.ts";
import { createLineIndex, type LineIndex } from "../text/line-index.ts";
import type { TextFormat } from "../text/read-prose.ts";
import { createDocumentReader } from "./document-reader.ts";
import { type Explanation, explain } from "./explain.ts";
import { indexWithout } from "./index-without.ts";
import type { Drafts } from "./other-drafts.ts";
import { type IgnoredFinding, runChecks } from "./run-checks.ts";
import { type AliasReader, createAliasReader } from "./with-aliases.ts";
import { withDrafts } from "./with-drafts.ts";

export type { Cancellation, IgnoredFinding, Problem, Progress };

export interface ServiceSettings {
  /** Files, folders or globs of source documents. */
  readonly sources: readonly string[];
  /** Severity and options of each check by id; "off" switches it off. Checks not named keep their own. */
  readonly checks: CheckSettings;
  /** Figures and names at which nothing is reported; absent where there are none. */
  readonly accepted?: readonly AcceptedFigure[];
  /** Names of one entity; absent where none are known. */
  readonly aliases?: Aliases;
  /** Figures that must be right wherever they appear; absent where there are none. */
  readonly canonical?: readonly CanonicalValue[];
  /** Checked files that are compared with each other too; absent where each stands alone. */
  readonly drafts?: Drafts;
}

export interface InputDocument {
  /** As results name it. A source with the same identity on disk is not compared with it. */
  readonly path: string;
  readonly text: string;
  readonly format: TextFormat;
  /** Which file on disk it is (see `FileStat`), for links and other ways of writing a path; absent where unknown. */
  readonly identity?: string;
}

/** Everything known of one checked document. */
export interface CheckedDocument {
  readonly path: string;
  readonly document: ReadDocument;
  readonly lines: LineIndex;
  readonly compared: readonly ComparedClaim[];
  /** Sorted by place, then by code. */
  readonly findings: readonly Finding[];
  /** Findings that a directive in the text or the configuration keeps back. */
  readonly ignored: readonly IgnoredFinding[];
}

export interface SourcesReport {
  readonly sources: readonly Source[];
  /** Other checked files that documents are compared with; absent where each stands alone. */
  readonly drafts?: readonly Source[];
  /** The claims and names of the sources. */
  readonly index: ClaimIndex;
  readonly problems: readonly Problem[];
}

/** `openStore` and `readers` say where records of sources are kept and which threads read them; see `LibraryWorld`. */
export interface ServiceWorld extends LibraryWorld {
  readonly log: (message: string) => void;
  /** Hears how long the stages of checking one document took; absent where nobody measures. */
  readonly spent?: (stage: CheckStage, milliseconds: number) => void;
  /** What to run instead of the registered checks; for tests and for commands that need none. */
  readonly checks?: readonly Check[];
}

/** Reading a document, comparing its claims with the sources, and running the checks. */
export type CheckStage = "read" | "compare" | "check";

/** The one assembly of reading, comparing and checking, shared by the editor and the command line. */
export interface ClaimService {
  configure(settings: ServiceSettings): void;
  /**
   * Reads the sources that changed since the last call. Resolves to `undefined` when cancelled. While it goes on documents
   * are checked against what is there; `grown` hears of it where that became more.
   */
  loadSources(
    cancellation?: Cancellation,
    progress?: Progress,
    grown?: (report: SourcesReport) => void,
  ): Promise<SourcesReport | undefined>;
  /** Whether the sources could not all be looked up any more when a document was checked; loading them again mends it. */
  readonly sourcesLost: boolean;
  /** Says that files changed or vanished on disk; they are read again by the next `loadSources`. */
  invalidate(paths: readonly string[]): void;
  /** Reads, compares and checks one document against the sources loaded last; `undefined` when cancelled. */
  check(input: InputDocument, cancellation?: Cancellation): CheckedDocument | undefined;
  /** How a stretch of a document was read and compared, and why. */
  explain(input: InputDocument, span: Span): Explanation | undefined;
  /**
   * What a document's findings depend on beside its text, its path and the settings, as a hash: the sources loaded last,
   * which of them it is itself, and the other drafts.
   */
  surroundings(input: Pick<InputDocument, "path" | "identity">): string;
  /** Forgets what is cached for a document. */
  forget(path: string): void;
  /** Lets go of the store of the sources and of threads. */
  close(): void;
}

/** What the sources say of a document, and what the other drafts do. */
interface Told {
  readonly bySources: readonly ComparedClaim[];
  /** Absent where it stands alone. */
  readonly drafts: Pick<CheckInput, "compared" | "sources"> | undefined;
  /** Both together. */
  readonly compared: readonly ComparedClaim[];
}

/** A result with all that it was made from. */
interface KeptResult {
  readonly text: string;
  readonly format: TextFormat;
  readonly index: ClaimIndex;
  /** The other checked files; absent where it stands alone. */
  readonly others: ClaimIndex | undefined;
  readonly told: Told;
  readonly settings: ServiceSettings;
  readonly checked: CheckedDocument;
}

export function createClaimService(world: ServiceWorld): ClaimService {
  const library = createLibrary(world);
  const reader = createDocumentReader();
  const results = new Map<string, KeptResult>();
  let settings: ServiceSettings = { sources: [], checks: {} };
  let withAliases: AliasReader = (document) => document;
  let index = createClaimIndex([]);
  /** Sources by path and by the file on disk. */
  let places: ReadonlyMap<string, Source> = new Map();
  let loads = 0;

  let content: { readonly index: ClaimIndex; readonly hash: string } | undefined;

  function itselfAmongSources({ path, identity }: Pick<InputDocument, "path" | "identity">): Source | undefined {
    return places.get(posix.normalize(path)) ?? (identity === undefined ? undefined : places.get(identity));
  }

  /** The index that a document is compared with: all sources but itself. */
  function indexFor(input: InputDocument): ClaimIndex {
    const itself = itselfAmongSources(input);
    return itself === undefined ? index : indexWithout(index, itself);
  }

  function timed<Result>(stage: CheckStage, work: () => Result): Result {
    if (world.spent === undefined) return work();
    const start = performance.now();
    const result = work();
    world.spent(stage, performance.now() - start);
    return result;
  }

  return {
    configure(next) {
      // Names read under other aliases, and what was found with them, hold no more.
      if (JSON.stringify(next.aliases ?? {}) !== JSON.stringify(settings.aliases ?? {})) {
        withAliases = createAliasReader(next.aliases ?? {});
        results.clear();
      }
      settings = next;
    },
    async loadSources(cancellation, progress, grown) {
      const load = ++loads;
      const take = (loaded: LoadedSources) => {
        // A slower load that began earlier does not undo a later one.
        if (load !== loads || loaded.index === index) return;
        index = loaded.index;
        places = placesOf(loaded.sources, library);
      };
      const hear =
        grown &&
        ((loaded: LoadedSources) => {
          take(loaded);
          grown(loaded);
        });
      const loaded = await library.load(settings.sources, cancellation, progress, hear);
      if (loaded !== undefined) take(loaded);
      return loaded;
    },
    get sourcesLost() {
      return library.failed;
    },
    invalidate: (paths) => library.invalidate(paths),
    check(asked, cancellation) {
      const { path, text, format } = asked;
      const known = results.get(path);
      const others = settings.drafts?.indexFor(asked);
      const same = known?.text === text && known.format === format && known.index === index && known.others === others;
      if (same && known.settings === settings) return known.checked;
      const document =
        known?.text === text && known.format === format
          ? known.checked.document
          : timed("read", () => withAliases(reader.read(asked)));
      if (cancellation?.cancelled) return undefined;
      const own = indexFor(asked);
      const told = same ? known.told : timed("compare", () => compareBoth(document, own, others));
      if (cancellation?.cancelled) return undefined;
      const input = { document, compared: told.bySources, sources: own };
      const { drafts } = told;
      const { findings, ignored } = timed("check", () =>
        runChecks(world.checks ?? checks, drafts ? { ...input, drafts } : input, settings, (message) =>
          world.log(`${path}: ${message}`),
        ),
      );
      const lines = same ? known.checked.lines : createLineIndex(text);
      const { compared } = told;
      const checked: CheckedDocument = { path, document, lines, compared, findings, ignored };
      results.set(path, { text, format, index, others, told, settings, checked });
      return checked;
    },
    explain(input, span) {
      const checked = this.check(input);
      if (checked === undefined) return undefined;
      const others = settings.drafts?.indexFor(input);
      return explain(checked, others === undefined ? [indexFor(input)] : [indexFor(input), others], span);
    },
    surroundings(input) {
      if (content?.index !== index) content = { index, hash: library.content() };
      return `${content.hash} ${itselfAmongSources(input)?.path ?? ""} ${settings.drafts?.content() ?? ""}`;
    },
    forget(path) {
      results.delete(path);
      reader.forget(path);
    },
    close: () => library.close(),
  };
}

/** Drafts are asked apart from sources, so that what the sources say of a document does not hang on what lies beside it. */
function compareBoth(document: ReadDocument, own: ClaimIndex, others: ClaimIndex | undefined): Told {
  const bySources = compareClaims(document, own);
  if (others === undefined) return { bySources, drafts: undefined, compared: bySources };
  const byDrafts = compareClaims(document, others);
  const drafts = { compared: byDrafts, sources: others };
  return { bySources, drafts, compared: withDrafts(bySources, byDrafts) };
}

function placesOf(sources: readonly Source[], library: Library): Map<string, Source> {
  const places = new Map<string, Source>();
  for (const source of sources) {
    places.set(posix.normalize(source.path), source);
    const identity = library.identityOf(source);
    if (identity !== undefined) places.set(identity, source);
  }
  return places;
}
