import * as vscode from "vscode";
import { chooseSources } from "./choose-sources.ts";
import { createClient } from "./create-client.ts";
import { type Marked, showHighlights } from "./highlights.ts";
import { type Status, showStatus } from "./status.ts";

/** What other extensions, and the tests, may ask of this one. */
export interface Tickmark {
  /** What was last found in a document; `undefined` until it was checked. */
  statusOf(uri: vscode.Uri): Status | undefined;
  /** The texts that were last marked in a document. */
  markedIn(document: vscode.TextDocument): Marked;
}

let stop: (() => Promise<void>) | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<Tickmark> {
  const client = createClient(context);
  const status = showStatus(client);
  const highlights = showHighlights(client, status.onDidCheck);
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
  return { statusOf: status.statusOf, markedIn: highlights.markedIn };
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
