import type { Plugin } from "esbuild";

/**
 * Takes Node's own modules from the process instead of importing them. An import makes everything ready that a module
 * exports, such as Web Crypto beside hashes, which in a short run takes longer than what the run is for.
 */
export const builtinsAsNeeded: Plugin = {
  name: "builtins-as-needed",
  setup(build) {
    // One for each file that imports it: shared ones would make for more and smaller chunks.
    build.onResolve({ filter: /^node:/ }, ({ path, kind, importer }) =>
      kind === "import-statement" ? { path, namespace: "builtin", suffix: `?${importer}` } : undefined,
    );
    build.onLoad({ filter: /^/, namespace: "builtin" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};
