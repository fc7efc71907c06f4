/**
 * Runs test/vscode in a real VS Code: the desktop build where it can be downloaded and shown, else VS Code's own server
 * with its page in Chromium. `--host` asks for the latter; `--report FILE` also writes the counts as JSON.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as esbuild from "esbuild";
import { startHost } from "./vscode-host.ts";
import { createScratchWorkspace } from "./vscode-workspace.ts";

/** One line of the file in which the suite notes what it ran. */
interface Result {
  readonly title: string;
  readonly state: "passed" | "failed" | "pending";
  readonly milliseconds: number;
  readonly error?: string;
}

const LIMIT = 420_000;
const hostLog = ".vscode-host/log.txt";
const suite = resolve("test/vscode/dist/suite.cjs");

async function main(): Promise<number> {
  await import("./build.ts");
  await esbuild.build({
    entryPoints: ["test/vscode/suite.ts"],
    outfile: suite,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node22",
    sourcemap: "inline",
    external: ["vscode", "mocha"],
    logLevel: "warning",
  });
  const workspace = createScratchWorkspace();
  const folder = mkdtempSync(join(tmpdir(), "tickmark-results-"));
  const results = join(folder, "results.jsonl");
  let code: number;
  let logs: string[] = [];
  try {
    const refused = process.argv.includes("--host") ? "asked for" : await desktopRefused();
    if (refused === undefined) code = await runOnDesktop(workspace.path, results);
    else {
      console.log(`Desktop VS Code is not used: ${refused}`);
      ({ code, logs } = await runOnHost(workspace.path, results));
    }
  } finally {
    workspace.remove();
  }
  const { passed, failed } = tell(results, code);
  if (failed > 0 && logs.length > 0) {
    writeFileSync(hostLog, `${logs.join("\n")}\n`);
    console.log(`What the host said is in ${hostLog}`);
  }
  rmSync(folder, { recursive: true, force: true });
  const report = process.argv.indexOf("--report");
  const path = report < 0 ? undefined : process.argv[report + 1];
  if (path !== undefined) writeFileSync(path, JSON.stringify({ passed, failed }));
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || code !== 0 ? 1 : 0;
}

/** Why the desktop build cannot be used here; `undefined` where it can. */
async function desktopRefused(): Promise<string | undefined> {
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return "there is no display";
  if (existsSync(".vscode-test")) return undefined;
  const signal = AbortSignal.timeout(5000);
  const answer = await fetch("https://update.code.visualstudio.com/api/releases/stable", { signal }).catch(
    () => undefined,
  );
  return answer?.ok ? undefined : "its update server cannot be reached";
}

async function runOnDesktop(workspace: string, results: string): Promise<number> {
  const { runTests } = await import("@vscode/test-electron");
  console.log("Running in desktop VS Code");
  return runTests({
    extensionDevelopmentPath: resolve("."),
    extensionTestsPath: suite,
    extensionTestsEnv: { TICKMARK_TEST_RESULTS: results },
    launchArgs: [workspace, "--disable-extensions", "--disable-workspace-trust"],
  }).catch((error: unknown) => {
    console.error(String(error));
    return 1;
  });
}

async function runOnHost(workspace: string, results: string): Promise<{ code: number; logs: string[] }> {
  const host = await startHost({ TICKMARK_TEST_RESULTS: results });
  console.log(`Running in ${host.name}`);
  const logs: string[] = [];
  try {
    const code = await new Promise<number>((finish, fail) => {
      const late = setTimeout(() => fail(new Error(`The suite did not end within ${LIMIT / 1000} seconds`)), LIMIT);
      const done = (exit: number) => {
        clearTimeout(late);
        finish(exit);
      };
      host
        .open({
          workspace,
          payload: [
            ["extensionDevelopmentPath", host.addressOf(resolve("."))],
            ["extensionTestsPath", host.addressOf(suite)],
          ],
          onLog: (line) => logs.push(line),
          onExit: done,
        })
        .catch(fail);
    }).catch((error: unknown) => {
      console.error(String(error));
      return 1;
    });
    return { code, logs };
  } finally {
    await host.stop();
  }
}

function tell(path: string, code: number): { passed: number; failed: number } {
  const results = existsSync(path)
    ? readFileSync(path, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Result)
    : [];
  for (const { title, state, milliseconds, error } of results) {
    console.log(`  ${state === "passed" ? "✔" : state === "failed" ? "✖" : "-"} ${title} (${milliseconds} ms)`);
    if (error !== undefined) console.log(error.replace(/^/gm, "      "));
  }
  const count = (state: Result["state"]) => results.filter((result) => result.state === state).length;
  // A host that ended early, or a suite without a test, has failed even where no test says so.
  const failed = count("failed") + (count("failed") === 0 && (code !== 0 || results.length === 0) ? 1 : 0);
  return { passed: count("passed"), failed };
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
process.exitCode = await main();
