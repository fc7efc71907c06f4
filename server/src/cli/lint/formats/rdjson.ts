import type { Severity } from "../../../model/finding.ts";
import type { Range } from "../../places.ts";
import type { Excerpt } from "../excerpt.ts";
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

/** Ends beyond what is at hand of the first line are left out, since their bytes cannot be counted. */
function bytesOf({ start, end }: Range, { text, from: begun = { units: 0, bytes: 0 } }: Excerpt): object {
  const column = (character: number) => begun.bytes + Buffer.byteLength(text.slice(0, character - begun.units)) + 1;
  const from = { line: start.line + 1, column: column(start.character) };
  return start.line === end.line && end.character <= begun.units + text.length
    ? { start: from, end: { line: end.line + 1, column: column(end.character) } }
    : { start: from };
}
