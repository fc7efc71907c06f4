import type { Block } from "../model/prose.ts";
import type { Span } from "../model/span.ts";

export type Comparison = "=" | "<" | ">";

/** A number of a reported test with the digits behind its point. */
export interface ReportedNumber {
  readonly value: number;
  readonly decimals: number;
}

/** A significance test as the APA's style writes it: t(28) = 2.20, p = .036. */
export interface ReportedTest {
  readonly kind: "t" | "F" | "r" | "chi2" | "z" | "Q";
  /** Degrees of freedom: two for F, none for z, else one. */
  readonly df: readonly number[];
  readonly comparison: Comparison;
  readonly statistic: ReportedNumber;
  /** `null` where only "ns" is written. */
  readonly p: (ReportedNumber & { readonly comparison: Comparison }) | null;
  /** The statistic with its value, as a reader sees it. */
  readonly text: string;
  readonly span: Span;
  /** The number behind "p", or "ns". */
  readonly pSpan: Span;
  readonly pText: string;
}

/** White space and hidden markup. */
const G = "[\\s\\uFDD0]{0,6}";
const whole = "\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9}";
const df = `(?:${whole})(?:\\.\\d{1,6})?`;
const size = `(?:${G},${G}[Nn]${G}=${G}(?:${whole}))?`;
/** A superscript in HTML is one opaque word. */
const chi = `(?:[χΧ𝜒]|[Cc]hi|[Xx])(?:${G}[-_^]|-?[Ss]quared?)?${G}[2²\\uFFFC]?|Δ?G${G}[2²\\uFFFC]`;
const heads = [
  `(?<t>t)${G}\\(${G}(?<dfT>${df})${G}\\)`,
  `(?<F>F)${G}\\(${G}(?<df1>\\d{1,9}(?:\\.\\d{1,6})?)${G},${G}(?<df2>${df})${G}\\)`,
  `(?<r>r)${G}\\(${G}(?<dfR>${df})${G}\\)`,
  `(?<chi>${chi})${G}\\(${G}(?<dfC>${df})${size}${G}\\)`,
  `(?<Q>Q(?:-?${G}(?:within|between|w|b))?)${G}\\(${G}(?<dfQ>${df})${G}\\)`,
  "(?<z>[zZ])",
];
const reported = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${heads.join("|")})${G}(?<comparison>[=<>≤≥])${G}(?<minus>[-−–])?${G}` +
    `(?<value>(?:${whole})(?:\\.\\d{1,9})?|\\.\\d{1,9})${G},${G}` +
    `(?:[pP]${G}(?<pComparison>[=<>≤≥])${G}(?<p>\\d?\\.?\\d{1,12}(?:[eE][-−]?\\d{1,3})?)(?![\\d.]*\\d)|(?<ns>[nN]\\.?${G}[sS]\\b))`,
  "gu",
);

/** Texts without these marks report no test. */
export function mayReportTests(text: string): boolean {
  return text.includes("=") || text.includes("<") || text.includes(">") || text.includes("&");
}

/** All complete tests of a block: statistic, degrees of freedom and p. */
export function reportedTests({ text, span: [base] }: Block): ReportedTest[] {
  if (!mayReportTests(text)) return [];
  const tests: ReportedTest[] = [];
  for (const match of text.matchAll(reported)) {
    const { groups = {} } = match;
    const kind = kindOf(groups);
    const statistic = numberOf(groups.value ?? "", groups.minus !== undefined);
    const p = groups.p === undefined ? null : numberOf(groups.p, false);
    if (kind === null || statistic === null || (p !== null && p.value > 1)) continue;
    if (kind === "r" && Math.abs(statistic.value) > 1) continue;
    // A superscript may be lost, but "x(28)" is a function and "X(28)" a name.
    if (kind === "chi2" && /^[xXG]/.test(groups.chi ?? "") && !/[2²\uFFFC]$/.test(groups.chi ?? "")) continue;
    const pWritten = groups.p ?? groups.ns ?? "";
    const end = base + match.index + match[0].length;
    const pStart = end - pWritten.length;
    const comma = match[0].lastIndexOf(",");
    tests.push({
      kind,
      df: [groups.df1, groups.df2, groups.dfT, groups.dfR, groups.dfC, groups.dfQ]
        .filter((each) => each !== undefined)
        .map((each) => Number(each.replaceAll(",", ""))),
      comparison: comparisonOf(groups.comparison),
      statistic,
      p: p && { ...p, comparison: comparisonOf(groups.pComparison) },
      text: plain(match[0].slice(0, comma)),
      span: [base + match.index, base + match.index + comma],
      pSpan: [pStart, end],
      pText: plain(pWritten),
    });
  }
  return tests;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): ReportedTest["kind"] | null {
  for (const kind of ["t", "F", "r", "Q", "z"] as const) if (groups[kind] !== undefined) return kind;
  return groups.chi === undefined ? null : "chi2";
}

function comparisonOf(sign: string | undefined): Comparison {
  return sign === "<" || sign === "≤" ? "<" : sign === ">" || sign === "≥" ? ">" : "=";
}

/** `.5e-3` has four decimals. */
function numberOf(written: string, negative: boolean): ReportedNumber | null {
  const plainNumber = written.replaceAll(",", "").replace("−", "-");
  const value = Number(plainNumber) * (negative ? -1 : 1);
  const [digits = "", exponent = "0"] = plainNumber.toLowerCase().split("e");
  const decimals = (digits.split(".")[1]?.length ?? 0) - Number(exponent);
  return Number.isFinite(value) ? { value, decimals: Math.max(0, decimals) } : null;
}

function plain(text: string): string {
  return text.replaceAll("\uFDD0", "").replaceAll("\uFFFC", "²").replace(/\s+/g, " ").trim();
}
