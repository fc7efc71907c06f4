import * as vscode from "vscode";

const standard = ["markdown", "mdx", "plaintext"];

/**
 * Where the drafts of a workspace are: on disk or not saved yet, in a repository that is open without being on this machine,
 * and wherever the folders are that the window was opened with. What other extensions only show, as the older side of a
 * comparison or a comment, is no draft.
 */
const schemes = new Set([
  "file",
  "untitled",
  "vscode-vfs",
  ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme),
]);

/** The documents that are checked. One list for as long as the extension runs: it changes in place with the settings. */
export const documentSelector = selected();

/** Tells, after the list changed, of settings that name other languages. */
export function followLanguages(changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (!change.affectsConfiguration("tickmark.languages")) return;
    documentSelector.splice(0, documentSelector.length, ...selected());
    changed();
  });
}

/** Lets commands be offered where texts are checked: the manifest's conditions know the languages by this name. */
export function offerCommands(): void {
  const languages = [...new Set(documentSelector.map(({ language }) => language))];
  void vscode.commands.executeCommand("setContext", "tickmark.checkedLanguages", languages);
}

function selected(): { scheme: string; language: string }[] {
  const named: unknown = vscode.workspace.getConfiguration("tickmark").get("languages");
  const languages = Array.isArray(named) ? named.filter((each) => typeof each === "string" && each !== "") : standard;
  return languages.flatMap((language: string) => [...schemes].map((scheme) => ({ scheme, language })));
}
