import { posix } from "node:path";
import * as l10n from "@vscode/l10n";
import { type Cited, citedByLink, citedInFootnote, citedInParentheses, webAddress } from "../../edits/cite-source.ts";
import { actionKinds } from "../../messages/actions.ts";
import type { Claim } from "../../model/claim.ts";
import type { Source } from "../../model/source.ts";
import { bestComparisons, supports } from "../../present/best-comparisons.ts";
import { sourceName } from "../../present/source-name.ts";
import type { CheckedText } from "../checked-text.ts";
import { formatOfText } from "../text-format.ts";
import { editsOfText } from "../workspace-edit.ts";
import type { Offer, Offerer } from "./offer.ts";

/** So many sources are offered to who asks for nothing but citing; all others see the best one. */
const CHOICES = 5;

/** Names a source that bears a claim out: in a footnote or by a link, in plain text in parentheses. */
export const offerCitations: Offerer = ({ text, compared, asked }) => {
  const { prose } = text.checked.document;
  if (compared === undefined) return [];
  const { claim } = compared;
  const supporting = bestComparisons(compared).filter(({ relation, source }) => supports(relation) && !source.draft);
  const count = asked.has(actionKinds.cite) ? CHOICES : 1;
  const plain = formatOfText(text.document) === "plain";
  return supporting.slice(0, count).flatMap((comparison): Offer[] => {
    const { source } = comparison;
    const cited = citedFrom(text, source, comparison.claim);
    const name = sourceName(source);
    const figure = prose.text.slice(...claim.figure.span).replace(/\s+/g, " ");
    const ways = plain
      ? [
          {
            way: "words",
            title: l10n.t("Cite {0} in parentheses", name),
            edits: citedInParentheses(prose, claim, cited),
          },
        ]
      : [
          {
            way: "footnote",
            title: l10n.t("Cite {0} in a footnote", name),
            edits: citedInFootnote(prose, claim, cited),
          },
          { way: "link", title: l10n.t("Link “{0}” to {1}", figure, name), edits: citedByLink(prose, claim, cited) },
        ];
    return ways.flatMap(({ way, title, edits }) =>
      edits === undefined
        ? []
        : [{ id: `cite ${way} ${source.path}`, title, kind: actionKinds.cite, edits: editsOfText(text, edits) }],
    );
  });
};

function citedFrom(text: CheckedText, source: Source, { figure }: Claim): Cited {
  const web = webAddress(source);
  if (web !== undefined) return { source, target: web };
  const { uri, page } = text.placeOf(source);
  const path = pathBetween(text.document.uri, uri);
  if (path === undefined) return { source };
  const number = page?.(figure.span[0]);
  return { source, target: number === undefined ? path : `${path}#page=${number}` };
}

/** From one file to another, percent-encoded as their addresses are; `undefined` where they do not lie in one tree. */
function pathBetween(from: string, to: string): string | undefined {
  if (!URL.canParse(from) || !URL.canParse(to)) return undefined;
  const [a, b] = [new URL(from), new URL(to)];
  if (a.protocol !== b.protocol || a.host !== b.host || !a.pathname.startsWith("/")) return undefined;
  return posix.relative(posix.dirname(a.pathname), b.pathname);
}
