import { posix } from "node:path";
import type { Check } from "../checks/check.ts";
import { checks } from "../checks/registry.ts";
import { type ClaimIndex, createClaimIndex } from "../compare/claim-index.ts";
import type { AcceptedFigure, CheckSettings } from "../model/check-setting.ts";
import type { ComparedClaim } from "../model/comparison.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Aliases, CanonicalValue } from "../model/house-style.ts";
import type { DocumentReview, ReviewMark } from "../model/review.ts";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { reviewOf } from "../review/review-of.ts";
import type { Cancellation, Progress } from "../sources/cancellation.ts";
import { createLibrary, type Library, type LibraryWorld, type LoadedSources } from "../sources/library.ts";
import type { Problem } from "../sources/problem.ts";
import { createLineIndex, type LineIndex } from "../text/line-index.ts";
import type { TextFormat } from "../text/read-prose.ts";
import { finish, type Steps } from "../text/steps.ts";
import { comparingWithBoth, type Told } from "./compare-with-both.ts";
import { createDocumentReader } from "./document-reader.ts";
import { type Explanation, explain } from "./explain.ts";
import { indexWithout } from "./index-without.ts";
import type { Drafts } from "./other-drafts.ts";
import { type IgnoredFinding, runningChecks } from "./run-checks.ts";
import { type AliasReader, createAliasReader } from "./with-aliases.ts";

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
  /** True where the text is but a part of the document's, which is remembered beside the whole; absent otherwise. */
  readonly part?: true;
  /** Which file on disk it is (see `FileStat`), for links and other ways of writing a path; absent where unknown. */
  readonly identity?: string;
  /** What reviewers said of it; absent where there is no file with marks. */
  readonly review?: MarksOnInput;
}

/** Reviewers' marks on one document. */
export interface MarksOnInput {
  /** The same list for as long as nothing in it changes. */
  readonly marks: readonly ReviewMark[];
  /** The path of a source as marks name it. */
  nameOf(path: string): string;
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
  /** Absent where there is no file with marks. */
  readonly review?: DocumentReview;
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
  /** True where no document is read again after an edit, so that nothing need be kept for that; absent in an editor. */
  readonly readsOnce?: boolean;
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
  /** Reads, compares and checks one document against the sources loaded last. */
  check(input: InputDocument): CheckedDocument;
  /** The same in steps, for what is too long to do at once. One document is checked by one at a time. */
  checking(input: InputDocument): Steps<CheckedDocument>;
  /** What `check` would give without any work; `undefined` where there is work to do. */
  known(input: InputDocument): CheckedDocument | undefined;
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

/** A result with all that it was made from. */
interface KeptResult {
  readonly text: string;
  readonly format: TextFormat;
  readonly index: ClaimIndex;
  /** The other checked files; absent where it stands alone. */
  readonly others: ClaimIndex | undefined;
  readonly told: Told;
  readonly settings: ServiceSettings;
  readonly marks: readonly ReviewMark[] | undefined;
  /** Whether all sources were read. */
  readonly whole: boolean;
  readonly checked: CheckedDocument;
}

export function createClaimService(world: ServiceWorld): ClaimService {
  const library = createLibrary(world);
  const reader = createDocumentReader(world.readsOnce);
  const results = new Map<string, KeptResult>();
  let settings: ServiceSettings = { sources: [], checks: {} };
  let withAliases: AliasReader = (document) => document;
  let index = createClaimIndex([]);
  /** Sources by path and by the file on disk. */
  let places: ReadonlyMap<string, Source> = new Map();
  let loads = 0;
  /** Whether the sources were all read once, so that what is not found in them is not there. */
  let whole = false;

  let content: { readonly index: ClaimIndex; readonly hash: string } | undefined;

  function itselfAmongSources({ path, identity }: Pick<InputDocument, "path" | "identity">): Source | undefined {
    return places.get(posix.normalize(path)) ?? (identity === undefined ? undefined : places.get(identity));
  }

  /** The index that a document is compared with: all sources but itself. */
  function indexFor(input: InputDocument): ClaimIndex {
    const itself = itselfAmongSources(input);
    return itself === undefined ? index : indexWithout(index, itself);
  }

  function* timed<Result>(stage: CheckStage, work: Steps<Result>): Steps<Result> {
    if (world.spent === undefined) return yield* work;
    for (let spent = 0; ; ) {
      const start = performance.now();
      const step = work.next();
      spent += performance.now() - start;
      if (step.done) {
        world.spent(stage, spent);
        return step.value;
      }
      yield;
    }
  }

  /** What was last found in a document, and what of it still holds. */
  function remembered({ path, text, format, part, review, identity }: InputDocument) {
    const known = results.get(keyOf({ path, part }));
    const others = settings.drafts?.indexFor(identity === undefined ? { path } : { path, identity });
    const sameText = known?.text === text && known.format === format;
    const same = sameText && known.index === index && known.others === others;
    const sameMarks = known?.marks === review?.marks && (review === undefined || known?.whole === whole);
    return { known, others, sameText, same, sameMarks };
  }

  function* checking(asked: InputDocument): Steps<CheckedDocument> {
    const { path, text, format } = asked;
    const { known, others, sameText, same, sameMarks } = remembered(asked);
    if (known !== undefined && same && known.settings === settings && sameMarks) return known.checked;
    // All this may become something else while the work is left.
    const now = { settings, index, whole, withAliases };
    const key = keyOf(asked);
    const own = indexFor(asked);
    const document =
      known !== undefined && sameText
        ? known.checked.document
        : withAliases(yield* timed("read", reader.reading({ path: key, text, format })));
    yield;
    const told =
      known !== undefined && same ? known.told : yield* timed("compare", comparingWithBoth(document, own, others));
    yield;
    const { review: given } = asked;
    const review =
      given &&
      reviewOf(given.marks, {
        document,
        compared: told.bySources,
        ...(now.whole && { sources: own.sources }),
        nameOf: given.nameOf,
      });
    const input = { document, compared: told.bySources, sources: own, ...(review && { review }) };
    const { drafts } = told;
    const { findings, ignored } = yield* timed(
      "check",
      runningChecks(world.checks ?? checks, drafts ? { ...input, drafts } : input, now.settings, (message) =>
        world.log(`${path}: ${message}`),
      ),
    );
    const lines = known !== undefined && same ? known.checked.lines : createLineIndex(text);
    const { compared } = told;
    const checked = { path, document, lines, compared, findings, ignored, ...(review && { review }) };
    // What was read under other aliases is no beginning for what comes next.
    if (now.withAliases === withAliases) {
      results.set(key, { text, format, others, told, marks: given?.marks, checked, ...now });
    }
    return checked;
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
      if (loaded !== undefined) {
        take(loaded);
        whole = true;
      }
      return loaded;
    },
    get sourcesLost() {
      return library.failed;
    },
    invalidate: (paths) => library.invalidate(paths),
    check: (input) => finish(checking(input)),
    checking,
    known(asked) {
      const { known, same, sameMarks } = remembered(asked);
      return same && sameMarks && known?.settings === settings ? known.checked : undefined;
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
      for (const key of [path, keyOf({ path, part: true })]) {
        results.delete(key);
        reader.forget(key);
      }
    },
    close: () => library.close(),
  };
}

/** No path holds a line end. */
function keyOf({ path, part }: { readonly path: string; readonly part?: true | undefined }): string {
  return part ? `${path}\n` : path;
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
