import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { createNodeFileSystem } from "../host/node-file-system.ts";
import { createClaimService } from "../service/claim-service.ts";
import { findCheckPages } from "./check-pages.ts";
import { serve } from "./language-server.ts";

/** Starts the language server on the transport that the process's arguments name, standard input and output without one. */
export function startLanguageServer(): void {
  if (!process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)\b/.test(argument)))
    process.argv.push("--stdio");
  const connection = createConnection(ProposedFeatures.all);
  serve(connection, { filesAt: createNodeFileSystem, pages: findCheckPages(), createService: createClaimService });
  connection.listen();
}
