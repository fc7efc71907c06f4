import type * as vscode from "vscode";
import { activateWith, type Tickmark } from "./activate.ts";
import { createClient } from "./create-client.ts";

let stop: (() => Promise<void>) | undefined;

/** The extension where Node runs: on a desktop, and on a host that VS Code is connected to. */
export function activate(context: vscode.ExtensionContext): Tickmark {
  const client = createClient(context);
  stop = () => client.stop();
  return activateWith(context, client);
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
