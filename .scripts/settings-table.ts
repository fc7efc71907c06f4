/** Writes the README's table of settings from the extension's manifest. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolvedManifest } from "./manifest-strings.ts";

interface Setting {
  readonly default: unknown;
  readonly order: number;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const readme = "README.md";
const start = "<!-- settings:start -->";
const end = "<!-- settings:end -->";

/** The README with the table that the manifest asks for. */
export function readmeWithSettings(): string {
  const text = readFileSync(readme, "utf8");
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${readme} has no place for the table of settings: ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n${table()}${text.slice(to)}`;
}

function table(): string {
  const manifest = resolvedManifest();
  const settings = Object.entries(manifest.contributes.configuration.properties as Record<string, Setting>);
  settings.sort(([, a], [, b]) => a.order - b.order);
  const rows = settings.map(([name, setting]) => {
    const says = (setting.markdownDescription ?? setting.description ?? "").replaceAll("|", "\\|");
    return `| \`${name}\` | \`${JSON.stringify(setting.default)}\` | ${says} |`;
  });
  return ["| setting | default | meaning |", "| --- | --- | --- |", ...rows, ""].join("\n");
}

if (import.meta.main) writeFileSync(readme, readmeWithSettings());
