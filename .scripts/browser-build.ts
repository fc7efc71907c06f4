/** What of the extension runs where there is no Node: its own part, the server in a worker, and the readers of heavy formats. */
import { resolve } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { readerScripts } from "../server/src/lsp/reader-scripts.ts";

/** Scripts are loaded one by one by a worker that knows no modules: a browser gives none to a worker of another origin. */
const shared: BuildOptions = {
  bundle: true,
  platform: "browser",
  target: "es2022",
  // Identifiers stay, as in the build for Node.
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: true,
  logLevel: "warning",
  legalComments: "linked",
  define: { "process.env.NODE_ENV": '"production"' },
  alias: {
    "node:path": "path-browserify",
    "vscode-languageserver/node": "vscode-languageserver/browser",
    "jsonc-parser": "jsonc-parser/lib/esm/main.js",
    // Pictures of a page are nothing to read; linkedom does without where it is not there.
    canvas: resolve("node_modules/linkedom/commonjs/canvas-shim.cjs"),
  },
};

const readers = resolve("server/src/sources/readers");

/** Where a reader with a script of its own is wanted, its script is fetched. */
const readersApart: Plugin = {
  name: "readers apart",
  setup(build) {
    build.onResolve({ filter: /^\.\/[a-z]+\.ts$/ }, ({ path, kind, resolveDir }) => {
      const script = kind === "dynamic-import" && resolveDir === readers ? scriptOf(path) : undefined;
      return script === undefined ? undefined : { path, namespace: "reader", pluginData: script };
    });
    build.onLoad({ filter: /.*/, namespace: "reader" }, ({ path, pluginData }) => ({
      contents: `export const { ${functionIn(path)} } = globalThis.tickmarkReaders(${JSON.stringify(pluginData)});`,
    }));
  },
};

export const browserServer: BuildOptions & { outdir: string } = {
  ...shared,
  entryPoints: { "browser-server": "server/src/browser-server.ts" },
  outdir: "server/dist",
  format: "iife",
  plugins: [readersApart],
};

export const browserReaders: readonly (BuildOptions & { outdir: string })[] = Object.entries(readerScripts).map(
  ([script, files]) => ({
    ...shared,
    stdin: {
      resolveDir: readers,
      loader: "ts",
      contents: [
        ...files.map((file) => `import { ${functionIn(file)} } from "./${file}";`),
        `globalThis.tickmarkReaderScripts ??= {};`,
        `globalThis.tickmarkReaderScripts[${JSON.stringify(script)}] = { ${files.map(functionIn).join(", ")} };`,
      ].join("\n"),
    },
    entryNames: script,
    outdir: "server/dist",
    format: "iife",
  }),
);

export const browserClient: BuildOptions & { outdir: string } = {
  ...shared,
  entryPoints: { browser: "client/src/browser.ts" },
  outdir: "client/dist",
  // The manifest says that modules are of the newer kind, which a host of web extensions does not take.
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  external: ["vscode"],
};

function scriptOf(path: string): string | undefined {
  const file = path.replace("./", "");
  return Object.entries(readerScripts).find(([, files]) => files.includes(file))?.[0];
}

/** The one function that a reader's file gives: `readPdf` of `pdf.ts`. */
function functionIn(path: string): string {
  const name = path.replace("./", "").replace(".ts", "");
  return `read${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
