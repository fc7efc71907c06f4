import type { ReadDocument } from "../model/document.ts";
import type { Finding, Fix } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { optionValue } from "./option-value.ts";
import { finding, placeAt } from "./place.ts";
import { impossibleMeans } from "./possible-means.ts";
import { numberFix, wordsFix } from "./replacement.ts";
import { mayReportTests, type ReportedTest, reportedTests } from "./test-statistics.ts";
import { type TestVerdict, verdictOf } from "./test-verdict.ts";

const alphaOption = {
  name: "alpha",
  default: 0.05,
  least: 0,
  most: 1,
  summary: "The level at or below which a result counts as significant.",
} as const;

/** A p that its test statistic does not give, and a mean or percentage that so many whole answers cannot have. */
export const statistic: Check = {
  id: "statistic",
  summary: "A p value that its test statistic does not give, or a mean or percentage that the sample cannot have.",
  reason:
    "Half of the papers in psychology have a p that is inconsistent with its statistic, one in eight so that the result changes (Nuijten and others, Behavior Research Methods 2016). Means of whole numbers from a small sample can have few values (the GRIM test; Brown and Heathers, Social Psychological and Personality Science 2017).",
  limits: [
    "Read are t, F, r, χ², z and Q in the APA's style with degrees of freedom and p, separated by commas. The verdicts are those of statcheck.",
    "A p that is right for one tail is right where the text speaks of one-tailed, one-sided or directional tests.",
    "Corrections of p for several tests are not seen, so a corrected p beside an uncorrected statistic is reported.",
    "A mean is judged only where its paragraph states the sample (n = 28) and a scale of whole points (“a 7-point scale”), a percentage where the count that it is of stands behind it, or before it as “of the 25 teachers”. Either way of rounding a half is right.",
  ],
  severity: "error",
  enabled: true,
  options: [alphaOption],
  reported: [
    `The groups differed, *t*(38) = 2.41, *p* = .012.
                                           ^^^^ statistic: t(38) = 2.41 gives p = .021, not .012
`,
    `The effect was small, F(1, 46) = 2.04, p < .05.
                                           ^^^ statistic: At .05 the result is not significant, unlike what is reported
`,
    `Recall was perfect, t(28) = 22.20, p = .000.
                                       ^^^^ statistic: p is never zero
`,
    `Guests rated the soup on a 7-point scale (n = 20, M = 3.48, SD = 1.20).
                                                      ^^^^ statistic: 3.45 and 3.50
`,
    `Only 18.2 percent of the 25 teachers had been told.
     ^^^^^^^^^^^^ statistic: 16 and 20 percent
`,
  ],
  unreported: [
    "The groups differed, *t*(38) = 2.41, *p* = .021.",
    "The effect was small, F(1, 46) = 2.04, p = .16.",
    "As predicted, t(38) = 1.82, p = .038 (one-tailed).",
    "Recall was perfect, t(28) = 22.20, p < .001.",
    "Guests rated the soup on a 7-point scale (n = 20, M = 3.45, SD = 1.20).",
    "Only 16 percent of the 25 teachers had been told.",
  ],
  run({ document }, options) {
    const alpha = optionValue<number>(options, alphaOption);
    return [...wrongTests(document, alpha), ...impossibleMeans(document).map((each) => impossible(document, each))];
  },
};

const oneTailed = /\b(?:one|1)[-‐‑ ](?:tail(?:ed)?|sided)\b|\bdirectional\b/i;

function wrongTests(document: ReadDocument, alpha: number): Finding[] {
  const { text, blocks } = document.prose;
  if (!mayReportTests(text)) return [];
  const findings: Finding[] = [];
  let directional: boolean | undefined;
  for (const block of blocks) {
    for (const test of reportedTests(block)) {
      directional ??= oneTailed.test(text);
      const verdict = verdictOf(test, directional, alpha);
      if (!verdict.consistent) findings.push(wrongTest(document, test, verdict, alpha));
    }
  }
  return findings;
}

function wrongTest(document: ReadDocument, test: ReportedTest, verdict: TestVerdict, alpha: number): Finding {
  const { p, text, pSpan, pText } = test;
  const recomputed = `${text} gives ${sayP(verdict.p, p?.decimals ?? 2)}`;
  const related = [placeAt(document, test.span, "the test statistic")];
  if (p !== null && p.value === 0) {
    const message = `p is never zero: ${recomputed}. Write p < .001 or the exact value.`;
    const smallest = `.${"0".repeat(Math.max(0, p.decimals - 1))}1`;
    const fix: Fix = {
      title: `Replace with p < ${smallest}`,
      edits: [{ span: [comparisonBefore(document, pSpan[0]), pSpan[1]], newText: `< ${smallest}` }],
      certain: false,
    };
    return finding(
      statistic,
      pSpan,
      message,
      related,
      verdict.p < Number(smallest) ? [fix] : exactly(document, test, verdict),
    );
  }
  const written = p === null ? `“${pText}”` : `${p.comparison === "=" ? "" : `${p.comparison} `}${pText}`;
  const decision = verdict.changesDecision
    ? ` At ${withoutZero(String(alpha))} the result is ${verdict.p <= alpha ? "" : "not "}significant, unlike what is reported.`
    : "";
  const message = `${recomputed}, not ${written}.${decision} Correct the statistic, its degrees of freedom or p.`;
  const found = finding(statistic, pSpan, message, related, recomputedFix(document, test, verdict));
  return verdict.changesDecision ? found : { ...found, severity: "warning" };
}

/** The p that the statistic gives, as exact as the written one; none where p is told as a bound or without a number. */
function recomputedFix(document: ReadDocument, test: ReportedTest, verdict: TestVerdict): Fix[] {
  const { p, pSpan, pText } = test;
  if (p === null) return [];
  if (p.comparison !== "=" || p.value === 0) return exactly(document, test, verdict);
  if (verdict.p < 10 ** -p.decimals / 2) return [];
  const number = verdict.p.toFixed(p.decimals);
  return wordsFix(document, pSpan, pText.startsWith("0") ? number : withoutZero(number), "recomputed");
}

/** "= .112" in the place of a bound or of a p of zero; none where p is too small to be told so. */
function exactly(document: ReadDocument, { pSpan, pText }: ReportedTest, verdict: TestVerdict): Fix[] {
  if (verdict.p < 0.001) return [];
  const number = verdict.p.toFixed(3);
  const text = `= ${pText.startsWith("0") ? number : withoutZero(number)}`;
  return wordsFix(document, [comparisonBefore(document, pSpan[0]), pSpan[1]], text, "recomputed");
}

/** Where the sign between "p" and its number stands. */
function comparisonBefore({ prose }: ReadDocument, offset: number): number {
  let at = offset - 1;
  while (at > 0 && /\s/.test(prose.text[at] ?? "")) at--;
  return at;
}

/** "p = .036", "p < .001", with a digit more than were reported where that is what tells them apart. */
function sayP(p: number, decimals: number): string {
  const digits = Math.min(Math.max(decimals, 3), 8);
  if (p < 10 ** -digits / 2) return `p < .${"0".repeat(digits - 1)}1`;
  return `p = ${withoutZero(p.toFixed(digits))}`;
}

function withoutZero(number: string): string {
  return number.replace(/^0\./, ".");
}

function impossible(document: ReadDocument, each: ReturnType<typeof impossibleMeans>[number]): Finding {
  const related = [placeAt(document, each.sample, "the sample")];
  const fixes = each.nearest.flatMap((value) => {
    const decimals = value.split(".")[1]?.length ?? 0;
    return numberFix(document, each.span, Number(value), "possible with this sample", decimals);
  });
  return finding(statistic, each.span, each.message, related, fixes);
}
