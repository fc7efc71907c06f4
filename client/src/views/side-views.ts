import * as vscode from "vscode";
import type { FeatureParts } from "../feature.ts";
import { followActiveArticle } from "./active-article.ts";
import { type ClaimsView, showClaims } from "./claims-view.ts";

/** The views behind Tickmark's icon in the activity bar. */
export interface SideViews extends vscode.Disposable {
  readonly claims: ClaimsView;
}

export function showSideViews(parts: FeatureParts): SideViews {
  const article = followActiveArticle();
  const claims = showClaims(parts, article);
  return { claims, dispose: () => vscode.Disposable.from(claims, article).dispose() };
}
