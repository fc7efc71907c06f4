/** Entry of the language server as the editor starts it, over Node IPC or standard input and output. */
import { passOverStrayRejections } from "./host/stray-rejections.ts";
import { startLanguageServer } from "./lsp/start.ts";

passOverStrayRejections();

startLanguageServer();
