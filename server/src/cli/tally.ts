import type { CheckedDocument } from "../service/claim-service.ts";

/** Counts over all files of a run. */
export interface Tally {
  files: number;
  claims: number;
  errors: number;
  warnings: number;
  information: number;
  hints: number;
  /** Findings that a directive or the configuration keeps back. */
  ignored: number;
  supported: number;
  conflicting: number;
  mixed: number;
  notFound: number;
  add(checked: CheckedDocument): void;
}

export function createTally(): Tally {
  return {
    files: 0,
    claims: 0,
    errors: 0,
    warnings: 0,
    information: 0,
    hints: 0,
    ignored: 0,
    supported: 0,
    conflicting: 0,
    mixed: 0,
    notFound: 0,
    add({ document, findings, ignored, compared }) {
      this.files++;
      this.claims += document.claims.length;
      this.ignored += ignored.length;
      for (const { severity } of findings) {
        if (severity === "error") this.errors++;
        else if (severity === "warning") this.warnings++;
        else if (severity === "information") this.information++;
        else this.hints++;
      }
      for (const { verdict } of compared) {
        if (verdict === "supported") this.supported++;
        else if (verdict === "conflicting") this.conflicting++;
        else if (verdict === "mixed") this.mixed++;
        else this.notFound++;
      }
    },
  };
}
