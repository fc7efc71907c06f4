import * as vscode from "vscode";

/** Why something may stand; empty where the person gives no reason, `undefined` where nothing is to be done after all. */
export async function askReason(title: string): Promise<string | undefined> {
  const reason = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t("Why may it stand? Enter goes on without a reason, Escape leaves everything as it is."),
  });
  return reason?.trim();
}

/** How a check is to be reported; `undefined` where the person chooses nothing. */
export async function askSeverity(): Promise<string | undefined> {
  const { l10n } = vscode;
  const severities = [
    { severity: "off", label: l10n.t("Off"), description: l10n.t("Do not check this") },
    { severity: "hint", label: l10n.t("Hint"), description: l10n.t("Mark it in the text only") },
    { severity: "information", label: l10n.t("Information"), description: l10n.t("Report it in blue") },
    { severity: "warning", label: l10n.t("Warning"), description: l10n.t("Report it in yellow") },
    { severity: "error", label: l10n.t("Error"), description: l10n.t("Report it in red; the command line fails") },
  ];
  const title = l10n.t("How is it to be reported, by this check, in all documents of this configuration?");
  return (await vscode.window.showQuickPick(severities, { title }))?.severity;
}
