import type * as vscode from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import type { Status } from "../../server/src/messages/status.ts";
import { features } from "./features.ts";
import { type Marked, showHighlights } from "./highlights.ts";
import { type ReviewPanels, showReviewPanels } from "./review-panel/review-panels.ts";
import { showStatus } from "./status.ts";
import { type SideViews, showSideViews } from "./views/side-views.ts";

/** What other extensions, and the tests, may ask of this one. */
export interface Tickmark {
  /** Settled once the server runs; rejected where it could not be started. */
  readonly started: Promise<void>;
  /** What was last found in a document; `undefined` until it was checked. */
  statusOf(uri: vscode.Uri): Status | undefined;
  /** The texts that were last marked in a document. */
  markedIn(document: vscode.TextDocument): Marked;
  /** What the views of the side bar show. */
  readonly views: SideViews;
  /** The panels in which articles are reviewed. */
  readonly panels: ReviewPanels;
}

/** Sets everything up around a client that does not run yet, and starts it without waiting for the server. */
export function activateWith(context: vscode.ExtensionContext, client: BaseLanguageClient): Tickmark {
  const status = showStatus(client);
  const highlights = showHighlights(client, status);
  const parts = { context, client, status };
  const views = showSideViews(parts);
  const panels = showReviewPanels(parts);
  context.subscriptions.push(
    highlights,
    status,
    views,
    panels,
    ...features.map((feature) => feature(parts)),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) highlights.refresh();
    }),
  );
  const started = client.start();
  // Said by the client itself; whoever waits for it hears of it too.
  started.catch(() => {});
  return { started, statusOf: status.statusOf, markedIn: highlights.markedIn, views, panels };
}
