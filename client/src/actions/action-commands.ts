import * as vscode from "vscode";
import type { CodeAction, Location } from "vscode-languageclient";
import { type ActionData, actionCommands, actionKinds } from "../../../server/src/messages/actions.ts";
import { draftEditor } from "../draft-editor.ts";
import type { Feature } from "../feature.ts";
import { askReason, askSeverity } from "./ask-person.ts";
import { serverActions } from "./server-actions.ts";

/** Commands that do at the caret what the light bulb offers there, and those that its entries lead to. */
export const actionCommandsFeature: Feature = ({ client }) => {
  const actions = serverActions(client);

  /** Does what there is to do, lets the person choose where that is not clear, and says so where there is nothing. */
  async function run(kinds: readonly string[], nothing: string): Promise<void> {
    const editor = draftEditor();
    const offered = editor === undefined ? [] : await actions.at(editor, kinds);
    if (offered.length === 0) {
      await vscode.window.showInformationMessage(nothing);
      return;
    }
    const action = await choose(offered);
    if (action !== undefined) await actions.perform(action);
  }

  async function correctName(): Promise<void> {
    const nothing = vscode.l10n.t("No name that could be corrected stands here");
    const editor = draftEditor();
    if (editor === undefined) return void (await vscode.window.showInformationMessage(nothing));
    const offered = await actions.at(editor, [actionKinds.correctName]);
    if (offered.length > 0) return run([actionKinds.correctName], nothing);
    const target = await client.sendRequest("textDocument/prepareRename", {
      textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
      position: client.code2ProtocolConverter.asPosition(editor.selection.active),
    });
    if (target === null) await vscode.window.showInformationMessage(nothing);
    else await vscode.commands.executeCommand("editor.action.rename");
  }

  /** Of the entry of a menu, else at the caret: there the same command is called again with the entry that is chosen. */
  const asking =
    <Told>(kind: string, nothing: () => string, then: (told: Told) => Promise<void>) =>
    (told?: Told) =>
      told === undefined ? run([kind], nothing()) : then(told);

  const here = (kinds: readonly string[], nothing: () => string) => () => run(kinds, nothing());
  const { l10n } = vscode;
  const noFinding = () => l10n.t("No finding of Tickmark stands here");
  const noClaim = () => l10n.t("No figure that is read as a claim stands here");
  const commands: Readonly<Record<string, (told?: never) => unknown>> = {
    "tickmark.fixHere": here([actionKinds.fix, actionKinds.correctName], () =>
      l10n.t("Nothing that could be mended by itself stands here"),
    ),
    "tickmark.fixAll": here([actionKinds.fixAll], () =>
      l10n.t("Nothing in this document can be mended without judgement"),
    ),
    "tickmark.insertBound": here([actionKinds.insertBound], () =>
      l10n.t("No figure to put “about” or “more than” before stands here"),
    ),
    "tickmark.convertUnit": here([actionKinds.convertUnit], () =>
      l10n.t("No figure in a unit that could be converted stands here"),
    ),
    "tickmark.citeSource": here([actionKinds.cite], () =>
      l10n.t("No figure that a source bears out and that is not cited yet stands here"),
    ),
    "tickmark.correctName": correctName,
    [actionCommands.ignore]: asking<ActionData>(
      actionKinds.ignore,
      () => l10n.t("Nothing that could be ignored stands here"),
      async (data) => {
        const reason = await askReason(l10n.t("Ignore Here"));
        if (reason !== undefined) await actions.performWith(data, { reason });
      },
    ),
    [actionCommands.accept]: asking<ActionData>(
      actionKinds.accept,
      () => l10n.t("Nothing that the configuration could accept stands here"),
      async (data) => {
        const reason = await askReason(l10n.t("Accept in the Configuration"));
        if (reason !== undefined) await actions.performWith(data, { reason });
      },
    ),
    [actionCommands.severity]: asking<ActionData>(actionKinds.severity, noFinding, async (data) => {
      const severity = await askSeverity();
      if (severity !== undefined) await actions.performWith(data, { severity });
    }),
    [actionCommands.explain]: asking<string>(actionKinds.explain, noFinding, async (page) => {
      const uri = client.protocol2CodeConverter.asUri(page);
      // Without the extension that shows Markdown the page is still text.
      await vscode.commands
        .executeCommand("markdown.showPreview", uri)
        .then(undefined, () => vscode.commands.executeCommand("vscode.open", uri));
    }),
    [actionCommands.passage]: asking<Location>(actionKinds.passage, noClaim, async ({ uri, range }) => {
      await vscode.commands.executeCommand("vscode.open", client.protocol2CodeConverter.asUri(uri), {
        selection: client.protocol2CodeConverter.asRange(range),
        viewColumn: vscode.ViewColumn.Beside,
        preserveFocus: true,
        preview: true,
      });
    }),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, command]) => vscode.commands.registerCommand(name, command)),
  );
};

/** The only one, or the preferred one; else the one that the person picks. */
async function choose(offered: readonly CodeAction[]): Promise<CodeAction | undefined> {
  const preferred = offered.filter(({ isPreferred }) => isPreferred);
  const [only, ...more] = preferred.length === 1 ? preferred : offered;
  if (more.length === 0) return only;
  const picked = await vscode.window.showQuickPick(offered.map((action) => ({ label: action.title, action })));
  return picked?.action;
}
