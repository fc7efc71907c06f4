import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Highlights, PlaceInLine } from "../messages/highlights.ts";
import type { Status, StatusProblem } from "../messages/status.ts";
import type { Problem } from "../service/claim-service.ts";
import type { CheckedText } from "./checked-text.ts";
import { uriOfPath } from "./file-uris.ts";
import { problemInWords } from "./problem-in-words.ts";
import { nameWithin } from "./projects.ts";
import { marksOf, type Wanted } from "./semantic-tokens.ts";

export function statusOf({ document, checked, project, sources, partly }: CheckedText): Status {
  const verdicts = checked.compared.map(({ verdict }) => verdict);
  return {
    uri: document.uri,
    version: document.version,
    claims: verdicts.length,
    conflicts: verdicts.filter((verdict) => verdict === "conflicting" || verdict === "mixed").length,
    supported: verdicts.filter((verdict) => verdict === "supported").length,
    findings: checked.findings.length,
    sources: sources.length,
    problems: [...project.mistakes, ...(project.session.report?.problems ?? [])]
      .filter(({ harmless }) => harmless !== true)
      .map((problem) => toStatusProblem(problem, project.root)),
    milliseconds: project.session.timeOf(checked),
    ...(partly && { partly }),
  };
}

function toStatusProblem(problem: Problem, root: string | undefined): StatusProblem {
  const { path, line, column = 1 } = problem;
  return {
    text: problemInWords({ ...problem, path: nameWithin(path, root) }),
    uri: uriOfPath(path, root),
    ...(line !== undefined && { position: { line: line - 1, character: column - 1 } }),
  };
}

/** Of a text that is not checked. */
export function statusOfRefused({ uri, version }: TextDocument, unchecked: string): Status {
  return {
    uri,
    version,
    claims: 0,
    conflicts: 0,
    supported: 0,
    findings: 0,
    sources: 0,
    problems: [],
    milliseconds: 0,
    unchecked,
  };
}

/** The places that clients without semantic highlighting mark by other means; each place is in one list. */
export function highlightsOf({ document, checked }: CheckedText, wanted: Wanted): Highlights {
  const figures: PlaceInLine[] = [];
  const entities: PlaceInLine[] = [];
  const conflicts: PlaceInLine[] = [];
  for (const mark of marksOf(checked, wanted)) {
    const list = mark.type === "entity" ? entities : mark.modifier === "conflicting" ? conflicts : figures;
    list.push([mark.line, mark.character, mark.length]);
  }
  return { version: document.version, figures, entities, conflicts };
}
