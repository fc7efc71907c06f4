import * as vscode from "vscode";
import { type LanguageClientOptions, RevealOutputChannelOn } from "vscode-languageclient";
import { actionCommands } from "../../server/src/messages/actions.ts";
import { PEEK_CLAIMS } from "../../server/src/messages/claim-walk.ts";
import { documentSelector } from "./document-selector.ts";
import { hoverWhereShown } from "./hover-where-shown.ts";
import { restartQuietly } from "./restart-quietly.ts";

/** What is the same wherever the server runs; `also` is told to it at every start besides. */
export function clientOptions(also: () => Readonly<Record<string, unknown>>): LanguageClientOptions {
  return {
    documentSelector,
    // Asked anew at every start, since trust may have been granted meanwhile. VS Code shows problems above our cards.
    initializationOptions: () => ({
      status: true,
      diagnosticsInHover: true,
      files: true,
      trusted: vscode.workspace.isTrusted,
      commands: [PEEK_CLAIMS, ...Object.values(actionCommands)],
      drafts: documentSelector,
      strings: vscode.l10n.bundle ?? {},
      ...also(),
    }),
    diagnosticPullOptions: { onChange: true, onSave: false },
    middleware: hoverWhereShown,
    errorHandler: restartQuietly(),
    // The output is there for whoever looks for it.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: { isTrusted: false, supportHtml: false },
  };
}
