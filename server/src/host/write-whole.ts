import { randomBytes } from "node:crypto";
import { promises as disk, rmSync, type Stats } from "node:fs";
import { dirname, resolve } from "node:path";
import { describeUnwritten } from "./describe-unwritten.ts";
import { makeFolder } from "./make-folder.ts";

/**
 * Puts a text or bytes in a file's place, whole or not at all: written beside it and then renamed, so that neither a
 * crash nor a second writer leaves half a file. A link stays a link; the file's mode and its owner stay, and one that may
 * only be read is left alone. Missing folders are made. A file with several names, or with an owner that this process cannot
 * give away, is written in its place, since another would only have one name or owner.
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
    makeFolder(dirname(named));
    const target = await disk.realpath(named).catch(() => named);
    const before = await disk.stat(target).catch(() => undefined);
    if (before?.isDirectory()) return "is a folder";
    if (before !== undefined && (before.mode & ANY_MAY_WRITE) === 0) return "may only be read";
    // A terminal or a pipe is written to, not replaced.
    if (before !== undefined && (!before.isFile() || before.nlink > 1)) {
      await disk.writeFile(target, content);
      return undefined;
    }
    listen();
    beside = `${target}.${randomBytes(6).toString("hex")}.tmp`;
    pending.add(beside);
    await disk.writeFile(beside, content, { flag: "wx", mode: before === undefined ? 0o666 : before.mode & 0o777 });
    if (before !== undefined && !(await madeAlike(beside, before))) {
      await disk.writeFile(target, content);
      await disk.rm(beside, { force: true });
      return undefined;
    }
    await disk.rename(beside, target);
    return undefined;
  } catch (error) {
    if (beside !== undefined) await disk.rm(beside, { force: true }).catch(() => {});
    return describeUnwritten(error);
  } finally {
    if (beside !== undefined) pending.delete(beside);
  }
}

const ANY_MAY_WRITE = 0o222;

/** Gives a file the mode and the owner of another; false where that is not allowed. */
async function madeAlike(path: string, { mode, uid, gid }: Stats): Promise<boolean> {
  const made = await disk.stat(path);
  if (made.uid !== uid || made.gid !== gid) {
    const given = await disk.chown(path, uid, gid).then(
      () => true,
      () => false,
    );
    if (!given) return false;
  }
  await disk.chmod(path, mode);
  return true;
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
