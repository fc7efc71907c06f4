import { plainSlice } from "../compare/profile.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Edit, Finding, Fix } from "../model/finding.ts";
import { HIDDEN } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import { copyFigure } from "../rewrite/copy-figure.ts";
import type { WrittenClaim } from "../rewrite/frame.ts";
import { replaceNumberAt, replaceText } from "../rewrite/replace-text.ts";
import { rewriteFigure } from "../rewrite/rewrite-figure.ts";
import { computedFor, type Target, targetOf } from "../rewrite/target.ts";

/** No figure that is told so often is replaced everywhere in one step. */
const mostPlaces = 20;

/** A fix that gives a figure another value, in its writer's own style; none where it cannot be written so. `where` says where the value comes from. */
export function figureFix(document: ReadDocument, claim: WrittenClaim, target: Target | null, where?: string): Fix[] {
  const made = target === null ? undefined : rewriteFigure(document, claim, target);
  return made === undefined ? [] : [replacement(made.text, made.edits, where)];
}

/** A fix that gives a figure a value worked out, in the figure's own unit. `step` says how exactly it is known. */
export function computedFix(document: ReadDocument, claim: Claim, value: number, where?: string, step = 0): Fix[] {
  return Number.isFinite(value) ? figureFix(document, claim, computedFor(claim.figure, value, step), where) : [];
}

/** A fix that makes a figure say what another figure says. */
export function otherFigureFix(
  document: ReadDocument,
  claim: WrittenClaim,
  from: ReadDocument,
  other: WrittenClaim,
  where?: string,
): Fix[] {
  const { outer, span } = other.figure;
  const words = plainSlice(from.prose.text, [outer[0], span[0]]).replaceAll(HIDDEN, "");
  const target = targetOf(other.figure, words);
  const copy = () => copyFigure(document, claim, from, other);
  const rewrite = () => (target === null ? undefined : rewriteFigure(document, claim, target));
  // "512 KB" for 512 MB has the wrong unit, not the wrong number.
  const sameNumber = claim.figure.value === other.figure.value && claim.figure.unit !== other.figure.unit;
  const made = sameNumber ? (copy() ?? rewrite()) : (rewrite() ?? copy());
  return made === undefined ? [] : [replacement(made.text, made.edits, where)];
}

/** Fixes for a figure that differs from others of the article: it or the others are made to say the same. The likelier one first. */
export function eitherWay(
  document: ReadDocument,
  odd: Claim,
  usual: readonly Claim[],
  where: string,
  oddIsRight: boolean,
): Fix[] {
  const [first] = usual;
  if (first === undefined) return [];
  const here = otherFigureFix(document, odd, document, first, where);
  const there =
    usual.length > mostPlaces ? [] : usual.map((claim) => otherFigureFix(document, claim, document, odd)[0]);
  const edits = there.flatMap((fix) => fix?.edits ?? []);
  const all = there.length > 0 && there.every((fix) => fix !== undefined) && apart(edits);
  const text = there[0]?.title.replace(/^Replace with /, "");
  const others = usual.length === 1 ? "the other" : `the other ${usual.length}`;
  const back: Fix[] = all ? [{ title: `Replace ${others} with ${text}`, edits, certain: false }] : [];
  return oddIsRight ? [...back, ...here] : [...here, ...back];
}

/** A fix that puts other words in the place of those in a span; none where markup forbids it. */
export function wordsFix(document: ReadDocument, span: Span, text: string, where?: string): Fix[] {
  const edits = replaceText(document, span, text);
  return edits === undefined ? [] : [replacement(text, edits, where)];
}

/** A fix that writes another number in the place of the one in a span, as that is written. */
export function numberFix(document: ReadDocument, span: Span, value: number, where?: string, decimals = 0): Fix[] {
  const made = replaceNumberAt(document, span, value, decimals);
  return made === undefined ? [] : [replacement(made.text, made.edits, where)];
}

/** Fixes without those that make the same edits as an earlier one. */
export function distinct(fixes: readonly Fix[]): Fix[] {
  const seen = new Set<string>();
  return fixes.filter(({ edits }) => {
    const key = JSON.stringify(edits);
    return !seen.has(key) && seen.add(key);
  });
}

/** A fix named after the new text and where it comes from. */
export function replacement(text: string, edits: readonly Edit[], where?: string): Fix {
  return { title: `Replace with ${text}${where === undefined ? "" : ` (${shortened(where)})`}`, edits, certain: false };
}

/** The title of a source may be a whole headline. */
const longestWhere = 40;

function shortened(where: string): string {
  const text = where.replace(/[()]/g, "");
  if (text.length <= longestWhere) return text;
  const begun = text.slice(0, longestWhere).replace(/\s+\S*$/, "");
  // A title stays between its quotation marks.
  return `${begun}…${begun.includes("“") && !begun.includes("”") ? "”" : ""}`;
}

/**
 * Findings of one figure that is told wrong in several places the same way get a first fix that corrects all of them, so that
 * the article does not contradict itself in between.
 */
export function inAllPlaces({ prose }: ReadDocument, findings: readonly Finding[]): Finding[] {
  const alike = new Map<string, Finding[]>();
  const keys = findings.map(({ span, fixes: [fix] }) =>
    fix === undefined ? undefined : `${plainSlice(prose.text, span)}|${fix.title}`,
  );
  findings.forEach((each, at) => {
    const key = keys[at];
    const group = key === undefined ? undefined : alike.get(key);
    if (group !== undefined) group.push(each);
    else if (key !== undefined) alike.set(key, [each]);
  });
  return findings.map((each, at) => {
    const group = alike.get(keys[at] ?? "") ?? [];
    const [fix] = each.fixes;
    if (fix === undefined || group.length < 2 || group.length > mostPlaces) return each;
    const edits = group.flatMap(({ fixes }) => fixes[0]?.edits ?? []).sort((a, b) => a.span[0] - b.span[0]);
    if (!apart(edits)) return each;
    const places = `in ${group.length === 2 ? "both" : `all ${group.length}`} places`;
    const [, what = "", where = ""] = /^(.*?)( \([^()]*\))?$/.exec(fix.title) ?? [];
    return { ...each, fixes: [{ title: `${what} ${places}${where}`, edits, certain: false }, ...each.fixes] };
  });
}

/** The same fixes, told to be of another figure than the one at fault: "the first". */
export function ofAnother(fixes: readonly Fix[], which: string): Fix[] {
  return fixes.map((fix) => ({ ...fix, title: fix.title.replace(/^Replace with/, `Replace ${which} with`) }));
}

function apart(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.span[0] - b.span[0]);
  return sorted.every(({ span }, i) => i === 0 || span[0] >= (sorted[i - 1]?.span[1] ?? 0));
}
