import { isSure } from "../compare/confidence.ts";
import { storyOf } from "../compare/story.ts";
import type { Claim } from "../model/claim.ts";
import type { ComparedClaim } from "../model/comparison.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Mention } from "../model/mention.ts";
import type { Source } from "../model/source.ts";
import type { Check, CheckInput } from "./check.ts";
import { mayBeOne } from "./names-of-one.ts";
import { figureText, finding } from "./place.ts";
import { isTelling, type Quotation, quotationAround, quotationHolding, quotationsOf } from "./quoted-speech.ts";
import { sourceName, sourcePlace } from "./source-name.ts";

/** A quotation or figure that a source gives to another speaker. */
export const attribution: Check = {
  id: "attribution",
  summary: "A quotation or a figure that a source gives to another speaker.",
  reason:
    "Words put into the wrong mouth are the gravest of misquotations, and in an interview of two people an easy one.",
  limits: [
    "Only quotations of five words or more, and figures of three digits or more, whose speakers are both named as persons beside them are compared.",
    "Only with sources that tell the article's story; where one of them gives the words to the article's speaker, nothing is reported.",
    "A quotation must stand in the source in the same words, whole or in part.",
    "Two names of one person are one where they share a word or `aliases` in the configuration joins them.",
  ],
  severity: "warning",
  enabled: true,
  usesSources: true,
  reported: [
    `@@ draft.md
Harbor Press sold 41,300 books and 2,150 maps in 2025. “A map is a promise on paper,” said Ines Calder, who draws them.
                                                                                           ^^^^^^^^^^^ attribution: Tom Varga
@@ source interview.txt
Harbor Press sold 41,300 books and 2,150 maps in 2025, Ines Calder said. “A map is a promise on paper,” said Tom Varga.
`,
  ],
  unreported: [
    `@@ draft.md
Harbor Press sold 41,300 books and 2,150 maps in 2025. “A map is a promise,” said Tom Varga of Harbor Press.
@@ source interview.txt
Harbor Press sold 41,300 books and 2,150 maps in 2025, Ines Calder said. “A map is a promise on paper,” said Tom Varga.
`,
  ],
  run(input) {
    if (input.sources.sources.length === 0) return [];
    return [...misquoted(input), ...input.compared.flatMap((each) => misattributed(input.document, each))];
  },
};

function misquoted({ document, sources }: CheckInput): Finding[] {
  const { tellings } = storyOf(document, sources);
  if (tellings.length === 0) return [];
  const own = quotationsOf(document).filter((quotation) => quotation.speaker !== null && isTelling(quotation));
  const findings: Finding[] = [];
  const reported = new Set<Mention>();
  for (const { speaker, words } of own) {
    if (speaker === null || reported.has(speaker)) continue;
    let other: { source: Source; quotation: Quotation; speaker: Mention } | undefined;
    let confirmed = false;
    for (const { source } of tellings) {
      const quotation = quotationHolding(source.document, words);
      if (!quotation?.speaker) continue;
      if (mayBeOne(document, speaker.key, quotation.speaker.key)) confirmed = true;
      else other ??= { source, quotation, speaker: quotation.speaker };
    }
    if (confirmed || !other) continue;
    reported.add(speaker);
    const { source, quotation } = other;
    const message = `The words are ${speaker.text}’s here, but ${other.speaker.name}’s in ${sourceName(source)}. Check who said them.`;
    const places = [
      sourcePlace(source, other.speaker.span, other.speaker.text),
      sourcePlace(source, quotation.span, "the words"),
    ];
    findings.push(finding(attribution, speaker.span, message, places));
  }
  return findings;
}

/** The least figure whose speaker is compared: smaller ones are said by several. */
const leastDigits = 3;

function misattributed(document: ReadDocument, { claim, comparisons }: ComparedClaim): Finding[] {
  if (comparisons.length === 0 || digitsOf(claim) < leastDigits) return [];
  const telling = comparisons.filter((each) => each.relation === "same" && isSure(each));
  const speaker = telling.length === 0 ? undefined : speakerOf(document, claim);
  if (!speaker) return [];
  let first: Finding | undefined;
  for (const { source, claim: other } of telling) {
    const theirs = speakerOf(source.document, other);
    if (!theirs || mayBeOne(document, speaker.key, theirs.key)) return [];
    const message = `${figureText(document, claim)} is given by ${speaker.text} here, but by ${theirs.name} in ${sourceName(source)}. Check who said it.`;
    first ??= finding(attribution, speaker.span, message, [sourcePlace(source, theirs.span, theirs.text)]);
  }
  return first ? [first] : [];
}

/** Whose quotation a claim stands in, or the person named as its speaker in its own sentence. */
function speakerOf(document: ReadDocument, { attribution: name, sentence, figure }: Claim): Mention | undefined {
  const { mentions } = document;
  const inside = quotationAround(document, figure.span);
  if (inside?.speaker) return inside.speaker;
  if (name === null) return undefined;
  return mentions.find(
    (mention) =>
      mention.type === "person" &&
      mention.span[0] >= sentence[0] &&
      mention.span[1] <= sentence[1] &&
      (mention.name === name || mention.text === name),
  );
}

function digitsOf({ figure: { value } }: Claim): number {
  return value === null
    ? 0
    : Math.abs(value).toExponential(11).replace(/e.*$/, "").replace(".", "").replace(/0+$/, "").length;
}
