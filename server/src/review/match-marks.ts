import type { ReviewMark, Staleness } from "../model/review.ts";
import { type ClaimAnchor, LABEL_END, plain, withoutFingerprint } from "./anchor.ts";

/** Which claim a mark is about. */
export interface MatchedMark {
  readonly mark: ReviewMark;
  /** Position in the list of anchors. */
  readonly claim: number;
  /** Absent where the claim stands as it was marked. */
  readonly stale?: Staleness;
}

export interface MatchedMarks {
  readonly matched: readonly MatchedMark[];
  /** Marks whose claim is gone, in their order. */
  readonly orphans: readonly ReviewMark[];
}

/**
 * Finds each mark's claim, from the surest way of knowing it again to the least: what is settled by one is left out of
 * those after it. Each way is one look-up for a mark, so the time grows with marks and claims alone. A mark on a claim
 * whose value is another now is never returned without saying so. Of several marks on one claim, as two people make them
 * on two branches, the most careful one counts.
 */
export function matchMarks(marks: readonly ReviewMark[], anchors: readonly ClaimAnchor[]): MatchedMarks {
  if (marks.length === 0) return { matched: [], orphans: [] };
  let open = careful(marks).map((mark): Open<ReviewMark> => ({ item: mark, traits: traitsOf(mark) }));
  let free = anchors.map((anchor, i): Open<number> => ({ item: i, traits: new Traits(anchor) }));
  const matched: MatchedMark[] = [];
  for (const way of ways) {
    if (open.length === 0) break;
    const waiting = new Map<string, Open<number>[]>();
    for (const claim of free) {
      const key = way.key(claim.traits);
      if (key === undefined) continue;
      const others = waiting.get(key);
      if (others === undefined) waiting.set(key, [claim]);
      else others.push(claim);
    }
    // Where one of several may be meant, and their values differ, it is not guessed which.
    if (way.single) for (const [key, claims] of waiting) if (claims.length > 1) waiting.delete(key);
    for (const claims of waiting.values()) claims.reverse();
    const taken = new Set<number>();
    open = open.filter(({ item: mark, traits }) => {
      const key = way.key(traits);
      const claim = key === undefined ? undefined : waiting.get(key)?.pop();
      if (claim === undefined) return true;
      taken.add(claim.item);
      const stale = way.stale(traits, claim.traits);
      matched.push({ mark, claim: claim.item, ...(stale && { stale }) });
      return false;
    });
    free = free.filter(({ item }) => !taken.has(item));
  }
  return { matched: matched.sort((a, b) => a.claim - b.claim), orphans: open.map(({ item }) => item) };
}

interface Open<Item> {
  readonly item: Item;
  readonly traits: Traits;
}

type Anchored = Omit<ClaimAnchor, "claim"> & { readonly claim?: string };

/** What is compared of marks and claims alike. */
class Traits {
  readonly figure: string;
  readonly sentence: string;
  readonly section: string;
  readonly nth: number;
  private readonly claim: string;
  private read: LooseTraits | undefined;

  constructor(anchor: Anchored) {
    this.figure = plain(anchor.figure);
    this.sentence = plain(anchor.sentence);
    this.section = plain(anchor.section);
    this.nth = anchor.nth;
    this.claim = anchor.claim ?? "";
  }

  /** Asked only of what changed, which is little. */
  get loose(): LooseTraits {
    this.read ??= looseTraits(this.figure, this.sentence, this.claim);
    return this.read;
  }
}

/** Marks stay the same from one edit of an article to the next. */
const known = new WeakMap<ReviewMark, Traits>();

function traitsOf(mark: ReviewMark): Traits {
  let traits = known.get(mark);
  if (traits === undefined) {
    traits = new Traits(mark);
    known.set(mark, traits);
  }
  return traits;
}

/** By what a claim may be known whose sentence is another now. */
interface LooseTraits {
  /** Value with its unit and bound; empty in a mark written by hand. */
  readonly value: string;
  readonly unit: string;
  /** Measure and subject; empty where the claim has neither. */
  readonly about: string;
  /** The words next to the figure; empty at the ends of the sentence. */
  readonly before: string;
  readonly after: string;
  /** The sentence with its numbers left out; empty where little is left of it. */
  readonly frame: string;
  /** The labels of a table's cell, which is known by nothing else; empty for a sentence. */
  readonly cell: string;
}

interface Way {
  /** `undefined` where marks or claims such as this cannot be told by it. */
  key(traits: Traits): string | undefined;
  /** Only where one claim alone has that key. */
  readonly single?: true;
  stale(mark: Traits, claim: Traits): Staleness | undefined;
}

const fresh = () => undefined;
const reworded = (mark: Traits, claim: Traits): Staleness =>
  mark.loose.value === claim.loose.value || mark.figure === claim.figure
    ? { reason: "sentence" }
    : { reason: "figure", was: mark.figure };

function keyOf(...parts: readonly (string | number)[]): string {
  return parts.join("\n");
}

/** A way by the looser traits; where one of those that make the key is empty, it says nothing. */
function loosely(parts: (traits: LooseTraits) => readonly string[]): Pick<Way, "key" | "stale"> {
  return {
    key({ loose }) {
      const all = parts(loose);
      return all.includes("") ? undefined : keyOf(...all);
    },
    stale: reworded,
  };
}

const ways: readonly Way[] = [
  // The same words: moved or not, they say what was marked.
  { key: ({ section, sentence, figure, nth }) => keyOf(section, sentence, figure, nth), stale: fresh },
  { key: ({ section, sentence, figure }) => keyOf(section, sentence, figure), stale: fresh },
  { key: ({ sentence, figure }) => keyOf(sentence, figure), stale: fresh },
  // The same value of the same thing in other words, the likeliest of its repetitions first.
  loosely(({ value, about, before, after }) => [value, about, before, after]),
  loosely(({ value, about, after }) => [value, about, after]),
  loosely(({ value, about, before }) => [value, about, before]),
  loosely(({ value, about }) => [value, about]),
  loosely(({ value, before, after }) => [value, before, after]),
  // Another value in the same words.
  { ...loosely(({ cell, unit }) => [cell, unit]), single: true },
  { ...loosely(({ frame }) => [frame]), single: true },
  { ...loosely(({ unit, about, before, after }) => [unit, about, before, after]), single: true },
];

function looseTraits(figure: string, sentence: string, claim: string): LooseTraits {
  const [value = "", measure = "", subject = ""] = claim.split(" · ");
  const own = { value, unit: value.split(" ")[0] ?? "" };
  const labelled = sentence.lastIndexOf(LABEL_END);
  if (labelled >= 0) {
    return { ...own, about: "", before: "", after: "", frame: "", cell: sentence.slice(0, labelled) };
  }
  const shown = withoutFingerprint(sentence);
  const at = placeOf(figure, shown);
  const before = at < 0 ? "" : shown.slice(0, at);
  const after = at < 0 ? "" : shown.slice(at + figure.length);
  return {
    ...own,
    about: `${measure}${subject}` === "" ? "" : `${measure} · ${subject}`,
    before:
      before
        .slice(-NEAR)
        .match(/\S+ \S+ ?$/)?.[0]
        .trim() ?? "",
    after:
      after
        .slice(0, NEAR)
        .match(/^\S* ?\S+ \S+/)?.[0]
        .trim() ?? "",
    frame: at < 0 ? "" : frameOf(before, after),
    cell: "",
  };
}

/** Two words take no more characters, but for such as tell nothing. */
const NEAR = 60;

/** Where the figure stands in its sentence by itself, not as a part of a longer number or word. */
function placeOf(figure: string, sentence: string): number {
  if (figure === "") return -1;
  for (let at = sentence.indexOf(figure); at >= 0; at = sentence.indexOf(figure, at + 1)) {
    const around = `${sentence[at - 1] ?? " "}${sentence[at + figure.length] ?? " "}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return at;
  }
  return -1;
}

/** Fewer words than these are the same in many a sentence. */
const TELLING = 3;

function frameOf(before: string, after: string): string {
  const words = (text: string) => text.replace(/\p{N}[\p{N}.,]*/gu, "#");
  const frame = `${words(before)}§${words(after)}`;
  return (frame.match(/\p{L}{2,}/gu) ?? []).length < TELLING ? "" : frame;
}

const caution: Readonly<Record<ReviewMark["state"], number>> = { disputed: 0, "needs-source": 1, verified: 2 };

/** Each claim's most careful mark, at the place of its first. */
function careful(marks: readonly ReviewMark[]): ReviewMark[] {
  const byClaim = new Map<string, ReviewMark>();
  for (const mark of marks) {
    const { section, sentence, figure, nth } = traitsOf(mark);
    const key = keyOf(section, sentence, figure, nth);
    const other = byClaim.get(key);
    if (other === undefined || caution[mark.state] < caution[other.state]) byClaim.set(key, mark);
  }
  return [...byClaim.values()];
}
