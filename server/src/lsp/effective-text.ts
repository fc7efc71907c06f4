import * as l10n from "@vscode/l10n";
import { mergeConfigurations } from "../config/merge-configurations.ts";
import type { SettingsLevel } from "../messages/configuration.ts";
import { checksInFull, type EffectiveConfiguration, type Origin } from "../service/effective-configuration.ts";
import { nameWithin, type Project } from "./projects.ts";
import { isRecord } from "./untrusted-value.ts";

/** What is known of the text that is asked about. */
export interface EffectiveText {
  /** As people are shown it. */
  readonly name: string;
  /** Its absolute path; absent for a text that was never saved. */
  readonly path: string | undefined;
  readonly project: Project;
  /** Whether a `.tickmarkignore` leaves it out. */
  readonly leftOut: boolean;
  /** False where the workspace's own files may not say what is read. */
  readonly trusted: boolean;
  readonly levels: readonly SettingsLevel[];
}

/**
 * All that holds for a text as JSON with comments: what the command line prints of it, with the editor's settings on top, and
 * behind each value that is no default where it is said.
 */
export async function effectiveText(asked: EffectiveText): Promise<string> {
  const { project, levels, path } = asked;
  const { settings, found, root } = project;
  const written = path === undefined ? undefined : await found?.effectiveFor(path);
  const base = written?.configuration ?? nothing;
  const values = {
    enable: settings.enable,
    ...base,
    sources: project.sources.map((source) => nameWithin(source, root)),
    checks: checksInFull(
      mergeConfigurations({ checks: base.checks }, { checks: settings.checks }).checks ?? {},
    ) as Record<string, unknown>,
    compareFolder: project.draftFolder !== undefined,
  };
  const origins = new Map<string, string>();
  for (const [key, origin] of written?.origins ?? []) origins.set(key, originInWords(origin));
  if (project.sources.length > 0 && (base.sources.length === 0 || !asked.trusted))
    origins.set("sources", l10n.t("folders that are usual for sources"));
  for (const [key, level] of settingsNamed(levels)) origins.set(key, level);
  const head = [
    l10n.t("What holds for {0}. What has no comment is the default.", asked.name),
    stateOf(asked),
    ...(asked.trusted || base.sources.length === 0
      ? []
      : [l10n.t("The workspace is not trusted: what its configuration names as sources is not read.")]),
    ...project.mistakes.map(({ line, message }) =>
      line === undefined
        ? l10n.t("The configuration: {0}", message)
        : l10n.t("The configuration, line {0}: {1}", line, message),
    ),
  ];
  return `${head.map(comment).join("\n")}\n${render(values, origins)}\n`;
}

const nothing: EffectiveConfiguration = {
  files: [],
  sources: [],
  checks: {},
  accepted: [],
  aliases: {},
  canonical: [],
  compareFolder: false,
  ignore: [],
};

function stateOf({ project, leftOut, path }: EffectiveText): string {
  if (!project.settings.enable) return l10n.t("It is not checked: checking is switched off.");
  if (leftOut) return l10n.t("It is not checked: a .tickmarkignore leaves it out.");
  if (path !== undefined && project.ignores(path))
    return l10n.t("It is not checked: the configuration leaves it out (include, ignore).");
  return project.sources.length === 0
    ? l10n.t("It is checked against itself: there are no sources.")
    : l10n.t("It is checked.");
}

function originInWords({ files, override }: Origin): string {
  const names = files.join(", ");
  return override === undefined ? names : l10n.t("{0}, for {1}", names, override.join(", "));
}

/** Which settings are set, with the last level that sets them; checks one by one, since levels are put together there. */
function settingsNamed(levels: readonly SettingsLevel[]): Map<string, string> {
  const named = new Map<string, string>();
  for (const { name, settings } of levels) {
    for (const [key, value] of Object.entries(settings)) {
      // An empty list, and a folder that is not asked to be compared, leave it to the configuration.
      if ((Array.isArray(value) && value.length === 0) || value === null || value === undefined) continue;
      if (key === "compareFolder" && value !== true) continue;
      if (key === "checks" && isRecord(value)) for (const id of Object.keys(value)) named.set(`checks.${id}`, name);
      else named.set(key, name);
    }
  }
  return named;
}

/** One line for each member and each check, with its comment behind it. */
function render(values: Readonly<Record<string, unknown>>, origins: ReadonlyMap<string, string>): string {
  const behind = (key: string) => {
    const origin = origins.get(key);
    return origin === undefined ? "" : ` ${comment(origin)}`;
  };
  const members = Object.entries(values);
  const lines = members.flatMap(([key, value], i) => {
    const comma = i < members.length - 1 ? "," : "";
    const name = JSON.stringify(key);
    if (key !== "checks" || !isRecord(value)) return [`  ${name}: ${inLine(value)}${comma}${behind(key)}`];
    const each = Object.entries(value);
    const checks = each.map(
      ([id, setting], j) =>
        `    ${JSON.stringify(id)}: ${inLine(setting)}${j < each.length - 1 ? "," : ""}${behind(`checks.${id}`)}`,
    );
    return [`  ${name}: {`, ...checks, `  }${comma}`];
  });
  return `{\n${lines.join("\n")}\n}`;
}

/** JSON on one line, with air. */
function inLine(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[${value.map(inLine).join(", ")}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${inLine(each)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** File names may hold anything, a line's end too. */
function comment(text: string): string {
  return `// ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")}`;
}
