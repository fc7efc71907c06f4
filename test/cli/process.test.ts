import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { folderWith } from "./run-cli.ts";

const cli = join(process.cwd(), "server/src/cli.ts");
const start = (args: readonly string[], cwd: string, env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...env },
    maxBuffer: 1 << 28,
  });

vi.setConfig({ testTimeout: 60_000 });

const sentence = "The survey of 2024 asked 3,755 firms and 1,509 answered, or about 40 percent of them. ";

test.skipIf(process.platform === "win32")(
  "a large answer arrives whole through a pipe, and a closed pipe is quiet",
  () => {
    const folder = folderWith({ "a.txt": sentence.repeat(1200), "b.txt": "Nothing.\n" });
    const { status, stdout, stderr } = start(["extract", "--format", "json", "."], folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.length).toBeGreaterThan(1 << 20);
    expect(JSON.parse(stdout).files).toHaveLength(2);
    const command = `"${process.execPath}" "${cli}" extract --format json . | head -c 100; echo "codes \${PIPESTATUS[0]}"`;
    const piped = spawnSync("bash", ["-c", command], { cwd: folder, encoding: "utf8" });
    expect(piped.stderr).toBe("");
    expect(piped.stdout).toMatch(/^\{"version":1.*codes 0\n$/s);
  },
);

test.skipIf(process.platform !== "linux")("a full disk and a cache that cannot be are no stack trace", () => {
  const folder = folderWith({ "a.md": "Nothing.\n" });
  const full = `"${process.execPath}" "${cli}" lint a.md --no-cache > /dev/full`;
  expect(spawnSync("bash", ["-c", full], { cwd: folder, encoding: "utf8" })).toMatchObject({
    status: 2,
    stderr: "tickmark: standard output could not be written: the disk is full\n",
  });
  expect(start(["lint", "a.md", "--cache-folder", "/proc/nothing"], folder)).toMatchObject({ status: 0, stderr: "" });
});

test("colours follow NO_COLOR and FORCE_COLOR, and a pipe has none", () => {
  const folder = folderWith({ "a.md": "Of 80 editors, 52 agreed, or 75 percent.\n" });
  const mark = "\u001b[";
  expect(start(["lint", "a.md"], folder).stdout).not.toContain(mark);
  expect(start(["lint", "a.md"], folder, { FORCE_COLOR: "1" }).stdout).toContain(mark);
  expect(start(["lint", "a.md"], folder, { FORCE_COLOR: "0" }).stdout).not.toContain(mark);
  expect(start(["lint", "a.md"], folder, { NO_COLOR: "1" }).stdout).not.toContain(mark);
});

test("standard input is read to its end", () => {
  const { status, stdout } = spawnSync(process.execPath, [cli, "lint", "-", "--format", "json"], {
    cwd: folderWith({}),
    input: sentence.repeat(1_000),
    encoding: "utf8",
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout).files[0].path).toBe("-");
});

test("cyclic links on the real disk are followed once", () => {
  const folder = folderWith({ "docs/a.md": sentence, "docs/sub/b.md": sentence });
  symlinkSync("..", join(folder, "docs/sub/up"));
  symlinkSync("loop", join(folder, "docs/loop"));
  symlinkSync("../..", join(folder, "docs/sub/top"));
  mkdirSync(join(folder, "other"));
  symlinkSync("../docs", join(folder, "other/docs"));
  const { status, stdout, stderr } = start(["lint", ".", "--format", "json"], folder);
  expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(["docs/a.md", "docs/sub/b.md"]);
  expect(stderr).toBe(
    "tickmark: docs/loop: is a link that leads back to itself; it was passed over\n" +
      "tickmark: docs/sub/top: is a link to a folder that it lies in; it was not followed\n" +
      "tickmark: docs/sub/up: is a link to a folder that it lies in; it was not followed\n",
  );
  expect(status).toBe(2);
});

test.skipIf(process.getuid?.() === 0)("a folder without permission is named", () => {
  const folder = folderWith({ "docs/a.md": sentence, "docs/locked/b.md": sentence });
  execFileSync("chmod", ["000", join(folder, "docs/locked")]);
  const { status, stdout, stderr } = start(["lint", "docs", "--format", "json"], folder);
  execFileSync("chmod", ["755", join(folder, "docs/locked")]);
  expect(JSON.parse(stdout).files).toHaveLength(1);
  expect(stderr).toContain("docs/locked: may not be read (permission denied)");
  expect(status).toBe(2);
});

test("the language server answers on standard input and output and ends when asked", async () => {
  const child = spawn(process.execPath, [cli, "lsp", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  const until = async (text: string) => {
    for (let i = 0; i < 1000 && !out.includes(text); i++) await new Promise((resolve) => setTimeout(resolve, 25));
  };
  send({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
  await until('"capabilities"');
  expect(out).toContain('"capabilities"');
  send({ method: "initialized", params: {} });
  send({ id: 2, method: "shutdown" });
  await until('"id":2');
  const ended = new Promise((resolve) => child.once("exit", resolve));
  send({ method: "exit" });
  expect(await ended).toBe(0);
});
