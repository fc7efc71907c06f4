import type * as vscode from "vscode";
import { activateWith, type Tickmark } from "./activate.ts";
import { createWorkerClient } from "./create-worker-client.ts";

let stopServer: (() => Promise<void>) | undefined;

/** The extension where there is no Node: in a browser that is not connected to a host. */
export function activate(context: vscode.ExtensionContext): Tickmark {
  const { client, stop } = createWorkerClient(context);
  stopServer = stop;
  return activateWith(context, client);
}

export async function deactivate(): Promise<void> {
  await stopServer?.();
}
