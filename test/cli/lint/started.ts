import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";

export const cli = join(process.cwd(), "server/src/cli.ts");

/** The program as a process of its own; `heard` is all that it wrote so far, to either stream. */
export function start(
  args: readonly string[],
  cwd: string,
): { child: ChildProcess; heard: () => string; until: (text: string) => Promise<void> } {
  const child = spawn(process.execPath, [cli, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let all = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => (all += text));
  const until = async (text: string) => {
    for (let i = 0; i < 2400 && !all.includes(text); i++) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(all).toContain(text);
  };
  return { child, heard: () => all, until };
}

/** Its exit code, or the signal that ended it. */
export const ended = (child: ChildProcess) =>
  new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
