import * as vscode from "vscode";
import { type MarkState, REVIEW, type Review } from "../../server/src/messages/review.ts";
import { draftEditor } from "./draft-editor.ts";
import type { Feature } from "./feature.ts";
import { createMarker } from "./write-marks.ts";

/** Commands with which a reviewer marks the claim at the caret, and goes to the next one that waits for it. */
export const reviewCommands: Feature = ({ client }) => {
  const marker = createMarker(client);

  async function mark(state: MarkState | null, question?: () => string): Promise<void> {
    const editor = draftEditor();
    if (editor === undefined) return;
    const { document, selection } = editor;
    const position = client.code2ProtocolConverter.asPosition(selection.active);
    const note = question && (await vscode.window.showInputBox({ prompt: question(), ignoreFocusOut: true }));
    // Whoever is asked and leaves marks nothing.
    if (question !== undefined && note === undefined) return;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const refused = await marker.mark({
      textDocument: { uri },
      position,
      state,
      ...(note !== undefined && { note }),
    });
    if (refused !== undefined) vscode.window.setStatusBarMessage(refused, 6000);
  }

  async function next(): Promise<void> {
    const editor = draftEditor();
    if (editor === undefined) return;
    const { document, selection } = editor;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const review = await client.sendRequest<Review | null>(REVIEW, { textDocument: { uri } });
    if (review === null) {
      vscode.window.setStatusBarMessage(vscode.l10n.t("This document is not checked yet"), 4000);
      return;
    }
    const waiting = review.claims
      .filter(({ wanted, mark: known }) => (known === null ? wanted : known.stale !== null))
      .map(({ range }) => client.protocol2CodeConverter.asRange(range));
    const range = waiting.find(({ start }) => start.isAfter(selection.active)) ?? waiting[0];
    if (range === undefined) {
      vscode.window.setStatusBarMessage(vscode.l10n.t("Every claim here is reviewed"), 4000);
      return;
    }
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  const commands: Readonly<Record<string, () => Promise<void>>> = {
    "tickmark.markVerified": () => mark("verified"),
    "tickmark.markDisputed": () => mark("disputed", () => vscode.l10n.t("What is wrong with this claim?")),
    "tickmark.markNeedsSource": () => mark("needs-source", () => vscode.l10n.t("What kind of source does it need?")),
    "tickmark.clearMark": () => mark(null),
    "tickmark.nextUnreviewed": next,
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
};
