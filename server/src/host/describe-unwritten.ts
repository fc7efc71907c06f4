/** Says in words why something could not be written. */
export function describeUnwritten(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return refusals[code] ?? `could not be written (${code || String(error)})`;
}

const refusals: Readonly<Record<string, string>> = {
  EACCES: "may not be written (permission denied)",
  EPERM: "may not be written (permission denied)",
  EROFS: "lies on a disk that may only be read",
  ENOSPC: "could not be written: the disk is full",
  EDQUOT: "could not be written: the disk is full",
  ENOTDIR: "lies below something that is no folder",
  EEXIST: "lies below something that is no folder",
  ENOENT: "lies in a folder that cannot be made",
  ENAMETOOLONG: "has a name too long for the disk",
};
