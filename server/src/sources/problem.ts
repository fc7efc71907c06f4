/** Something that could not be read, and what was done instead. */
export interface Problem {
  readonly path: string;
  readonly message: string;
  /** True where nothing is missing from the results, as for an empty file; absent otherwise. */
  readonly harmless?: true;
  /** Where in the file, counted from 1; absent where the file as a whole is meant. */
  readonly line?: number;
  readonly column?: number;
}

/** What was done with a file or folder that could not be read. */
export const PASSED_OVER = "it was passed over";

/** Says in words why the disk refused something. */
export function describeRefusal(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words = refusals[code];
  if (words !== undefined) return words;
  return `could not be read (${code || (error instanceof Error ? error.message : String(error))})`;
}

const refusals: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EACCES: "may not be read (permission denied)",
  EPERM: "may not be read (permission denied)",
  EISDIR: "is a folder where a file was expected",
  ELOOP: "is a link that leads back to itself",
  ENAMETOOLONG: "has a name too long for the disk",
  EMFILE: "could not be opened: too many files are open",
  EBUSY: "is in use by another program",
};
