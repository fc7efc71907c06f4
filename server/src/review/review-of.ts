import type { ComparedClaim } from "../model/comparison.ts";
import type { ReadDocument } from "../model/document.ts";
import type { CitedPassage, DocumentReview, MarkedClaim, ReviewMark, Staleness } from "../model/review.ts";
import type { Source } from "../model/source.ts";
import { anchorsOf, plain, sentenceOf } from "./anchor.ts";
import { matchMarks } from "./match-marks.ts";

/** What a document's marks are held against. */
export interface ReviewedDocument {
  readonly document: ReadDocument;
  /** One for each claim, in order. */
  readonly compared: readonly ComparedClaim[];
  /** All sources; absent where they are not all read, so that nothing can be said of a passage that is not found. */
  readonly sources?: readonly Source[];
  /** A source's path as marks name it. */
  nameOf(path: string): string;
}

/** The marks of a document with their claims, and what became stale. */
export function reviewOf(marks: readonly ReviewMark[], reviewed: ReviewedDocument): DocumentReview {
  if (marks.length === 0) return { marked: new Map(), orphans: [] };
  const { matched, orphans } = matchMarks(marks, anchorsOf(reviewed.document));
  const found = matched.map(({ mark, claim, stale }): [number, MarkedClaim] => {
    const why = stale ?? lostPassage(mark, reviewed.compared[claim], reviewed);
    return [claim, { mark, claim, ...(why && { stale: why }) }];
  });
  return { marked: new Map(found), orphans };
}

function lostPassage(
  { sources: cited }: ReviewMark,
  compared: ComparedClaim | undefined,
  { sources, nameOf }: ReviewedDocument,
): Staleness | undefined {
  if (cited.length === 0 || sources === undefined || sources.length === 0) return undefined;
  let told: Set<string> | undefined;
  for (const { path, sentence } of cited) {
    // A passage that the claim is still held against is there, whatever its file is called now.
    told ??= new Set((compared?.comparisons ?? []).map((each) => plain(sentenceOf(each.source.document, each.claim))));
    if (told.has(plain(sentence))) continue;
    const source = namesOf(sources, nameOf).get(path);
    if (source === undefined || !passagesOf(source).has(plain(sentence))) return { reason: "passage", path };
  }
  return undefined;
}

/** A passage as a mark cites it. */
export function citing(source: Source, claim: ComparedClaim["claim"], name: string): CitedPassage {
  return { path: name, sentence: sentenceOf(source.document, claim) };
}

const sourcesByName = new WeakMap<readonly Source[], ReadonlyMap<string, Source>>();

function namesOf(sources: readonly Source[], nameOf: (path: string) => string): ReadonlyMap<string, Source> {
  let known = sourcesByName.get(sources);
  if (known === undefined) {
    known = new Map(sources.map((source) => [nameOf(source.path), source]));
    sourcesByName.set(sources, known);
  }
  return known;
}

/** A source's document may be let go of and decoded again; its passages stay the same. */
const passages = new WeakMap<Source, ReadonlySet<string>>();

function passagesOf(source: Source): ReadonlySet<string> {
  let known = passages.get(source);
  if (known === undefined) {
    const { document } = source;
    known = new Set(document.claims.map((claim) => plain(sentenceOf(document, claim))));
    passages.set(source, known);
  }
  return known;
}
