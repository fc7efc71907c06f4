import type {
  Cancellation,
  CheckedDocument,
  ClaimService,
  InputDocument,
  Progress,
  ServiceSettings,
  SourcesReport,
} from "../service/claim-service.ts";
import { inTurns } from "../sources/breath.ts";
import { problemInWords } from "./problem-in-words.ts";

/** Shown while sources are read. */
export interface SessionProgress extends Progress {
  end(): void;
}

export interface SessionParts {
  readonly service: ClaimService;
  /** What to check with at this moment; asked before every reading of the sources. */
  readonly settings: () => Promise<ServiceSettings>;
  readonly startProgress: () => SessionProgress;
  /** What is to be read once the sources are; absent where that is all. */
  readonly alsoRead?: (report: SourcesReport, ending: { readonly cancelled: boolean }) => Promise<void>;
  readonly log: (message: string) => void;
  /** Sources or settings were read anew. */
  readonly changed: () => void;
}

/** A service with the life of its sources: when they are read, and what happens where that fails. */
export interface Session {
  /** `undefined` until the sources were read for the first time. */
  readonly report: SourcesReport | undefined;
  /** Reads settings and sources again. Calls that arrive meanwhile are answered by one further reading. */
  reload(): void;
  /** See `ClaimService.sourcesLost`. */
  readonly sourcesLost: boolean;
  /** These files are no longer what they were. */
  invalidate(paths: readonly string[]): void;
  /** Waits until no reading is under way, at most so many milliseconds. */
  settled(milliseconds: number): Promise<void>;
  /** The same object as last time where neither text nor sources changed; `undefined` where checking failed. */
  check(input: InputDocument): CheckedDocument | undefined;
  /** As `check`, a little at a time; `undefined` also where it was cancelled. */
  checkInTurns(input: InputDocument, cancellation: Cancellation): Promise<CheckedDocument | undefined>;
  /** See `ClaimService.known`. */
  known(input: InputDocument): CheckedDocument | undefined;
  /** How many milliseconds it took to check a document. */
  timeOf(checked: CheckedDocument): number;
  /** What a document's findings depend on beside its text and its path; other sources or settings give another one. */
  surroundings(input: Pick<InputDocument, "path" | "identity">): string;
  forget(path: string): void;
  /** Ends a reading that is under way. */
  dispose(): void;
}

/** How many milliseconds of a long piece of work are done before others have their turn. */
const TURN = 12;

export function createSession(parts: SessionParts): Session {
  const { service, log } = parts;
  const ending = { cancelled: false };
  let report: SourcesReport | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let configured = "";
  const times = new WeakMap<CheckedDocument, number>();

  async function readOnce(): Promise<void> {
    const progress = parts.startProgress();
    try {
      const settings = await parts.settings();
      service.configure(settings);
      // Drafts and sources count by what they say.
      const { drafts: _, sources: __, ...rest } = settings;
      configured = JSON.stringify(rest);
      const grown = (there: SourcesReport) => {
        report = { ...there, problems: report?.problems ?? there.problems };
        if (!ending.cancelled) parts.changed();
      };
      const read = await service.loadSources(ending, progress, grown);
      if (read === undefined) return;
      for (const problem of read.problems) {
        const { path, message } = problem;
        if (!report?.problems.some((old) => old.path === path && old.message === message)) log(problemInWords(problem));
      }
      report = read;
      await parts.alsoRead?.(read, ending);
    } catch (error) {
      log(`The sources could not be read; the last ones stay in use. ${reasonOf(error)}`);
    } finally {
      progress.end();
    }
    if (!ending.cancelled) parts.changed();
  }

  async function readUntilQuiet(): Promise<void> {
    do {
      again = false;
      await readOnce();
    } while (again && !ending.cancelled);
    running = undefined;
  }

  return {
    get report() {
      return report;
    },
    reload() {
      if (running !== undefined) again = true;
      else running = readUntilQuiet();
    },
    get sourcesLost() {
      return service.sourcesLost;
    },
    invalidate: (paths) => service.invalidate(paths),
    async settled(milliseconds) {
      if (running === undefined) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const limit = new Promise<void>((resolve) => {
        if (Number.isFinite(milliseconds)) timer = setTimeout(resolve, milliseconds);
      });
      await Promise.race([running, limit]);
      clearTimeout(timer);
    },
    check(input) {
      try {
        const start = performance.now();
        const checked = service.check(input);
        // What was found before is handed out again in no time.
        if (checked !== undefined && !times.has(checked)) times.set(checked, performance.now() - start);
        return checked;
      } catch (error) {
        log(`${input.path}: could not be checked. ${reasonOf(error)}`);
        return undefined;
      }
    },
    async checkInTurns(input, cancellation) {
      try {
        let time = 0;
        const checked = await inTurns(service.checking(input), TURN, cancellation, (spent) => {
          time = spent;
        });
        if (checked !== undefined && !times.has(checked)) times.set(checked, time);
        return checked;
      } catch (error) {
        log(`${input.path}: could not be checked. ${reasonOf(error)}`);
        return undefined;
      }
    },
    known: (input) => service.known(input),
    timeOf: (checked) => times.get(checked) ?? 0,
    surroundings: (input) => `${configured} ${service.surroundings(input)}`,
    forget: (path) => service.forget(path),
    dispose() {
      ending.cancelled = true;
      service.close();
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
