import * as vscode from "vscode";

/** Lets a person pick folders of sources and keeps the choice in the settings of the workspace, or of the person without one. */
export async function chooseSources(): Promise<void> {
  if (!vscode.workspace.isTrusted) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t("Trust this workspace first: until then it may not say what is read."),
    );
    return;
  }
  const document = vscode.window.activeTextEditor?.document;
  const folder =
    (document && vscode.workspace.getWorkspaceFolder(document.uri)) ?? vscode.workspace.workspaceFolders?.[0];
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t("Folders of source documents"),
    openLabel: vscode.l10n.t("Use as Sources"),
    canSelectFolders: true,
    canSelectFiles: false,
    canSelectMany: true,
    ...(folder === undefined ? {} : { defaultUri: folder.uri }),
  });
  if (picked === undefined || picked.length === 0) return;
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const target =
    folder === undefined
      ? vscode.ConfigurationTarget.Global
      : several
        ? vscode.ConfigurationTarget.WorkspaceFolder
        : vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration("tickmark", folder?.uri).update(
    "sources",
    picked.map((uri) => pathWithin(folder, uri)),
    target,
  );
}

/** Relative inside the workspace's folder, so that the settings can be shared; absolute elsewhere. */
function pathWithin(folder: vscode.WorkspaceFolder | undefined, uri: vscode.Uri): string {
  const root = folder === undefined ? undefined : folder.uri.path.replace(/\/?$/, "/");
  if (root !== undefined && folder?.uri.scheme === uri.scheme && uri.path.startsWith(root) && uri.path !== root) {
    return uri.path.slice(root.length);
  }
  return uri.fsPath;
}
