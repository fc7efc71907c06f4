import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test, vi } from "vitest";
import { folderWith } from "./run-cli.ts";

// npm takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test.skipIf(!existsSync("server/dist/cli.js"))(
  "the package holds what it runs and the licences of what it holds",
  () => {
    const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts", "--offline"], {
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    const [packed] = JSON.parse(stdout) as { files: { path: string }[] }[];
    const files = packed?.files.map(({ path }) => path) ?? [];
    const manifest = JSON.parse(readFileSync("package.json", "utf8"));
    expect(files).toEqual(
      expect.arrayContaining([
        manifest.bin.tickmark.slice(2),
        manifest.main.slice(2),
        "server/dist/server.js",
        manifest.exports["."].default.slice(2),
        manifest.exports["."].types.slice(2),
        manifest.exports["./schema"].slice(2),
        "server/dist/THIRD-PARTY.txt",
        "server/docs/checks/source-conflict.md",
        "LICENSE",
      ]),
    );
    expect(files.filter((path) => /\.map$|(?<!\.d)\.ts$|node_modules/.test(path))).toEqual([]);
    const pictures = [...readFileSync("README.md", "utf8").matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path);
    expect(pictures.length).toBeGreaterThan(2);
    expect(files.filter((path) => path.startsWith("test/")).sort()).toEqual(pictures.sort());
    const notices = readFileSync("server/dist/THIRD-PARTY.txt", "utf8");
    for (const name of ["vscode-languageserver ", "@lezer/markdown ", "WordNet 3.1 Copyright", "GeoNames", "Faker"]) {
      expect(notices).toContain(name);
    }
  },
);

test.skipIf(process.platform === "win32").each([
  ["where one works on it", ".", [], []],
  ["from one of its folders", "server", [], []],
  ["as somebody's dependency", "/elsewhere", [], ["ci", "run build"]],
  ["where what builds it is there", "/elsewhere", ["node_modules/esbuild/a"], ["run build"]],
  ["where it was built", "/elsewhere", ["server/dist/cli.js"], []],
])("the repository is installed %s", (_name, from, there, ran) => {
  const folder = folderWith(Object.fromEntries(["server/a", ...there].map((path) => [path, ""])));
  const bin = folderWith({ npm: `#!/bin/sh\necho "$*$npm_config_global"\n` });
  chmodSync(join(bin, "npm"), 0o755);
  const { status, stdout } = spawnSync(process.execPath, [resolve(".scripts/prepare.js")], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: `${bin}:${process.env.PATH}`, INIT_CWD: resolve(folder, from), npm_config_global: "true" },
  });
  expect({ status, ran: stdout.split("\n").slice(0, -1) }).toEqual({ status: 0, ran });
});
