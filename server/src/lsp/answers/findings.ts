import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from "vscode-languageserver";
import { type Answer, PATIENCE } from "../answer.ts";
import { diagnosticReport, diagnosticsOf } from "../diagnostics.ts";
import { answering } from "../requests.ts";

/** Answers what is wrong in a text, to clients that ask. */
export const answerFindings: Answer = ({ connection, features, texts, pages }) => {
  connection.languages.diagnostics.on(
    answering("textDocument/diagnostic", connection, async ({ uri }, params: DocumentDiagnosticParams, token) => {
      // Without a way to ask for another pull later, the first answer has to be whole.
      const patience = features.refreshesDiagnostics ? PATIENCE : Number.POSITIVE_INFINITY;
      const text = await texts.of(uri, patience, token, { whole: true });
      const items = text === undefined ? [] : diagnosticsOf(text, pages);
      return diagnosticReport(items, params.previousResultId) as DocumentDiagnosticReport;
    }),
  );
};
