import { type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import { actionKinds, SHOW_DOCUMENT } from "../messages/actions.ts";
import type { ClientFeatures } from "./client-features.ts";
import { OUTLINE_LABEL } from "./outline-registration.ts";
import { legend } from "./semantic-tokens.ts";

/** What the server offers. */
export function serverCapabilities(features: ClientFeatures): ServerCapabilities {
  const capabilities: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    inlayHintProvider: { resolveProvider: true },
    workspaceSymbolProvider: { resolveProvider: true },
    documentLinkProvider: { resolveProvider: false },
    codeLensProvider: { resolveProvider: true },
    renameProvider: features.preparesRename ? { prepareProvider: true } : true,
    semanticTokensProvider: { legend, full: { delta: true }, range: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  if (!features.registersSymbols) capabilities.documentSymbolProvider = { label: OUTLINE_LABEL };
  if (features.codeActions) {
    capabilities.codeActionProvider = { codeActionKinds: [...Object.values(actionKinds)], resolveProvider: true };
    capabilities.executeCommandProvider = { commands: [SHOW_DOCUMENT] };
  }
  // What one article is compared with may change while its own text does not.
  if (features.pullsDiagnostics) {
    capabilities.diagnosticProvider = {
      identifier: "tickmark",
      interFileDependencies: true,
      workspaceDiagnostics: false,
    };
  }
  return capabilities;
}
