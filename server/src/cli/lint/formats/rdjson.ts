import type { Severity } from "../../../model/finding.ts";
import type { Range } from "../../places.ts";
import type { LintReporter } from "../lint-reporter.ts";
import type { Diagnostic } from "../lint-result.ts";

const severityOf: Readonly<Record<Severity, string>> = {
  error: "ERROR",
  warning: "WARNING",
  information: "INFO",
  hint: "INFO",
};

/** Reviewdog's diagnostic format (reviewdog/proto/rdf). Its columns count bytes of UTF-8. */
export function rdjson(): LintReporter {
  const diagnostics: object[] = [];
  return {
    start: "",
    file({ path, diagnostics: found }) {
      for (const each of found) diagnostics.push(entry(path, each));
      return "";
    },
    end: () => `${JSON.stringify({ source: { name: "tickmark" }, diagnostics }, null, 2)}\n`,
  };
}

function entry(path: string, { code, severity, message, range, line, related }: Diagnostic): object {
  return {
    message,
    location: { path, range: bytesOf(range, line) },
    severity: severityOf[severity],
    code: { value: code },
    ...(related.length > 0 && {
      related_locations: related.map((place) => ({
        message: place.message,
        location: { path: place.path, range: bytesOf(place.range, place.line) },
      })),
    }),
  };
}

/** Ends on a later line are left out, since only the first line is at hand to count its bytes. */
function bytesOf({ start, end }: Range, line: string): object {
  const column = (character: number) => Buffer.byteLength(line.slice(0, character)) + 1;
  const from = { line: start.line + 1, column: column(start.character) };
  return start.line === end.line
    ? { start: from, end: { line: end.line + 1, column: column(end.character) } }
    : { start: from };
}
