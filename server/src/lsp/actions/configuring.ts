import { posix } from "node:path";
import * as l10n from "@vscode/l10n";
import { CONFIGURATION_NAME } from "../../config/configuration.ts";
import { emptyConfiguration, withAccepted, withSeverity } from "../../config/edit-configuration.ts";
import { withEdits } from "../../edits/fixes-together.ts";
import { type ActionAnswers, actionCommands, actionKinds } from "../../messages/actions.ts";
import type { Edit, Severity } from "../../model/finding.ts";
import type { FileSystem } from "../../service/file-system.ts";
import { readText } from "../../sources/read-text.ts";
import { createLineIndex } from "../../text/line-index.ts";
import type { CheckedText } from "../checked-text.ts";
import { pathOfUri, uriOfPath } from "../file-uris.ts";
import { type DocumentEdits, toTextEdits } from "../workspace-edit.ts";
import { canBeIgnored } from "./ignoring.ts";
import type { ActionPlace, Offer, Offerer } from "./offer.ts";

/** A longer stretch is a sentence and no figure or name. */
const LONGEST = 80;

/** Changes what the nearest configuration file says of a finding: the figure is accepted, or its check gets another severity. */
export const offerConfiguring: Offerer = (place) => {
  const { text, findings, world } = place;
  const path = configurationFor(place);
  if (path === undefined) return [];
  const { commands } = world.features;
  const seen = new Set<string>();
  return findings.flatMap((finding): Offer[] => {
    const { code: check, span } = finding;
    const figure = writtenAt(text, span);
    const offers: Offer[] = [];
    const offer = (id: string, one: Omit<Offer, "id" | "finding">) => {
      if (seen.has(id)) return;
      seen.add(id);
      offers.push({ id, finding, ...one });
    };
    if (canBeIgnored(check) && figure !== "" && figure.length <= LONGEST) {
      offer(`accept ${check} ${figure}`, {
        title: commands.has(actionCommands.accept)
          ? l10n.t("Accept “{0}” in the configuration…", figure)
          : l10n.t("Accept “{0}” in the configuration", figure),
        kind: actionKinds.accept,
        work: ({ reason, unsaved }) =>
          changed(world.files, path, unsaved, (configuration) =>
            withAccepted(configuration, { figure, checks: [check], ...(reason !== undefined && { reason }) }),
          ),
        ...(commands.has(actionCommands.accept) && { command: { asking: actionCommands.accept } }),
      });
    }
    if (Object.hasOwn(text.project.settings.checks, check)) return offers;
    offer(`severity ${check}`, {
      title: commands.has(actionCommands.severity)
        ? l10n.t("Change how “{0}” is reported…", check)
        : l10n.t("Switch “{0}” off in the configuration", check),
      kind: actionKinds.severity,
      work: ({ severity = "off", unsaved }) =>
        changed(world.files, path, unsaved, (configuration) =>
          withSeverity(configuration, check, severity as Severity | "off"),
        ),
      ...(commands.has(actionCommands.severity) && { command: { asking: actionCommands.severity } }),
    });
    return offers;
  });
};

/**
 * The file to change: the nearest one, else one in the folder of the workspace, else one beside the text. None where the
 * workspace is not trusted, where the file has mistakes that have to be mended first, and for a text without a place.
 */
function configurationFor({ text, world }: ActionPlace): string | undefined {
  const { project, document } = text;
  // Before the first reading it is not known what there is.
  if (!world.trusted || project.session.report === undefined || project.mistakes.length > 0) return undefined;
  const [nearest] = project.configurations;
  if (nearest !== undefined) return nearest;
  if (!world.features.createsFiles || !world.features.versionedEdits) return undefined;
  const path = pathOfUri(document.uri);
  const folder = project.root ?? (path === undefined ? undefined : posix.dirname(path));
  return folder === undefined ? undefined : posix.join(folder, CONFIGURATION_NAME);
}

async function changed(
  files: FileSystem,
  path: string,
  unsaved: ActionAnswers["unsaved"] = {},
  change: (text: string) => readonly Edit[],
): Promise<DocumentEdits | undefined> {
  const uri = uriOfPath(path);
  const open = Object.entries(unsaved).find(([address]) => pathOfUri(address) === path)?.[1];
  const there = open !== undefined || (await files.stat(path)) !== undefined;
  if (!there) {
    const whole = withEdits(emptyConfiguration, change(emptyConfiguration));
    const start = { line: 0, character: 0 };
    return { uri, version: null, create: true, edits: [{ range: { start, end: start }, newText: whole }] };
  }
  const text = open ?? (await readText(files, path)).text;
  const edits = text === undefined ? [] : change(text);
  if (text === undefined || edits.length === 0) return undefined;
  return { uri, version: null, edits: toTextEdits(createLineIndex(text), edits) };
}

/** What was found at a place as the text writes it. */
function writtenAt({ document }: CheckedText, [start, end]: readonly [number, number]): string {
  return document.getText().slice(start, end).replace(/\s+/g, " ").trim();
}
