import * as vscode from "vscode";
import { chooseSources } from "./choose-sources.ts";
import { createClient } from "./create-client.ts";
import { showHighlights } from "./highlights.ts";
import { type Status, showStatus } from "./status.ts";

/** What other extensions, and the tests, may ask of this one. */
export interface Tickmark {
  /** What was last found in a document; `undefined` until it was checked. */
  statusOf(uri: vscode.Uri): Status | undefined;
}

let stop: (() => Promise<void>) | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<Tickmark> {
  const client = createClient(context);
  const highlights = showHighlights(client);
  const status = showStatus(client);
  context.subscriptions.push(
    highlights,
    status,
    vscode.commands.registerCommand("tickmark.restartServer", async () => {
      await client.restart();
      highlights.refresh();
    }),
    vscode.commands.registerCommand("tickmark.showOutput", () => client.outputChannel.show()),
    vscode.commands.registerCommand("tickmark.chooseSources", chooseSources),
    // What an untrusted workspace may not say is known to the server from its start on.
    vscode.workspace.onDidGrantWorkspaceTrust(() => client.restart()),
  );
  stop = () => client.stop();
  await client.start();
  highlights.refresh();
  return { statusOf: status.statusOf };
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
