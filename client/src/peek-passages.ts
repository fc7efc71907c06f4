import * as vscode from "vscode";
import type { Location, Position } from "vscode-languageclient";
import { PEEK_CLAIMS } from "../../server/src/messages/claim-walk.ts";
import { draftEditor } from "./draft-editor.ts";
import type { Feature } from "./feature.ts";

/** Commands that show passages within the text: what is said of one thing here and in the sources, or claims of a section. */
export const peekPassages: Feature = ({ client }) => {
  const { asLocation, asPosition } = client.protocol2CodeConverter;

  const peek = (uri: vscode.Uri, at: vscode.Position, locations: readonly Location[]) =>
    vscode.commands.executeCommand(
      "editor.action.peekLocations",
      uri,
      at,
      locations.map((location) => asLocation(location)),
      "peek",
    );

  async function peekAll(): Promise<void> {
    const editor = draftEditor();
    if (editor === undefined) return;
    const { document, selection } = editor;
    const locations = await client.sendRequest<Location[] | null>("textDocument/references", {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      position: client.code2ProtocolConverter.asPosition(selection.active),
      context: { includeDeclaration: true },
    });
    if (locations === null || locations.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t("Neither a figure nor a name stands here"), 4000);
      return;
    }
    await peek(document.uri, selection.active, locations);
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand("tickmark.peekPassages", peekAll),
    vscode.commands.registerCommand(PEEK_CLAIMS, (uri: string, at: Position, locations: readonly Location[]) =>
      peek(client.protocol2CodeConverter.asUri(uri), asPosition(at), locations),
    ),
  );
};
