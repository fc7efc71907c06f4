import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type FileToWrite, type MarkAnswer, type MarkClaim, REVIEW_MARK } from "../../server/src/messages/review.ts";

/** Marks claims in the workspace's file of marks, one after the other. */
export interface Marker {
  /** Resolves once the file is written, to `undefined`, or to the reason in words why nothing was. */
  mark(claim: MarkClaim): Promise<string | undefined>;
}

/** So often the file may change between reading and writing it. */
const ATTEMPTS = 5;

const markers = new WeakMap<BaseLanguageClient, Marker>();

/** The one marker of a client: whoever marks waits for those who began before. */
export function createMarker(client: BaseLanguageClient): Marker {
  const known = markers.get(client);
  if (known !== undefined) return known;
  let last: Promise<unknown> = Promise.resolve();

  async function attempt(claim: MarkClaim): Promise<string | undefined> {
    for (let attempts = 0; attempts < ATTEMPTS; attempts++) {
      const answer = await client.sendRequest<MarkAnswer>(REVIEW_MARK, claim);
      if ("refused" in answer) return answer.refused;
      if (await writeAll(answer.files)) return undefined;
    }
    return vscode.l10n.t("Nothing was marked: the file of marks is being changed by something else");
  }

  /** False where one of the files is another meanwhile; then none is written. */
  async function writeAll(files: readonly FileToWrite[]): Promise<boolean> {
    const targets = files.map((file) => ({ ...file, target: client.protocol2CodeConverter.asUri(file.uri) }));
    for (const { target, before } of targets) if ((await textOf(target)) !== before) return false;
    for (const { target, text } of targets) {
      const open = openCopy(target);
      if (open === undefined) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
      else if (!(await replaceAll(open, text))) return false;
    }
    const changes = files.map(({ uri }) => ({ uri, type: 2 }));
    // Not every file system tells of its changes, and none at once.
    if (changes.length > 0) await client.sendNotification("workspace/didChangeWatchedFiles", { changes });
    return true;
  }

  const marker: Marker = {
    mark(claim) {
      const done = last.then(() => attempt(claim)).catch((error: unknown) => reasonOf(error));
      last = done;
      return done;
    },
  };
  markers.set(client, marker);
  return marker;
}

/** What a file says, an open copy with its unsaved changes before the disk; `null` where there is none. */
async function textOf(uri: vscode.Uri): Promise<string | null> {
  const open = openCopy(uri);
  if (open !== undefined) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return null;
    throw error;
  }
}

function openCopy(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((each) => !each.isClosed && each.uri.toString() === uri.toString());
}

/** Into an open copy; it is saved too unless a person has unsaved changes in it. */
async function replaceAll(document: vscode.TextDocument, text: string): Promise<boolean> {
  const wasSaved = !document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  return !wasSaved || document.save();
}

function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return vscode.l10n.t("Nothing was marked: {0}", reason);
}
