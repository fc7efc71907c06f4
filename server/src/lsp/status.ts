import type { CheckedText } from "./checked-text.ts";
import { problemInWords } from "./problem-in-words.ts";
import { nameWithin } from "./projects.ts";
import { marksOf, type Wanted } from "./semantic-tokens.ts";

/** The parameters of `tickmark/status`, sent to clients that ask for it with `status: true` when a text was checked anew. */
export interface Status {
  readonly uri: string;
  readonly version: number;
  readonly claims: number;
  /** Claims that a source contradicts. */
  readonly conflicts: number;
  readonly supported: number;
  /** Problems reported in the text. */
  readonly findings: number;
  /** Sources that it was compared with. */
  readonly sources: number;
  /** Sources that could not be read and mistakes in the configuration, in words. */
  readonly problems: readonly string[];
}

export function statusOf({ document, checked, project, sources }: CheckedText): Status {
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
      .map((problem) => problemInWords({ ...problem, path: nameWithin(problem.path, project.root) })),
  };
}

/** The answer to `tickmark/highlights`: line, character and length of each place. */
export interface Highlights {
  readonly version: number;
  readonly figures: readonly (readonly [line: number, character: number, length: number])[];
  readonly entities: readonly (readonly [line: number, character: number, length: number])[];
  readonly conflicts: readonly (readonly [line: number, character: number, length: number])[];
}

/** The places that clients without semantic highlighting mark by other means; each place is in one list. */
export function highlightsOf({ document, checked }: CheckedText, wanted: Wanted): Highlights {
  const figures: [number, number, number][] = [];
  const entities: [number, number, number][] = [];
  const conflicts: [number, number, number][] = [];
  for (const mark of marksOf(checked, wanted)) {
    const list = mark.type === "entity" ? entities : mark.modifier === "conflicting" ? conflicts : figures;
    list.push([mark.line, mark.character, mark.length]);
  }
  return { version: document.version, figures, entities, conflicts };
}
