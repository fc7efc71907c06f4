/** The program as a process: signals, closed pipes, starting. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { folderWith } from "../run-cli.ts";
import { cli, ended, start } from "./started.ts";

vi.setConfig({ testTimeout: 120_000 });

const wrong = "Of 80 editors, 52 agreed, or 75 percent.\n";

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
