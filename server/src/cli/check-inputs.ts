import { posix } from "node:path";
import type { Configuration } from "../config/configuration.ts";
import type { Terminal } from "../host/terminal.ts";
import type { Span } from "../model/span.ts";
import { count, grouped } from "../present/counted.ts";
import {
  type CheckedDocument,
  type ClaimService,
  createClaimService,
  type InputDocument,
  type MarksOnInput,
  type ServiceWorld,
  type SourcesReport,
} from "../service/claim-service.ts";
import type { SettingsInForce } from "../service/configurations.ts";
import type { Explanation } from "../service/explain.ts";
import type { FileSystem } from "../service/file-system.ts";
import type { Drafts } from "../service/other-drafts.ts";
import { absolutePath, relativePath } from "../service/paths.ts";
import { createBreath } from "../sources/breath.ts";
import type { Problem } from "../sources/problem.ts";
import { formatOf } from "../text/read-prose.ts";
import type { CommandName } from "./command-options.ts";
import { type CrossOptions, crossInputs } from "./crossed-inputs.ts";
import { type Input, type InputOptions, type InputReview, openInputs } from "./inputs.ts";
import { pacedProgress } from "./paced-progress.ts";

export interface CheckOptions extends InputOptions, CrossOptions {
  /** Named on the command line, instead of what configurations name; absent where they decide. */
  readonly sources?: readonly string[];
  /** Only `lint` and `explain` run checks, and `extract` reads no sources. */
  readonly command: CommandName;
  /** Where records of sources are kept, and what reads them. */
  readonly keeping: Pick<ServiceWorld, "openStore" | "readers" | "spent">;
}

/** A checked document with the sources that it was compared with. */
export interface CheckedInput {
  readonly checked: CheckedDocument;
  readonly report: SourcesReport;
  /** Whether there are sources, or other drafts, at all. */
  readonly named: boolean;
  /** The folder of the file with marks on it, absolute; absent where there is none. */
  readonly marksFolder?: string;
  /** How a stretch of it was read; to be asked before the next input is. */
  explain(span: Span): Explanation | undefined;
}

/** Checks all inputs, in a stable order; a document is forgotten as soon as the next is asked for. */
export async function* checkInputs(
  options: CheckOptions,
  files: FileSystem,
  terminal: Terminal,
  tell: (problem: Problem) => void,
): AsyncGenerator<CheckedInput, void, undefined> {
  const services = createServices(options, files, terminal, tell);
  try {
    yield* checkEach(options, files, terminal, services, tell);
  } finally {
    services.close();
  }
}

/** How long a signal may wait to be heard, in milliseconds. */
const TURN = 50;

async function* checkEach(
  options: CheckOptions,
  files: FileSystem,
  terminal: Terminal,
  services: Services,
  tell: (problem: Problem) => void,
): AsyncGenerator<CheckedInput, void, undefined> {
  const breath = createBreath(TURN);
  const { command, beside = [] } = options;
  const asked = new Set([...options.paths, options.stdinFilename ?? "-"]);
  const marks = command === "extract" ? {} : ({ marks: true } as const);
  const opening = openInputs({ ...options, ...marks, paths: [...options.paths, ...beside] }, files, terminal, tell);
  const isAsked = ({ path }: Input) => beside.length === 0 || asked.has(path);
  const { inputs, drafts } = crossInputs(opening, options, isAsked);
  for await (const input of command === "extract" ? opening : inputs) {
    await breath.take();
    const opened = await services.of(input, input.crossed && drafts());
    const { service, named } = opened;
    const { path, text, identity } = input;
    if (options.command === "compare" && !named) {
      tell({
        path,
        message: "has nothing to be compared with: name sources with --sources or in tickmark.config.json",
      });
      continue;
    }
    const document = {
      path,
      text,
      format: formatOf(path),
      ...(identity === undefined ? {} : { identity }),
      ...marksOf(input, terminal.folder),
    };
    let checked = checkOne(service, document, tell);
    if (service.sourcesLost) {
      await opened.reload();
      checked = checkOne(service, document, tell);
    }
    const { report } = opened;
    const explain = (span: Span) => service.explain(document, span);
    const { folder: marksFolder } = input.review ?? {};
    if (checked) yield { checked, report, named, explain, ...(marksFolder !== undefined && { marksFolder }) };
    service.forget(path);
  }
}

/** Reviewers' marks as the service takes them. */
export function marksOf(
  { review }: { readonly review?: InputReview | undefined },
  workingFolder: string,
): { review?: MarksOnInput } {
  if (review === undefined) return {};
  const { marks, folder } = review;
  return { review: { marks, nameOf: (path) => relativePath(folder, absolutePath(workingFolder, path)) } };
}

/** A document that trips the program up is named; the others are still checked. */
export function checkOne(
  service: ClaimService,
  document: InputDocument,
  tell: (problem: Problem) => void,
): CheckedDocument | undefined {
  try {
    return service.check(document);
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ path: document.path, message: `could not be checked; the fault is Tickmark's own. ${reason}` });
    return undefined;
  }
}

const withChecks: ReadonlySet<CommandName> = new Set(["lint", "explain"]);

/** A service with its sources loaded. */
export interface Opened {
  readonly service: ClaimService;
  readonly report: SourcesReport;
  readonly named: boolean;
  /** Loads the sources again, where they were lost. */
  reload(): Promise<void>;
}

export interface Services {
  /** `drafts` are what an input is compared with beside the sources. */
  of(input: SettingsOfInput, drafts?: Drafts): Promise<Opened>;
  close(): void;
}

export interface SettingsOfInput {
  readonly configuration: SettingsInForce;
}

/** One service for each set of settings; the files of a folder mostly share one. `loadedIn` hears how long each loading of sources took. */
export function createServices(
  options: Pick<CheckOptions, "sources" | "command" | "keeping">,
  files: FileSystem,
  terminal: Pick<Terminal, "folder" | "warn" | "progress">,
  tell: (problem: Problem) => void,
  loadedIn: (milliseconds: number) => void = () => {},
): Services {
  const { command } = options;
  const opened = new Map<string, Promise<Opened>>();
  const given = options.sources && Promise.all(options.sources.map((path) => nearby(path, files, terminal.folder)));

  async function start(sources: readonly string[], configuration: Configuration, drafts?: Drafts) {
    const log = (message: string) => terminal.warn(`tickmark: ${message}\n`);
    const service = createClaimService({
      files,
      log,
      readsOnce: true,
      ...options.keeping,
      ...(withChecks.has(command) ? {} : { checks: [] }),
    });
    const { checks = {}, accepted = [], aliases = {}, canonical = [] } = configuration;
    service.configure({ sources, checks, accepted, aliases, canonical, ...(drafts && { drafts }) });
    const load = async (): Promise<SourcesReport> => {
      const start = performance.now();
      const loaded = await loadAll(service, terminal, tell);
      loadedIn(performance.now() - start);
      return drafts === undefined ? loaded : { ...loaded, drafts: drafts.sources };
    };
    let report = await load();
    const reload = async () => {
      report = await load();
    };
    return {
      service,
      named: sources.length > 0 || drafts !== undefined,
      reload,
      get report() {
        return report;
      },
    };
  }

  async function of({ configuration }: SettingsOfInput, drafts?: Drafts): Promise<Opened> {
    const sources = command === "extract" ? [] : ((await given) ?? configuration.sources);
    const { checks, accepted, aliases, canonical } = configuration.configuration;
    const key = JSON.stringify([sources, checks, accepted, aliases, canonical, drafts !== undefined]);
    const known = opened.get(key) ?? start(sources, configuration.configuration, drafts);
    opened.set(key, known);
    return known;
  }

  return {
    of,
    close() {
      for (const each of opened.values()) each.then(({ service }) => service.close()).catch(() => {});
    },
  };
}

async function loadAll(
  service: ClaimService,
  terminal: Pick<Terminal, "progress">,
  tell: (problem: Problem) => void,
): Promise<SourcesReport> {
  const show = pacedProgress(terminal);
  const progress = show && {
    report: (done: number, total: number) => show(() => `${grouped(done)} of ${count(total, "source")} read`),
  };
  // Only a reading that is cancelled comes to nothing, and none is.
  const report = (await service.loadSources(undefined, progress)) as SourcesReport;
  terminal.progress?.("");
  report.problems.forEach(tell);
  return report;
}

/** A folder or pattern as seen from the working folder, so that what is found below it is named so too. */
async function nearby(path: string, files: FileSystem, workingFolder: string): Promise<string> {
  if (!path.startsWith("/")) return path;
  const stat = await files.stat(path).catch(() => undefined);
  return stat?.kind === "file" ? path : posix.relative(workingFolder, path) || ".";
}
