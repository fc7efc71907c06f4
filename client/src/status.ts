import * as vscode from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { CHANGED, STATUS, type Status } from "../../server/src/messages/status.ts";
import { documentSelector } from "./document-selector.ts";

export interface StatusView extends vscode.Disposable {
  /** A document was checked anew. */
  readonly onDidCheck: vscode.Event<Status>;
  /** What documents are checked with changed: the sources, the settings or the configuration. */
  readonly onDidChangeSources: vscode.Event<void>;
  statusOf(uri: vscode.Uri): Status | undefined;
}

/** Shows claims, conflicts and sources of the active document behind the braces of the status bar. */
export function showStatus(client: BaseLanguageClient): StatusView {
  const statuses = new Map<string, Status>();
  const checkedAnew = new vscode.EventEmitter<Status>();
  const changed = new vscode.EventEmitter<void>();
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
    changed,
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(keyOf(uri))),
    client.onDidChangeState(show),
    // The client knows one handler for each kind of message; others follow the events.
    client.onNotification(CHANGED, () => changed.fire()),
    client.onNotification(STATUS, (status: Status) => {
      statuses.set(status.uri, status);
      show();
      checkedAnew.fire(status);
    }),
  ];
  show();
  return {
    onDidCheck: checkedAnew.event,
    onDidChangeSources: changed.event,
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
