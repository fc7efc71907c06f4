/** The command line; the language server is handed to it so that the two faces do not import each other. */
import { endOnSignals } from "./host/end-on-signals.ts";
import { keepCompiled } from "./host/keep-compiled.ts";
import { passOverStrayRejections } from "./host/stray-rejections.ts";

passOverStrayRejections();
endOnSignals();
const args = process.argv.slice(2);
keepCompiled(args);
// Loaded only now, so that it comes from what was compiled before.
const { main } = await import("./cli/main.ts");
process.exitCode = await main(args, {
  startLanguageServer: async (options) => {
    const { startLanguageServer } = await import("./lsp/start.ts");
    startLanguageServer(options);
  },
});
