import { isAbsolute, posix } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  ArtifactLocation,
  Fix,
  Invocation,
  Location,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
  Suppression,
} from "sarif";
import { checks } from "../../../checks/registry.ts";
import type { Severity } from "../../../model/finding.ts";
import type { Problem } from "../../../sources/problem.ts";
import type { Range } from "../../places.ts";
import { version } from "../../version.ts";
import type { LintReporter } from "../lint-reporter.ts";
import type { Diagnostic, DiagnosticFix, IgnoredDiagnostic, LintResult } from "../lint-result.ts";

const levelOf: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** SARIF 2.1.0 (OASIS, 27 March 2020), as code scanning reads it: rules with help, fixes, fingerprints, suppressions. */
export function sarif(): LintReporter {
  const results: Result[] = [];
  return {
    start: "",
    file(result) {
      for (const each of result.diagnostics) results.push(resultOf(result, each));
      for (const each of result.ignored)
        results.push({ ...resultOf(result, each.diagnostic), suppressions: [suppressionOf(each)] });
      return "";
    },
    end(_, problems) {
      const driver = { name: "Tickmark", semanticVersion: version(), rules: checks.map(ruleOf) };
      const run = {
        tool: { driver },
        invocations: [invocationOf(problems)],
        columnKind: "utf16CodeUnits" as const,
        results,
      };
      const $schema = "https://json.schemastore.org/sarif-2.1.0.json";
      return `${JSON.stringify({ $schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
    },
  };
}

/** Whether all that was to be read was read, and what was not. */
function invocationOf(problems: readonly Problem[]): Invocation {
  const notifications = problems.map(({ path, line, column, message, harmless }): Notification => {
    const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
    return {
      level: harmless ? "note" : "error",
      message: { text: `${path}: ${message}` },
      locations: [{ physicalLocation: { artifactLocation: artifact(path), ...region } }],
    };
  });
  return {
    executionSuccessful: problems.every(({ harmless }) => harmless === true),
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}

function ruleOf({ id, summary, reason, limits, severity, enabled }: (typeof checks)[number]): ReportingDescriptor {
  const markdown = [summary, `**Why.** ${reason}`, `**Limits**\n\n${limits.map((limit) => `- ${limit}`).join("\n")}`];
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: reason },
    help: { text: [summary, reason, ...limits].join("\n"), markdown: markdown.join("\n\n") },
    defaultConfiguration: { level: levelOf[severity], enabled },
  };
}

const ruleIndex = new Map(checks.map(({ id }, i) => [id, i]));

function resultOf({ path }: LintResult, diagnostic: Diagnostic): Result {
  const { code, severity, message, range, text, related, fixes, fingerprint } = diagnostic;
  const index = ruleIndex.get(code);
  return {
    ruleId: code,
    ...(index !== undefined && { ruleIndex: index }),
    level: levelOf[severity],
    message: { text: message },
    locations: [
      { physicalLocation: { artifactLocation: artifact(path), region: { ...regionOf(range), snippet: { text } } } },
    ],
    ...(related.length > 0 && { relatedLocations: related.map(relatedOf) }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(path, fix)) }),
    // Code scanning goes by a hash of the line, which its upload works out by itself and warns of where it is given another.
    partialFingerprints: { "tickmark/v1": fingerprint },
  };
}

function relatedOf({ path, range, text, message }: Diagnostic["related"][number], id: number): Location {
  const region = { ...regionOf(range), snippet: { text } };
  return { id, message: { text: message }, physicalLocation: { artifactLocation: artifact(path), region } };
}

function fixOf(path: string, { title, edits }: DiagnosticFix): Fix {
  const replacements = edits.map(({ span: [start, end], newText }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    ...(newText !== "" && { insertedContent: { text: newText } }),
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: artifact(path), replacements }] };
}

function suppressionOf({ by, reason }: IgnoredDiagnostic): Suppression {
  const kind = by === "directive" ? "inSource" : "external";
  return { kind, ...(reason !== undefined && { justification: reason }) };
}

function regionOf({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** Relative paths count from the folder that was checked. */
function artifact(path: string): ArtifactLocation {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  const uri = posix
    .normalize(path)
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}
