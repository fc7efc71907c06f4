import type { ComparedClaim } from "../../model/comparison.ts";
import type { ReadDocument } from "../../model/document.ts";
import type { DocumentReview } from "../../model/review.ts";
import type { LineIndex } from "../../text/line-index.ts";

/** One text as reports tell of it. */
export interface ReportedText {
  readonly path: string;
  readonly document: ReadDocument;
  readonly lines: LineIndex;
  readonly compared: readonly ComparedClaim[];
  /** Absent where there is no file with marks. */
  readonly review?: DocumentReview;
  /** With how many sources, and how many other drafts, it was compared. */
  readonly sources: number;
  readonly drafts: number;
}

/** Writes what sources and reviewers say of each claim; `file` is called for each text in order, and what it all gives is joined. */
export interface Report {
  readonly start: string;
  file(text: ReportedText): string;
  end(): string;
}

/** For reading, for a browser, and for a spreadsheet. */
export const REPORT_FORMATS = ["markdown", "html", "csv"] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The report in a format; only what it needs is loaded. */
export async function reportIn(format: ReportFormat): Promise<Report> {
  switch (format) {
    case "markdown":
      return (await import("./markdown-report.ts")).markdownReport();
    case "html":
      return (await import("./html-report.ts")).htmlReport();
    case "csv":
      return (await import("./csv-report.ts")).csvReport();
  }
}
