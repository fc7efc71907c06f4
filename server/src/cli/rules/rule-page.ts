import type { Check } from "../../checks/check.ts";

/** The page of a check in Markdown: what it finds, why, what it leaves alone, its options, and examples. */
export function rulePage(check: Check): string {
  const state = check.enabled
    ? `On by default, as ${article(check.severity)}.`
    : `Off by default; ${article(check.severity)} when on.`;
  const options = (check.options ?? []).map(
    ({ name, summary, default: standard }) => `- \`${name}\`: ${summary} Default: \`${JSON.stringify(standard)}\`.`,
  );
  return [
    `# \`${check.id}\``,
    "",
    check.summary,
    "",
    state,
    "",
    "## Why",
    "",
    check.reason,
    "",
    "## Limits",
    "",
    ...check.limits.map((limit) => `- ${limit}`),
    "",
    ...(options.length > 0 ? ["## Options", "", ...options, ""] : []),
    "## Reported",
    "",
    "Carets mark what is reported; `@@` names a document, `@@ source` one that the others are compared with.",
    "",
    ...check.reported.flatMap(example),
    "## Not reported",
    "",
    ...check.unreported.flatMap(example),
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}

function article(severity: string): string {
  return /^[aeiou]/.test(severity) ? `an ${severity}` : `a ${severity}`;
}

/** A fence longer than any inside. */
function example(text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}text`, text.trimEnd(), fence, ""];
}
