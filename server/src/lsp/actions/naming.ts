import * as l10n from "@vscode/l10n";
import { renamedMention } from "../../edits/rename-places.ts";
import { renamedTitle, titleInSource } from "../../edits/rename-title.ts";
import { actionKinds } from "../../messages/actions.ts";
import type { Edit } from "../../model/finding.ts";
import { sourceNamed } from "../source-named.ts";
import { editsOfText } from "../workspace-edit.ts";
import type { Offer, Offerer } from "./offer.ts";

/** Corrects a name that is misspelled, or a title that a source gives otherwise, wherever the text has it. */
export const offerNames: Offerer = ({ text, findings }) => {
  const { document } = text.checked;
  const offers: Offer[] = [];
  for (const finding of findings) {
    const offer = (id: string, title: string, edits: readonly Edit[]) => {
      const kind = actionKinds.correctName;
      offers.push({ id: `${id} ${finding.span.join()}`, title, kind, finding, edits: editsOfText(text, edits) });
    };
    for (const { edits } of finding.fixes) {
      const [only, ...more] = edits;
      if (only === undefined || more.length > 0) continue;
      const mention = document.mentions.find(({ span }) => span[0] === only.span[0] && span[1] === only.span[1]);
      const everywhere = mention === undefined ? [] : renamedMention(document, mention, only.newText);
      if (mention === undefined || everywhere.length < 2) continue;
      const title = l10n.t("Replace “{0}” with “{1}” in {2} places", mention.text, only.newText, everywhere.length);
      offer(`name ${only.newText}`, title, everywhere);
    }
    if (finding.code !== "role") continue;
    const [told] = finding.related;
    const source = told?.path === undefined ? undefined : sourceNamed(text, told.path);
    const person = document.mentions.find(({ role }) => role?.span[0] === finding.span[0]);
    if (told === undefined || source === undefined || person === undefined) continue;
    const other = titleInSource(document, person, source.document, told.span);
    const edits = other === undefined ? [] : renamedTitle(document, person, other);
    if (other === undefined || edits.length === 0) continue;
    const written = person.role?.text.replace(/\s+/g, " ") ?? "";
    const title =
      edits.length === 1
        ? l10n.t("Replace “{0}” with “{1}”", written, other)
        : l10n.t("Replace “{0}” with “{1}” in {2} places", written, other, edits.length);
    offer(`title ${other}`, title, edits);
  }
  return offers;
};
