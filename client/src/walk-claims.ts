import * as vscode from "vscode";
import { CLAIM_BESIDE, type ClaimBeside, type ClaimBesideParams } from "../../server/src/messages/claim-walk.ts";
import { draftEditor } from "./draft-editor.ts";
import type { Feature } from "./feature.ts";

type Step = Pick<ClaimBesideParams, "direction" | "kind">;

const steps: Readonly<Record<string, Step>> = {
  "tickmark.nextClaim": { direction: "next", kind: "claim" },
  "tickmark.previousClaim": { direction: "previous", kind: "claim" },
  "tickmark.nextConflict": { direction: "next", kind: "conflict" },
  "tickmark.previousConflict": { direction: "previous", kind: "conflict" },
};

/** Commands that go from claim to claim, round and round, and show the card of each. */
export const walkClaims: Feature = ({ client }) => {
  async function go({ direction, kind }: Step): Promise<void> {
    const editor = draftEditor();
    if (editor === undefined) return;
    const { document, selection } = editor;
    const beside = await client.sendRequest<ClaimBeside | null>(CLAIM_BESIDE, {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      position: client.code2ProtocolConverter.asPosition(selection.active),
      direction,
      kind,
    } satisfies ClaimBesideParams);
    if (beside === null) {
      const none = kind === "conflict" ? vscode.l10n.t("No conflicts here") : vscode.l10n.t("No claims here");
      vscode.window.setStatusBarMessage(none, 4000);
      return;
    }
    const range = client.protocol2CodeConverter.asRange(beside.range);
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    // Whoever walks wants to know what is said of each; the keys stay with the text.
    if (vscode.window.activeTextEditor === editor) {
      await vscode.commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
    }
  }

  /** A step begins where the one before it ended, however quickly the keys are pressed. */
  let last: Promise<void> = Promise.resolve();
  const then = (step: Step) => {
    last = last.catch(() => {}).then(() => go(step));
    return last;
  };
  const commands = Object.entries(steps).map(([name, step]) => vscode.commands.registerCommand(name, () => then(step)));
  return vscode.Disposable.from(...commands);
};
