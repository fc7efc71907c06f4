import * as vscode from "vscode";
import type { BaseLanguageClient, CodeAction, WorkspaceEdit } from "vscode-languageclient";
import type { ActionAnswers, ActionData } from "../../../server/src/messages/actions.ts";

/** What can be done at a place, asked of the server and of nobody else. */
export interface ServerActions {
  /** Of certain kinds, at what is selected in an editor. */
  at(editor: vscode.TextEditor, kinds: readonly string[]): Promise<readonly CodeAction[]>;
  /** Does it; says so in words where that cannot be done any more. */
  perform(action: CodeAction): Promise<void>;
  /** Does what a person has answered questions about. */
  performWith(data: ActionData, answers: ActionAnswers): Promise<void>;
}

/** Of the protocol: the text is another one than the question was about. */
const CONTENT_MODIFIED = -32801;

export function serverActions(client: BaseLanguageClient): ServerActions {
  const { code2ProtocolConverter: toProtocol, protocol2CodeConverter: fromProtocol } = client;

  async function resolved(action: CodeAction): Promise<WorkspaceEdit | undefined> {
    if (action.edit !== undefined) return action.edit;
    try {
      return (await client.sendRequest<CodeAction>("codeAction/resolve", action)).edit;
    } catch (error) {
      if ((error as { code?: unknown }).code === CONTENT_MODIFIED) return undefined;
      throw error;
    }
  }

  async function apply(action: CodeAction): Promise<void> {
    const edit = await resolved(action);
    if (edit === undefined || isOutdated(edit)) {
      await vscode.window.showInformationMessage(vscode.l10n.t("The text has changed meanwhile. Try again."));
      return;
    }
    const unasked = savedFiles(edit);
    await vscode.workspace.applyEdit(await fromProtocol.asWorkspaceEdit(edit));
    for (const uri of unasked) await (await vscode.workspace.openTextDocument(uri)).save();
  }

  /**
   * What an edit changes in files that nobody is writing in: they are saved, since a configuration holds only on disk, unless
   * the person's settings say that refactorings save nothing.
   */
  function savedFiles({ documentChanges = [] }: WorkspaceEdit): vscode.Uri[] {
    if (!vscode.workspace.getConfiguration("files").get("refactoring.autoSave", true)) return [];
    return documentChanges.flatMap((change) => {
      if (!("edits" in change) || change.textDocument.version !== null) return [];
      const { uri } = change.textDocument;
      const dirty = vscode.workspace.textDocuments.some((each) => each.isDirty && toProtocol.asUri(each.uri) === uri);
      return dirty ? [] : [fromProtocol.asUri(uri)];
    });
  }

  function isOutdated({ documentChanges = [] }: WorkspaceEdit): boolean {
    return documentChanges.some((change) => {
      if (!("edits" in change) || change.textDocument.version === null) return false;
      const { uri, version } = change.textDocument;
      const open = vscode.workspace.textDocuments.find((document) => toProtocol.asUri(document.uri) === uri);
      return open !== undefined && open.version !== version;
    });
  }

  return {
    async at({ document, selection }, kinds) {
      const actions = await client.sendRequest<CodeAction[] | null>("textDocument/codeAction", {
        textDocument: { uri: toProtocol.asUri(document.uri) },
        range: toProtocol.asRange(selection),
        context: { diagnostics: [], only: kinds, triggerKind: 1 },
      });
      return actions ?? [];
    },
    async perform(action) {
      const { edit, command } = action;
      if (edit !== undefined || command === undefined) await apply(action);
      else await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    },
    performWith: (data, answers) =>
      apply({ title: "", data: { ...data, answers: { ...answers, unsaved: unsavedConfigurations(toProtocol) } } }),
  };
}

/** The server reads configurations from disk; what is being written in one counts as well. */
function unsavedConfigurations({ asUri }: BaseLanguageClient["code2ProtocolConverter"]): Record<string, string> {
  const dirty = vscode.workspace.textDocuments.filter(
    ({ isDirty, languageId }) => isDirty && /^jsonc?$/.test(languageId),
  );
  return Object.fromEntries(dirty.map((document) => [asUri(document.uri), document.getText()]));
}
