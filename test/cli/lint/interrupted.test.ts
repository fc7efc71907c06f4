/** The program as a process: signals, closed pipes, watching, starting. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { folderWith } from "../run-cli.ts";

vi.setConfig({ testTimeout: 120_000 });

const cli = join(process.cwd(), "server/src/cli.ts");
const wrong = "Of 80 editors, 52 agreed, or 75 percent.\n";

function start(
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

const ended = (child: ChildProcess) =>
  new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));

test.skipIf(process.platform === "win32")("Ctrl-C ends it with 130 and leaves no half-written file", async () => {
  const files = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`docs/${i}.md`, `${wrong}\n`.repeat(60)]));
  const folder = folderWith(files);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    const { child, until } = start(
      ["lint", "docs", "--format", "compact", "--format", "json=out.json", "--no-cache"],
      folder,
    );
    const end = ended(child);
    await until("docs/");
    child.kill(signal);
    expect(await end).toBe(signal === "SIGINT" ? 130 : 143);
    expect(readdirSync(folder)).toEqual(["docs"]);
  }
});

test.skipIf(process.platform === "win32")("a closed pipe is quiet and leaves no thread behind", () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.md`, wrong.repeat(10)]));
  const command = `"${process.execPath}" "${cli}" lint . --format stylish --jobs 2 --no-cache | head -c 100 >/dev/null; echo "code \${PIPESTATUS[0]}"`;
  const piped = spawnSync("bash", ["-c", command], { cwd: folderWith(files), encoding: "utf8", timeout: 100_000 });
  expect(piped.stderr).toBe("");
  expect(piped.stdout).toMatch(/^code [01]\n$/);
});

test("--watch checks again what changes, and what comes and goes", async () => {
  const folder = folderWith({ "docs/a.md": "Nothing here.\n", "docs/b.md": wrong, "out.sarif": "" });
  const { child, until, heard } = start(
    ["lint", ".", "--watch", "--stats", "--format", "compact", "--format", "sarif=out.sarif", "--no-cache"],
    folder,
  );
  const end = ended(child);
  await until("watching; Ctrl-C ends it\n");
  expect(heard()).toContain("files      2, 0 of them known");
  writeFileSync(join(folder, "docs/a.md"), wrong);
  await until("docs/a.md changed\n");
  await until("files      2, 1 of them known");
  await until("docs/a.md:1:");
  writeFileSync(join(folder, "docs/c.md"), wrong);
  await until("files      3, 2 of them known");
  await new Promise((resolve) => setTimeout(resolve, 600));
  // What it writes itself does not set it off again.
  expect(heard().split("watching;")).toHaveLength(4);
  expect(JSON.parse(readFileSync(join(folder, "out.sarif"), "utf8")).runs).toHaveLength(1);
  child.kill("SIGINT");
  expect(await end).toBe(process.platform === "win32" ? "SIGINT" : 130);
});

test("--watch looks at sources that a configuration names, and at the configuration", async () => {
  const folder = folderWith({
    "draft.md": "Headcount reached 412 in March 2024.\n",
    "s/notes.txt": "Headcount reached 421 in March 2024, said Ines Calder, mayor of Port Ellen.\n",
    "tickmark.config.json": "{}",
  });
  const { until, heard } = start(["lint", "draft.md", "--watch", "--format", "compact", "--no-cache"], folder);
  await until("watching; Ctrl-C ends it\n");
  expect(heard()).not.toContain("draft.md:1:");
  writeFileSync(join(folder, "tickmark.config.json"), '{"sources":["s"]}');
  await until("draft.md:1:19: ");
  await until("tickmark.config.json changed\n");
  for (let i = 0; i < 2400 && heard().split("watching;").length < 3; i++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  writeFileSync(join(folder, "s/more.txt"), "Nothing.\n");
  await until("s/more.txt changed\n");
});

test("two runs at once on one cache find the same", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`${i}.md`, wrong.replace("52", String(20 + i))]),
  );
  const folder = folderWith(files);
  const cache = folderWith({});
  const runs = await Promise.all(
    [1, 2, 3].map(async () => {
      const { child, heard } = start(["lint", ".", "--format", "json", "--cache-folder", cache], folder);
      return [await ended(child), heard()] as const;
    }),
  );
  expect(runs[0]?.[0]).toBe(1);
  expect(runs[1]).toEqual(runs[0]);
  expect(runs[2]).toEqual(runs[0]);
});
