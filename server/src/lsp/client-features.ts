import type { InitializeParams } from "vscode-languageserver";
import { arrayMember, booleanMember } from "./untrusted-value.ts";

/** What the editor can do, as far as it changes what the server does. */
export interface ClientFeatures {
  /** It asks for diagnostics; where it does not, they are sent. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  readonly refreshesHints: boolean;
  /** It asks for what a hint says and where it leads when somebody wants to know. */
  readonly resolvesHints: boolean;
  readonly refreshesLenses: boolean;
  /** It shows symbols within symbols. */
  readonly nestedSymbols: boolean;
  readonly registersSymbols: boolean;
  /** It asks where in a document a symbol of the workspace stands when somebody goes there. */
  readonly resolvesSymbols: boolean;
  /** It can be asked for the text of further files that are open. */
  readonly registersTexts: boolean;
  readonly locationLinks: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Watches folders outside the workspace too. */
  readonly relativePatterns: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
  /** Commands of its own that it said it has. */
  readonly commands: ReadonlySet<unknown>;
  /** It reads files for the server that only it can reach. */
  readonly readsFiles: boolean;
  /** Takes code actions and not only commands. */
  readonly codeActions: boolean;
  /** Asks for the edit of an action once it is chosen. */
  readonly resolvesEdits: boolean;
  readonly preparesRename: boolean;
  /** Edits may name the version of a document that they are for. */
  readonly versionedEdits: boolean;
  /** Edits may make a file. */
  readonly createsFiles: boolean;
  readonly showsDocuments: boolean;
}

export function readClientFeatures({ capabilities, initializationOptions }: InitializeParams): ClientFeatures {
  const { workspace, textDocument, window } = capabilities ?? {};
  const hints: readonly unknown[] = arrayMember(textDocument?.inlayHint?.resolveSupport, "properties") ?? [];
  const { codeAction } = textDocument ?? {};
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    resolvesHints: hints.includes("tooltip") && hints.includes("label.location"),
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    registersSymbols: textDocument?.documentSymbol?.dynamicRegistration === true,
    resolvesSymbols: arrayMember(workspace?.symbol?.resolveSupport, "properties")?.includes("location.range") === true,
    registersTexts: textDocument?.synchronization?.dynamicRegistration === true,
    locationLinks: textDocument?.definition?.linkSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    commands: new Set(arrayMember(initializationOptions, "commands") ?? []),
    readsFiles: booleanMember(initializationOptions as unknown, "files") === true,
    codeActions: codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits: codeAction?.dataSupport === true && codeAction.resolveSupport?.properties?.includes("edit") === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
    showsDocuments: window?.showDocument?.support === true,
  };
}
