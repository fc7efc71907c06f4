import * as vscode from "vscode";
import type { RelationName, VerdictName } from "../../../server/src/messages/claims.ts";

/** Verdicts in the order in which they want to be looked at. */
export const verdicts: readonly VerdictName[] = ["conflicting", "mixed", "not-found", "supported"];

/** Told apart by shape as well as by colour. */
export function verdictIcon(verdict: VerdictName): vscode.ThemeIcon {
  switch (verdict) {
    case "conflicting":
      return new vscode.ThemeIcon("error", new vscode.ThemeColor("tickmark.conflict"));
    case "mixed":
      return new vscode.ThemeIcon("color-mode", new vscode.ThemeColor("tickmark.conflict"));
    case "supported":
      return new vscode.ThemeIcon("pass", new vscode.ThemeColor("testing.iconPassed"));
    case "not-found":
      return new vscode.ThemeIcon("circle-outline", new vscode.ThemeColor("descriptionForeground"));
  }
}

/** `compared` is how many sources and drafts there were to compare with. */
export function verdictTitle(verdict: VerdictName, compared: number): string {
  switch (verdict) {
    case "conflicting":
      return vscode.l10n.t("Conflicting");
    case "mixed":
      return vscode.l10n.t("Mixed");
    case "supported":
      return vscode.l10n.t("Supported");
    case "not-found":
      return compared === 0 ? vscode.l10n.t("Not compared") : vscode.l10n.t("Not found");
  }
}

/** What one source says of a claim. */
export function relationIcon(relation: RelationName): vscode.ThemeIcon {
  switch (relation) {
    case "conflict":
      return new vscode.ThemeIcon("error", new vscode.ThemeColor("tickmark.conflict"));
    case "superseded":
      return new vscode.ThemeIcon("history", new vscode.ThemeColor("descriptionForeground"));
    case "derived":
      return new vscode.ThemeIcon("symbol-operator", new vscode.ThemeColor("testing.iconPassed"));
    case "same":
    case "consistent":
      return new vscode.ThemeIcon("check", new vscode.ThemeColor("testing.iconPassed"));
  }
}
