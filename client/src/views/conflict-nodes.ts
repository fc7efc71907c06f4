import * as vscode from "vscode";
import type { FindingItem } from "../../../server/src/messages/workspace-findings.ts";
import type { TreeNode } from "./live-tree.ts";

/** What a place of the tree of conflicts stands for. */
export type ConflictsAbout =
  | { readonly kind: "article"; readonly uri: vscode.Uri; readonly findings: readonly FindingItem[] }
  | { readonly kind: "finding"; readonly uri: vscode.Uri; readonly finding: FindingItem }
  | { readonly kind: "related"; readonly uri: vscode.Uri; readonly range: vscode.Range };

type Node = TreeNode<ConflictsAbout>;

/** With so many articles none is open at first. */
const MANY = 12;

/** What was found in each article, by its address. */
export function conflictNodes(found: ReadonlyMap<string, readonly FindingItem[]>): Node[] {
  const articles = [...found].map(([address, findings]) => ({ uri: vscode.Uri.parse(address), address, findings }));
  articles.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  return articles.map(({ uri, address, findings }): Node => {
    const path = vscode.workspace.asRelativePath(uri, (vscode.workspace.workspaceFolders?.length ?? 0) > 1);
    const cut = path.lastIndexOf("/");
    const name = path.slice(cut + 1);
    const folder = path.slice(0, Math.max(0, cut));
    const count = countProblems(findings.length);
    return {
      id: address,
      label: name,
      description: folder === "" ? String(findings.length) : `${folder} · ${findings.length}`,
      icon: vscode.ThemeIcon.File,
      resource: uri,
      context: "article",
      spoken: `${path}, ${count}`,
      tooltip: `${path}\n${count}`,
      children: findings.map((finding) => findingNode(uri, address, finding)),
      open: articles.length <= MANY,
      about: { kind: "article", uri, findings },
    };
  });
}

/** A finding as a line of Markdown, to be put into a message or a document. */
export function findingNote(uri: vscode.Uri, { message, code, range }: FindingItem): string {
  const place = `${vscode.workspace.asRelativePath(uri)}:${range.start.line + 1}`;
  return `- \`${place.replaceAll("`", "'")}\` ${escaped(message)} (${code})\n`;
}

function findingNode(uri: vscode.Uri, address: string, finding: FindingItem): Node {
  const { id, message, code, severity, range, related } = finding;
  const line = vscode.l10n.t("line {0}", range.start.line + 1);
  return {
    id: `${address} ${id}`,
    label: message,
    description: `${code} · ${line}`,
    icon: severityIcon(severity),
    context: related.length > 0 ? "finding told" : "finding",
    command: "tickmark.goToFinding",
    spoken: `${severityName(severity)}: ${message}, ${code}, ${line}`,
    tooltip: `${message}\n\n${code} · ${line}`,
    ...(related.length > 0 && {
      children: related.map((place, i): Node => {
        const there = vscode.Uri.parse(place.uri);
        const path = vscode.workspace.asRelativePath(there);
        return {
          id: `${address} ${id} ${i}`,
          label: place.message,
          description: `${path.slice(path.lastIndexOf("/") + 1)}:${place.range.start.line + 1}`,
          icon: new vscode.ThemeIcon("arrow-small-right"),
          context: "related",
          command: "tickmark.openFindingSource",
          spoken: `${place.message}, ${path}`,
          tooltip: `${place.message}\n\n${path}`,
          about: { kind: "related", uri: there, range: rangeOf(place.range) },
        };
      }),
    }),
    about: { kind: "finding", uri, finding },
  };
}

export function rangeOf({ start, end }: FindingItem["range"]): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

function severityIcon(severity: FindingItem["severity"]): vscode.ThemeIcon {
  switch (severity) {
    case "error":
      return new vscode.ThemeIcon("error", new vscode.ThemeColor("problemsErrorIcon.foreground"));
    case "warning":
      return new vscode.ThemeIcon("warning", new vscode.ThemeColor("problemsWarningIcon.foreground"));
    case "information":
      return new vscode.ThemeIcon("info", new vscode.ThemeColor("problemsInfoIcon.foreground"));
    case "hint":
      return new vscode.ThemeIcon("lightbulb");
  }
}

function severityName(severity: FindingItem["severity"]): string {
  switch (severity) {
    case "error":
      return vscode.l10n.t("Error");
    case "warning":
      return vscode.l10n.t("Warning");
    case "information":
      return vscode.l10n.t("Information");
    case "hint":
      return vscode.l10n.t("Hint");
  }
}

function countProblems(count: number): string {
  return count === 1 ? vscode.l10n.t("1 problem") : vscode.l10n.t("{0} problems", count);
}

/** Text that no Markdown takes for anything else. */
function escaped(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_{}[\]#+!|<>~$&]/g, "\\$&");
}
