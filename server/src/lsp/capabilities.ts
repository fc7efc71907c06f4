import { type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import type { ClientFeatures } from "./client-features.ts";
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
    semanticTokensProvider: { legend, full: { delta: true }, range: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
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
