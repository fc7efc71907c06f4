/** What other people's pipelines run: every command in it is one that the program understands. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

interface Step {
  readonly name: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const action = yaml(".github/actions/tickmark/action.yml");
const steps = new Map<string, Step>((action.runs.steps as readonly Step[]).map((step) => [step.name, step]));

/** Runs a step of the action as GitHub does. */
function runStep(name: string, folder: string, env: NodeJS.ProcessEnv) {
  const { run: script = "" } = steps.get(name) ?? {};
  expect(script).not.toBe("");
  const places = {
    RUNNER_TEMP: folder,
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_PATH: join(folder, "path"),
  };
  return spawnSync("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script], {
    cwd: folder,
    encoding: "utf8",
    env: { ...env, ...places },
  });
}

test("the GitHub action is one that GitHub takes, and no script of it holds an input", () => {
  expect(action.runs.using).toBe("composite");
  for (const step of steps.values()) {
    expect(typeof step.uses === "string" || typeof step.run === "string").toBe(true);
    if (step.uses !== undefined) expect(step.uses).toMatch(/^(actions|github)\/[a-z/-]+@v\d+$/);
    expect(step.run ?? "").not.toContain("${{");
  }
  const known = new Set(Object.keys(action.inputs));
  const used = [...JSON.stringify(action.runs).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name ?? "");
  expect(new Set(used)).toEqual(known);
});

const unix = test.skipIf(process.platform === "win32");

unix("the GitHub action lints, summarises and hands on the exit code", () => {
  const { folder, env } = withProgram({ "a b.md": wrong, "c.md": right, "s/x y.txt": "", output: "", summary: "" });
  const inputs = { PATHS: "'a b.md'\nc.md", SOURCES: "'s/x y.txt'", ARGUMENTS: "--fail-on error" };
  const ran = runStep("Lint", folder, { ...env, ...inputs });
  expect(ran.status, ran.stderr).toBe(0);
  expect(ran.stdout).toContain("::error");
  expect(readFileSync(join(folder, "output"), "utf8")).toContain("exit-code=1\n");
  expect(readFileSync(join(folder, "summary"), "utf8")).toContain("a b.md");
  expect(JSON.parse(readFileSync(join(folder, "tickmark.sarif"), "utf8")).runs[0].results).toHaveLength(1);
  expect(runStep("Result", folder, { ...env, CODE: "1" }).status).toBe(1);
  // Nothing in an input is run.
  const sly = { ...inputs, PATHS: "'$(touch owned)' `touch owned` ;touch owned", SOURCES: "" };
  runStep("Lint", folder, { ...env, ...sly });
  expect(existsSync(join(folder, "owned"))).toBe(false);
  // Half a quotation is a mistake, and not the whole folder.
  const half = runStep("Lint", folder, { ...env, ...inputs, PATHS: "editor's.md" });
  expect(half.status).toBe(2);
  expect(half.stdout).toMatch(/^::error .*input paths/);
});

unix("without paths the GitHub action checks the folder", () => {
  const { folder, env } = withProgram({ "docs/a.md": wrong, output: "", summary: "" });
  const ran = runStep("Lint", folder, { ...env, PATHS: " ", SOURCES: "", ARGUMENTS: "" });
  expect(ran.status, ran.stderr).toBe(0);
  expect(ran.stdout).toContain("file=docs/a.md");
});

unix("the GitHub action tells whether there is a Node that is new enough", () => {
  const { folder, env } = withProgram({ output: "" });
  const bin = folderWith({ node: `#!/bin/sh\nexec "${process.execPath}" "$@"\n` });
  chmodSync(join(bin, "node"), 0o755);
  runStep("Look for Node", folder, { ...env, PATH: `${bin}:${process.env.PATH}` });
  expect(readFileSync(join(folder, "output"), "utf8")).toBe("there=true\n");
  writeFileSync(join(bin, "node"), "#!/bin/sh\nexit 1\n");
  runStep("Look for Node", folder, { ...env, PATH: `${bin}:${process.env.PATH}` });
  expect(readFileSync(join(folder, "output"), "utf8")).toBe("there=true\nthere=false\n");
});

/** A `gh` that writes down what it is called with, and knows one comment. */
const gh = `#!/bin/sh
printf '%s\\n' "$*" >> calls
case "$*" in
  *--paginate*) [ -z "$DENIED" ] || exit 1; printf '%s' "$KNOWN" ;;
esac
`;

unix("the GitHub action keeps one comment, and goes on where it may not", () => {
  const { folder, env } = withProgram({ "tickmark.md": `## Tickmark\n${"a line of it\n".repeat(9000)}` });
  const bin = folderWith({ gh });
  chmodSync(join(bin, "gh"), 0o755);
  const comment = (more: Readonly<Record<string, string>>) => {
    rmSync(join(folder, "calls"), { force: true });
    const ran = runStep("Comment", folder, {
      ...env,
      PATH: `${bin}:${process.env.PATH}`,
      REPOSITORY: "o/r",
      NUMBER: "7",
      SUMMARY: join(folder, "tickmark.md"),
      MARK: "<!-- tickmark: it's -->",
      ...more,
    });
    expect(ran.status, ran.stderr).toBe(0);
    return { said: ran.stdout, calls: readFileSync(join(folder, "calls"), "utf8").trim().split("\n") };
  };
  expect(comment({}).calls[1]).toMatch(/--method POST repos\/o\/r\/issues\/7\/comments /);
  expect(comment({ KNOWN: "41\n42" }).calls[1]).toMatch(/--method PATCH repos\/o\/r\/issues\/comments\/41 /);
  const body = readFileSync(join(folder, "tickmark-comment.md"), "utf8");
  expect(body).toMatch(/^<!-- tickmark: it's -->\n## Tickmark\n/);
  expect(body).toMatch(/… and more\n$/);
  expect(body.length).toBeLessThan(65_536);
  const denied = comment({ DENIED: "1" });
  expect(denied.calls).toHaveLength(1);
  expect(denied.said).toMatch(/^::warning .*pull-requests: write/);
});

test("the pre-commit hook is a command that takes files, and options before them", async () => {
  const [hook] = yaml(".pre-commit-hooks.yaml");
  const [program, ...entry] = hook.entry.split(" ");
  expect(program).toBe("tickmark");
  const pattern = new RegExp(hook.files);
  expect(["a.md", "b.mdx", "c.txt"].every((path) => pattern.test(path))).toBe(true);
  const folder = folderWith({ "a.md": wrong, "-b.md": right });
  const hooked = (args: readonly string[], ...files: readonly string[]) => run(folder, [...entry, ...args, ...files]);
  expect((await hooked(hook.args, "-b.md")).code).toBe(0);
  expect((await hooked(hook.args, "a.md", "-b.md")).code).toBe(1);
  // As the comment in the file shows.
  const [, shown = ""] = /^# {3}args: (\[.*\])$/m.exec(readFileSync(".pre-commit-hooks.yaml", "utf8")) ?? [];
  const options: readonly string[] = parse(shown).map((word: string) => (word === "notes" ? "." : word));
  expect((await hooked(options, "a.md")).code).toBe(1);
});

unix("the GitLab job writes its report", () => {
  const { tickmark: job } = yaml(".gitlab/tickmark.gitlab-ci.yml");
  const { folder, env } = withProgram({ "a.md": wrong, "docs/b.md": wrong, "c.md": wrong, "notes/n.txt": right });
  const work = (variables: Readonly<Record<string, string>>) =>
    spawnSync("sh", ["-e", "-c", job.script.join("\n")], {
      cwd: folder,
      env: { ...env, ...job.variables, TICKMARK_CACHE_FOLDER: env.TICKMARK_CACHE_FOLDER, ...variables },
    });
  const report = () =>
    JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), "utf8")) as {
      location: { path: string };
    }[];
  expect(work({}).status).toBe(1);
  expect(report()).toHaveLength(3);
  expect(work({ TICKMARK_PATHS: "docs/*.md a.md", TICKMARK_ARGUMENTS: "--sources notes --exit-zero" }).status).toBe(0);
  expect(new Set(report().map(({ location }) => location.path))).toEqual(new Set(["docs/b.md", "a.md"]));
});

test("the container runs what the package says is the command", () => {
  const recipe = readFileSync(".docker/Dockerfile", "utf8");
  const { bin, engines } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(recipe).toContain(`/opt/tickmark/${bin.tickmark.slice(2)} /usr/local/bin/tickmark`);
  const [, major = "0"] = /^ARG NODE_TAG=(\d+)/m.exec(recipe) ?? [];
  expect(Number(major)).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)?.[0]));
  expect(recipe).toMatch(/^USER node$/m);
  // What it leaves out of the package is nothing that the command loads.
  const leftOut = [...recipe.matchAll(/--exclude='package\/([^']+)'/g)].map(([, path]) => path);
  expect(leftOut).toEqual(["client", "test", "server/dist/browser-*"]);
});
