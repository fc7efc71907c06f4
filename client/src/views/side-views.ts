import * as vscode from "vscode";
import type { FeatureParts } from "../feature.ts";
import { followActiveArticle } from "./active-article.ts";
import { type ClaimsView, showClaims } from "./claims-view.ts";
import { type SourcesView, showSources } from "./sources-view.ts";

/** The views behind Tickmark's icon in the activity bar. */
export interface SideViews extends vscode.Disposable {
  readonly claims: ClaimsView;
  readonly sources: SourcesView;
}

export function showSideViews(parts: FeatureParts): SideViews {
  const article = followActiveArticle();
  const claims = showClaims(parts, article);
  const sources = showSources(parts, article);
  return { claims, sources, dispose: () => vscode.Disposable.from(claims, sources, article).dispose() };
}
