/**
 * Everything that must hold, in one run: format, lint, types, generated files, the bundles, the unit tests and the suite
 * in a real VS Code. Goes on after a failure so that one run shows all; ends with `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const unitReport = ".cache/unit.json";
const suiteReport = ".cache/vscode.json";

function run(title: string, command: string, ...args: readonly string[]): boolean {
  console.log(`\n— ${title}: ${command} ${args.join(" ")}`);
  // CI machines may give no standard input; nothing here reads it.
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (error) console.error(error.message);
  return status === 0;
}

/** Counts of a step that is one check. */
function step(title: string, command: string, ...args: readonly string[]): Count {
  return run(title, command, ...args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts of a runner that writes them to a JSON file. One that dies without a report has failed once. */
function suite(
  title: string,
  report: string,
  read: (json: never) => Count,
  command: string,
  ...args: readonly string[]
): Count {
  rmSync(report, { force: true });
  const ok = run(title, command, ...args);
  try {
    const count = read(JSON.parse(readFileSync(report, "utf8")) as never);
    return ok || count.failed > 0 ? count : { passed: count.passed, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(".cache", { recursive: true });
const bundles = step("Bundles", "node", ".scripts/build.ts");
// Servers that tests start are then what ships, and start sooner.
if (bundles.failed === 0) process.env.TICKMARK_BUILT = "1";
const counts = [
  bundles,
  step("Format and lint", "biome", "check", "."),
  step("Types", "tsc", "-b"),
  suite(
    "Unit tests",
    unitReport,
    (json: { numPassedTests: number; numFailedTests: number }) => ({
      passed: json.numPassedTests,
      failed: json.numFailedTests,
    }),
    "vitest",
    ...[
      "run",
      "--config",
      "test/vitest.config.ts",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${unitReport}`,
    ],
  ),
  suite("Real VS Code", suiteReport, (json: Count) => json, "node", ".scripts/vscode-test.ts", "--report", suiteReport),
];
const total = counts.reduce((sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
