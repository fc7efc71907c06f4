#!/usr/bin/env node
/** Entry of the command line; the language server is handed to it so that the two faces do not import each other. */
import { main } from "./cli/main.ts";
import { passOverStrayRejections } from "./host/stray-rejections.ts";

passOverStrayRejections();
process.exitCode = await main(process.argv.slice(2), {
  startLanguageServer: async (options) => {
    const { startLanguageServer } = await import("./lsp/start.ts");
    startLanguageServer(options);
  },
});
