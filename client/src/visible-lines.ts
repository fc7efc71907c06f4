import * as vscode from "vscode";
import { State } from "vscode-languageclient";
import { LARGE_TEXT, VISIBLE, type VisibleLines } from "../../server/src/messages/visible.ts";
import { documentSelector } from "./document-selector.ts";
import type { Feature } from "./feature.ts";

/** How many milliseconds somebody stays at a place before the server hears of it. */
const PAUSE = 150;

/** Tells the server what is seen of large texts, which it checks first. */
export const tellVisibleLines: Feature = ({ client }) => {
  const waiting = new Map<vscode.TextEditor, ReturnType<typeof setTimeout>>();

  const tell = ({ document, visibleRanges }: vscode.TextEditor) => {
    const start = Math.min(...visibleRanges.map((range) => range.start.line));
    const end = Math.max(...visibleRanges.map((range) => range.end.line)) + 1;
    if (client.state !== State.Running || document.isClosed || !Number.isFinite(start)) return;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const seen: VisibleLines = { textDocument: { uri }, start, end };
    void client.sendNotification(VISIBLE, seen);
  };

  const soon = (editor: vscode.TextEditor) => {
    const { document } = editor;
    if (!isLarge(document) || vscode.languages.match(documentSelector, document) === 0) return;
    clearTimeout(waiting.get(editor));
    const timer = setTimeout(() => {
      waiting.delete(editor);
      tell(editor);
    }, PAUSE);
    waiting.set(editor, timer);
  };

  const all = () => vscode.window.visibleTextEditors.forEach(soon);
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => soon(textEditor)),
    vscode.window.onDidChangeVisibleTextEditors(all),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) all();
    }),
    new vscode.Disposable(() => {
      for (const timer of waiting.values()) clearTimeout(timer);
    }),
  );
};

/** Asked of the editor without copying the text. */
function isLarge(document: vscode.TextDocument): boolean {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > LARGE_TEXT;
}
