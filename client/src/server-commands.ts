import * as vscode from "vscode";
import { chooseSources } from "./choose-sources.ts";
import { followLanguages, offerCommands } from "./document-selector.ts";
import type { Feature } from "./feature.ts";

/** Commands about the server and what it reads. */
export const serverCommands: Feature = ({ client }) => {
  const restart = async () => {
    if (client.needsStop()) await client.stop();
    await client.start();
  };
  offerCommands();
  return vscode.Disposable.from(
    vscode.commands.registerCommand("tickmark.restartServer", restart),
    vscode.commands.registerCommand("tickmark.showOutput", () => client.outputChannel.show()),
    vscode.commands.registerCommand("tickmark.chooseSources", chooseSources),
    // What an untrusted workspace may not say is known to the server from its start on.
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    // What is sent to the server is chosen when it starts.
    followLanguages(() => {
      offerCommands();
      void restart();
    }),
  );
};
