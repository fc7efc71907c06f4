import * as l10n from "@vscode/l10n";
import { actionCommands, actionKinds, SHOW_DOCUMENT } from "../../messages/actions.ts";
import type { Source } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import { sourceName } from "../../present/source-name.ts";
import { sourceNamed } from "../source-named.ts";
import { passagesOf } from "../source-passages.ts";
import { toLocation } from "../to-protocol.ts";
import type { ActionPlace, Offer, Offerer } from "./offer.ts";

/** The page that says what a check looks for. */
export const offerExplanations: Offerer = ({ findings, world: { features, pages } }) => {
  const seen = new Set<string>();
  return findings.flatMap((finding): Offer[] => {
    const { code: check } = finding;
    const page = pages.pageOf(check);
    if (page === undefined || seen.has(check)) return [];
    seen.add(check);
    const title = l10n.t("Explain the check “{0}”", check);
    const command = features.commands.has(actionCommands.explain)
      ? { title, command: actionCommands.explain, arguments: [page] }
      : features.showsDocuments && { title, command: SHOW_DOCUMENT, arguments: [page] };
    return command ? [{ id: `explain ${check}`, title, kind: actionKinds.explain, finding, command }] : [];
  });
};

/** The passage that a finding speaks of, else the one that says most of the claim. */
export const offerPassages: Offerer = (place) => {
  const { text, world } = place;
  const found = passageAt(place);
  if (found === undefined) return [];
  const { source, span } = found;
  const title = l10n.t("Open the passage in {0} to the side", sourceName(source));
  const location = toLocation(text.placeOf(source), span);
  const command = world.features.commands.has(actionCommands.passage)
    ? { title, command: actionCommands.passage, arguments: [location] }
    : world.features.showsDocuments && { title, command: SHOW_DOCUMENT, arguments: [location.uri, location.range] };
  return command ? [{ id: "passage", title, kind: actionKinds.passage, command }] : [];
};

function passageAt({ text, findings, compared }: ActionPlace): { source: Source; span: Span } | undefined {
  for (const { path, span } of findings.flatMap(({ related }) => related)) {
    const source = path === undefined ? undefined : sourceNamed(text, path);
    if (source !== undefined) return { source, span };
  }
  const [best] = passagesOf(compared?.comparisons ?? []);
  return best && { source: best.source, span: best.claim.figure.span };
}
