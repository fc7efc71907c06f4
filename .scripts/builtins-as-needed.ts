import { relative } from "node:path";
import type { Plugin } from "esbuild";

/** What the bundler calls Node's modules by. */
export const BUILTIN = "builtin";

/**
 * Takes Node's own modules from the process instead of importing them. An import makes everything ready that a module
 * exports, such as Web Crypto beside hashes, which in a short run takes longer than what the run is for.
 */
export const builtinsAsNeeded: Plugin = {
  name: "builtins-as-needed",
  setup(build) {
    // One for each file that imports it: shared ones would make for more and smaller chunks.
    build.onResolve({ filter: /^node:/ }, ({ path, kind, importer }) =>
      kind === "import-statement"
        ? { path, namespace: BUILTIN, suffix: `?${relative(process.cwd(), importer)}` }
        : undefined,
    );
    build.onLoad({ filter: /^/, namespace: BUILTIN }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};
