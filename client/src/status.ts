import * as vscode from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { CHANGED, READING, type Reading, STATUS, type Status } from "../../server/src/messages/status.ts";
import { documentSelector, followLanguages } from "./document-selector.ts";
import { claimsInWords, sourcesInWords, timeInWords } from "./status-words.ts";

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
  const active = () => {
    const document = vscode.window.activeTextEditor?.document;
    return document && statuses.get(keyOf(document.uri));
  };
  const checked = vscode.languages.createLanguageStatusItem("tickmark.claims", documentSelector);
  checked.name = vscode.l10n.t("Tickmark Claims");
  const sources = vscode.languages.createLanguageStatusItem("tickmark.sources", documentSelector);
  sources.name = vscode.l10n.t("Tickmark Sources");
  let reading: Reading | undefined;

  const effective = { command: "tickmark.showEffectiveConfiguration", title: vscode.l10n.t("Why?") };

  function show(): void {
    const status = active();
    const stopped = client.state === State.Stopped;
    checked.busy = client.state === State.Starting || (client.state === State.Running && status?.partly === true);
    checked.severity = stopped ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    if (stopped) {
      checked.text = vscode.l10n.t("The server is not running");
      checked.detail = "Tickmark";
      checked.command = { command: "tickmark.restartServer", title: vscode.l10n.t("Restart Server") };
    } else if (status?.unchecked !== undefined) {
      checked.text = vscode.l10n.t("Not checked");
      checked.detail = status.unchecked;
      checked.command = effective;
    } else {
      checked.text = status === undefined ? vscode.l10n.t("Not checked yet") : claimsInWords(status);
      checked.detail = status === undefined ? "Tickmark" : timeInWords(status);
      checked.command = { command: "workbench.actions.view.problems", title: vscode.l10n.t("Problems") };
    }
    const problems = status?.problems ?? [];
    sources.busy = reading !== undefined;
    sources.text = sourcesInWords(status, reading);
    sources.detail = problems[0]?.text ?? "Tickmark";
    sources.severity =
      problems.length > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    sources.command =
      problems.length > 0
        ? { command: "tickmark.showSourceProblems", title: vscode.l10n.t("Show Problems") }
        : { command: "tickmark.chooseSources", title: vscode.l10n.t("Choose Sources…") };
  }

  const parts = [
    checked,
    sources,
    checkedAnew,
    changed,
    followLanguages(() => {
      checked.selector = documentSelector;
      sources.selector = documentSelector;
    }),
    vscode.commands.registerCommand("tickmark.showSourceProblems", () => pickProblem(active()?.problems ?? [])),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(keyOf(uri))),
    client.onDidChangeState(() => {
      reading = undefined;
      show();
    }),
    client.onNotification(READING, (now: Reading) => {
      reading = now.over ? undefined : now;
      show();
    }),
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

/** Lists what could not be read and opens the file that is chosen, at its place. */
async function pickProblem(problems: Status["problems"]): Promise<void> {
  if (problems.length === 0) {
    await vscode.window.showInformationMessage(vscode.l10n.t("Everything was read without a problem."));
    return;
  }
  const items = problems.map((problem) => ({ label: `$(warning) ${problem.text}`, problem }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Problems with sources and configuration"),
    placeHolder: vscode.l10n.t("Choose one to open its file"),
  });
  if (chosen === undefined) return;
  const { uri, position } = chosen.problem;
  const at = position && new vscode.Range(position.line, position.character, position.line, position.character);
  await vscode.commands.executeCommand("vscode.open", vscode.Uri.parse(uri), at === undefined ? {} : { selection: at });
}
