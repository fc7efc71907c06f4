/** Bundles the extension, the language server and the command line; `--watch` keeps on. */
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as esbuild from "esbuild";
import { hashOfFolder } from "../server/src/host/engine-version.ts";
import { browserClient, browserReaders, browserServer } from "./browser-build.ts";
import { builtinsAsNeeded } from "./builtins-as-needed.ts";
import { joinedParts } from "./joined-parts.ts";
import { thirdPartyNotices } from "./notices.ts";

const watch = process.argv.includes("--watch");

const shared: esbuild.BuildOptions = {
  bundle: true,
  platform: "node",
  sourcemap: true,
  // Identifiers stay: names show in stack traces that writers send in, and esbuild's `keepNames` would name every closure
  // anew each time it is made.
  minifyWhitespace: !watch,
  minifySyntax: !watch,
  logLevel: "warning",
  legalComments: "linked",
};

/** What is started: by a person, an editor, another program, or as a thread of these. */
const programs = {
  cli: "server/src/cli.ts",
  server: "server/src/server.ts",
  reader: "server/src/reader.ts",
  linter: "server/src/linter.ts",
  library: "server/src/library.ts",
};

/**
 * CommonJS packages ask for Node's own modules with `require`, and linkedom for a package that need not be there: it hears of
 * that by an exception.
 */
const REQUIRE =
  'const require = (name) => process.getBuiltinModule(name) ?? (() => { throw new Error("There is no " + name); })();';

const server: esbuild.BuildOptions & { outdir: string } = {
  ...shared,
  entryPoints: programs,
  define: { TICKMARK_ENGINE: JSON.stringify(engine()) },
  outdir: "server/dist",
  format: "esm",
  // What only one of the two faces needs is loaded only by it.
  splitting: true,
  target: "node20",
  // Its main file hides its parts behind a `require` that a bundler cannot follow.
  alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
  plugins: [builtinsAsNeeded, joinedParts("server/src", Object.values(programs))],
  banner: { js: REQUIRE },
};

const client: esbuild.BuildOptions & { outdir: string } = {
  ...shared,
  entryPoints: { extension: "client/src/extension.ts" },
  outdir: "client/dist",
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  target: "node22",
  external: ["vscode"],
};

/** The review panel's page, which runs in a browser. */
const page: esbuild.BuildOptions & { outdir: string } = {
  ...shared,
  entryPoints: [
    { in: "client/src/review-panel/page/main.ts", out: "review-panel" },
    { in: "client/src/review-panel/page/panel.css", out: "review-panel" },
  ],
  outdir: "client/dist",
  platform: "browser",
  format: "iife",
  target: "es2022",
};

const builds: esbuild.Metafile[] = [];
const cleared = new Set<string>();
for (const options of [server, browserServer, ...browserReaders, client, browserClient, page]) {
  if (watch) {
    await (await esbuild.context(options)).watch();
    continue;
  }
  // Built in memory first: a build that fails leaves the last good one in place.
  const { outputFiles, metafile } = await esbuild.build({ ...options, write: false, metafile: true });
  builds.push(metafile);
  if (!cleared.has(options.outdir)) rmSync(options.outdir, { recursive: true, force: true });
  cleared.add(options.outdir);
  for (const file of outputFiles) {
    mkdirSync(dirname(file.path), { recursive: true });
    writeFileSync(file.path, file.contents);
  }
}
if (!watch) {
  chmodSync("server/dist/cli.js", 0o755);
  writeFileSync("server/dist/THIRD-PARTY.txt", thirdPartyNotices(builds));
}
// VS Code looks for the manifest's texts beside it.
for (const name of readdirSync("client/l10n")) {
  if (name.startsWith("package.nls")) copyFileSync(`client/l10n/${name}`, name);
}

/** Another one for all that may read something else out of a text: the source, and the packages that are bundled with it. */
function engine(): string {
  const hash = createHash("sha256").update(hashOfFolder("server/src")).update(readFileSync("package-lock.json"));
  return hash.digest("hex").slice(0, 16);
}
