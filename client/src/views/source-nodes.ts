import * as vscode from "vscode";
import type { SourceGroup, SourceItem, SourceList, SourceProblem } from "../../../server/src/messages/sources.ts";
import type { TreeNode } from "./live-tree.ts";

/** What a place of the tree of sources stands for. */
export type SourcesAbout =
  | { readonly kind: "group"; readonly list: SourceList }
  | { readonly kind: "source"; readonly source: SourceItem }
  | { readonly kind: "problem"; readonly problem: SourceProblem }
  | { readonly kind: "more"; readonly list: SourceList };

export type SourceTreeNode = TreeNode<SourcesAbout>;

/** How the tree asks for what is below a place. */
export interface SourceChildren {
  of(list: SourceList): Promise<readonly SourceTreeNode[]>;
  /** Another one where what is below may be another. */
  readonly stamp: string;
  /** Whether groups are open at first. */
  readonly open: boolean;
  /** In words, which of the named patterns leads to something; `undefined` where that cannot be told. */
  namedAs(pattern: number | null): string | undefined;
}

const warning = () => new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground"));

export function groupNode(
  { key, name, sources, texts }: SourceGroup,
  list: SourceList,
  below: SourceChildren,
): SourceTreeNode {
  const grouping = list.kind === "group" ? list.grouping : "folder";
  const nobody = grouping === "publisher" ? vscode.l10n.t("No publisher known") : ".";
  const label = name === "" ? nobody : name;
  const copies = sources - texts;
  const spoken = countSources(sources);
  return {
    id: `${grouping} ${key}`,
    label,
    description: copies === 0 ? String(sources) : vscode.l10n.t("{0}, {1} independent", sources, texts),
    // A file of many records is a folder to look at, too.
    icon: new vscode.ThemeIcon(grouping === "publisher" ? "organization" : /\.\w+$/.test(name) ? "json" : "folder"),
    context: "group",
    spoken: `${label}, ${spoken}`,
    children: () => below.of(list),
    stamp: below.stamp,
    open: below.open,
    about: { kind: "group", list },
  };
}

export function problemsNode(count: number, below: SourceChildren): SourceTreeNode {
  const list: SourceList = { kind: "problems" };
  const label = vscode.l10n.t("Problems");
  return {
    id: "problems",
    label,
    description: String(count),
    icon: warning(),
    context: "problems",
    spoken: `${label}, ${count}`,
    children: () => below.of(list),
    stamp: below.stamp,
    about: { kind: "group", list },
  };
}

export function moreNode(list: SourceList, left: number): SourceTreeNode {
  return {
    id: `more ${JSON.stringify(list)}`,
    label: vscode.l10n.t("Show More…"),
    description: String(left),
    icon: new vscode.ThemeIcon("ellipsis"),
    context: "more",
    command: "tickmark.showMoreSources",
    about: { kind: "more", list },
  };
}

export function sourceNode(source: SourceItem, below: SourceChildren): SourceTreeNode {
  const { path, file, title, publisher, date, claims, copies, copyOf, problems, uri, format, url } = source;
  const label = title ?? nameIn(path);
  const copied = copies === 0 ? "" : copies === 1 ? vscode.l10n.t("1 copy") : vscode.l10n.t("{0} copies", copies);
  const counted = claims === 1 ? vscode.l10n.t("1 claim") : vscode.l10n.t("{0} claims", claims);
  const description = said([
    copyOf === null ? "" : vscode.l10n.t("copy of {0}", copyOf),
    publisher ?? "",
    date ?? "",
    counted,
    copied,
    ...problems,
  ]);
  const inside = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri)) !== undefined;
  const named = below.namedAs(source.pattern);
  const list: SourceList = { kind: "copies", source: path };
  return {
    id: `source ${path}`,
    label,
    description,
    icon: problems.length > 0 ? warning() : new vscode.ThemeIcon(copyOf === null ? iconOf(format) : "copy"),
    context: inside ? "source inside" : "source",
    command: "tickmark.openSource",
    spoken: `${label}, ${description}`,
    tooltip: [
      path,
      said([format, ...(url === null ? [] : [url])]),
      ...(named === undefined ? [] : [vscode.l10n.t("Read because {0} is named", named)]),
      ...problems.map((problem) => `${nameIn(file)} ${problem}`),
    ].join("\n"),
    ...(copies > 0 && { children: () => below.of(list), stamp: below.stamp }),
    about: { kind: "source", source },
  };
}

export function problemNode(problem: SourceProblem, position: number, below: SourceChildren): SourceTreeNode {
  const { path, message, harmless } = problem;
  const named = below.namedAs(problem.pattern);
  return {
    id: `problem ${position} ${path} ${message}`,
    label: nameIn(path),
    description: message,
    icon: harmless ? new vscode.ThemeIcon("info") : warning(),
    context: "problem",
    command: "tickmark.openSource",
    spoken: `${path} ${message}`,
    tooltip: [
      `${path} ${message}`,
      ...(named === undefined ? [] : [vscode.l10n.t("Read because {0} is named", named)]),
    ].join("\n"),
    about: { kind: "problem", problem },
  };
}

function iconOf(format: string): string {
  const icons: Readonly<Record<string, string>> = {
    HTML: "globe",
    PDF: "file-pdf",
    Word: "book",
    Excel: "table",
    CSV: "table",
    "JSON Lines": "json",
  };
  return icons[format] ?? "file";
}

function countSources(count: number): string {
  return count === 1 ? vscode.l10n.t("1 source") : vscode.l10n.t("{0} sources", count);
}

function said(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1) || path;
}
