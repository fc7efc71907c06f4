import { posix } from "node:path";
import type { GitChoice } from "../host/git-changes.ts";
import type { Terminal } from "../host/terminal.ts";
import type { ReviewMark } from "../model/review.ts";
import { type ConfigurationInForce, createConfigurations, type SettingsInForce } from "../service/configurations.ts";
import type { FileSystem } from "../service/file-system.ts";
import { createIgnoreFiles } from "../service/ignore-files.ts";
import { absolutePath, relativePath } from "../service/paths.ts";
import { createReviews, type FoundMarks } from "../service/reviews.ts";
import { type FoundFile, findFiles } from "../sources/find-files.ts";
import type { Problem } from "../sources/problem.ts";
import { type ReadText, readText, SIZE_LIMIT, textOf } from "../sources/read-text.ts";
import { UsageError } from "./usage-error.ts";

export interface InputOptions {
  readonly paths: readonly string[];
  /** The name that standard input goes by; absent where none was given. */
  readonly stdinFilename?: string;
  /** The configuration file to use for all; absent where each folder has its own. */
  readonly config?: string;
  /** Reads reviewers' marks too. */
  readonly marks?: true;
  /** Only files that git says changed; absent for all. */
  readonly changes?: GitChoice;
}

/** A text to be read, compared or checked. */
export interface Input {
  /** As results name it. */
  readonly path: string;
  readonly text: string;
  /** Which file on disk it is; absent for standard input under no existing name. */
  readonly identity?: string;
  /** With overrides for it taken into account. */
  readonly configuration: SettingsInForce;
  /** Compared with the others that are so marked. */
  readonly crossed?: true;
  /** What reviewers said of it; absent where nobody asked, or where there is no file with marks above it. */
  readonly review?: InputReview;
}

/** Reviewers' marks on one text: plain data. */
export interface InputReview {
  readonly marks: readonly ReviewMark[];
  /** The folder that paths in marks count from, absolute. */
  readonly folder: string;
}

/** All texts that the paths lead to, in a stable order. Problems are told as they are met; the other texts still come. */
export async function* openInputs(
  options: InputOptions,
  files: FileSystem,
  terminal: Terminal,
  tell: (problem: Problem) => void,
): AsyncGenerator<Input, void, undefined> {
  const place = { files, workingFolder: terminal.folder };
  const configurations = createConfigurations(
    options.config === undefined ? place : { ...place, file: options.config },
  );
  const told = new Set<ConfigurationInForce>();
  const configurationIn = async (folder: string) => {
    const found = await configurations.of(folder);
    if (!told.has(found)) found.problems.forEach(tell);
    told.add(found);
    return found;
  };

  const fromDisk = options.paths.filter((path) => path !== "-");
  const configurationOf = async (path: string) => {
    const found = await configurationIn(posix.dirname(path));
    return found.settingsWith(found.overridesOf(path));
  };
  const marksOn = options.marks ? marksReader(files, terminal.folder, tell) : async () => ({});
  const ignoring = createIgnoreFiles(files, terminal.folder);
  const ruleOf = async (folder: string) => ignoring.within(folder, (await configurationIn(folder)).rule);
  const changed = options.changes && (await identitiesOfChanged(options.changes, options.paths, files, terminal));
  const search = await findFiles(files, fromDisk, ruleOf);
  search?.problems.forEach(tell);

  if (fromDisk.length < options.paths.length) {
    const input = await openStandardInput(options.stdinFilename, files, terminal, tell);
    const name = options.stdinFilename;
    if (input) {
      const review = name === undefined ? {} : await marksOn(name);
      yield { ...input, configuration: await configurationOf(input.path), ...review };
    }
  } else if (options.stdinFilename !== undefined) {
    throw new UsageError('--stdin-filename names standard input; give "-" as a path to read it');
  }

  for (const file of search?.found ?? []) {
    if (changed?.has(file.stat.identity) === false) continue;
    const read = await readText(files, file.path, file.stat);
    const path = shownPath(file, terminal.folder);
    if (read.problem) tell({ ...read.problem, path });
    if (read.text === undefined) continue;
    const configuration = await configurationOf(file.path);
    const review = await marksOn(file.path);
    yield { path, text: read.text, identity: file.stat.identity, configuration, ...review };
  }
}

/** Finds the marks on a file; what is wrong with them is told once. */
function marksReader(
  files: FileSystem,
  workingFolder: string,
  tell: (problem: Problem) => void,
): (path: string) => Promise<{ review?: InputReview }> {
  const reviews = createReviews({ files, workingFolder });
  const told = new Set<FoundMarks>();
  return async (path) => {
    const found = await reviews.of(path);
    if (found === undefined) return {};
    if (!told.has(found)) found.problems.forEach(tell);
    told.add(found);
    const { folder } = found;
    return { review: { folder, marks: found.marksOn(relativePath(folder, absolutePath(workingFolder, path))) } };
  };
}

/** Files are told by what they are on disk: git's paths may lead there another way than ours. */
async function identitiesOfChanged(
  changes: GitChoice,
  paths: readonly string[],
  files: FileSystem,
  terminal: Terminal,
): Promise<ReadonlySet<string>> {
  if (paths.includes("-")) throw new UsageError("git knows nothing of standard input; name files or folders");
  const { changedFiles, GitRefusal } = await import("../host/git-changes.ts");
  const changed = await changedFiles(terminal.folder, changes).catch((error: unknown) => {
    throw error instanceof GitRefusal ? new UsageError(error.message) : error;
  });
  const stats = await Promise.all(changed.map((path) => files.stat(path).catch(() => undefined)));
  return new Set(stats.flatMap((stat) => stat?.identity ?? []));
}

/** Paths as a message or a result shows them: as given, or relative to the working folder for what was found. */
function shownPath(file: Pick<FoundFile, "path" | "named">, workingFolder: string): string {
  if (file.named) return file.path;
  return file.path.startsWith("/") ? posix.relative(workingFolder, file.path) : posix.normalize(file.path);
}

async function openStandardInput(
  name: string | undefined,
  files: FileSystem,
  terminal: Terminal,
  tell: (problem: Problem) => void,
): Promise<Omit<Input, "configuration"> | undefined> {
  const path = name ?? "-";
  const read: ReadText = textOf(path, await terminal.input(SIZE_LIMIT));
  if (read.problem) tell(read.problem);
  if (read.text === undefined) return undefined;
  const stat = name === undefined ? undefined : await files.stat(name).catch(() => undefined);
  return { path, text: read.text, ...(stat ? { identity: stat.identity } : {}) };
}
