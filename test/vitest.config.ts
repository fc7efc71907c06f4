import { defineConfig } from "vitest/config";
import { testCacheFolder } from "./cache-folder.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/vscode/**"],
    root: ".",
    // A busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TICKMARK_CACHE_FOLDER: testCacheFolder },
    globalSetup: "test/cache-folder.ts",
  },
});
