/** The program before a person: what it writes to a terminal and to nothing else. */
import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { folderWith } from "./run-cli.ts";

vi.setConfig({ testTimeout: 120_000 });

const cli = join(process.cwd(), "server/src/cli.ts");
const hasScript = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") === true;
if (!hasScript) console.warn("There is no script of util-linux here, so that nothing is tried on a pseudo terminal");

const wrong = "Of 80 editors, 52 agreed, or 75 percent.\n";
const WIPED = "\r\u001b[K";
const CLEARED = "\u001b[H\u001b[J";
const BOLD = "\u001b[1m";

/** The arguments of a `script` that runs the program on a terminal of its own. */
const onTerminal = (args: readonly string[]) => [
  "-qec",
  [process.execPath, cli, ...args].map((word) => `'${word}'`).join(" "),
  "/dev/null",
];

const environment = (folder: string, env: Record<string, string> = {}) => ({
  PATH: process.env.PATH,
  TERM: "xterm",
  TICKMARK_CACHE_FOLDER: join(folder, "cache"),
  ...env,
});

test.skipIf(!hasScript)("a terminal sees how far the run is, and colours; CI and a dumb terminal see less", () => {
  const files = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.md`, wrong.repeat(30)]));
  const folder = folderWith(files);
  const look = (env: Record<string, string> = {}, ...args: string[]) =>
    spawnSync("script", onTerminal(["lint", ".", "--no-cache", ...args]), {
      cwd: folder,
      encoding: "utf8",
      env: environment(folder, env),
    }).stdout;
  const seen = look();
  expect(seen).toMatch(/\d+ files? checked\r/);
  expect(seen.split(WIPED).at(-1)).not.toContain("checked\r");
  expect(seen).toContain(BOLD);
  const inCi = look({ CI: "true" });
  expect(inCi).toContain(BOLD);
  expect(inCi).not.toContain(WIPED);
  for (const env of [{ TERM: "dumb" }, { NO_COLOR: "1", CI: "1" }, { FORCE_COLOR: "0", CI: "1" }]) {
    expect(look(env)).not.toContain("\u001b");
  }
  expect(look({ NO_COLOR: "", CI: "1" })).toContain(BOLD);
  expect(look({ FORCE_COLOR: "", NO_COLOR: "1", CI: "1" })).not.toContain(BOLD);
});

test.skipIf(!hasScript)("on a terminal each run of --watch begins on an empty screen", async () => {
  const folder = folderWith({ "docs/a.md": wrong });
  const args = onTerminal(["lint", "docs", "--watch", "--format", "compact", "--no-cache"]);
  const child = spawn("script", args, { cwd: folder, env: environment(folder), detached: true });
  onTestFinished(() => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
  });
  let seen = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (seen += text));
  const until = (what: string) => vi.waitFor(() => expect(seen).toContain(what), { timeout: 60_000 });
  await until("watching;");
  expect(seen).not.toContain(CLEARED);
  writeFileSync(join(folder, "docs/a.md"), wrong.replace("75", "76"));
  await until("not 76 percent");
  const [, second = ""] = seen.split(CLEARED);
  expect(second).toMatch(/^tickmark: docs\/a\.md changed\r\n/);
  const end = new Promise((resolve) => child.once("exit", resolve));
  child.stdin.write("\u0003");
  expect(await end).toBe(130);
});
