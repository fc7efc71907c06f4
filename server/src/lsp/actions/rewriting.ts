import * as l10n from "@vscode/l10n";
import { actionKinds } from "../../messages/actions.ts";
import type { Claim } from "../../model/claim.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Bound } from "../../model/figure.ts";
import { bestComparisons } from "../../present/best-comparisons.ts";
import { sourceName } from "../../present/source-name.ts";
import { conversions } from "../../rewrite/conversions.ts";
import type { Rewriting } from "../../rewrite/frame.ts";
import { insertBound } from "../../rewrite/insert-bound.ts";
import { readable } from "../../text/readable.ts";
import { editsOfText } from "../workspace-edit.ts";
import type { Offer, Offerer } from "./offer.ts";

const bounds: readonly Bound[] = ["approximately", "more-than", "at-least", "less-than", "at-most"];

/**
 * Puts the words before a flat figure that a source bounds or softens its own with. Who asks for nothing else is offered the
 * plain words for every bound besides.
 */
export const offerBounds: Offerer = ({ text, compared, asked }) => {
  const { document } = text.checked;
  if (compared === undefined) return [];
  const { claim } = compared;
  const seen = new Set<string>();
  const offer = (made: Rewriting | undefined, title: (words: string) => string): Offer[] => {
    if (made === undefined || seen.has(made.text)) return [];
    seen.add(made.text);
    const kind = actionKinds.insertBound;
    return [{ id: `bound ${made.text}`, title: title(made.text), kind, edits: editsOfText(text, made.edits) }];
  };
  const told = bestComparisons(compared).find((comparison) => boundsTheSame(comparison, claim));
  const bySources =
    told === undefined
      ? []
      : offer(insertBound(document, claim, told.claim.figure.bound, boundWords(told)), (written) =>
          l10n.t("Write “{0}”, as {1} does", written, sourceName(told.source)),
        );
  if (!asked.has(actionKinds.insertBound)) return bySources;
  const plain = bounds.flatMap((bound) =>
    offer(insertBound(document, claim, bound), (written) => l10n.t("Write “{0}”", written)),
  );
  return [...bySources, ...plain];
};

/** The figure in a unit that readers elsewhere know, instead of its own or behind it. */
export const offerConversions: Offerer = ({ text, compared }) => {
  if (compared === undefined) return [];
  return conversions(text.checked.document, compared.claim).flatMap(
    ({ unit, text: written, replace, add }): Offer[] => {
      const kind = actionKinds.convertUnit;
      const instead: Offer = {
        id: `unit ${unit}`,
        title: l10n.t("Convert to {0}", written),
        kind,
        edits: editsOfText(text, replace),
      };
      if (add === undefined) return [instead];
      const title = l10n.t("Add {0} in brackets", written);
      return [{ id: `add unit ${unit}`, title, kind, edits: editsOfText(text, add) }, instead];
    },
  );
};

/** Whether a source bounds or softens the very figure that a claim states flatly. */
function boundsTheSame({ claim: { figure }, relation }: Comparison, own: Claim): boolean {
  if (relation !== "same" && relation !== "consistent") return false;
  const { value, unit, bound } = own.figure;
  return bound === "exact" && figure.bound !== "exact" && figure.unit === unit && figure.value === value;
}

function boundWords({ source, claim }: Comparison): string {
  const { outer, span } = claim.figure;
  return readable(source.document.prose, [outer[0], span[0]]).trim().toLowerCase();
}
