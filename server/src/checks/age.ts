import { parts } from "../extract/figures/calendar.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import { computedFor } from "../rewrite/target.ts";
import type { Check } from "./check.ts";
import { type LifeDate, type LifeFacts, lifeDate, lifeFacts, type StatedAge } from "./life-facts.ts";
import { finding, placeOf } from "./place.ts";
import { figureFix } from "./replacement.ts";
import { statedSentences } from "./stated-sentences.ts";
import { toldAsPast } from "./told-as-past.ts";
import { dayBounds, type WrittenDate } from "./written-dates.ts";

/** An age that the year of birth does not give. */
export const age: Check = {
  id: "age",
  summary: "An age that does not fit the date of birth: “born in 1956, aged 61 in 2026”.",
  reason: "Ages are copied from older articles and are the figure that the person concerned notices first.",
  limits: [
    "Birth and age must be of the only person that their sentence names, or of “he” or “she” where the paragraph named one.",
    "Before and after the birthday are both right. Sentences about relatives are left alone.",
    "An age told in the present is judged by the article’s date in the front matter or in a dateline of its own, or else only against the latest event that is told as past.",
  ],
  severity: "error",
  enabled: true,
  reported: [
    `Born in 1956, she was 61 in 2026.
                      ^^ age: Born in 1956, a person is 69 or 70 in 2026, not 61
`,
    `He was born in 1938 and died at 24 in 1967.
                                ^^ age: Born in 1938, a person is 28 or 29 in 1967, not 24
`,
    `Maria Calder (born 12 March 1980) turned 48 in 2026.
                                         ^^ age: turns 46 in 2026
`,
  ],
  unreported: [
    "Born in 1956, she was 69 in 2026.",
    "Born in 1956, she was 70 in 2026.",
    "He was born in 1938 and died at 28 in 1967.",
    "Born in 1956, her mother was 61 in 2026.",
  ],
  run({ document }) {
    const findings: Finding[] = [];
    let past: LifeDate | null | undefined;
    const pastDate = () => {
      past = past === undefined ? latestPast(document) : past;
      return past;
    };
    let now: Today | null | undefined;
    const today = () => {
      now = now === undefined ? articleDate(document) : now;
      return now;
    };
    for (const facts of lifeFacts(document)) {
      const birth = theOne(facts.births);
      if (!birth) continue;
      for (const stated of facts.ages) {
        const found = judge(document, facts, birth, stated, today, pastDate);
        if (found) findings.push(found);
      }
    }
    return findings;
  },
};

/** The date that all of them state; `null` where there is none or they differ. */
function theOne(dates: readonly LifeDate[]): LifeDate | null {
  const [first] = dates;
  return first && dates.every(({ date }) => date.year === first.date.year) ? first : null;
}

function judge(
  document: ReadDocument,
  facts: LifeFacts,
  birth: LifeDate,
  stated: StatedAge,
  todayOf: () => Today | null,
  pastDate: () => LifeDate | null,
): Finding | null {
  if (stated.kind === "now" && facts.deaths.length > 0) return null;
  const at = stated.kind === "at-death" ? theOne(facts.deaths) : stated.at;
  const today = stated.kind === "now" ? todayOf() : null;
  const past = stated.kind === "now" && !today ? pastDate() : null;
  const when = at?.date ?? today?.date ?? past?.date;
  const bounds = when && agesAt(birth.date, when, stated.kind === "turned");
  if (!bounds) return null;
  const [low, high] = bounds;
  if ((stated.years >= low && (past !== null || stated.years <= high)) || low < 0 || low > 120) return null;
  const ages = past ? `at least ${low}` : low === high ? `${low}` : `${low} or ${high}`;
  const time = at ? within(at) : past ? `from ${past.text} on` : (today?.text ?? "");
  const verb = stated.kind === "turned" ? "turns" : "is";
  const message = `Born ${within(birth)}, a person ${verb} ${ages} ${time}, not ${stated.years}. Correct the age or the dates.`;
  const related = [placeOf(document, birth.claim, "the date of birth")];
  const other = at ?? past;
  if (other) related.push(placeOf(document, other.claim, "the date that the age is of"));
  const right = past ? [] : low === high ? [low] : [low, high];
  const fixes = right.flatMap((years) => {
    const target = { ...computedFor(stated.claim.figure, years), step: 1 };
    return figureFix(document, stated.claim, target, years === low && low < high ? "before the birthday" : undefined);
  });
  return finding(age, stated.claim.figure.span, message, related, fixes);
}

/** The latest date that the article tells as past: today cannot be earlier. `null` where there is none. */
function latestPast(document: ReadDocument): LifeDate | null {
  let latest: LifeDate | null = null;
  let day = -Infinity;
  for (const sentence of statedSentences(document)) {
    for (const claim of sentence.claims) {
      const dated = lifeDate(sentence, claim);
      const bounds = dated && dayBounds(dated.date);
      if (!bounds || bounds.first <= day || !toldAsPast(sentence, claim.figure)) continue;
      latest = dated;
      day = bounds.first;
    }
  }
  return latest;
}

/** The day or the month that an article is of: its front matter's, or that of a dateline of its own above the text. */
function articleDate(document: ReadDocument): Today | null {
  const [year, month, day] = parts(document.prose.date) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined)
    return { date: { year, month, day }, text: `on ${document.prose.date}` };
  for (const sentence of statedSentences(document)) {
    const block = document.prose.blocks[sentence.block];
    if (sentence.block > topBlocks) return null;
    const [claim] = sentence.claims;
    if (!block || !claim || sentence.claims.length > 1 || block.text.length > datelineLength) continue;
    const dated = /\b(?:born|died|since|from|in \d)/i.test(block.text) ? null : lifeDate(sentence, claim);
    if (dated?.date.month !== undefined) return { date: dated.date, text: within(dated) };
  }
  return null;
}

interface Today {
  readonly date: WrittenDate;
  /** "on 2026-03-16", "in May 2026". */
  readonly text: string;
}

/** A dateline stands among the first blocks and is short. */
const topBlocks = 3;
const datelineLength = 90;

function within({ date, text }: LifeDate): string {
  return `${date.day === undefined ? "in" : "on"} ${text}`;
}

/** The lowest and the highest age that somebody may have at a date; on birthdays, the ages that may be reached in it. */
function agesAt(birth: WrittenDate, at: WrittenDate, birthday: boolean): readonly [number, number] | null {
  const born = dayBounds(birth);
  const then = dayBounds(at);
  if (!born || !then || birth.year === undefined || at.year === undefined) return null;
  if (birthday) return [at.year - birth.year, at.year - birth.year];
  return [fullYears(born.last, then.first), fullYears(born.first, then.last)];
}

function fullYears(from: number, to: number): number {
  const a = new Date(from * 86_400_000);
  const b = new Date(to * 86_400_000);
  const reached =
    b.getUTCMonth() > a.getUTCMonth() || (b.getUTCMonth() === a.getUTCMonth() && b.getUTCDate() >= a.getUTCDate());
  return b.getUTCFullYear() - a.getUTCFullYear() - (reached ? 0 : 1);
}
