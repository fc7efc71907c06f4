/** Bundles the extension, the language server and the command line; `--watch` keeps on. */
import { chmodSync, rmSync } from "node:fs";
import * as esbuild from "esbuild";

const watch = process.argv.includes("--watch");

const shared: esbuild.BuildOptions = {
  bundle: true,
  platform: "node",
  sourcemap: true,
  minify: !watch,
  // Names show in stack traces that writers send in.
  keepNames: true,
  logLevel: "warning",
  legalComments: "linked",
};

const server: esbuild.BuildOptions = {
  ...shared,
  entryPoints: { cli: "server/src/cli.ts", server: "server/src/server.ts" },
  outdir: "server/dist",
  format: "esm",
  // What only one of the two faces needs is loaded only by it.
  splitting: true,
  target: "node20",
  // vscode-languageserver is CommonJS and asks for Node's own modules with `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
};

const client: esbuild.BuildOptions = {
  ...shared,
  entryPoints: { extension: "client/src/extension.ts" },
  outdir: "client/dist",
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  target: "node22",
  external: ["vscode"],
};

rmSync("server/dist", { recursive: true, force: true });
rmSync("client/dist", { recursive: true, force: true });
for (const options of [server, client]) {
  if (watch) await (await esbuild.context(options)).watch();
  else await esbuild.build(options);
}
if (!watch) chmodSync("server/dist/cli.js", 0o755);
