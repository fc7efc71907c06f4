import type { ReadDocument } from "../model/document.ts";
import type { Edit, Fix } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import { replaceText } from "../rewrite/replace-text.ts";
import { replacement } from "./replacement.ts";

/** A name where it stands. */
interface Place {
  readonly span: Span;
  readonly text: string;
}

/** More places than these are corrected one by one. */
const mostPlaces = 100;

/**
 * A fix that spells a name otherwise in all its places, and its surname where that stands alone; the place at fault is among
 * them. None where markup stands in the way.
 */
export function nameFix(document: ReadDocument, places: readonly Place[], right: string, where?: string): Fix[] {
  const [first] = places;
  if (first === undefined || places.length > mostPlaces) return [];
  const all = [...places, ...surnamesAlone(document, places, right)];
  const edits: Edit[] = [];
  for (const { span, text } of all) {
    const written = text.includes(" ") || !right.includes(" ") ? right : lastWord(right);
    const own = replaceText(document, span, inShapeOf(document.prose.text.slice(span[0], span[1]), written));
    if (own === undefined) return [];
    edits.push(...own);
  }
  const sorted = edits.sort((a, b) => a.span[0] - b.span[0]);
  if (sorted.some(({ span }, i) => i > 0 && span[0] < (sorted[i - 1]?.span[1] ?? 0))) return [];
  const fix = replacement(right, sorted, where);
  if (all.length === 1) return [fix];
  return [{ ...fix, title: `${fix.title} in ${all.length === 2 ? "both" : `all ${all.length}`} places` }];
}

/** The misspelt surname by itself, as later sentences have it. */
function surnamesAlone(document: ReadDocument, places: readonly Place[], right: string): readonly Place[] {
  const wrong = lastWord(bare(places[0]?.text ?? ""));
  if (wrong === lastWord(right) || wrong.length < 3) return [];
  const known = new Set(places.map(({ span }) => span[0]));
  const alone = byText(document).get(wrong) ?? [];
  return alone.length > mostPlaces ? [] : alone.filter(({ span }) => !known.has(span[0]));
}

const texts = new WeakMap<ReadDocument, Map<string, Place[]>>();

/** The mentions of a document by their text without a possessive ending. */
function byText(document: ReadDocument): ReadonlyMap<string, Place[]> {
  let found = texts.get(document);
  if (found === undefined) {
    found = new Map();
    for (const mention of document.mentions) {
      const text = bare(mention.text);
      const others = found.get(text);
      if (others) others.push(mention);
      else found.set(text, [mention]);
    }
    texts.set(document, found);
  }
  return found;
}

function lastWord(name: string): string {
  return name.split(/\s+/).at(-1) ?? name;
}

function bare(text: string): string {
  return text.replace(/['’]s?$/, "");
}

/** The name with the possessive ending or in the capitals that are written in its place. */
function inShapeOf(written: string, name: string): string {
  const plain = bare(written);
  const ending = written.slice(plain.length);
  const letters = plain.replace(/[^\p{L}]/gu, "");
  return (letters.length > 3 && letters === letters.toUpperCase() ? name.toUpperCase() : name) + ending;
}
