import type { Claim } from "../../model/claim.ts";
import type { ReadDocument } from "../../model/document.ts";
import type { Source, SourceMark, SourceMetadata } from "../../model/source.ts";
import { documentDate } from "../document-date.ts";
import { profilesOf } from "../document-profiles.ts";
import { markersOf, weightOf } from "../markers.ts";
import { type Codec, listOf, objectOf, optional, plain } from "./codec.ts";
import { claimCodec, mentionCodec, proseCodec } from "./document-codec.ts";
import { profileCodec } from "./profile-codec.ts";
import { wordOf } from "./word-number.ts";

/** What is known of a source without reading its record. */
export interface SourceHead {
  readonly metadata: SourceMetadata;
  /** The day it is of, as a publication or by its text; absent where unknown. */
  readonly date?: string;
  /** How many claims it has. */
  readonly claims: number;
  /** How much it has to be known by, see `weightOf`. */
  readonly weight: number;
  /** Which line of its file it is; absent where the file is one document. */
  readonly record?: number;
  /** Tells near-identical copies of its text; absent for a text too short for that. */
  readonly sketch?: string;
}

/** Where a word leads in one source. */
export interface Posting {
  readonly word: number;
  /** Claims or mentions by their position; empty where the word is about the source as a whole. */
  readonly places: readonly number[];
}

/** A source as an index keeps it: found by words, and read one claim at a time. */
export interface SourceRecord {
  readonly head: SourceHead;
  /** All but the claims. */
  readonly document: string;
  /** One for each claim, in order. */
  readonly claims: readonly string[];
  /** Mentions with an office, by their position among all mentions. */
  readonly offices: ReadonlyMap<number, string>;
  /** Each word once. */
  readonly postings: readonly Posting[];
}

// Aliases are the configuration's and not kept with sources.
type KeptDocument = Omit<ReadDocument, "claims" | "aliases"> & { readonly marks?: readonly SourceMark[] };

const documentCodec: Codec<KeptDocument> = objectOf<KeptDocument>({
  prose: proseCodec,
  links: plain(),
  mentions: listOf(mentionCodec),
  marks: optional(plain()),
});

export function recordOf({ document, metadata, marks, record, sketch }: Source): SourceRecord {
  const profiles = profilesOf(document);
  const markers = markersOf(document, profiles);
  const places = new Map<number, number[]>();
  const post = (word: number, place: number) => {
    const list = places.get(word);
    if (list === undefined) places.set(word, [place]);
    else if (list.at(-1) !== place) list.push(place);
  };
  for (const profile of profiles) {
    if (profile === null) continue;
    const { family } = profile.quantity;
    post(wordOf.family(family), profile.claim.index);
    for (const word of profile.topic) post(wordOf.topic(family, word), profile.claim.index);
  }
  const offices = new Map<number, string>();
  for (const [i, mention] of document.mentions.entries()) {
    if (mention.type !== "person" || mention.role === undefined) continue;
    offices.set(i, JSON.stringify(mentionCodec.encode(mention)));
    post(wordOf.holder(mention.key), i);
    for (const office of mention.role.offices) post(wordOf.office(office, mention.role.of ?? ""), i);
  }
  const postings = [...places].map(([word, list]): Posting => ({ word, places: list }));
  for (const marker of markers.keys()) postings.push({ word: wordOf.marker(marker), places: [] });
  const { claims, ...rest } = document;
  const date = metadata.date ?? documentDate(document);
  return {
    head: {
      metadata,
      claims: claims.length,
      weight: weightOf(markers),
      ...(date === undefined ? {} : { date }),
      ...(record === undefined ? {} : { record }),
      ...(sketch === undefined ? {} : { sketch }),
    },
    document: JSON.stringify(documentCodec.encode(marks === undefined ? rest : { ...rest, marks })),
    claims: claims.map((claim) =>
      JSON.stringify(profileCodec.encode({ claim, profile: profiles[claim.index] ?? null })),
    ),
    offices,
    postings,
  };
}

/** A document with the marks of its text; absent where offsets count in the file itself. */
export interface MarkedDocument {
  readonly document: ReadDocument;
  readonly marks?: readonly SourceMark[];
}

/** The document of a record. Its claims are asked for and decoded when somebody wants them: mostly its text alone is. */
export function documentOfRecord(document: string, claims: () => readonly string[]): MarkedDocument {
  const { marks, ...rest } = documentCodec.decode(JSON.parse(document));
  let decoded: readonly Claim[] | undefined;
  const all = {
    ...rest,
    get claims() {
      decoded ??= claims().map((claim) => claimCodec.decode((JSON.parse(claim) as [unknown])[0]));
      return decoded;
    },
  };
  return marks === undefined ? { document: all } : { document: all, marks };
}
