import * as vscode from "vscode";
import type { FeatureParts } from "../feature.ts";
import { followActiveArticle } from "./active-article.ts";
import { type ClaimsView, showClaims } from "./claims-view.ts";
import { type ConflictsView, showConflicts } from "./conflicts-view.ts";
import { registerListedCommands } from "./listed-commands.ts";
import { type SourcesView, showSources } from "./sources-view.ts";

/** The views behind Tickmark's icon in the activity bar. */
export interface SideViews extends vscode.Disposable {
  readonly claims: ClaimsView;
  readonly sources: SourcesView;
  readonly conflicts: ConflictsView;
}

export function showSideViews(parts: FeatureParts): SideViews {
  const article = followActiveArticle();
  const claims = showClaims(parts, article);
  const sources = showSources(parts, article);
  const conflicts = showConflicts(parts);
  const all = vscode.Disposable.from(claims, sources, conflicts, article, registerListedCommands());
  return { claims, sources, conflicts, dispose: () => all.dispose() };
}
