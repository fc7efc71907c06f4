import { profileOf } from "../compare/profile.ts";
import { likeness } from "../compare/same-thing.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Edit } from "../model/finding.ts";
import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";

/**
 * Changes a name wherever the document names the same entity so. Where as many words are given as it has, each word that
 * changes does so in its other forms too ("Ann Lindquist", "Lindquist"). Possessive endings, titles and mark-up stay.
 */
export function renamedMention(document: ReadDocument, mention: Mention, name: string): readonly Edit[] {
  const { text } = document.prose;
  const old = wordsOf(mention.text);
  const wanted = wordsOf(name);
  const changes = new Map<string, string>();
  if (old.length === wanted.length) old.forEach((word, i) => void changes.set(word, wanted[i] ?? word));
  const plain = old.join(" ");
  return document.mentions.flatMap((other): readonly Edit[] => {
    if (other.key !== mention.key) return [];
    if (changes.size > 0) return changedWords(text, other.span, changes);
    const written = text.slice(other.span[0], other.span[1]);
    return written.split(/\s+/).join(" ") === plain ? [{ span: other.span, newText: wanted.join(" ") }] : [];
  });
}

/** From this likeness on two claims with the same figure are taken for one statement made twice. */
const ONE_THING = 0.8;

/**
 * Changes a figure wherever the document writes it so and surely speaks of the same thing: both sentences say themselves what
 * is counted, and it is the same. The figure itself is always among them.
 */
export function renamedFigure(document: ReadDocument, claim: Claim, newText: string): readonly Edit[] {
  const { text } = document.prose;
  const written = (span: Span) => text.slice(span[0], span[1]);
  const own = written(claim.figure.span);
  const profile = profileOf(claim, text);
  return document.claims.flatMap((other): readonly Edit[] => {
    const same = () => {
      if (written(other.figure.span) !== own || other.figure.dimension !== claim.figure.dimension) return false;
      if (claim.measure?.basis !== "stated" || other.measure?.basis !== "stated") return false;
      const theirs = profile && profileOf(other, text);
      return theirs != null && profile?.head === theirs.head && likeness(profile, theirs).score >= ONE_THING;
    };
    return other === claim || same() ? [{ span: other.figure.span, newText }] : [];
  });
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** The words of a stretch that change; mark-up between them is passed over. */
function changedWords(text: string, [start, end]: Span, changes: ReadonlyMap<string, string>): Edit[] {
  const words = text.slice(start, end).matchAll(/[^\s*_`[\]()<>]+/g);
  return [...words].flatMap(({ 0: word, index }) => {
    const other = changes.get(word);
    if (other === undefined || other === word) return [];
    return [{ span: [start + index, start + index + word.length] as const, newText: other }];
  });
}
