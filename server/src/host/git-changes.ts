import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { posix } from "node:path";

/** Which files git is asked for. */
export interface GitChoice {
  /** Only what the next commit would take. */
  readonly staged: boolean;
  /** All that changed since this revision left the common history; absent for what is not committed yet. */
  readonly since?: string;
}

/** Why git gave no answer, in words for people. */
export class GitRefusal extends Error {}

/**
 * Absolute paths of files that changed and are still there; new ones that git does not know count unless ignored. Submodules
 * count with what changed in them, since the commit that the repository knows of them; a commit takes only that of theirs.
 */
export async function changedFiles(folder: string, { staged, since }: GitChoice): Promise<string[]> {
  const root = (await ask(folder, ["rev-parse", "--show-toplevel"])).replace(/\r?\n$/, "");
  const changed: string[] = [];
  if (staged) changed.push(...placed(root, await diff(root, ["--cached"])));
  else await changedSince(root, since === undefined ? await head(root) : await commonCommit(root, since), changed);
  return [...new Set(changed)].sort();
}

/** Adds what differs from a commit, or everything where there is none. */
async function changedSince(root: string, from: string | undefined, changed: string[], inner?: "inner"): Promise<void> {
  const lists = [await ask(root, ["ls-files", "--others", "--exclude-standard", "-z"], inner)];
  if (from === undefined) lists.push(await diff(root, ["--cached"], inner), await diff(root, [], inner));
  else lists.push(await diff(root, [from, "--"], inner));
  for (const path of placed(root, lists.join(""))) {
    // A repository that is no submodule belongs to somebody else; git names it with a slash.
    if (path.endsWith("/")) continue;
    if (!(await isRepository(path))) {
      changed.push(path);
      continue;
    }
    const known = from && (await revision(root, `${from}:${posix.relative(slashed(root), path)}`, inner));
    // One that came after that commit has no earlier state; all that is in it is new.
    await changedSince(path, known || EMPTY_TREE, changed, "inner");
  }
}

/** What git calls a commit's content without any file. */
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

function diff(root: string, more: readonly string[], inner?: "inner"): Promise<string> {
  const options = ["--name-only", "-z", "--no-ext-diff", "--diff-filter=d", "--ignore-submodules=none"];
  return ask(root, ["diff", ...options, ...more], inner);
}

/** Names behind each other as git lists them, as absolute paths. */
function placed(root: string, list: string): string[] {
  const names = list.split("\0").filter((name) => name !== "");
  return names.map((name) => posix.join(slashed(root), name));
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}

/** Whether git named a folder because it is a repository of its own. */
async function isRepository(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) return false;
  return (await stat(posix.join(path, ".git")).catch(() => undefined)) !== undefined;
}

/** `undefined` in a repository without a commit. */
async function head(root: string): Promise<string | undefined> {
  return commit(root, "HEAD");
}

async function commonCommit(root: string, since: string): Promise<string> {
  const shallow = async () => (await ask(root, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
  const deepen = 'this clone is shallow; fetch more of its history ("git fetch --unshallow", or fetch-depth: 0 in CI)';
  const known = await commit(root, since);
  if (known === undefined) {
    throw new GitRefusal(`git knows no revision "${since}"${(await shallow()) ? `: ${deepen}` : ""}`);
  }
  const base = await ask(root, ["merge-base", known, "HEAD"]).catch(() => undefined);
  if (base !== undefined) return base.trim();
  if (await shallow()) throw new GitRefusal(`git finds no common history with "${since}": ${deepen}`);
  return known;
}

async function commit(root: string, name: string): Promise<string | undefined> {
  return revision(root, `${name}^{commit}`);
}

/** `undefined` for what git does not know. */
async function revision(root: string, name: string, inner?: "inner"): Promise<string | undefined> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", name];
  return (await ask(root, args, inner).catch(() => undefined))?.trim();
}

/** `inner` for a submodule, which is not the repository that git runs this program for, as a hook does. */
function ask(folder: string, args: readonly string[], inner?: "inner"): Promise<string> {
  // Nothing that git would do on the way, such as writing its index anew, is wanted.
  const env: NodeJS.ProcessEnv = { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
  if (inner) for (const name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"]) delete env[name];
  return new Promise((resolve, reject) => {
    execFile("git", args, { cwd: folder, env, maxBuffer: 256_000_000 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new GitRefusal(reasonOf(error, stderr)));
    });
  });
}

function reasonOf(error: Error, stderr: string): string {
  if ("code" in error && error.code === "ENOENT") return "git is not installed, or not on the PATH";
  if (stderr.includes("not a git repository")) return "this folder is in no git repository";
  if (stderr.includes("must be run in a work tree")) return "this git repository has no working files";
  const [line = ""] = stderr.split("\n");
  return `git refused: ${line.replace(/^(?:fatal|error): /, "") || error.message}`;
}
