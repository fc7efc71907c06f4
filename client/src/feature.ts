import type * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { StatusView } from "./status.ts";

/** What every part of the extension stands on. */
export interface FeatureParts {
  readonly context: vscode.ExtensionContext;
  readonly client: BaseLanguageClient;
  /** What was last found in each document, and the word that one was checked anew. */
  readonly status: StatusView;
}

/** Sets one part of the extension up, before the server runs; what it returns is let go of with the extension. */
export type Feature = (parts: FeatureParts) => vscode.Disposable;
