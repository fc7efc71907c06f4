import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { documentSelector } from "./document-selector.ts";

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
    {
      documentSelector,
      // Asked anew at every start, since trust may have been granted meanwhile. VS Code shows problems above our cards.
      // What is read of sources is kept where VS Code keeps what belongs to the workspace, and goes with it.
      initializationOptions: () => ({
        status: true,
        diagnosticsInHover: true,
        trusted: vscode.workspace.isTrusted,
        strings: vscode.l10n.bundle ?? {},
        cacheFolder: (context.storageUri ?? context.globalStorageUri).fsPath,
      }),
      diagnosticPullOptions: { onChange: true, onSave: false },
      markdown: { isTrusted: false, supportHtml: false },
    },
  );
}
