import type { CodeActionKind } from "vscode-languageserver";
import { offerCitations } from "./citing.ts";
import { offerConfiguring } from "./configuring.ts";
import { offerExplanations, offerPassages } from "./explaining.ts";
import { offerFixAll, offerFixes } from "./fixing.ts";
import { offerIgnoring } from "./ignoring.ts";
import type { ActionPlace, Offer, Offerer } from "./offer.ts";
import { offerBounds, offerConversions } from "./rewriting.ts";

/** In the order in which people see them: what mends first, what lets stand after it, then what only shows something. */
const offerers: readonly Offerer[] = [
  offerFixes,
  offerBounds,
  offerConversions,
  offerCitations,
  offerIgnoring,
  offerConfiguring,
  offerExplanations,
  offerPassages,
  offerFixAll,
];

export function offersAt(place: ActionPlace): Offer[] {
  return offerers.flatMap((offerer) => offerer(place));
}

/** Whether a kind is one of those that are wanted or below it; all are where none is named. */
export function isWanted(kind: CodeActionKind, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}
