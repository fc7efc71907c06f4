import type { Terminal } from "../../host/terminal.ts";
import type { Severity } from "../../model/finding.ts";
import type { Problem } from "../../sources/problem.ts";
import type { LintResult } from "./lint-result.ts";
import type { LintTally } from "./lint-tally.ts";

/** Writes what `lint` found in one format. Texts come in order; put together they are the whole output. */
export interface LintReporter {
  readonly start: string;
  file(result: LintResult): string;
  /** `problems` are what could not be read or done. */
  end(tally: LintTally, problems: readonly Problem[]): string;
}

/** The formats of `lint`, with what they are for. */
export const lintFormats = {
  stylish: "for people at a terminal",
  compact: "one line a finding, for editors and grep",
  json: "the machine interface, one object",
  jsonl: "the machine interface, one file a line",
  github: "annotations of a GitHub workflow",
  gitlab: "a GitLab code quality report",
  sarif: "SARIF 2.1.0, for code scanning",
  junit: "JUnit XML, for test views of CI servers",
  checkstyle: "Checkstyle XML",
  rdjson: "Reviewdog's diagnostic format",
  markdown: "a summary for pull requests and step summaries",
  html: "one page for a browser",
} as const;

export type LintFormat = keyof typeof lintFormats;

/** The reporter for a format; only what it needs is loaded. `failOn` is the least severity that fails the run. */
export async function lintReporter(format: LintFormat, terminal: Terminal, failOn: Severity): Promise<LintReporter> {
  switch (format) {
    case "stylish":
      return (await import("./formats/stylish.ts")).stylish(terminal);
    case "compact":
      return (await import("./formats/compact.ts")).compact();
    case "json":
      return (await import("./formats/json.ts")).json();
    case "jsonl":
      return (await import("./formats/json.ts")).jsonl();
    case "github":
      return (await import("./formats/github.ts")).github();
    case "gitlab":
      return (await import("./formats/gitlab.ts")).gitlab();
    case "sarif":
      return (await import("./formats/sarif.ts")).sarif();
    case "junit":
      return (await import("./formats/junit.ts")).junit(failOn);
    case "checkstyle":
      return (await import("./formats/checkstyle.ts")).checkstyle();
    case "rdjson":
      return (await import("./formats/rdjson.ts")).rdjson();
    case "markdown":
      return (await import("./formats/markdown.ts")).markdown();
    case "html":
      return (await import("./formats/html.ts")).html();
  }
}
