import type * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions } from "./client-options.ts";

/** The line to the language server, which is started in a process of its own. */
export function createClient(context: vscode.ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath("server/dist/server.js");
  return new LanguageClient(
    "tickmark",
    "Tickmark",
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6011"] } },
    },
    // What is read of sources is kept where VS Code keeps what belongs to the workspace, and goes with it.
    clientOptions(() => ({ cacheFolder: (context.storageUri ?? context.globalStorageUri).fsPath })),
  );
}
