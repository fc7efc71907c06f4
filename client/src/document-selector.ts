import * as vscode from "vscode";

const languages = ["markdown", "mdx", "plaintext"];

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

/** The documents that are checked. */
export const documentSelector = languages.flatMap((language) => [...schemes].map((scheme) => ({ scheme, language })));
