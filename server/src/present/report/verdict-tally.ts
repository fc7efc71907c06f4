import type { ReportedText } from "./report.ts";

/** Counts over all files of a run. */
export interface Tally {
  files: number;
  claims: number;
  supported: number;
  conflicting: number;
  mixed: number;
  notFound: number;
  /** Marks of reviewers that hold, by what they say, and those that are out of date. */
  verified: number;
  disputed: number;
  needsSource: number;
  outOfDate: number;
  add(text: Pick<ReportedText, "document" | "compared" | "review">): void;
}

export function createTally(): Tally {
  return {
    files: 0,
    claims: 0,
    supported: 0,
    conflicting: 0,
    mixed: 0,
    notFound: 0,
    verified: 0,
    disputed: 0,
    needsSource: 0,
    outOfDate: 0,
    add({ document, compared, review }) {
      this.files++;
      this.claims += document.claims.length;
      for (const { verdict } of compared) {
        if (verdict === "supported") this.supported++;
        else if (verdict === "conflicting") this.conflicting++;
        else if (verdict === "mixed") this.mixed++;
        else this.notFound++;
      }
      for (const { mark, stale } of review?.marked.values() ?? []) {
        if (stale !== undefined) this.outOfDate++;
        else if (mark.state === "verified") this.verified++;
        else if (mark.state === "disputed") this.disputed++;
        else this.needsSource++;
      }
    },
  };
}
