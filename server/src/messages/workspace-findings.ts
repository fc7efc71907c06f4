import type { TextRange } from "./claims.ts";

/**
 * Checks the articles of the workspace's folders, open or not, by the rules of the command line, but for files that are
 * sources; what is found arrives as {@link WORKSPACE_FINDINGS} while it goes on. Cancelling it ends the work.
 */
export const CHECK_WORKSPACE = "tickmark/workspace/check";

/** Sent while {@link CHECK_WORKSPACE} goes on. */
export const WORKSPACE_FINDINGS = "tickmark/workspace/findings";

export interface CheckWorkspaceParams {
  /** Told by the last answer; then only what changed since is sent. `null` for everything. */
  readonly session: string | null;
  /** Addresses of articles that changed, where that is known of all; absent for all articles. */
  readonly only?: readonly string[];
}

export interface WorkspaceFindings {
  /** Articles looked at so far, and how many there are to look at. */
  readonly done: number;
  readonly total: number;
  /** Articles in which other things were found than was last told; those without findings are told only to take others back. */
  readonly articles: readonly ArticleFindings[];
}

export interface CheckWorkspaceAnswer {
  readonly session: string;
  /** How many articles the workspace has. */
  readonly articles: number;
  /** Addresses of articles that are there no more, or are not checked any more. */
  readonly gone: readonly string[];
}

export interface ArticleFindings {
  readonly uri: string;
  /** In text order. */
  readonly findings: readonly FindingItem[];
}

export interface FindingItem {
  /** The same for the same finding however its text is moved about; different within one article. */
  readonly id: string;
  readonly range: TextRange;
  readonly severity: "error" | "warning" | "information" | "hint";
  /** The check. */
  readonly code: string;
  readonly message: string;
  /** What is at fault, as written. */
  readonly text: string;
  /** Places that it refers to, the best first. */
  readonly related: readonly RelatedItem[];
}

export interface RelatedItem {
  readonly uri: string;
  readonly range: TextRange;
  readonly message: string;
}
