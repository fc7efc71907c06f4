import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  EDIT_SOURCES,
  type EditSourcesAnswer,
  type EditSourcesParams,
  type NamedSources,
} from "../../../server/src/messages/sources.ts";

/** Asks which files, which folder or which pattern; absolute paths with `/`, none where nobody wants any. */
export async function pickSources(folder: vscode.WorkspaceFolder | undefined): Promise<string[]> {
  const kinds = [
    { label: vscode.l10n.t("$(file) Files…"), what: "files" },
    { label: vscode.l10n.t("$(folder) Folder…"), what: "folder" },
    { label: vscode.l10n.t("$(regex) Pattern…"), description: "reports/**/*.pdf", what: "pattern" },
  ] as const;
  const chosen = await vscode.window.showQuickPick(kinds, { title: vscode.l10n.t("Add to the sources") });
  if (chosen === undefined) return [];
  if (chosen.what !== "pattern") {
    const isFolder = chosen.what === "folder";
    const picked = await vscode.window.showOpenDialog({
      title: vscode.l10n.t("Add to the sources"),
      openLabel: vscode.l10n.t("Use as Source"),
      canSelectFolders: isFolder,
      canSelectFiles: !isFolder,
      canSelectMany: true,
      ...(folder === undefined ? {} : { defaultUri: folder.uri }),
    });
    return (picked ?? []).map(pathOfUri);
  }
  const pattern = await vscode.window.showInputBox({
    title: vscode.l10n.t("Pattern of source documents"),
    prompt: vscode.l10n.t("* stands for any characters of a name, ** for any folders, {a,b} for alternatives"),
    placeHolder: "reports/**/*.{pdf,docx}",
  });
  if (pattern === undefined || pattern.trim() === "") return [];
  return [absolute(pattern.trim(), folder)];
}

/** Names further sources where they are named by now: in the configuration file, else in the settings. */
export async function addSources(
  client: BaseLanguageClient,
  named: NamedSources,
  folder: vscode.WorkspaceFolder | undefined,
  paths: readonly string[],
): Promise<void> {
  // What is read because nothing else is said is to be read still.
  const add = named.by === "folders" ? [...named.patterns, ...paths] : [...paths];
  if (named.by !== "settings" && named.configuration !== null) {
    if (await editConfiguration(client, named.configuration, { add, remove: [] })) return;
  }
  await changeSetting(folder, (written) => [...written, ...add.map((path) => relative(path, folder))]);
}

/** Takes a pattern back where it is named; false where it is named in another place, such as one that the configuration builds on. */
export async function removeSource(
  client: BaseLanguageClient,
  named: NamedSources,
  folder: vscode.WorkspaceFolder | undefined,
  pattern: string,
): Promise<boolean> {
  if (named.by === "configuration" && named.configuration !== null) {
    return editConfiguration(client, named.configuration, { add: [], remove: [pattern] });
  }
  if (named.by !== "settings") return false;
  return changeSetting(folder, (written) => written.filter((entry) => absolute(entry, folder) !== pattern));
}

async function editConfiguration(
  client: BaseLanguageClient,
  address: string,
  change: Pick<EditSourcesParams, "add" | "remove">,
): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(client.protocol2CodeConverter.asUri(address));
  const asked: EditSourcesParams = { uri: address, text: document.getText(), ...change };
  const answer = await client.sendRequest<EditSourcesAnswer>(EDIT_SOURCES, asked);
  if (answer === null) return false;
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of answer.edits) {
    const { start, end } = range;
    edit.replace(document.uri, new vscode.Range(start.line, start.character, end.line, end.character), newText);
  }
  // It is read from the disk.
  return (await vscode.workspace.applyEdit(edit)) && document.save();
}

/** Changes the setting where it is set most closely; false where nothing changed. */
async function changeSetting(
  folder: vscode.WorkspaceFolder | undefined,
  change: (written: readonly string[]) => string[],
): Promise<boolean> {
  const settings = vscode.workspace.getConfiguration("tickmark", folder?.uri);
  const set = settings.inspect<string[]>("sources");
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const places: readonly [written: string[] | undefined, target: vscode.ConfigurationTarget][] = [
    [set?.workspaceFolderValue, WorkspaceFolder],
    [set?.workspaceValue, Workspace],
    [set?.globalValue, Global],
  ];
  const [written, target] = places.find(([value]) => value !== undefined && value.length > 0) ?? [
    [],
    folder === undefined ? Global : several ? WorkspaceFolder : Workspace,
  ];
  const next = change(written ?? []);
  if (next.length === (written ?? []).length) return false;
  await settings.update("sources", next.length === 0 ? undefined : next, target);
  return true;
}

/** As the server knows a file: see its `pathOfUri`. */
export function pathOfUri({ scheme, authority, path }: vscode.Uri): string {
  if (scheme !== "file") return `/${scheme}:${authority}${path}`;
  return authority !== "" ? `//${authority}${path}` : /^\/[A-Za-z]:/.test(path) ? path.slice(1) : path;
}

function absolute(entry: string, folder: vscode.WorkspaceFolder | undefined): string {
  const plain = entry.replaceAll("\\", "/");
  if (folder === undefined || plain.startsWith("/") || /^[A-Za-z]:\//.test(plain)) return plain;
  // Steps out of the folder are walked; what is a pattern stays.
  const parts: string[] = [];
  for (const part of `${pathOfUri(folder.uri)}/${plain}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && (part !== "" || parts.length === 0)) parts.push(part);
  }
  return parts.join("/");
}

/** Relative inside the workspace's folder, so that the settings can be shared; absolute elsewhere. */
function relative(path: string, folder: vscode.WorkspaceFolder | undefined): string {
  const root = folder === undefined ? undefined : `${pathOfUri(folder.uri).replace(/\/$/, "")}/`;
  return root !== undefined && path.startsWith(root) && path !== root ? path.slice(root.length) : path;
}
