import * as l10n from "@vscode/l10n";
import { checks } from "../../checks/registry.ts";
import { ignoreHere } from "../../edits/ignore-comment.ts";
import { actionCommands, actionKinds } from "../../messages/actions.ts";
import { commentFormOf } from "../text-format.ts";
import { editsOfText } from "../workspace-edit.ts";
import type { Offerer } from "./offer.ts";

/** Checks whose findings nothing keeps back: they look at what the others were kept from. */
const last: ReadonlySet<string> = new Set(checks.filter((check) => check.last).map(({ id }) => id));

export function canBeIgnored(check: string): boolean {
  return !last.has(check);
}

/** Keeps a check quiet at one place by a comment, with the reason that the client asks for. */
export const offerIgnoring: Offerer = ({ text, findings, world: { features } }) => {
  const form = commentFormOf(text.document);
  const { prose } = text.checked.document;
  if (form === undefined) return [];
  const asks = features.commands.has(actionCommands.ignore);
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const { code: check, span } = finding;
    const line = text.checked.lines.positionAt(span[0]).line;
    // One comment is about everything that the check finds on the line.
    if (!canBeIgnored(check) || seen.has(`${check} ${line}`)) return [];
    seen.add(`${check} ${line}`);
    if (ignoreHere(prose, { check, span }, form) === undefined) return [];
    const inTitle = prose.blocks.some((block) => block.kind === "title" && span[0] <= block.span[1]);
    const offer = { id: `ignore ${check} ${span.join()}`, kind: actionKinds.ignore, finding };
    return [
      {
        ...offer,
        title: inTitle
          ? l10n.t("Ignore “{0}” in this document", check)
          : asks
            ? l10n.t("Ignore “{0}” here…", check)
            : l10n.t("Ignore “{0}” here", check),
        work({ reason }: { readonly reason?: string }) {
          const edit = ignoreHere(prose, { check, span, ...(reason !== undefined && { reason }) }, form);
          return edit && editsOfText(text, [edit]);
        },
        ...(asks && { command: { asking: actionCommands.ignore } }),
      },
    ];
  });
};
