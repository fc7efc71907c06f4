import { type LintFormat, lintReporter } from "../../../server/src/cli/lint/lint-reporter.ts";
import type { Diagnostic, LintResult } from "../../../server/src/cli/lint/lint-result.ts";
import { addToTally, emptyTally } from "../../../server/src/cli/lint/lint-tally.ts";
import type { Terminal } from "../../../server/src/host/terminal.ts";
import type { Severity } from "../../../server/src/model/finding.ts";
import type { Problem } from "../../../server/src/sources/problem.ts";

/** A finding at a place of a line. */
export function diagnostic(about: Partial<Diagnostic> & { readonly at?: readonly [number, number] }): Diagnostic {
  const { at = [0, 4], ...rest } = about;
  const line = rest.line ?? { text: "The 52 editors of Örebro agreed." };
  const text = rest.text ?? "52";
  const character = at[1];
  return {
    code: "share",
    severity: "warning",
    message: "52 of 80 is 65 percent, not 75.",
    span: [character, character + text.length],
    range: {
      start: { line: at[0], character },
      end: { line: at[0], character: character + text.length },
    },
    text,
    line,
    related: [],
    fixes: [],
    fingerprint: "0123456789abcdef",
    ...rest,
  };
}

export function result(about: Partial<LintResult>): LintResult {
  return {
    path: "draft.md",
    named: false,
    claims: 3,
    compared: 0,
    masked: 0,
    supported: 0,
    conflicting: 0,
    mixed: 0,
    diagnostics: [],
    ignored: [],
    ...about,
  };
}

/** What breaks formats: marks of every one of them, characters that XML cannot hold, a lone half of a pair, directions turned round. */
export const NASTY =
  '50 % of "a" & \'b\' <c> ]]> \u0000\u0007\u001b[31m \ud800 \u202e 𝟙 ::error:: {"x":1} | `x` %0A\r\nnext\ttab';

/** Paths that somebody has somewhere. */
export const NASTY_PATHS = [
  "a b/c&d <e>.md",
  "quo\"te's.md",
  "per%cent,co:lon;semi.md",
  "Ünï/文章 🙂.md",
  "new\nline.md",
  "-dash|pipe*star.md",
  "#hash?query.md",
] as const;

export const nastyResults: readonly LintResult[] = NASTY_PATHS.map((path, i) =>
  result({
    path,
    named: i % 2 === 0,
    diagnostics: [
      diagnostic({
        message: NASTY,
        text: NASTY,
        line: { text: `x ${NASTY}` },
        at: [i, 2],
        severity: "error",
        code: "sum",
      }),
      diagnostic({
        severity: "information",
        at: [i + 1, 7],
        line: { text: "🙂 Ünï 52 of 80" },
        fingerprint: "0123456789abcdef-2",
        related: [
          {
            path: "sources/a b#1.md",
            place: "sources/a b#1.md:1:5",
            locator: {},
            span: [4, 6],
            range: { start: { line: 0, character: 4 }, end: { line: 0, character: 6 } },
            text: "80",
            message: NASTY,
            line: { text: `The 80 ${NASTY}` },
          },
        ],
        fixes: [
          { title: "Replace with 65", edits: [{ span: [7, 9], newText: "65" }], certain: false },
          { title: "Remove it", edits: [{ span: [7, 9], newText: "" }], certain: true },
        ],
      }),
      diagnostic({ severity: "hint", at: [i + 2, 0], text: "" }),
    ],
    ignored: [
      { diagnostic: diagnostic({ at: [9, 1] }), by: "directive", reason: NASTY },
      { diagnostic: diagnostic({ at: [9, 3] }), by: "configuration" },
    ],
  }),
);

const terminal: Pick<Terminal, "colors" | "columns"> = { colors: false, columns: 100 };

/** Results in one format. */
export async function written(
  format: LintFormat,
  results: readonly LintResult[],
  problems: readonly Problem[] = [],
  failOn: Severity = "warning",
): Promise<string> {
  const reporter = await lintReporter(format, terminal as Terminal, failOn);
  const tally = emptyTally();
  let text = reporter.start;
  for (const each of results) {
    addToTally(tally, each);
    text += reporter.file(each);
  }
  return text + reporter.end(tally, problems);
}
