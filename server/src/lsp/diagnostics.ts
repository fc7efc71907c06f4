import { createHash } from "node:crypto";
import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver/node";
import type { Source } from "../model/source.ts";
import type { CheckPages } from "./check-pages.ts";
import type { CheckedText } from "./checked-text.ts";
import { toDiagnostic } from "./to-protocol.ts";

/** The findings of a text as the editor shows them. */
export function diagnosticsOf(text: CheckedText, pages: CheckPages): Diagnostic[] {
  let byPath: Map<string, Source> | undefined;
  const around = {
    find(path: string) {
      byPath ??= new Map(text.sources.map((source) => [source.path, source]));
      const source = byPath.get(path);
      return source === undefined ? undefined : text.placeOf(source);
    },
    pageOf: pages.pageOf,
  };
  return text.checked.findings.map((finding) => toDiagnostic(finding, text.place, around));
}

/** The report of a pull. Its name is told from what it says, so that a new reading that finds the same changes nothing. */
export function diagnosticReport(items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const resultId = createHash("sha1").update(JSON.stringify(items)).digest("base64url");
  return resultId === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
