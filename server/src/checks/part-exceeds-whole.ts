import { quantityOf } from "../compare/quantity.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { Finding } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { figureText, finding, placeOf } from "./place.ts";
import { type StatedSentence, statedSentences } from "./stated-sentences.ts";

/** "402 of the 390 places". */
export const partExceedsWhole: Check = {
  id: "part-exceeds-whole",
  summary: "A part that is larger than what it is a part of: “402 of the 390 places”.",
  reason: "The two numbers are swapped, or one is of another group; a reader cannot tell which.",
  limits: [
    "Part and whole must stand in one sentence, tied by “of”, “out of”, “of them”, “of whom”, “of which” or “of the …,”.",
    "Where the part counts something else (“of the 50 firms, 120 workers”), nothing is reported.",
  ],
  severity: "error",
  enabled: true,
  reported: [
    `The party won 402 of the 390 places.
              ^^^ part-exceeds-whole: 402 cannot be part of 390
`,
    `Some 50 pupils, 64 of them girls, took part.
                ^^ part-exceeds-whole: 64 cannot be part of some 50 pupils
`,
    `The fund spent $60 million of its $48 million budget.
               ^^^^^^^^^^^ part-exceeds-whole
`,
  ],
  unreported: [
    "The party won 390 of the 402 places.",
    "Of the 50 firms, 120 workers fell ill.",
    "The school has 50 teachers and 900 pupils, 640 of them girls.",
    "Of the 20 teams, Leeds scored 45.",
  ],
  run({ document }) {
    const findings: Finding[] = [];
    for (const sentence of statedSentences(document)) {
      for (let i = 0; i + 1 < sentence.claims.length; i++) {
        const [a, b] = [sentence.claims[i] as Claim, sentence.claims[i + 1] as Claim];
        if (!isAmount(a.figure) || !isAmount(b.figure)) continue;
        const order = partFirst(sentence, a, b) ? [a, b] : wholeFirst(sentence, a, b) ? [b, a] : null;
        const [part, whole] = order ?? [];
        const found = part && whole ? judge(document, sentence, part, whole) : null;
        if (found) findings.push(found);
      }
    }
    return findings;
  },
};

const additive = new Set<Figure["dimension"]>(["count", "money", "area", "mass", "volume", "length", "duration"]);

function isAmount({ dimension, change, per, value, role }: Figure): boolean {
  return additive.has(dimension) && !change && per === undefined && value !== null && role === undefined;
}

const determiner =
  "(?:(?:the|its|their|his|her|our|those|these|all|a total of|some|about|around|more than|over|nearly|almost|roughly|[\\w-]+(?:['’]s|s['’])) ){0,3}";
/** Between a part and its whole: "of the", "out of a total of". */
const ofWhole = new RegExp(`^,? (?:out )?of ${determiner}$`);
/** The same after the counted noun: "60 pupils out of". */
const nounOutOf = new RegExp(`^(?: [\\w'’-]+){1,3},? out of ${determiner}$`);
/** Between a whole and a part that "of them" follows; the noun may have a short tail. */
const nounAndComma =
  /^(?: [\w'’-]+){1,4}(?:,| –| —| \() ?(?:and |but |with |including |some |about |more than |over |nearly |almost |at least )?$/;
const nounOfWhom =
  /^(?: [\w'’-]+){1,4}, of (?:whom|which) (?:some |about |more than |over |nearly |almost |at least )?$/;
/** "Of the 50 pupils, 60 passed." */
const ofOpening = new RegExp(`(?:^|[.;:,–—] ?| and | but )(?:out of|of|among) ${determiner}$`, "i");
const nounComma = /^(?: [\w'’-]+){1,4}, (?:only |just |about |some |at least |more than |fewer than |all |fully )?$/;
const ofThem = /^,? of (?:them|whom|which)\b/;
/** "10 games, winning 12 of them". */
const nounAndVerb =
  /^(?: [\w'’-]+){1,3}(?:,| and|, and) (?:[a-z]+ing|[a-z]+ed|won|lost|sold|kept|left|held|made|took|found|bought|shut) (?:all |only |just )?$/;
/** "12 out of 10" as a mark is praise. */
const mark = /^(?:[.,;:!?)”"]|$)/;
/** Before a number that ranks or names: "5 of the top 3", "Article 5 of the 3rd treaty". */
const noCount =
  /\b(?:top|first|last|best|next|article|section|chapter|page|line|item|table|figure|no\.|number|day|days|week|game|match|round|stage|part|episode|volume|act|scene|step|question|version|phase|age|aged) $/i;

function partFirst(sentence: StatedSentence, part: Claim, whole: Claim): boolean {
  const gap = sentence.words(part.figure.span[1], whole.figure.outer[0]);
  if (!ofWhole.test(gap) && !(nounOutOf.test(gap) && part.figure.dimension === "count")) return false;
  const head = sentence.before(part.figure.outer[0], 16);
  if (noCount.test(head) || noCount.test(gap)) return false;
  // "5 of 3 million" counts in millions, "3 of 2019's films" in years.
  const tail = sentence.words(whole.figure.span[1], Math.min(sentence.end, whole.figure.span[1] + 24));
  if (/[-‐‑]/.test(sentence.words(whole.figure.span[0], whole.figure.span[1]))) return false;
  if (/\bout of /.test(gap) && (whole.figure.value === 10 || whole.figure.value === 100) && mark.test(tail))
    return false;
  return !/^(?: (?:series|class|model)\b|['’]s\b|[-‐‑/]| ?[x×] ?\d|(?: [\w'’-]+)?[-‐‑](?:strong|member|seat|person|man))/.test(
    tail,
  );
}

function wholeFirst(sentence: StatedSentence, whole: Claim, part: Claim): boolean {
  if (part.figure.dimension !== "count" || whole.figure.dimension !== "count") return false;
  const gap = sentence.words(whole.figure.span[1], part.figure.outer[0]);
  if (nounOfWhom.test(gap)) return !namesOthers(gap, whole);
  const opens = ofOpening.test(sentence.before(whole.figure.outer[0], 60));
  if (opens && nounComma.test(gap) && countsSame(whole, part)) return true;
  const tail = sentence.words(part.figure.span[1], Math.min(sentence.end, part.figure.span[1] + 12));
  if (!ofThem.test(tail)) return false;
  if (nounAndVerb.test(gap)) return true;
  return (
    nounAndComma.test(gap) &&
    !/ (?:and|or|in|at|of|for|with|from|to) /.test(gap.slice(0, -5)) &&
    !namesOthers(gap, whole)
  );
}

/** "The 10 firms hired people, 40 of them women": what stands last is not what the whole counts. */
function namesOthers(gap: string, { measure }: Claim): boolean {
  const [, last = ""] = /^.* ([\w'’-]+)/.exec(/^[^,(–—]*/.exec(gap)?.[0] ?? "") ?? [];
  if (measure?.basis === "stated" && measure.text.endsWith(last)) return false;
  return /(?:[^s]s|people|men|women|children|staff|police)$/.test(last);
}

/** Whether the part has no noun of its own, or the whole's. */
function countsSame(whole: Claim, part: Claim): boolean {
  return part.measure === null || part.measure.basis === "inferred" || part.measure.head === whole.measure?.head;
}

function judge(document: ReadDocument, _sentence: StatedSentence, part: Claim, whole: Claim): Finding | null {
  const p = quantityOf(part.figure);
  const w = quantityOf(whole.figure);
  if (!p || !w || p.family !== w.family) return null;
  if (p.reading.tight.low <= w.reading.loose.high || w.value === null || w.value <= 0) return null;
  const named = inside(figureText(document, whole));
  const noun = whole.figure.dimension === "count" ? nounOf(document, whole) : "";
  const message = `${figureText(document, part)} cannot be part of ${named}${noun}. Correct one of the two, or swap them.`;
  return finding(partExceedsWhole, part.figure.span, message, [placeOf(document, whole, "what it is a part of")]);
}

/** A modifier in lower case: "Some 50" at the start of a sentence is "some 50" in a message. */
function inside(text: string): string {
  return /^[A-Z][a-z]+ [\d$€£¥]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The counted noun where it stands right behind the number. */
function nounOf(document: ReadDocument, { measure, figure }: Claim): string {
  if (measure?.basis !== "stated") return "";
  const gap = measure.span[0] - figure.span[1];
  return gap >= 0 && gap <= 1
    ? ` ${document.prose.text.slice(measure.span[0], measure.span[1]).replace(/\s+/g, " ")}`
    : "";
}
