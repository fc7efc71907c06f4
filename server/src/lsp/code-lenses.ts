import * as l10n from "@vscode/l10n";
import type { CodeLens, Command } from "vscode-languageserver";
import { PEEK_CLAIMS } from "../messages/claim-walk.ts";
import type { ComparedClaim } from "../model/comparison.ts";
import { claimCounts } from "../present/claim-counts.ts";
import { type ClaimSection, claimSections } from "../service/claim-sections.ts";
import { type CheckedText, wasCompared } from "./checked-text.ts";
import { isDisputed } from "./claim-at.ts";
import type { Extent } from "./settings.ts";
import { toLocation, toRange } from "./to-protocol.ts";
import { numberMember, stringMember } from "./untrusted-value.ts";

/** Says which section a lens is over, so that its claims can be counted when it is seen. */
export interface LensPlace {
  readonly uri: string;
  /** Position among the sections with claims. */
  readonly section: number;
  /** The heading's text; absent without one. */
  readonly title?: string;
}

/** A lens over each section with claims; what it says is told when it is seen. */
export function lensesOf({ document, checked }: CheckedText, extent: Extent): CodeLens[] {
  if (extent === "off") return [];
  return claimSections(checked).flatMap(({ title, span, claims }, section) => {
    if (extent === "conflicts" && !claims.some(isDisputed)) return [];
    const data: LensPlace = { uri: document.uri, section, ...(title !== null && { title }) };
    return [{ range: toRange(checked.lines, span), data }];
  });
}

/** The lens with its counts. Where the client has the command for it, a click shows the claims that ask for attention. */
export function resolvedLens(
  lens: CodeLens,
  text: CheckedText | undefined,
  place: LensPlace,
  canPeek: boolean,
): CodeLens {
  const found = text && sectionOf(text, place);
  if (text === undefined || found === undefined) return { ...lens, command: silent };
  const { claims } = found;
  const title = claimCounts(claims, wasCompared(text));
  if (!canPeek) return { ...lens, command: { ...silent, title } };
  const [shown, tooltip] = worthASight(claims);
  const locations = shown.map(({ claim }) => toLocation(text.place, claim.figure.outer));
  const { start } = toRange(text.place.lines, found.span);
  const command = { title, tooltip, command: PEEK_CLAIMS, arguments: [text.document.uri, start, locations] };
  return { ...lens, command };
}

/** The place that a lens came with; `undefined` where it came with none. */
export function lensPlace(data: unknown): LensPlace | undefined {
  const uri = stringMember(data, "uri");
  const section = numberMember(data, "section");
  const title = stringMember(data, "title");
  return uri === undefined || section === undefined
    ? undefined
    : { uri, section, ...(title !== undefined && { title }) };
}

/** The section that a lens was over; the text may be another by now. */
function sectionOf({ checked }: CheckedText, { section, title }: LensPlace): ClaimSection | undefined {
  const heading = title ?? null;
  const sections = claimSections(checked);
  const there = sections[section];
  return there?.title === heading ? there : sections.find((other) => other.title === heading);
}

/** A lens without a command is an error to some editors; one with an empty command is text. */
export const silent: Command = { title: "", command: "" };

/** The claims that a source contradicts; where there are none, those of which none speaks; else all. */
function worthASight(claims: readonly ComparedClaim[]): [claims: readonly ComparedClaim[], tooltip: string] {
  const disputed = claims.filter(isDisputed);
  if (disputed.length > 0) return [disputed, l10n.t("Show the claims that a source contradicts")];
  const unknown = claims.filter(({ verdict }) => verdict === "not-found");
  if (unknown.length > 0 && unknown.length < claims.length)
    return [unknown, l10n.t("Show the claims that no source speaks of")];
  return [claims, l10n.t("Show the claims")];
}
