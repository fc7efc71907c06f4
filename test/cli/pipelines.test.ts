/** What other people's pipelines run: every command in it is one that the program understands. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test, vi } from "vitest";
import { parse } from "yaml";
import { folderWith, run } from "./run-cli.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const wrong = "Of 80 editors, 52 checked every figure, or 75 percent.\n";
const right = "Of 80 editors, 52 checked every figure, or 65 percent.\n";
const yaml = (path: string) => parse(readFileSync(path, "utf8"));

/** A folder with a `tickmark` on its path that runs this source. */
function withProgram(files: Readonly<Record<string, string>>) {
  const folder = folderWith(files);
  const bin = folderWith({ tickmark: `#!/bin/sh\nexec ${process.execPath} ${resolve("server/src/cli.ts")} "$@"\n` });
  chmodSync(join(bin, "tickmark"), 0o755);
  return { folder, env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, TICKMARK_CACHE_FOLDER: bin } };
}

test.skipIf(process.platform === "win32")("the GitHub action lints, summarises and hands on the exit code", () => {
  const action = yaml(".github/actions/tickmark/action.yml");
  expect(action.runs.using).toBe("composite");
  const [install, lint, upload, result] = action.runs.steps;
  expect(install.run).toContain("npm install --global");
  expect(upload.uses).toMatch(/^github\/codeql-action\/upload-sarif@v\d+$/);
  expect(result.run).toBe('exit "$CODE"');
  const { folder, env } = withProgram({ "a b.md": wrong, "c.md": right, "s/x y.txt": "", output: "", summary: "" });
  const inputs = { PATHS: "'a b.md' c.md", SOURCES: "'s/x y.txt'", ARGUMENTS: "--fail-on error" };
  const places = {
    RUNNER_TEMP: folder,
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    GITHUB_OUTPUT: join(folder, "output"),
  };
  const ran = spawnSync("bash", ["-e", "-o", "pipefail", "-c", lint.run], {
    cwd: folder,
    encoding: "utf8",
    env: { ...env, ...inputs, ...places },
  });
  expect(ran.status, ran.stderr).toBe(0);
  expect(ran.stdout).toContain("::error");
  expect(readFileSync(join(folder, "output"), "utf8")).toContain("exit-code=1\n");
  expect(readFileSync(join(folder, "summary"), "utf8")).toContain("a b.md");
  expect(JSON.parse(readFileSync(join(folder, "tickmark.sarif"), "utf8")).runs[0].results).toHaveLength(1);
  // Nothing in an input is run.
  const sly = { ...inputs, PATHS: "'$(touch owned)'", SOURCES: "" };
  spawnSync("bash", ["-e", "-c", lint.run], { cwd: folder, env: { ...env, ...sly, ...places } });
  expect(existsSync(join(folder, "owned"))).toBe(false);
});

test("the pre-commit hook is a command that takes files", async () => {
  const [hook] = yaml(".pre-commit-hooks.yaml");
  const [program, ...args] = hook.entry.split(" ");
  expect(program).toBe("tickmark");
  const pattern = new RegExp(hook.files);
  expect(["a.md", "b.mdx", "c.txt"].every((path) => pattern.test(path))).toBe(true);
  const folder = folderWith({ "a.md": wrong, "-b.md": right });
  expect((await run(folder, [...args, "-b.md"])).code).toBe(0);
  expect((await run(folder, [...args, "a.md", "-b.md"])).code).toBe(1);
});

test.skipIf(process.platform === "win32")("the GitLab job writes its report", () => {
  const { tickmark: job } = yaml(".gitlab/tickmark.gitlab-ci.yml");
  const { folder, env } = withProgram({ "a.md": wrong });
  const ran = spawnSync("bash", ["-e", "-c", job.script.join("\n")], {
    cwd: folder,
    env: { ...env, TICKMARK_PATHS: job.variables.TICKMARK_PATHS },
  });
  expect(ran.status).toBe(1);
  const report = JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), "utf8"));
  expect(report).toHaveLength(1);
});

test("the container runs what the package says is the command", () => {
  const recipe = readFileSync(".docker/Dockerfile", "utf8");
  const { bin, engines } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(recipe).toContain(`/opt/tickmark/${bin.tickmark.slice(2)} /usr/local/bin/tickmark`);
  const [, major = "0"] = /^FROM node:(\d+)/m.exec(recipe) ?? [];
  expect(Number(major)).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)?.[0]));
  expect(recipe).toMatch(/^USER node$/m);
});
