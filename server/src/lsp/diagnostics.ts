import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from "vscode-languageserver";
import type { Source } from "../model/source.ts";
import { toBase64 } from "../text/base64.ts";
import { digestOf } from "../text/digest.ts";
import type { CheckPages } from "./check-pages.ts";
import type { CheckedText } from "./checked-text.ts";
import { toDiagnostic } from "./to-protocol.ts";

/** The findings of a text as the editor shows them. */
export function diagnosticsOf(text: CheckedText, pages: CheckPages): Diagnostic[] {
  const around = {
    find(path: string) {
      const source = sourceAt(text.sources, path) ?? sourceAt(text.drafts, path);
      return source === undefined ? undefined : text.placeOf(source);
    },
    pageOf: pages.pageOf,
  };
  return text.checked.findings.map((finding) => toDiagnostic(finding, text.place, around));
}

const byPath = new WeakMap<readonly Source[], ReadonlyMap<string, Source>>();

function sourceAt(sources: readonly Source[], path: string): Source | undefined {
  let known = byPath.get(sources);
  if (known === undefined) {
    known = new Map(sources.map((source) => [source.path, source]));
    byPath.set(sources, known);
  }
  return known.get(path);
}

/** The report of a pull. Its name is told from what it says, so that a new reading that finds the same changes nothing. */
export function diagnosticReport(items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const resultId = toBase64(digestOf([JSON.stringify(items)]));
  return resultId === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
