import type { CheckedDocument } from "../service/claim-service.ts";

/** Counts over all files of a run. */
export interface Tally {
  files: number;
  claims: number;
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
    supported: 0,
    conflicting: 0,
    mixed: 0,
    notFound: 0,
    add({ document, compared }) {
      this.files++;
      this.claims += document.claims.length;
      for (const { verdict } of compared) {
        if (verdict === "supported") this.supported++;
        else if (verdict === "conflicting") this.conflicting++;
        else if (verdict === "mixed") this.mixed++;
        else this.notFound++;
      }
    },
  };
}
