/** Entry of the language server in a worker of a browser: nothing of Node, no disk, all it knows of sources in memory. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { serve } from "./lsp/language-server.ts";
import { provideReaders } from "./lsp/reader-scripts.ts";
import { createClaimService } from "./service/claim-service.ts";

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

const port = globalThis as unknown as Port;
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(port),
  new BrowserMessageWriter(port),
);
serve(connection, { begin: provideReaders, createService: createClaimService, keepingFor: () => ({}) });
connection.listen();
