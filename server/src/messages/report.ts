/** Asks, with {@link ReportRequest}, for what sources and reviewers say of each claim of an open text; `null` where it is not checked, or not as a whole yet. */
export const REPORT = "tickmark/report";

export type ReportFormat = "markdown" | "html" | "csv";

export interface ReportRequest {
  readonly textDocument: { readonly uri: string };
  readonly format: ReportFormat;
}

export interface ReportText {
  /** The whole file. */
  readonly text: string;
}
