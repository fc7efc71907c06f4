/** Tickmark as a library: its public surface, and that it gives what the command line gives. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { createClaimService } from "../server/src/library.ts";
import { folderWith, run } from "./cli/run-cli.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const shipped = "server/tickmark.d.ts";

test("the shipped types are those of the source (UPDATE=1 renews them)", () => {
  const out = folderWith({});
  const tsc = resolve("node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", "server", "--outDir", out, "--tsBuildInfoFile", join(out, "info")]);
  const emitted = readFileSync(join(out, "library.d.ts"), "utf8");
  if (process.env.UPDATE) writeFileSync(shipped, emitted);
  expect(readFileSync(shipped, "utf8")).toBe(emitted);
  expect(emitted).not.toMatch(/^import /m);
});

const draft = "The company employed 412 people in March 2024. Of 80 editors, 52 checked every figure, or 75 percent.\n";
const files = { "notes/a.txt": "The company employed 421 people in March 2024.\n", "draft.md": draft };

test("it gives what the command line gives", async () => {
  const folder = folderWith(files);
  const service = createClaimService({ folder, sources: ["notes"], cache: false });
  onTestFinished(() => service.close());
  expect(await service.loadSources()).toEqual({ sources: 1, problems: [] });
  const document = { path: "draft.md", text: draft };
  const args = (command: string) => [command, "draft.md", "--sources", "notes", "--no-cache", "--format", "json"];
  for (const command of ["lint", "extract", "compare"] as const) {
    const { out } = await run(folder, args(command));
    expect(JSON.parse(JSON.stringify(service[command](document)))).toEqual(JSON.parse(out).files[0]);
  }
  expect(service.lint(document).diagnostics.map(({ code }) => code)).toEqual(["source-conflict", "share"]);
});

test("without sources a text is checked against itself, by the settings given", () => {
  const service = createClaimService({
    checks: { share: "hint" },
    canonical: [{ pattern: "of # editors", value: 81 }],
  });
  onTestFinished(() => service.close());
  const { diagnostics } = service.lint({ path: "draft.md", text: draft });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ["canonical-value", "warning"],
    ["share", "hint"],
  ]);
});

test.skipIf(!existsSync("server/dist/library.js"))("the bundle is imported by the package's name", () => {
  const folder = folderWith({
    "node_modules/tickmark/package.json": readFileSync("package.json", "utf8").replaceAll(
      '"./server/dist/library.js"',
      '"./library.js"',
    ),
    "node_modules/tickmark/library.js": `export * from ${JSON.stringify(pathToFileURL(resolve("server/dist/library.js")).href)};`,
    "use.mjs": `import { createClaimService } from "tickmark";
const service = createClaimService({ cache: false });
console.log(service.lint({ path: "a.md", text: ${JSON.stringify(draft)} }).diagnostics.map(({ code }) => code).join());
service.close();
`,
  });
  expect(execFileSync(process.execPath, ["use.mjs"], { cwd: folder, encoding: "utf8" })).toBe("share\n");
});

const consumer = `import { createClaimService, type ClaimServiceOptions, type Diagnostic } from "tickmark";
const options: ClaimServiceOptions = { sources: ["s"], checks: { share: "off", sum: { severity: "hint" } } };
const service = createClaimService(options);
const found: readonly Diagnostic[] = service.lint({ path: "a.md", text: "" }).diagnostics;
type IsAny<T> = 0 extends 1 & T ? true : false;
const any: [IsAny<typeof service>, IsAny<(typeof found)[number]>, IsAny<ReturnType<typeof service.compare>["claims"][number]>] = [false, false, false];
// @ts-expect-error
createClaimService({ source: ["s"] });
// @ts-expect-error
createClaimService({ checks: { share: "loud" } });
export { any };
`;

test.each([
  ["Node's own rules", "node16", "use.mts"],
  ["Node's rules of today, from CommonJS too", "nodenext", "use.cts"],
  ["a bundler's rules", "bundler", "use.ts"],
])("the types are found by %s", (_name, resolution, file) => {
  const folder = folderWith({
    [file]: consumer,
    "node_modules/tickmark/package.json": readFileSync("package.json", "utf8"),
    "node_modules/tickmark/server/tickmark.d.ts": readFileSync(shipped, "utf8"),
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        types: [],
        lib: ["es2022"],
        module: resolution === "bundler" ? "esnext" : resolution,
        moduleResolution: resolution,
      },
      files: [file],
    }),
  });
  const tsc = resolve("node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { cwd: folder, encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});

test.skipIf(!existsSync("server/dist/library.js"))("the bundle is also required from CommonJS", () => {
  const folder = folderWith({
    "use.cjs": `const { createClaimService } = require(${JSON.stringify(resolve("server/dist/library.js"))});
const service = createClaimService({ cache: false });
console.log(service.lint({ path: "a.md", text: ${JSON.stringify(draft)} }).diagnostics.map(({ code }) => code).join());
service.close();
`,
  });
  expect(execFileSync(process.execPath, ["use.cjs"], { cwd: folder, encoding: "utf8" })).toBe("share\n");
});
