import { posix } from "node:path";
import type { ReviewMark } from "../model/review.ts";
import type { MarksFile } from "../review/parse-marks.ts";
import type { Problem } from "../sources/problem.ts";
import { readText } from "../sources/read-text.ts";
import type { FileSystem } from "./file-system.ts";
import { absolutePath, relativePath } from "./paths.ts";

/** Where reviewers' marks lie, seen from the folder that they are about. */
export const REVIEW_FILE = ".tickmark/review.json";

/** What git is told of it. */
export const ATTRIBUTES_FILE = ".tickmark/.gitattributes";

/** Whether an absolute path is that of a file of marks. */
export function isMarksFile(path: string): boolean {
  return path.endsWith(`/${REVIEW_FILE}`);
}

/** A file of marks together with the folder that its paths count from. */
export interface FoundMarks {
  /** The folder that `.tickmark` lies in, absolute. */
  readonly folder: string;
  /** The file of marks, absolute. */
  readonly path: string;
  /** As it was read; `undefined` where it could not be read at all. */
  readonly file: MarksFile | undefined;
  /** Its text; `undefined` where it could not be read. */
  readonly text: string | undefined;
  /** Paths as messages show them. */
  readonly problems: readonly Problem[];
  /** The marks on one file, by its path from `folder`; the same list each time. */
  marksOn(name: string): readonly ReviewMark[];
}

/**
 * Finds the marks on each article as its configuration is found: in its own folder or in the nearest one above that has a
 * file of marks. So an editor and a command line find the same ones, wherever they run. Each file is read once.
 */
export interface Reviews {
  /** `undefined` where there is no file of marks above the article, whose path is absolute. */
  of(path: string): Promise<FoundMarks | undefined>;
  /** The marks of one folder, whether there are any or not, read anew. */
  read(folder: string): Promise<FoundMarks | undefined>;
  /** Whether git is told there, by this program or by a person, how such files are merged. */
  hasAttributes(folder: string): Promise<boolean>;
  /** Files of marks may have been written or deleted. */
  forget(): void;
}

export interface ReviewsPlace {
  readonly files: FileSystem;
  /** Absolute; what messages count paths from. */
  readonly workingFolder: string;
  /** What an open file says, by its absolute path; `undefined` where it is not open. Absent where nothing is. */
  openText?(path: string): string | undefined;
}

export function createReviews({ files, workingFolder, openText }: ReviewsPlace): Reviews {
  let byFolder = new Map<string, Promise<FoundMarks | undefined>>();

  function find(folder: string): Promise<FoundMarks | undefined> {
    const known = byFolder.get(folder) ?? search(folder);
    byFolder.set(folder, known);
    return known;
  }

  async function search(folder: string): Promise<FoundMarks | undefined> {
    const found = await read(folder);
    const above = posix.dirname(folder);
    return found ?? (above === folder || above === "." ? undefined : find(above));
  }

  async function read(folder: string): Promise<FoundMarks | undefined> {
    const path = posix.join(folder, REVIEW_FILE);
    const shown = relativePath(workingFolder, path);
    const open = openText?.(path);
    if (open !== undefined) return parsed(folder, path, shown, open);
    const stat = await files.stat(path).catch(() => undefined);
    if (stat?.kind !== "file") return undefined;
    if (await isLinked(folder)) {
      return refused(folder, path, { path: shown, message: "is reached through a link; its marks do not count" });
    }
    const { text, problem } = await readText(files, path, stat, "its marks do not count");
    if (text === undefined) return refused(folder, path, { path: shown, message: problem?.message ?? "" });
    return parsed(folder, path, shown, text);
  }

  /** A link could lead out of the project, for reading and, worse, for writing. */
  async function isLinked(folder: string): Promise<boolean> {
    const [within, name] = REVIEW_FILE.split("/");
    const isLink = async (inside: string, entry: string | undefined) => {
      const entries = await files.list(inside).catch(() => []);
      return entries.some((each) => each.name === entry && each.kind === "link");
    };
    return (await isLink(folder, within)) || (await isLink(posix.join(folder, within ?? ""), name));
  }

  return {
    of: (path) => find(posix.dirname(absolutePath(workingFolder, path))),
    read,
    hasAttributes: async (folder) =>
      (await files.stat(posix.join(folder, ATTRIBUTES_FILE)).catch(() => undefined)) !== undefined,
    forget() {
      byFolder = new Map();
    },
  };
}

async function parsed(folder: string, path: string, shown: string, text: string): Promise<FoundMarks> {
  // Loaded only where somebody wrote such a file.
  const { parseMarks } = await import("../review/parse-marks.ts");
  const file = parseMarks(text);
  const byName = new Map<string, ReviewMark[]>();
  for (const mark of file.marks) {
    const name = posix.normalize(mark.file);
    const marks = byName.get(name);
    if (marks === undefined) byName.set(name, [mark]);
    else marks.push(mark);
  }
  const problems = file.problems.map((problem) => ({ path: shown, ...problem }));
  return { folder, path, file, text, problems, marksOn: (name) => byName.get(name) ?? none };
}

function refused(folder: string, path: string, problem: Problem): FoundMarks {
  return { folder, path, file: undefined, text: undefined, problems: [problem], marksOn: () => none };
}

const none: readonly ReviewMark[] = [];
