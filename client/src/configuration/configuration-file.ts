import * as vscode from "vscode";
import { NEW_CONFIGURATION, type NewConfigurationParams } from "../../../server/src/messages/configuration.ts";
import type { Feature } from "../feature.ts";

const NAME = "tickmark.config.json";

type Strictness = NewConfigurationParams["strictness"];

/** Answers that are given beforehand, by other extensions and by keys; what is missing is asked. */
interface Given {
  readonly sources?: string;
  readonly strictness?: Strictness;
}

/** Commands about the configuration file that editor and command line share. */
export const configurationFile: Feature = ({ client }) => {
  const create = async (given: Given = {}) => {
    const folder = await chooseFolder();
    if (folder === undefined) return;
    const file = vscode.Uri.joinPath(folder, NAME);
    if (await isThere(file)) {
      // What somebody wrote is not overwritten.
      await vscode.window.showTextDocument(file);
      return;
    }
    const sources = given.sources ?? (await askSources(folder));
    if (sources === undefined) return;
    const strictness = given.strictness ?? (await askStrictness());
    if (strictness === undefined) return;
    await client.start();
    const params: NewConfigurationParams = { sources: [sources], strictness };
    const text = await client.sendRequest<string>(NEW_CONFIGURATION, params);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await vscode.window.showTextDocument(file);
  };

  const open = async () => {
    const near = nearness();
    for (const folder of near) {
      const file = vscode.Uri.joinPath(folder, NAME);
      if (!(await isThere(file))) continue;
      await vscode.window.showTextDocument(file);
      return;
    }
    const make = vscode.l10n.t("Create Configuration");
    const message = vscode.l10n.t("There is no {0} in this folder or above it.", NAME);
    if ((await vscode.window.showInformationMessage(message, make)) === make) await create();
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand("tickmark.createConfiguration", (given: unknown) => create(readGiven(given))),
    vscode.commands.registerCommand("tickmark.openConfiguration", open),
  );
};

/** The folder of the workspace that the active article is in; asked for where that leaves a choice. */
async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const own = document && vscode.workspace.getWorkspaceFolder(document.uri);
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (own !== undefined) return own.uri;
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  if (folders[0] === undefined)
    await vscode.window.showInformationMessage(vscode.l10n.t("Open a folder first: the configuration is kept in it."));
  return folders[0]?.uri;
}

async function askSources(folder: vscode.Uri): Promise<string | undefined> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const folders = entries.flatMap(([name, type]) =>
    type & vscode.FileType.Directory && !name.startsWith(".") ? name : [],
  );
  const usual = ["sources", "seeds", "notes"];
  const rank = (name: string) => (usual.includes(name) ? usual.indexOf(name) : usual.length);
  const other = vscode.l10n.t("Another folder or glob …");
  const items = [
    ...folders.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b)).map((label) => ({ label, description: "" })),
    ...(folders.includes("sources") ? [] : [{ label: "sources", description: vscode.l10n.t("not there yet") }]),
    { label: other, description: "" },
  ];
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t("Folder of the source documents") });
  if (picked?.label !== other) return picked?.label;
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t("Folder of the source documents"),
    prompt: vscode.l10n.t("A file, a folder or a glob, relative to {0}", NAME),
  });
  return typed?.trim() || undefined;
}

async function askStrictness(): Promise<Strictness | undefined> {
  const items: (vscode.QuickPickItem & { readonly strictness: Strictness })[] = [
    { label: vscode.l10n.t("Usual"), description: vscode.l10n.t("each check as it is meant"), strictness: "usual" },
    {
      label: vscode.l10n.t("Relaxed"),
      description: vscode.l10n.t("only what no careful writer would let stand fails"),
      strictness: "relaxed",
    },
    {
      label: vscode.l10n.t("Strict"),
      description: vscode.l10n.t("everything that may be wrong fails"),
      strictness: "strict",
    },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t("How strict?") }))?.strictness;
}

/** Folders in which a configuration would hold for the active article, the nearest first. */
function nearness(): vscode.Uri[] {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || document.uri.scheme === "untitled")
    return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const folders: vscode.Uri[] = [];
  for (let at = vscode.Uri.joinPath(document.uri, ".."); ; at = vscode.Uri.joinPath(at, "..")) {
    if (folders.at(-1)?.path === at.path) return folders;
    folders.push(at);
  }
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type !== vscode.FileType.Directory;
  } catch {
    return false;
  }
}

function readGiven(value: unknown): Given {
  const { sources, strictness } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  return {
    ...(typeof sources === "string" && { sources }),
    ...((strictness === "relaxed" || strictness === "usual" || strictness === "strict") && { strictness }),
  };
}
