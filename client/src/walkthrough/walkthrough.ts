import * as vscode from "vscode";
import type { Status } from "../../../server/src/messages/status.ts";
import { documentSelector } from "../document-selector.ts";
import type { Feature } from "../feature.ts";

/** Opens the walkthrough when asked, and notices which of its steps a person has gone by doing what they say. */
export const walkthrough: Feature = ({ context, status }) => {
  const findings = new Map<string, Pick<Status, "findings" | "version">>();
  const done = (step: string) => void vscode.commands.executeCommand("setContext", `tickmark.${step}`, true);

  // Asked once for any card of ours or others'; it has nothing to say itself.
  const pointing = vscode.languages.registerHoverProvider(documentSelector, {
    provideHover(document) {
      if (!status.statusOf(document.uri)?.claims) return undefined;
      done("cardShown");
      pointing.dispose();
      return undefined;
    },
  });

  return vscode.Disposable.from(
    pointing,
    vscode.commands.registerCommand("tickmark.openWalkthrough", () =>
      vscode.commands.executeCommand(
        "workbench.action.openWalkthrough",
        `${context.extension.id}#tickmark.start`,
        false,
      ),
    ),
    status.onDidCheck(({ uri, findings: now, version }) => {
      const before = findings.get(uri);
      if (before !== undefined && before.version !== version && now < before.findings) done("problemMended");
      findings.set(uri, { findings: now, version });
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => findings.delete(uri.toString())),
  );
};
