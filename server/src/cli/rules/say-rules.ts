import type { Check } from "../../checks/check.ts";
import { checks } from "../../checks/registry.ts";
import type { Terminal } from "../../host/terminal.ts";
import { didYouMean } from "../../text/nearest-word.ts";
import type { Format } from "../command-options.ts";
import { createPaint, severityStyle } from "../stylish/paint.ts";
import { table } from "../stylish/table.ts";
import { UsageError } from "../usage-error.ts";
import { rulePage } from "./rule-page.ts";

/** All checks, or the page of one. */
export async function sayRules(
  id: string | undefined,
  format: Format,
  terminal: Pick<Terminal, "colors" | "columns" | "screen">,
): Promise<string> {
  const chosen = id === undefined ? checks : checks.filter((check) => check.id === id);
  if (id !== undefined && chosen.length === 0) {
    const suggestion = didYouMean(
      id,
      checks.map((check) => check.id),
    );
    throw new UsageError(`there is no check "${id}"${suggestion}`);
  }
  const [only] = chosen;
  if (format === "json") {
    const rules = chosen.map(asJson);
    return `${JSON.stringify(id === undefined ? { version: 1, rules } : { version: 1, ...rules[0] }, null, 2)}\n`;
  }
  return id !== undefined && only ? rulePage(only) : list(chosen, terminal);
}

function asJson({ id, summary, reason, limits, severity, enabled, usesSources, options = [] }: Check) {
  return { id, severity, enabled, usesSources: usesSources === true, summary, reason, limits, options };
}

/** On a screen summaries are cut to its width; programs that search them get them whole. */
function list(
  chosen: readonly Check[],
  { colors, columns, screen }: Pick<Terminal, "colors" | "columns" | "screen">,
): string {
  const paint = createPaint(colors);
  const rows = chosen.map(({ id, severity, enabled, summary }) => [
    { text: id },
    { text: enabled ? severity : "off", paint: (text: string) => paint(severityStyle[severity], text) },
    { text: summary },
  ]);
  const longest = Math.max(...chosen.map(({ id }) => id.length));
  return `${table(rows, [longest, 11, screen ? Math.max(20, columns - longest - 15) : Infinity], "").join("\n")}\n`;
}
