import { changed, type Draft, type Passage, tokenAt } from "../draft.ts";

/** Statistics that stand before their degrees of freedom, as the APA's style writes them. */
const STATISTICS = new Set("t T F r z Z Q χ Χ 𝜒 X χ² Χ² X² χ2 X2 chi chi2 chi² squared square R R²".split(" "));
const COMPARISONS = new Set(["=", "<", ">", "≤", "≥", "≈"]);
const MINUS = new Set(["-", "−", "–"]);
/** How far the brackets of degrees of freedom reach, in tokens. */
const farthest = 12;

/**
 * Marks the numbers of a reported significance test: degrees of freedom, sample and statistic in "χ²(1, N = 120) = 5.10" and
 * the p behind it. They are no amounts of anything; the check of statistics reads them from the text.
 */
export function markTestReports(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  let reports: (readonly [first: number, last: number])[] | undefined;
  for (const one of drafts) {
    const span = one.form === "amount" && one.digits ? reportEndingAt(passage, one.first) : null;
    if (span) {
      reports ??= [];
      reports.push(span);
    }
  }
  if (reports === undefined) return drafts;
  const inside = reports;
  return drafts.map((one) =>
    inside.some(([first, last]) => one.first >= first && one.first <= last)
      ? changed(one, { form: "label", role: "label", dimension: "count", unit: null })
      : one,
  );
}

/** The tokens of a report that a number ends: "p = .024" alone, or a statistic with its brackets; `null` where it ends none. */
function reportEndingAt(passage: Passage, number: number): readonly [number, number] | null {
  let at = number - 1;
  const mark = tokenAt(passage, at);
  if (mark === undefined) return null;
  // ".5" may be told from its point.
  if (mark.text === "." || MINUS.has(mark.text)) at--;
  if (!COMPARISONS.has(tokenAt(passage, at)?.text ?? "")) return null;
  at--;
  const name = tokenAt(passage, at);
  if (name?.text === "p" || name?.text === "P") return [at, number];
  if (name?.text !== ")") return null;
  for (let open = at - 1; open >= at - farthest; open--) {
    if (tokenAt(passage, open)?.text !== "(") continue;
    return isStatistic(passage, open - 1) ? [open, number] : null;
  }
  return null;
}

function isStatistic(passage: Passage, at: number): boolean {
  const name = tokenAt(passage, at)?.text ?? "";
  if (STATISTICS.has(name)) return true;
  // A power of its own: "χ 2", "χ^2".
  if (name !== "2" && name !== "²") return false;
  const before = tokenAt(passage, at - 1)?.text ?? "";
  return STATISTICS.has(before === "^" ? (tokenAt(passage, at - 2)?.text ?? "") : before);
}
