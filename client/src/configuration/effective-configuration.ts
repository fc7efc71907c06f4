import * as vscode from "vscode";
import {
  EFFECTIVE_CONFIGURATION,
  type EffectiveConfigurationParams,
  type SettingsLevel,
} from "../../../server/src/messages/configuration.ts";
import { documentSelector } from "../document-selector.ts";
import type { Feature } from "../feature.ts";

const SCHEME = "tickmark-configuration";

/** Settings that decide what is found in a text. */
const keys = ["enable", "sources", "compareFolder", "checks"];

/** Shows what holds for the active article, and where each of it is said, as a text that cannot be edited. */
export const effectiveConfiguration: Feature = ({ client, status }) => {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const shown = () => vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === SCHEME);

  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      async provideTextDocumentContent({ query }, token) {
        const article = vscode.Uri.parse(query);
        const params: EffectiveConfigurationParams = {
          textDocument: { uri: client.code2ProtocolConverter.asUri(article) },
          levels: levelsFor(article),
        };
        await client.start();
        return client.sendRequest<string>(EFFECTIVE_CONFIGURATION, params, token);
      },
    }),
    vscode.commands.registerCommand("tickmark.showEffectiveConfiguration", async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document === undefined || vscode.languages.match(documentSelector, document) === 0) {
        await vscode.window.showInformationMessage(vscode.l10n.t("Open an article first."));
        return;
      }
      const name = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}.jsonc`, query: document.uri.toString() });
      // What was shown before may be out of date.
      changed.fire(uri);
      await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    }),
    status.onDidChangeSources(() => {
      for (const { uri } of shown()) changed.fire(uri);
    }),
  );
};

/** What is set where, as the editor puts it together. */
function levelsFor(article: vscode.Uri): SettingsLevel[] {
  const settings = vscode.workspace.getConfiguration("tickmark", article);
  const inspected = keys.map((key) => [key, settings.inspect(key)] as const);
  const level = (name: string, part: "globalValue" | "workspaceValue" | "workspaceFolderValue"): SettingsLevel => ({
    name,
    settings: Object.fromEntries(
      inspected.flatMap(([key, found]) => (found?.[part] === undefined ? [] : [[key, found[part]]])),
    ),
  });
  return [
    level(vscode.l10n.t("your own settings"), "globalValue"),
    level(vscode.l10n.t("settings of the workspace"), "workspaceValue"),
    // A window with one folder gives the same twice.
    ...(vscode.workspace.workspaceFile === undefined
      ? []
      : [level(vscode.l10n.t("settings of the folder"), "workspaceFolderValue")]),
  ];
}
