import * as vscode from "vscode";
import type { MatrixRange } from "../../../server/src/messages/matrix.ts";

/** Shows a place of the article where the article is shown already, else in the first column that the panel is not in. */
export async function openArticle(
  uri: vscode.Uri,
  range: MatrixRange | undefined,
  panel: vscode.ViewColumn | undefined,
  preserveFocus: boolean,
): Promise<void> {
  const shown = columnOf(uri);
  await vscode.window.showTextDocument(uri, {
    viewColumn: shown ?? (panel === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One),
    preserveFocus,
    preview: shown === undefined,
    ...(range === undefined ? {} : { selection: toRange(range) }),
  });
}

/**
 * Shows a place of a source where that source is shown already, else beside article and panel. `undefined` shows the file
 * alone. What VS Code cannot show as text it opens as it does by itself.
 */
export async function openSource(
  uri: vscode.Uri,
  range: MatrixRange | undefined,
  article: vscode.Uri,
  panel: vscode.ViewColumn | undefined,
  preserveFocus: boolean,
): Promise<void> {
  const taken = [columnOf(article), panel].filter((column) => column !== undefined);
  const free = [vscode.ViewColumn.One, vscode.ViewColumn.Two, vscode.ViewColumn.Three].find(
    (column) => !taken.includes(column),
  );
  await vscode.commands.executeCommand("vscode.open", uri, {
    viewColumn: columnOf(uri) ?? free ?? vscode.ViewColumn.Beside,
    preserveFocus,
    preview: true,
    ...(range === undefined ? {} : { selection: toRange(range) }),
  } satisfies vscode.TextDocumentShowOptions);
}

/** The column with a tab of a file, the front one where there are several. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const shows = ({ input }: vscode.Tab) => input instanceof vscode.TabInputText && String(input.uri) === String(uri);
  const groups = vscode.window.tabGroups.all.filter(({ tabs }) => tabs.some(shows));
  const front = groups.find(({ activeTab }) => activeTab !== undefined && shows(activeTab));
  return (front ?? groups[0])?.viewColumn;
}

function toRange([line, character, endLine, endCharacter]: MatrixRange): vscode.Range {
  return new vscode.Range(line, character, endLine, endCharacter);
}
