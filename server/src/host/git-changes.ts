import { execFile } from "node:child_process";
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

/** Absolute paths of files that changed and are still there; new ones that git does not know count unless ignored. */
export async function changedFiles(folder: string, { staged, since }: GitChoice): Promise<string[]> {
  const root = (await ask(folder, ["rev-parse", "--show-toplevel"])).replace(/\r?\n$/, "");
  const diff = (...more: readonly string[]) =>
    ask(root, ["diff", "--name-only", "-z", "--no-ext-diff", "--diff-filter=d", ...more]);
  const lists: string[] = [];
  if (staged) lists.push(await diff("--cached"));
  else {
    const from = since === undefined ? await head(root) : await commonCommit(root, since);
    lists.push(from === undefined ? await diff("--cached") : await diff(from, "--"));
    if (from === undefined) lists.push(await diff());
    lists.push(await ask(root, ["ls-files", "--others", "--exclude-standard", "-z"]));
  }
  const names = lists.flatMap((list) => list.split("\0")).filter((name) => name !== "");
  return [...new Set(names)].sort().map((name) => posix.join(root.replaceAll("\\", "/"), name));
}

/** `undefined` in a repository without a commit. */
async function head(root: string): Promise<string | undefined> {
  return commit(root, "HEAD");
}

async function commonCommit(root: string, since: string): Promise<string> {
  const shallow = async () => (await ask(root, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
  const deepen = 'this clone is shallow; fetch more of its history ("git fetch --unshallow", or fetch-depth: 0 in CI)';
  const revision = await commit(root, since);
  if (revision === undefined) {
    throw new GitRefusal(`git knows no revision "${since}"${(await shallow()) ? `: ${deepen}` : ""}`);
  }
  const base = await ask(root, ["merge-base", revision, "HEAD"]).catch(() => undefined);
  if (base !== undefined) return base.trim();
  if (await shallow()) throw new GitRefusal(`git finds no common history with "${since}": ${deepen}`);
  return revision;
}

async function commit(root: string, revision: string): Promise<string | undefined> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  return (await ask(root, args).catch(() => undefined))?.trim();
}

function ask(folder: string, args: readonly string[]): Promise<string> {
  // Nothing that git would do on the way, such as writing its index anew, is wanted.
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
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
