import * as vscode from "vscode";
import { documentSelector } from "../document-selector.ts";
import type { FeatureParts } from "../feature.ts";
import { type PanelSnapshot, ReviewPanel } from "./review-panel.ts";
import { offerReview } from "./reviewable.ts";

const VIEW_TYPE = "tickmark.review";

export interface ReviewPanels extends vscode.Disposable {
  /** What the panel of an article shows; `undefined` where it has none. */
  snapshot(uri: vscode.Uri): PanelSnapshot | undefined;
  /** Does as if the page of an article's panel had sent something. */
  receive(uri: vscode.Uri, message: unknown): Promise<void>;
}

/** Panels in which articles are reviewed, one for each, which come back when the window is loaded again. */
export function showReviewPanels(parts: FeatureParts): ReviewPanels {
  const panels = new Map<string, ReviewPanel>();

  function take(panel: vscode.WebviewPanel, uri: vscode.Uri): void {
    const key = String(uri);
    const made = new ReviewPanel(panel, uri, parts);
    panels.set(key, made);
    panel.onDidDispose(() => {
      if (panels.get(key) === made) panels.delete(key);
    });
  }

  /** For the article that is named, by a menu say, else for the one that is being written. */
  function open(asked: unknown): void {
    const uri = asked instanceof vscode.Uri ? asked : articleInFront();
    if (uri === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t("Open an article first."));
      return;
    }
    const known = panels.get(String(uri));
    if (known !== undefined) known.reveal();
    else take(vscode.window.createWebviewPanel(VIEW_TYPE, "", vscode.ViewColumn.Beside), uri);
  }

  const subscriptions = [
    offerReview(parts.status),
    vscode.commands.registerCommand("tickmark.openReview", open),
    vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const uri = articleOf(state);
        if (uri === undefined || panels.has(String(uri))) panel.dispose();
        else take(panel, uri);
      },
    }),
  ];
  return {
    snapshot: (uri) => panels.get(String(uri))?.snapshot(),
    receive: async (uri, message) => panels.get(String(uri))?.receive(message),
    dispose: () => vscode.Disposable.from(...subscriptions).dispose(),
  };
}

function articleInFront(): vscode.Uri | undefined {
  const isArticle = ({ document }: vscode.TextEditor) => vscode.languages.match(documentSelector, document) > 0;
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editor =
    activeTextEditor && isArticle(activeTextEditor) ? activeTextEditor : visibleTextEditors.find(isArticle);
  return editor?.document.uri;
}

/** The article that a page remembered; `undefined` where it makes no sense. */
function articleOf(state: unknown): vscode.Uri | undefined {
  const uri = typeof state === "object" && state !== null && "uri" in state ? state.uri : undefined;
  if (typeof uri !== "string") return undefined;
  try {
    return vscode.Uri.parse(uri, true);
  } catch {
    return undefined;
  }
}
