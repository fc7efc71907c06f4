import { acceptedFigures } from "../checks/accepted-figures.ts";
import type { Check, CheckInput } from "../checks/check.ts";
import { directiveScope } from "../checks/directive-scope.ts";
import type { AcceptedFigure, CheckSettingInFull, CheckSettings } from "../model/check-setting.ts";
import type { Directive } from "../model/directive.ts";
import type { Finding } from "../model/finding.ts";
import type { CanonicalValue } from "../model/house-style.ts";
import { readDirectives } from "../text/directives.ts";
import { finish, type Steps } from "../text/steps.ts";

/** What a document's findings are after what its writer and the configuration let stand. */
export interface CheckedFindings {
  /** Sorted by place, then by code. */
  readonly findings: readonly Finding[];
  /** Those kept back, sorted likewise. */
  readonly ignored: readonly IgnoredFinding[];
}

/** A finding that a directive or the configuration keeps back. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly by: "directive" | "configuration";
  /** As the directive or the configuration states it; absent where it states none. */
  readonly reason?: string;
}

export interface RunSettings {
  readonly checks: CheckSettings;
  readonly accepted?: readonly AcceptedFigure[];
  readonly canonical?: readonly CanonicalValue[];
}

/** What a document is checked by. */
export interface RunInput extends CheckInput {
  /** What other drafts say of it, for the checks that look at sources; absent where it stands alone. */
  readonly drafts?: Pick<CheckInput, "compared" | "sources">;
}

/** As {@link runningChecks}, at once. */
export function runChecks(...work: Parameters<typeof runningChecks>): CheckedFindings {
  return finish(runningChecks(...work));
}

/** Runs all checks that are on, one by one; one that throws is logged by its id while the others report. */
export function* runningChecks(
  checks: readonly Check[],
  { drafts, ...read }: RunInput,
  settings: RunSettings,
  log: (message: string) => void,
): Steps<CheckedFindings> {
  const input = settings.canonical === undefined ? read : { ...read, canonical: settings.canonical };
  const running = checks.filter((check) => isOn(check, settings.checks));
  const found: Finding[] = [];
  for (const check of running.filter(({ last }) => !last)) {
    yield* prepared(check, input, log);
    found.push(...run(check, input, settings.checks, log));
    yield;
  }
  if (drafts !== undefined) {
    const beside = running.filter(({ last, usesSources }) => !last && usesSources);
    const places = new Set(found.map(keyOf));
    for (const check of beside) {
      const more = run(check, { ...input, ...drafts }, settings.checks, log);
      found.push(...more.filter((finding) => !places.has(keyOf(finding))));
      yield;
    }
  }
  const directives = readDirectives(input.document.prose);
  const { shown, ignored, used } = keepBack(found, input, directives, settings.accepted ?? []);
  const ran = new Set(running.map(({ id }) => id));
  const none: ReadonlySet<string> = new Set();
  const uses = directives.map((directive) => ({ directive, used: used.get(directive) ?? none }));
  const sofar = { checks, ran, directives: uses };
  for (const check of running) if (check.last) shown.push(...run(check, { ...input, sofar }, settings.checks, log));
  return {
    findings: shown.sort(byPlace),
    ignored: ignored.sort((a, b) => byPlace(a.finding, b.finding)),
  };
}

/** What the sources say at a place, and what the article itself does, is not said again by other drafts. */
function keyOf({ code, span }: Finding): string {
  return `${code} ${span[0]}`;
}

function isOn(check: Check, settings: CheckSettings): boolean {
  const { severity } = settingOf(check, settings);
  return severity === undefined ? check.enabled : severity !== "off";
}

function settingOf({ id }: Check, settings: CheckSettings): CheckSettingInFull {
  const set = Object.hasOwn(settings, id) ? settings[id] : undefined;
  return typeof set === "string" ? { severity: set } : (set ?? {});
}

function* prepared(check: Check, input: CheckInput, log: (message: string) => void): Steps<void> {
  if (check.prepare === undefined) return;
  try {
    yield* check.prepare(input);
  } catch (error) {
    log(failed(check, error));
  }
}

function failed({ id }: Check, error: unknown): string {
  return `the check ${id} failed; the others go on. ${error instanceof Error ? error.stack : String(error)}`;
}

function run(check: Check, input: CheckInput, settings: CheckSettings, log: (message: string) => void): Finding[] {
  const { severity, options = {} } = settingOf(check, settings);
  try {
    const findings = check.run(input, options);
    if (severity === undefined || severity === "off") return findings;
    return findings.map((each) => (each.severity === severity ? each : { ...each, severity }));
  } catch (error) {
    log(failed(check, error));
    return [];
  }
}

function keepBack(
  found: readonly Finding[],
  { document }: CheckInput,
  directives: readonly Directive[],
  accepted: readonly AcceptedFigure[],
) {
  const shown: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  const used = new Map<Directive, Set<string>>();
  const scope = directives.length > 0 && found.length > 0 ? directiveScope(document.prose.text, directives) : undefined;
  const acceptedBy = acceptedFigures(document, accepted);
  for (const finding of found) {
    const covering = scope?.covering(finding) ?? [];
    for (const directive of covering) used.set(directive, (used.get(directive) ?? new Set()).add(finding.code));
    const by = covering[0] ?? acceptedBy(finding);
    if (by === undefined) shown.push(finding);
    else {
      const { reason } = by;
      const who = covering.length > 0 ? "directive" : "configuration";
      ignored.push({ finding, by: who, ...(reason !== undefined && { reason }) });
    }
  }
  return { shown, ignored, used };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.span[0] !== b.span[0]) return a.span[0] - b.span[0];
  if (a.span[1] !== b.span[1]) return a.span[1] - b.span[1];
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
