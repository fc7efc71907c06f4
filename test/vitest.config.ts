import { defineConfig } from "vitest/config";
import { testCacheFolder } from "./cache-folder.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/vscode/**"],
    root: ".",
    env: { TICKMARK_CACHE_FOLDER: testCacheFolder },
    globalSetup: "test/cache-folder.ts",
  },
});
