import type { LintReporter } from "../lint-reporter.ts";
import type { Diagnostic, LintResult } from "../lint-result.ts";
import type { LintTally } from "../lint-tally.ts";

/** The machine interface: one object, one file on each line. */
export function json(): LintReporter {
  let first = true;
  return {
    start: '{"version":1,"files":[',
    file(result) {
      const before = first ? "\n" : ",\n";
      first = false;
      return before + JSON.stringify(lintEntry(result));
    },
    end: (tally) => `\n],"summary":${JSON.stringify(summary(tally))}}\n`,
  };
}

/** The same as lines: one object a file, the summary last. */
export function jsonl(): LintReporter {
  return {
    start: "",
    file: (result) => `${JSON.stringify({ version: 1, ...lintEntry(result) })}\n`,
    end: (tally) => `${JSON.stringify({ version: 1, summary: summary(tally) })}\n`,
  };
}

/** A file of the machine interface of `lint`. */
export function lintEntry({ path, claims, compared, masked, diagnostics, ignored }: LintResult): object {
  return { path, claims, compared, masked, diagnostics: diagnostics.map(diagnostic), ignored: ignored.length };
}

function diagnostic({ code, severity, message, span, range, text, related, fixes, fingerprint }: Diagnostic): object {
  return {
    code,
    severity,
    message,
    span,
    range,
    text,
    related: related.map(({ line: _, place: __, locator, ...place }) => ({ ...place, ...locator })),
    fixes: fixes.map(({ title, edits }) => ({ title, edits })),
    fingerprint,
  };
}

function summary({ files, claims, errors, warnings, information, hints }: LintTally): object {
  return { files, claims, errors, warnings, information, hints };
}
