import { acceptedFigures } from "../checks/accepted-figures.ts";
import type { Check, CheckInput } from "../checks/check.ts";
import { directiveScope } from "../checks/directive-scope.ts";
import type { AcceptedFigure, CheckSettingInFull, CheckSettings, OptionValues } from "../model/check-setting.ts";
import type { Directive } from "../model/directive.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { CanonicalValue } from "../model/house-style.ts";
import { readDirectives } from "../text/directives.ts";
import { finish, STRIDE, type Steps } from "../text/steps.ts";

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
  const running = runningUnder(checks, settings.checks);
  const found: Finding[] = [];
  // Leaving the work costs more than a check of a short document does.
  const long = input.document.claims.length > STRIDE;
  for (const each of running) {
    const { check } = each;
    if (check.last) continue;
    if (check.prepare !== undefined) yield* prepared(check, input, log);
    found.push(...(yield* findingsOf(each, input, log)));
    if (long) yield;
  }
  if (drafts !== undefined) {
    const beside = running.filter(({ check: { last, usesSources } }) => !last && usesSources);
    const places = new Set(found.map(keyOf));
    for (const each of beside) {
      const more = yield* findingsOf(each, { ...input, ...drafts }, log);
      found.push(...more.filter((finding) => !places.has(keyOf(finding))));
      yield;
    }
  }
  const directives = readDirectives(input.document.prose);
  const { shown, ignored, used } = keepBack(found, input, directives, settings.accepted ?? []);
  const ran = new Set(running.map(({ check }) => check.id));
  const none: ReadonlySet<string> = new Set();
  const uses = directives.map((directive) => ({ directive, used: used.get(directive) ?? none }));
  const sofar = { checks, ran, directives: uses };
  for (const each of running) if (each.check.last) shown.push(...(yield* findingsOf(each, { ...input, sofar }, log)));
  return {
    findings: shown.sort(byPlace),
    ignored: ignored.sort((a, b) => byPlace(a.finding, b.finding)),
  };
}

/** What the sources say at a place, and what the article itself does, is not said again by other drafts. */
function keyOf({ code, span }: Finding): string {
  return `${code} ${span[0]}`;
}

/** A check that is on, with what the settings say of it. */
interface RunningCheck {
  readonly check: Check;
  /** Absent where the check's own holds. */
  readonly severity: Severity | undefined;
  readonly options: OptionValues;
}

/** What was asked last: documents mostly come one behind the other under the same settings. */
let lastRunning: { checks: readonly Check[]; settings: CheckSettings; running: readonly RunningCheck[] } | undefined;

function runningUnder(checks: readonly Check[], settings: CheckSettings): readonly RunningCheck[] {
  if (lastRunning?.checks === checks && lastRunning.settings === settings) return lastRunning.running;
  const running = checks.flatMap((check): RunningCheck[] => {
    const { severity, options = {} } = settingOf(check, settings);
    if (severity === "off" || (severity === undefined && !check.enabled)) return [];
    return [{ check, severity, options }];
  });
  lastRunning = { checks, settings, running };
  return running;
}

function settingOf({ id }: Check, settings: CheckSettings): CheckSettingInFull {
  const set = Object.hasOwn(settings, id) ? settings[id] : undefined;
  return typeof set === "string" ? { severity: set } : (set ?? {});
}

function* prepared(check: Check, input: CheckInput, log: (message: string) => void): Steps<void> {
  try {
    yield* check.prepare?.(input) ?? [];
  } catch (error) {
    log(failed(check, error));
  }
}

function failed({ id }: Check, error: unknown): string {
  return `the check ${id} failed; the others go on. ${error instanceof Error ? error.stack : String(error)}`;
}

/** What one check finds; nothing where it fails, even if it found something before. */
function* findingsOf(
  { check, severity, options }: RunningCheck,
  input: CheckInput,
  log: (message: string) => void,
): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  try {
    for (const each of check.run(input, options)) {
      findings.push(severity === undefined || each.severity === severity ? each : { ...each, severity });
      yield;
    }
  } catch (error) {
    log(failed(check, error));
    return [];
  }
  return findings;
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
