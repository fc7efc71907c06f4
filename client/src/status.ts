import * as vscode from "vscode";
import { type LanguageClient, State } from "vscode-languageclient/node";
import { documentSelector } from "./create-client.ts";

/** What the server tells of a document that it checked. */
export interface Status {
  readonly uri: string;
  readonly version: number;
  readonly claims: number;
  /** Claims that a source contradicts. */
  readonly conflicts: number;
  readonly supported: number;
  /** Problems reported in the document. */
  readonly findings: number;
  /** Sources that it was compared with. */
  readonly sources: number;
  /** Sources that could not be read and mistakes in the configuration, in words. */
  readonly problems: readonly string[];
}

export interface StatusView extends vscode.Disposable {
  /** A document was checked anew. */
  readonly onDidCheck: vscode.Event<Status>;
  statusOf(uri: vscode.Uri): Status | undefined;
}

/** Shows claims, conflicts and sources of the active document behind the braces of the status bar. */
export function showStatus(client: LanguageClient): StatusView {
  const statuses = new Map<string, Status>();
  const checkedAnew = new vscode.EventEmitter<Status>();
  const keyOf = (uri: vscode.Uri) => client.code2ProtocolConverter.asUri(uri);
  const checked = vscode.languages.createLanguageStatusItem("tickmark.claims", documentSelector);
  checked.name = "Tickmark Claims";
  checked.command = { command: "tickmark.showOutput", title: "Output" };
  const sources = vscode.languages.createLanguageStatusItem("tickmark.sources", documentSelector);
  sources.name = "Tickmark Sources";
  sources.command = { command: "tickmark.chooseSources", title: "Choose Sources…" };

  function show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && statuses.get(keyOf(document.uri));
    checked.busy = client.state === State.Starting;
    checked.detail = "Tickmark";
    if (client.state === State.Stopped) {
      checked.text = "The server is not running";
      checked.severity = vscode.LanguageStatusSeverity.Error;
      return;
    }
    checked.text = status === undefined ? "Not checked yet" : inWords(status);
    checked.severity = vscode.LanguageStatusSeverity.Information;
    const problems = status?.problems ?? [];
    const read = `${count(status?.sources ?? 0, "source")} read`;
    sources.text = problems.length > 0 ? `${read}, ${count(problems.length, "problem")}` : read;
    sources.detail = problems[0] ?? "Tickmark";
    sources.severity =
      problems.length > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  }

  const parts = [
    checked,
    sources,
    checkedAnew,
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(keyOf(uri))),
    client.onDidChangeState(show),
    // The client knows one handler for each kind of message; others follow `onDidCheck`.
    client.onNotification("tickmark/status", (status: Status) => {
      statuses.set(status.uri, status);
      show();
      checkedAnew.fire(status);
    }),
  ];
  show();
  return {
    onDidCheck: checkedAnew.event,
    statusOf: (uri) => statuses.get(keyOf(uri)),
    dispose: () => vscode.Disposable.from(...parts).dispose(),
  };
}

function inWords({ claims, conflicts, supported, findings }: Status): string {
  return [
    count(claims, "claim"),
    `${supported} supported`,
    count(conflicts, "conflict"),
    ...(findings > 0 ? [count(findings, "problem")] : []),
  ].join(" · ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
