import type {
  ClaimDetails,
  ClaimItem,
  ClaimsOverview,
  ComparisonItem,
  NameItem,
  SectionItem,
  SourceName,
  SourceRelation,
} from "../messages/claims.ts";
import type { Mention } from "../model/mention.ts";
import type { Source } from "../model/source.ts";
import { bestComparisons, type ToldOnce, withoutCopies } from "../present/best-comparisons.ts";
import { claimNote, comparisonNote } from "../present/claim-note.ts";
import { figureWritten } from "../present/comparison-chart.ts";
import { quoteAround } from "../present/quote.ts";
import { sourceName } from "../present/source-name.ts";
import { relationWords, verdictWords } from "../present/verdict-words.ts";
import type { CheckedDocument } from "../service/claim-service.ts";
import { placeInFile, sayPlace } from "../text/place-in-file.ts";
import { type Section, sectionsOf } from "../text/sections.ts";
import type { CheckedText } from "./checked-text.ts";
import { claimCardOf, otherDrafts } from "./hover.ts";
import { toLocation, toRange } from "./to-protocol.ts";

type Listed = Omit<ClaimsOverview, "version" | "compared">;

const QUOTE_WIDTH = 140;
const listed = new WeakMap<CheckedDocument, Listed>();

/** The claims and names of a text; what was listed once is kept until the text or its sources change. */
export function claimsOverview(text: CheckedText): ClaimsOverview {
  const { document, checked, sources } = text;
  let list = listed.get(checked);
  if (list === undefined) {
    list = listOf(checked);
    listed.set(checked, list);
  }
  return { version: document.version, compared: sources.length + otherDrafts(text), ...list };
}

/** What the sources say of the claim with this id; `undefined` where there is none. */
export function claimDetails(text: CheckedText, id: string): ClaimDetails | undefined {
  const at = claimIds(text.checked).indexOf(id);
  const compared = text.checked.compared[at];
  if (compared === undefined) return undefined;
  const best = bestComparisons(compared);
  const once = withoutCopies(best);
  const words = verdictWords(compared.verdict, best, text.sources.length, otherDrafts(text));
  const notes = once.map(({ comparison }) => comparison);
  return {
    card: claimCardOf(text, compared, false),
    note: claimNote(compared, text.checked.document.prose, words, notes),
    comparisons: once.map((told) => comparisonItem(text, told)),
  };
}

function listOf(checked: CheckedDocument): Listed {
  const { document, compared, lines } = checked;
  const { prose } = document;
  const sections = sectionsOf(prose);
  const ids = claimIds(checked);
  const sources: SourceName[] = [];
  const positions = new Map<Source, number>();
  const findings = findingCounter(checked);

  function positionOf(source: Source): number {
    let position = positions.get(source);
    if (position === undefined) {
      position = sources.push(sourceItem(source)) - 1;
      positions.set(source, position);
    }
    return position;
  }

  let section = -1;
  const claims = compared.map((each, i): ClaimItem => {
    const { claim, verdict } = each;
    while ((sections[section + 1]?.block ?? Infinity) <= claim.block) section++;
    return {
      id: ids[i] ?? "",
      range: toRange(lines, claim.figure.outer),
      figure: figureWritten(prose, claim),
      measure: claim.measure?.text ?? null,
      subject: claim.subject?.text ?? null,
      time: claim.time?.text ?? null,
      section: section < 0 ? null : section,
      verdict,
      relations: bestComparisons(each).map(({ source, relation }): SourceRelation => [positionOf(source), relation]),
      findings: findings(claim.figure.outer[0], claim.figure.outer[1]),
    };
  });
  const toItem = ({ title, level, span }: Section): SectionItem => ({ title, level, range: toRange(lines, span) });
  return { sections: sections.map(toItem), claims, names: namesIn(checked, findings), sources };
}

const ids = new WeakMap<CheckedDocument, readonly string[]>();

/** A claim is known by its figure, its measure and its subject; those that are alike in all of it, by their order. */
export function claimIds(checked: CheckedDocument): readonly string[] {
  const known = ids.get(checked);
  if (known !== undefined) return known;
  const seen = new Map<string, number>();
  const made = checked.compared.map(({ claim }) => {
    const { figure, measure, subject } = claim;
    const written = checked.document.prose.text.slice(figure.outer[0], figure.outer[1]);
    const key = JSON.stringify([written, measure?.lemmas ?? [], subject?.key ?? ""]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return `${key}${before}`;
  });
  ids.set(checked, made);
  return made;
}

function namesIn({ document, lines }: CheckedDocument, findings: (start: number, end: number) => number): NameItem[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of document.mentions) {
    const same = byKey.get(mention.key);
    if (same === undefined) byKey.set(mention.key, [mention]);
    else same.push(mention);
  }
  return [...byKey.values()].flatMap((mentions): NameItem[] => {
    const [first] = mentions;
    if (first === undefined) return [];
    return [
      {
        key: first.key,
        name: first.name,
        type: first.type,
        role: mentions.find(({ role }) => role !== undefined)?.role?.text ?? null,
        range: toRange(lines, first.span),
        times: mentions.length,
        findings: mentions.reduce((sum, { span }) => sum + findings(span[0], span[1]), 0),
      },
    ];
  });
}

/** Counts the findings that touch a stretch of the text, which are sorted by place. */
function findingCounter({ findings }: CheckedDocument): (start: number, end: number) => number {
  return (start, end) => {
    let low = 0;
    let high = findings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((findings[middle]?.span[0] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    let count = 0;
    for (let i = low; (findings[i]?.span[0] ?? Infinity) < end; i++) count++;
    return count;
  };
}

function sourceItem(source: Source): SourceName {
  const { path, metadata, draft = false } = source;
  return { path, name: sourceName(source), date: metadata.date ?? null, draft };
}

function comparisonItem({ placeOf }: CheckedText, { comparison, copies }: ToldOnce): ComparisonItem {
  const { source, claim, relation, why } = comparison;
  const { before, marked, after } = quoteAround(source.document.prose, claim.sentence, claim.figure.outer, QUOTE_WIDTH);
  return {
    source: sourceItem(source),
    place: sayPlace(placeInFile(source, claim.figure.outer[0])),
    relation,
    said: relationWords[relation],
    quote: { before, figure: marked, after },
    why,
    note: comparisonNote(comparison),
    copies: copies.length,
    location: toLocation(placeOf(source), claim.figure.span),
  };
}
