import { harmless } from "../../stylish/screen-text.ts";
import type { LintReporter } from "../lint-reporter.ts";

/** `path:line:column: severity: message [check]`, as compilers write it and editors read it. */
export function compact(): LintReporter {
  return {
    start: "",
    file: ({ path, diagnostics }) =>
      diagnostics
        .map(({ range: { start }, severity, message, code }) => {
          const place = `${harmless(path)}:${start.line + 1}:${start.character + 1}`;
          return `${place}: ${severity}: ${harmless(message)} [${code}]\n`;
        })
        .join(""),
    end: () => "",
  };
}
