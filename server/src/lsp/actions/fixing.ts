import * as l10n from "@vscode/l10n";
import { fixesTogether } from "../../edits/fixes-together.ts";
import { actionKinds } from "../../messages/actions.ts";
import type { ReadDocument } from "../../model/document.ts";
import type { Edit } from "../../model/finding.ts";
import type { Span } from "../../model/span.ts";
import { editsOfText } from "../workspace-edit.ts";
import type { Offerer } from "./offer.ts";

/** What the checks themselves would write instead. The only way to mend a place is the preferred one. */
export const offerFixes: Offerer = ({ text, findings }) => {
  const seen = new Set<string>();
  const fixes = findings.flatMap((finding) =>
    finding.fixes.flatMap((fix, i) => {
      const key = JSON.stringify(fix.edits);
      if (fix.edits.length === 0 || seen.has(key)) return [];
      seen.add(key);
      return [{ finding, fix, id: `fix ${finding.code} ${finding.span.join()} ${i}` }];
    }),
  );
  return fixes.map(({ finding, fix, id }) => ({
    id,
    title: fix.title,
    kind: isOfNames(text.checked.document, fix.edits) ? actionKinds.correctName : actionKinds.fix,
    preferred: fixes.length === 1,
    finding,
    edits: editsOfText(text, fix.edits),
  }));
};

/** Whether edits change nothing but names and titles. */
function isOfNames({ mentions }: ReadDocument, edits: readonly Edit[]): boolean {
  const within = (span: Span, around: Span | undefined) =>
    around !== undefined && around[0] <= span[0] && span[1] <= around[1];
  return edits.every(({ span }) => mentions.some((each) => within(span, each.span) || within(span, each.role?.span)));
}

/** Everything in the text that can be mended without judging, at one time. */
export const offerFixAll: Offerer = ({ text, asked }) => {
  if (![...asked].some((kind) => kind.startsWith("source"))) return [];
  const { edits } = fixesTogether(text.checked.findings, false);
  if (edits.length === 0) return [];
  const title = l10n.t("Fix everything that needs no judgement");
  return [{ id: "fix-all", title, kind: actionKinds.fixAll, edits: editsOfText(text, edits) }];
};
