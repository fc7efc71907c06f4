/**
 * Whether what follows a change or a difference says that it is measured from something else than the two values before
 * it, "up 3 points since 2014", or within other bounds, "a gap of 12 from the target". `gap` is what stands from the
 * first value to the change: a year that stands there as well is that of one of the values.
 */
export function hasOwnBase(gap: string, tail: string): boolean {
  const base = ofBase.exec(tail)?.[1];
  if (base === undefined) return false;
  const years = base.match(year) ?? [];
  if (years.length > 0) return !years.some((each) => gap.includes(each));
  if (month.test(base)) return !month.test(gap);
  // "£412,000, against £375,000 last year, up 3 percent on the month before"
  return base.startsWith("since ") || (toldAgain.test(base) && toldAgain.test(gap));
}

/** Whether words behind a figure bound what it covers, "a year including heating", "5 points in the swing states". */
export function isBounded(tail: string): boolean {
  return /^ ?\p{L}/u.test(tail.replace(unitBehind, ""));
}

const unitBehind = /^[ -](?:percentage[ -])?(?:points?|votes?|percent|each|apiece|a year|a month|a week|a day)\b/;
const ofBase =
  /^(?: [\p{L}-]+){0,3}? ((?:since|on|from|over|than|against|compared (?:with|to)|versus) [^.;:?!()]{2,40})/u;
const year = /\b(?:1[89]|20)\d\d\b/g;
const month =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b/;
const toldAgain = /\b(?:last|previous|earlier|ago|before|(?:1[89]|20)\d\d)\b/;
