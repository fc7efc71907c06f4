import type { Claim } from "../model/claim.ts";
import type { StatedSentence } from "./stated-sentences.ts";

/** A time in one unit and again in two: "98 minutes, or one hour and 38 minutes". */
export interface RetoldTime {
  readonly first: Claim;
  readonly second: Claim;
  /** What the first comes to, worded in the units of the second. */
  readonly right: string;
  readonly fits: boolean;
}

/** Between a time and the same told again: a mark and words that take it up, or a pronoun for what lasts so long. */
const takenUp =
  /^(?: long| in all)?(?:[,;:]| –| —| \(|\.)? ?(?:\(|or|that is|that['’]s|i\.e\.|yes|in other words|equal to|equivalent to|which (?:is|makes|means)|making|it|this|that)\b|^ \(/i;
/** Words by which another time is meant. */
const another =
  /\b(?:and|but|while|whereas|than|against|versus|then|later|earlier|after|before|plus|another|more|less|longer|shorter|if|when|to|from|until|every|each|with|takes off|leaves|break|interval)\b/i;
const inHours = /\bhours?\b[\s\S]*\b(?:minutes?|mins?)\b|\dh ?\d+ ?m/i;
const inMinutes = /\bminutes?\b[\s\S]*\b(?:seconds?|secs?)\b|\dm ?\d+ ?s/i;

/** Neighbouring times of a sentence of which the second tells the first again in hours and minutes, or minutes and seconds. */
export function* retoldTimes(sentence: StatedSentence): Iterable<RetoldTime> {
  const { claims } = sentence;
  for (let i = 0; i + 1 < claims.length; i++) {
    const [first, second] = [claims[i] as Claim, claims[i + 1] as Claim];
    const [whole, told] = [counted(first), counted(second)];
    if (whole === null || told === null || first.figure.unit === second.figure.unit) continue;
    const text = sentence.words(...second.figure.span);
    const size = first.figure.unit === "minute" && inHours.test(text) ? 60 : 0;
    const seconds = first.figure.unit === "second" && inMinutes.test(text) ? 60 : 0;
    const each = size || seconds;
    if (each === 0 || !Number.isInteger(whole) || whole < each) continue;
    const gap = sentence.words(first.figure.span[1], second.figure.outer[0]);
    if (gap.length > 40 || !takenUp.test(gap) || another.test(gap)) continue;
    const [large, small] = size > 0 ? ["hour", "minute"] : ["minute", "second"];
    const right = `${plural(Math.floor(whole / each), large)} and ${plural(whole % each, small)}`;
    yield { first, second, right, fits: Math.round(told * each) === whole };
  }
}

/** The number of an exact length of time, in its unit; `null` for other figures. */
function counted({ figure: { dimension, value, bound, change, per } }: Claim): number | null {
  return dimension === "duration" && bound === "exact" && !change && per === undefined ? value : null;
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
