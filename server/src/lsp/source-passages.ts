import type { Location, LocationLink } from "vscode-languageserver";
import type { Claim } from "../model/claim.ts";
import type { ComparedClaim, Comparison } from "../model/comparison.ts";
import type { Mention } from "../model/mention.ts";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import type { EntityPassage } from "../present/entity-card.ts";
import type { CheckedText } from "./checked-text.ts";
import { placesOfClaim } from "./same-claim.ts";
import { type TextPlace, toLocation, toLocationLink } from "./to-protocol.ts";

/** How a source is found in the editor. */
export type PlaceOfSource = (source: Source) => TextPlace;

/** The passages that a claim is compared with, best first: each figure within its sentence. */
export function passagesOf(comparisons: readonly Comparison[]): { source: Source; claim: Claim }[] {
  const seen = new Set<string>();
  return comparisons.flatMap(({ source, claim, from }) =>
    (from ?? [claim]).flatMap((other) => {
      const key = `${other.figure.span.join()} ${source.path}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ source, claim: other }];
    }),
  );
}

export function definitionsOfClaim(
  place: TextPlace,
  origin: Span,
  comparisons: readonly Comparison[],
  placeOf: PlaceOfSource,
): LocationLink[] {
  return passagesOf(comparisons).map(({ source, claim }) =>
    toLocationLink(place, origin, placeOf(source), claim.sentence, claim.figure.span),
  );
}

/** Passages in sources; with `own` the places in the document itself before them. */
export function referencesOfClaim(
  { place, checked, placeOf }: CheckedText,
  { claim, comparisons }: ComparedClaim,
  own: boolean,
): Location[] {
  const here = own ? placesOfClaim(checked, claim).map((span) => toLocation(place, span)) : [];
  const there = passagesOf(comparisons).map((item) => toLocation(placeOf(item.source), item.claim.figure.span));
  return [...here, ...there];
}

/** Where the sources name an entity; with `own` where the document does before them. */
export function referencesOfMention(
  { place, checked, placeOf }: CheckedText,
  mention: Mention,
  passages: readonly EntityPassage[],
  own: boolean,
): Location[] {
  const here = own ? checked.document.mentions.filter(({ key }) => key === mention.key) : [];
  const there = passages.filter(({ source }) => source.path !== checked.path);
  return [
    ...here.map(({ span }) => toLocation(place, span)),
    ...there.map((passage) => toLocation(placeOf(passage.source), passage.mention.span)),
  ];
}
