import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

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
