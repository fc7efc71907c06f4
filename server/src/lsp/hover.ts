import { type Hover, MarkupKind } from "vscode-languageserver";
import type { ComparedClaim } from "../model/comparison.ts";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { claimCard, findingLines } from "../present/claim-card.ts";
import { entityCard } from "../present/entity-card.ts";
import type { CheckedText } from "./checked-text.ts";
import { claimAt, findingsAt, mentionAt } from "./claim-at.ts";
import { entityPassages } from "./entity-index.ts";
import { toLink, toRange } from "./to-protocol.ts";

/** How many sources are read for the card of a name. */
const PASSAGES = 8;

/**
 * The card for what stands at an offset: a claim, else an entity, else what the checks found there. `null` for bare text.
 * `findingsShown` says that the editor shows diagnostics in the same place by itself.
 */
export function hoverAt(text: CheckedText, offset: number, findingsShown: boolean): Hover | null {
  const { checked, place, sources } = text;
  const findings = findingsAt(checked, offset);
  const card = (span: Span, value: string): Hover => ({
    contents: { kind: MarkupKind.Markdown, value },
    range: toRange(place.lines, span),
  });

  const compared = claimAt(checked, offset);
  if (compared !== undefined) {
    return card(compared.claim.figure.outer, claimCardOf(text, compared, findingsShown, findings));
  }
  const mention = mentionAt(checked, offset);
  if (mention !== undefined) {
    const here = checked.document.mentions.filter(({ key }) => key === mention.key);
    const { index } = text.project.session.report ?? {};
    const indexes = [index, text.project.drafts?.indexFor(checked)].filter((each) => each !== undefined);
    const found = indexes.map((each) => entityPassages(each, mention.key, PASSAGES, checked.path));
    const passages = found.flatMap((each) => each.passages);
    const naming = found.reduce((sum, each) => sum + each.sources, 0);
    return card(
      mention.span,
      entityCard({
        mention,
        here,
        passages,
        naming,
        sources: sources.length + otherDrafts(text),
        findings,
        findingsShown,
        linkTo: linksFrom(text),
      }),
    );
  }
  const first = findings[0];
  const lines = findingLines(findings);
  return first === undefined || findingsShown || lines === "" ? null : card(first.span, lines);
}

/** The card of a claim. `findings` are those shown on it; those at its figure where they are not named. */
export function claimCardOf(
  text: CheckedText,
  compared: ComparedClaim,
  findingsShown: boolean,
  findings = findingsAt(text.checked, compared.claim.figure.span[0]),
): string {
  const marked = text.checked.review?.marked.get(compared.claim.index);
  return claimCard({
    compared,
    ...(marked && { marked }),
    prose: text.checked.document.prose,
    sources: text.sources.length,
    drafts: otherDrafts(text),
    findings,
    findingsShown,
    linkTo: linksFrom(text),
  });
}

/** With how many other drafts a text was compared. */
export function otherDrafts({ drafts, checked }: CheckedText): number {
  return drafts.filter(({ path }) => path !== checked.path).length;
}

function linksFrom(text: CheckedText) {
  return (source: Source, at: number) => toLink(text.placeOf(source), at);
}
