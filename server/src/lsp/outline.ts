import * as l10n from "@vscode/l10n";
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import type { ComparedClaim, Verdict } from "../model/comparison.ts";
import { figureWritten } from "../present/comparison-chart.ts";
import { type ClaimSection, claimSections } from "../service/claim-sections.ts";
import { type CheckedText, wasCompared } from "./checked-text.ts";
import type { OutlineExtent } from "./settings.ts";
import { toRange } from "./to-protocol.ts";

/** Whether documents of a language have an outline of claims. */
export function hasOutline(extent: OutlineExtent, language: string): boolean {
  return extent === "all" || (extent === "plainText" && language === "plaintext");
}

/** Headings with the claims under them; claims in front of the first heading stand beside the headings. */
export function outlineOf(text: CheckedText): DocumentSymbol[] {
  const { lines } = text.place;
  const top: DocumentSymbol[] = [];
  /** The headings that what comes next may stand under, the innermost last. */
  const open: { readonly level: number; readonly children: DocumentSymbol[] }[] = [];
  for (const { title, level, span, whole, claims, own } of claimSections(text.checked)) {
    const children = claims.slice(0, own).map((claim) => claimSymbol(text, claim));
    if (title === null) {
      top.push(...children);
      continue;
    }
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const heading: DocumentSymbol = {
      name: title || "…",
      kind: SymbolKind.String,
      range: toRange(lines, whole),
      selectionRange: toRange(lines, span),
      children,
    };
    (open.at(-1)?.children ?? top).push(heading);
    open.push({ level, children });
  }
  return top;
}

/** The same without headings, for clients that show no symbols within symbols. */
export function flatOutlineOf(text: CheckedText): SymbolInformation[] {
  const heading = innermostHeadings(claimSections(text.checked));
  return text.checked.compared.map((compared) => {
    const { name, kind, range } = claimSymbol(text, compared);
    const containerName = heading.get(compared);
    const location = { uri: text.place.uri, range };
    return containerName === undefined ? { name, kind, location } : { name, kind, location, containerName };
  });
}

function innermostHeadings(sections: readonly ClaimSection[]): Map<ComparedClaim, string> {
  const headings = new Map<ComparedClaim, string>();
  for (const { title, claims, own } of sections) {
    if (title !== null) for (const claim of claims.slice(0, own)) headings.set(claim, title);
  }
  return headings;
}

function claimSymbol(text: CheckedText, { claim, verdict }: ComparedClaim): DocumentSymbol {
  const range = toRange(text.place.lines, claim.figure.outer);
  const measure = claim.measure?.text.replace(/\s+/g, " ");
  const said = wasCompared(text) ? verdictName(verdict) : undefined;
  return {
    name: figureWritten(text.checked.document.prose, claim) || "…",
    // The verdict first: the end is what a narrow view cuts off.
    detail: [said, measure].filter((part) => part !== undefined).join(" · "),
    kind: SymbolKind.Number,
    range,
    selectionRange: range,
  };
}

function verdictName(verdict: Verdict): string {
  switch (verdict) {
    case "supported":
      return l10n.t("supported");
    case "conflicting":
      return l10n.t("conflicting");
    case "mixed":
      return l10n.t("mixed");
    case "not-found":
      return l10n.t("not found");
  }
}
