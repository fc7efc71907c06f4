/**
 * Marked-up documents: several named documents in one string, carets under what must be reported.
 *
 *     @@ draft.md
 *     Headcount reached 421 in March. Later it says 412.
 *                                                   ^^^ restatement
 *     @@ source board.txt
 *     Headcount reached 421 in March.
 *
 * `source` before a name makes the document a source of all others. Without a first `@@` line the document is `draft.md`.
 * A document `tickmark.config.json` is the configuration that holds for all, and `.tickmark/review.json` holds reviewers'
 * marks. After the check's id a colon and a part of the message may follow. Several caret lines may stand under one line.
 */
import { expect } from "vitest";
import { checks } from "../server/src/checks/registry.ts";
import { createClaimIndex } from "../server/src/compare/claim-index.ts";
import { compareClaims } from "../server/src/compare/compare-claims.ts";
import { CONFIGURATION_NAME } from "../server/src/config/configuration.ts";
import { parseConfiguration } from "../server/src/config/parse-configuration.ts";
import { readDocument } from "../server/src/extract/read-document.ts";
import type { CheckSettings } from "../server/src/model/check-setting.ts";
import type { Finding } from "../server/src/model/finding.ts";
import type { Source } from "../server/src/model/source.ts";
import { parseMarks } from "../server/src/review/parse-marks.ts";
import { reviewOf } from "../server/src/review/review-of.ts";
import { REVIEW_FILE } from "../server/src/service/reviews.ts";
import { runChecks } from "../server/src/service/run-checks.ts";
import { createAliasReader } from "../server/src/service/with-aliases.ts";
import { formatOf, readProse } from "../server/src/text/read-prose.ts";

export interface Expectation {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export interface FixtureDocument {
  readonly name: string;
  readonly isSource: boolean;
  readonly text: string;
  readonly expected: readonly Expectation[];
}

const caretLine = /^(\s*)(\^+)\s+([a-z-]+)(?::\s*(.*))?$/;

/** Documents of a fixture without their marks, indentation common to all lines removed. */
export function parseFixture(marked: string): FixtureDocument[] {
  const documents: { name: string; isSource: boolean; lines: string[]; expected: Expectation[] }[] = [];
  const begin = (name: string, isSource: boolean) => {
    const document = { name, isSource, lines: [] as string[], expected: [] as Expectation[] };
    documents.push(document);
    return document;
  };
  let current: ReturnType<typeof begin> | undefined;
  let lineStart = 0;
  for (const line of dedented(marked)) {
    const header = /^@@ (source )?(\S+)\s*$/.exec(line);
    if (header) {
      current = begin(header[2] ?? "", header[1] !== undefined);
      continue;
    }
    current ??= begin("draft.md", false);
    const carets = caretLine.exec(line);
    if (carets && current.lines.length > 0) {
      const previous = current.lines.at(-1) ?? "";
      lineStart = current.lines.join("\n").length - previous.length;
      const start = lineStart + (carets[1] ?? "").length;
      current.expected.push({
        code: carets[3] ?? "",
        start,
        end: start + (carets[2] ?? "").length,
        message: carets[4] ?? "",
      });
      continue;
    }
    current.lines.push(line);
  }
  return documents.map(({ name, isSource, lines, expected }) => ({
    name,
    isSource,
    expected,
    text: `${lines.join("\n")}\n`,
  }));
}

/** Findings of every document that is no source, by its name, through the whole pipeline. */
export function findingsOf(
  documents: readonly FixtureDocument[],
  settings: CheckSettings = {},
): Map<string, Finding[]> {
  const sources: Source[] = documents
    .filter((document) => document.isSource)
    .map(({ name, text }) => ({ path: name, metadata: {}, document: readDocument(readProse(text, formatOf(name))) }));
  const index = createClaimIndex(sources);
  const written = documents.find(({ name }) => name === CONFIGURATION_NAME)?.text ?? "{}";
  const { configuration = {}, mistakes } = parseConfiguration(written, checks);
  expect(mistakes).toEqual([]);
  const { aliases = {}, accepted = [], canonical = [] } = configuration;
  const withAliases = createAliasReader(aliases);
  const { marks, problems } = parseMarks(documents.find(({ name }) => name === REVIEW_FILE)?.text ?? "");
  expect(problems).toEqual([]);
  const findings = new Map<string, Finding[]>();
  for (const { name, text, isSource } of documents) {
    if (isSource || isAbout(name)) continue;
    const document = withAliases(readDocument(readProse(text, formatOf(name))));
    const compared = compareClaims(document, index);
    const about = marks.filter(({ file }) => file === name);
    const review = reviewOf(about, { document, compared, sources, nameOf: (path) => path });
    const input = { document, compared, sources: index, review };
    const log = (message: string) => expect.fail(message);
    findings.set(name, [
      ...runChecks(checks, input, { checks: { ...configuration.checks, ...settings }, accepted, canonical }, log)
        .findings,
    ]);
  }
  return findings;
}

/** Asserts that exactly what the carets mark is reported, in every document that is no source. */
export function check(marked: string, settings: CheckSettings = {}): void {
  const documents = parseFixture(marked);
  const findings = findingsOf(documents, settings);
  for (const { name, text, isSource, expected } of documents) {
    if (isSource || isAbout(name)) continue;
    const found = findings.get(name) ?? [];
    const show = (code: string, start: number, end: number) => `${code} at “${text.slice(start, end)}” (${start})`;
    const actual = found.map(({ code, span }) => show(code, span[0], span[1])).sort();
    const wanted = expected.map(({ code, start, end }) => show(code, start, end)).sort();
    expect(actual, `${name}\n${found.map(({ message }) => message).join("\n")}`).toEqual(wanted);
    for (const { code, start, message } of expected) {
      if (message === "") continue;
      expect(found.find((each) => each.code === code && each.span[0] === start)?.message).toContain(message);
    }
  }
}

/** A document that says how others are checked and is none itself. */
function isAbout(name: string): boolean {
  return name === CONFIGURATION_NAME || name === REVIEW_FILE;
}

function dedented(marked: string): string[] {
  const lines = marked.split("\n");
  while (lines[0]?.trim() === "") lines.shift();
  while (lines.at(-1)?.trim() === "") lines.pop();
  const indent = Math.min(
    ...lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length),
  );
  return lines.map((line) => line.slice(Number.isFinite(indent) ? indent : 0));
}
