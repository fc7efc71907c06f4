import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from "vscode-languageserver";
import { toBase64 } from "../text/base64.ts";
import { digestOf } from "../text/digest.ts";
import type { CheckPages } from "./check-pages.ts";
import type { ComparedText } from "./checked-text.ts";
import { sourceNamed } from "./source-named.ts";
import { type Surroundings, toDiagnostic } from "./to-protocol.ts";

/** The findings of a text as the editor shows them. */
export function diagnosticsOf(text: ComparedText, pages: CheckPages): Diagnostic[] {
  const around = surroundingsOf(text, pages);
  return text.checked.findings.map((finding) => toDiagnostic(finding, text.place, around));
}

/** What diagnostics of a text refer to besides the text itself. */
export function surroundingsOf(text: ComparedText, pages: CheckPages): Surroundings {
  return {
    find(path) {
      const source = sourceNamed(text, path);
      return source === undefined ? undefined : text.placeOf(source);
    },
    pageOf: pages.pageOf,
  };
}

/** The report of a pull. Its name is told from what it says, so that a new reading that finds the same changes nothing. */
export function diagnosticReport(items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const resultId = toBase64(digestOf([JSON.stringify(items)]));
  return resultId === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
