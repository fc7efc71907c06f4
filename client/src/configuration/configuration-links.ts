import * as vscode from "vscode";
import { State } from "vscode-languageclient";
import {
  CONFIGURATION_LINKS,
  type ConfigurationLink,
  type ConfigurationLinksParams,
} from "../../../server/src/messages/configuration-links.ts";
import type { Feature } from "../feature.ts";

/** Makes links of the paths in configuration files: to a file itself, and to a folder in the Explorer. */
export const configurationLinks: Feature = ({ client }) =>
  vscode.languages.registerDocumentLinkProvider(
    { pattern: "**/tickmark.config.json" },
    {
      async provideDocumentLinks(document, token) {
        // A file that is looked at starts no server.
        if (client.state !== State.Running) return [];
        const params: ConfigurationLinksParams = {
          textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
          text: document.getText(),
        };
        const links = await client.sendRequest<ConfigurationLink[]>(CONFIGURATION_LINKS, params, token);
        return links.flatMap((link) => toLink(link, client.protocol2CodeConverter.asUri(link.uri)));

        function toLink({ range, folder }: ConfigurationLink, uri: vscode.Uri): vscode.DocumentLink[] {
          // The Explorer shows the workspace alone.
          if (folder && vscode.workspace.getWorkspaceFolder(uri) === undefined) return [];
          const link = new vscode.DocumentLink(
            client.protocol2CodeConverter.asRange(range),
            folder ? revealing(uri) : uri,
          );
          link.tooltip = folder ? vscode.l10n.t("Show in the Explorer") : vscode.l10n.t("Open file");
          return [link];
        }
      },
    },
  );

function revealing(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.parse(`command:revealInExplorer?${encodeURIComponent(JSON.stringify([uri.toJSON()]))}`);
}
