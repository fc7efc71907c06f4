import * as vscode from "vscode";
import type { Reading, Status } from "../../server/src/messages/status.ts";

/** What was found in a text: "12 claims · 9 supported · 2 conflicts". */
export function claimsInWords({ claims, conflicts, supported, findings }: Status): string {
  return [
    claims === 1 ? vscode.l10n.t("1 claim") : vscode.l10n.t("{0} claims", grouped(claims)),
    vscode.l10n.t("{0} supported", grouped(supported)),
    conflicts === 1 ? vscode.l10n.t("1 conflict") : vscode.l10n.t("{0} conflicts", grouped(conflicts)),
    ...(findings === 0 ? [] : [inNumber(findings)]),
  ].join(" · ");
}

/** How long that took. */
export function timeInWords({ milliseconds, partly }: Status): string {
  if (partly) return vscode.l10n.t("Tickmark, of the part that is visible; the rest is being checked");
  return vscode.l10n.t("Tickmark, {0} ms", grouped(Math.max(1, Math.round(milliseconds))));
}

/** What a text is compared with, or how far the reading of it is. */
export function sourcesInWords(status: Status | undefined, reading: Reading | undefined): string {
  if (reading !== undefined)
    return vscode.l10n.t("Reading sources: {0} of {1}", grouped(reading.done), grouped(reading.total));
  if (status === undefined) return vscode.l10n.t("No sources read yet");
  const { sources, problems } = status;
  if (sources === 0 && problems.length === 0) return vscode.l10n.t("No sources: only the article itself is checked");
  const read = sources === 1 ? vscode.l10n.t("1 source read") : vscode.l10n.t("{0} sources read", grouped(sources));
  return problems.length === 0 ? read : `${read} · ${inNumber(problems.length)}`;
}

function inNumber(problems: number): string {
  return problems === 1 ? vscode.l10n.t("1 problem") : vscode.l10n.t("{0} problems", grouped(problems));
}

function grouped(number: number): string {
  return number.toLocaleString(vscode.env.language);
}
