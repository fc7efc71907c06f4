import { isOneEntity } from "../compare/entity-keys.ts";
import { storyOf } from "../compare/story.ts";
import { wordClasses } from "../extract/lexicon/lexicon.ts";
import { isAcronym } from "../extract/mentions/acronyms.ts";
import { entityKey } from "../extract/mentions/entity-key.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Mention } from "../model/mention.ts";
import type { Source } from "../model/source.ts";
import type { Check } from "./check.ts";
import { type Expansion, expansionsOf, sameExpansion } from "./expansions.ts";
import { expansionBeside } from "./expansions-beside.ts";
import { finding, placeAt } from "./place.ts";
import { ofAnother, wordsFix } from "./replacement.ts";
import { sourceName, sourcePlace } from "./source-name.ts";

/** An acronym that stands for two things, or for another thing than in a source. */
export const acronym: Check = {
  id: "acronym",
  summary:
    "An acronym that is spelled out in two ways, otherwise than in a source, or not at all though a source does.",
  reason:
    "Acronyms are expanded from memory, and the wrong expansion names another body; one that is never expanded shuts readers out.",
  limits: [
    "Only expansions right before or behind the acronym are read, one of the two in parentheses or the acronym behind “, or”.",
    "Words that differ in their ending or in one letter are one expansion, and so are names that `aliases` in the configuration joins.",
    "An acronym without an expansion is reported, as information, only where it stands twice or more, no dictionary has it and a source of the same story spells it out.",
  ],
  severity: "warning",
  enabled: true,
  usesSources: true,
  reported: [
    `The Coastal Rescue Service (CRS) has nine boats. Two more are on order, said the Central Rescue Service (CRS).
                                                                                 ^^^^^^^^^^^^^^^^^^^^^^ acronym: Coastal Rescue Service
`,
    `@@ draft.md
The Kestrel Ferry Trust carried 3,262,000 passengers and 41,300 bicycles in 2025. It has 14 boats, said Joan Adeyemi of the Maritime Safety Board (MSB).
                                                                                                                            ^^^^^^^^^^^^^^^^^^^^^ acronym: Marine Survey Bureau
@@ source review.txt
The Kestrel Ferry Trust carried 3,262,000 passengers and 41,300 bicycles in 2025, said Joan Adeyemi of the Marine Survey Bureau (MSB).
`,
  ],
  unreported: [
    "The Coastal Rescue Service (CRS) has nine boats. The Coastal Rescue Services (CRS) ordered two.",
    "The European Space Agency (ESA) and NASA agreed. NASA pays.",
  ],
  run({ document, sources }) {
    const own = new Map<string, Expansion>();
    const findings: Finding[] = [];
    for (const expansion of expansionsOf(document)) {
      const first = own.get(expansion.acronym);
      if (!first) own.set(expansion.acronym, expansion);
      else if (!isSame(document, first, expansion)) findings.push(twoWays(document, first, expansion));
    }
    if (sources.sources.length === 0 || !mayHaveAcronyms(document)) return findings;
    const told = expansionsOfSources(storyOf(document, sources).tellings.map(({ source }) => source));
    if (told.size === 0) return findings;
    for (const expansion of own.values()) {
      const theirs = told.get(expansion.acronym) ?? [];
      const [other] = theirs;
      if (!other || theirs.some((each) => isSame(document, expansion, each.expansion))) continue;
      findings.push(otherwise(document, expansion, other));
    }
    for (const [short, [other]] of told) {
      const wrong = other && !own.has(short) ? expansionBeside(document, other.expansion) : null;
      if (wrong && other) findings.push(otherwise(document, wrong, other));
    }
    for (const [mention, times] of unexpanded(document, own)) {
      const other = told.get(mention.text)?.[0];
      if (!other || times < 2 || spelledOut(document, other.expansion)) continue;
      findings.push({ ...neverSpelledOut(document, mention, other), severity: "information" });
    }
    return findings;
  },
};

interface Told {
  readonly source: Source;
  readonly expansion: Expansion;
}

function mayHaveAcronyms({ mentions }: ReadDocument): boolean {
  return mentions.some(({ text }) => isAcronym(text));
}

function expansionsOfSources(sources: readonly Source[]): Map<string, Told[]> {
  const told = new Map<string, Told[]>();
  for (const source of sources) {
    for (const expansion of expansionsOf(source.document)) {
      const list = told.get(expansion.acronym);
      if (list) list.push({ source, expansion });
      else told.set(expansion.acronym, [{ source, expansion }]);
    }
  }
  return told;
}

/** Acronyms that the document uses without saying what they stand for, with how often. */
function unexpanded(document: ReadDocument, own: ReadonlyMap<string, Expansion>): Map<Mention, number> {
  const firsts = new Map<string, Mention>();
  const times = new Map<Mention, number>();
  for (const mention of document.mentions) {
    const { text, type } = mention;
    if (type === "place" || !isAcronym(text) || own.has(text) || wordClasses(text.toLowerCase()) !== 0) continue;
    const first = firsts.get(text) ?? mention;
    firsts.set(text, first);
    times.set(first, (times.get(first) ?? 0) + 1);
  }
  return times;
}

/** Whether the document has an expansion, or another name of what it names. */
function spelledOut(document: ReadDocument, { text }: Expansion): boolean {
  if (document.prose.text.toLowerCase().includes(text.toLowerCase())) return true;
  if (document.aliases === undefined) return false;
  const key = entityKey(text);
  return document.mentions.some((mention) => !isAcronym(mention.text) && mention.also?.includes(key));
}

/** Whether a document's expansion and another are one, by their words or by names that the configuration joins. */
function isSame(document: ReadDocument, own: Expansion, other: Expansion): boolean {
  if (sameExpansion(own, other)) return true;
  return document.aliases !== undefined && isOneEntity(document, entityKey(own.text), entityKey(other.text));
}

function twoWays(document: ReadDocument, first: Expansion, second: Expansion): Finding {
  const message = `${second.acronym} is “${second.text}” here, but “${first.text}” before. Give it one meaning.`;
  const fixes = [
    ...wordsFix(document, second.span, first.text, "as before"),
    ...ofAnother(wordsFix(document, first.span, second.text), "the first"),
  ];
  return finding(acronym, second.span, message, [placeAt(document, first.span, "spelled out here first")], fixes);
}

function otherwise(document: ReadDocument, own: Expansion, { source, expansion }: Told): Finding {
  const message = `${own.acronym} is “${own.text}” here, but “${expansion.text}” in ${sourceName(source)}. Check which is right.`;
  const fixes = wordsFix(document, own.span, expansion.text, sourceName(source));
  return finding(acronym, own.span, message, [sourcePlace(source, expansion.span, `“${expansion.text}”`)], fixes);
}

function neverSpelledOut(document: ReadDocument, mention: Mention, { source, expansion }: Told): Finding {
  const message = `${mention.text} is nowhere spelled out; in ${sourceName(source)} it is “${expansion.text}”. Spell it out once.`;
  const places = [sourcePlace(source, expansion.span, `“${expansion.text}”`)];
  const written = document.prose.text.slice(mention.span[0], mention.span[1] + 2);
  const fixes = /['’]/.test(written)
    ? []
    : wordsFix(document, mention.span, `${expansion.text} (${mention.text})`, sourceName(source));
  return finding(acronym, mention.span, message, places, fixes);
}
