import * as vscode from "vscode";
import { REPORT, type ReportFormat, type ReportText } from "../../server/src/messages/report.ts";
import { draftEditor } from "./draft-editor.ts";
import type { Feature } from "./feature.ts";

interface FormatItem extends vscode.QuickPickItem {
  readonly format: ReportFormat;
  readonly ending: string;
}

/** Saves what sources and reviewers say of the claims of the article in front. */
export const exportReport: Feature = ({ client }) => {
  const formats = (): FormatItem[] => [
    {
      label: "HTML",
      description: vscode.l10n.t("one page for a browser, with pictures"),
      format: "html",
      ending: "html",
    },
    {
      label: "Markdown",
      description: vscode.l10n.t("for reading and for pull requests"),
      format: "markdown",
      ending: "md",
    },
    {
      label: "CSV",
      description: vscode.l10n.t("one row for each claim, for a spreadsheet"),
      format: "csv",
      ending: "csv",
    },
  ];

  /** A format, a place and another article than the one in front may be given by whoever calls the command from a program. */
  async function run(given?: ReportFormat, to?: vscode.Uri, of?: vscode.Uri): Promise<void> {
    const article = of ?? draftEditor()?.document.uri;
    if (article === undefined) return;
    const known = formats().find(({ format }) => format === given);
    const chosen =
      known ?? (await vscode.window.showQuickPick(formats(), { title: vscode.l10n.t("Export the report as") }));
    if (chosen === undefined) return;
    const target = to ?? (await vscode.window.showSaveDialog({ defaultUri: besides(article, chosen.ending) }));
    if (target === undefined) return;
    const report = await client.sendRequest<ReportText | null>(REPORT, {
      textDocument: { uri: client.code2ProtocolConverter.asUri(article) },
      format: chosen.format,
    });
    if (report === null) {
      vscode.window.setStatusBarMessage(vscode.l10n.t("This document is not checked yet"), 4000);
      return;
    }
    // Without the mark, spreadsheets read the letters of other languages wrong.
    const text = chosen.format === "csv" ? `\uFEFF${report.text}` : report.text;
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  }

  return vscode.commands.registerCommand("tickmark.exportReport", run);
};

function besides(uri: vscode.Uri, ending: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? uri;
  const own = uri.scheme === "untitled" ? vscode.Uri.joinPath(folder, "report") : uri;
  return own.with({ path: `${own.path.replace(/\.[^./]*$/, "")}-claims.${ending}` });
}
