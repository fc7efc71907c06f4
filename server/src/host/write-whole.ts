import { randomBytes } from "node:crypto";
import { promises as disk, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Puts a text or bytes in a file's place, whole or not at all: written beside it and then renamed, so that neither a
 * crash nor a second writer leaves half a file. A link stays a link and the file's mode stays. Missing folders are made.
 * Resolves to what was wrong, in words; `undefined` where all went well.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  folder: string,
): Promise<string | undefined> {
  const named = resolve(folder, path);
  let beside: string | undefined;
  try {
    await disk.mkdir(dirname(named), { recursive: true });
    const target = await disk.realpath(named).catch(() => named);
    const before = await disk.stat(target).catch(() => undefined);
    if (before !== undefined && !before.isFile()) {
      // A terminal or a pipe is written to, not replaced.
      if (before.isDirectory()) return "is a folder";
      await disk.writeFile(target, content);
      return undefined;
    }
    listen();
    beside = `${target}.${randomBytes(6).toString("hex")}.tmp`;
    pending.add(beside);
    await disk.writeFile(beside, content, { flag: "wx" });
    if (before !== undefined) await disk.chmod(beside, before.mode);
    await disk.rename(beside, target);
    return undefined;
  } catch (error) {
    if (beside !== undefined) await disk.rm(beside, { force: true }).catch(() => {});
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return refusals[code] ?? `could not be written (${code || String(error)})`;
  } finally {
    if (beside !== undefined) pending.delete(beside);
  }
}

/** Files that did not take their place yet. */
const pending = new Set<string>();
let listening = false;

/** Takes such files away where the process is ended in between. */
function listen(): void {
  if (listening) return;
  listening = true;
  process.once("exit", () => {
    for (const path of pending) rmSync(path, { force: true });
  });
}

const refusals: Readonly<Record<string, string>> = {
  EACCES: "may not be written (permission denied)",
  EPERM: "may not be written (permission denied)",
  EROFS: "lies on a disk that may only be read",
  ENOSPC: "could not be written: the disk is full",
  EDQUOT: "could not be written: the disk is full",
  ENOTDIR: "lies below something that is no folder",
};
