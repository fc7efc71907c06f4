import type { Claim, ClaimTime, Phrase, Reference } from "../../model/claim.ts";
import type { Figure, Reading } from "../../model/figure.ts";
import type { Interval } from "../../model/interval.ts";
import type { Mention, Role } from "../../model/mention.ts";
import type { Block, Prose } from "../../model/prose.ts";
import { type Codec, listOf, nullable, objectOf, optional, plain } from "./codec.ts";

/** Ends that are not bounded are `null`, which JSON has in place of infinity. */
const interval: Codec<Interval> = {
  encode: ({ low, high, lowOpen, highOpen }) => [
    Number.isFinite(low) ? low : null,
    Number.isFinite(high) ? high : null,
    (lowOpen ? 1 : 0) + (highOpen ? 2 : 0),
  ],
  decode(json) {
    const [low, high, open] = json as [number | null, number | null, number];
    return {
      low: low ?? Number.NEGATIVE_INFINITY,
      high: high ?? Number.POSITIVE_INFINITY,
      lowOpen: (open & 1) !== 0,
      highOpen: (open & 2) !== 0,
    };
  },
};

const reading = objectOf<Reading>({ tight: interval, rounded: interval, loose: interval });

const figure = objectOf<Figure>({
  span: plain(),
  outer: plain(),
  value: plain(),
  reading,
  bound: plain(),
  dimension: plain(),
  unit: plain(),
  step: plain(),
  inferred: plain(),
  parser: plain(),
  per: optional(plain()),
  direction: optional(plain()),
  change: optional(plain()),
  ratio: optional(plain()),
  calendar: optional(plain()),
  weekday: optional(plain()),
  role: optional(plain()),
});

const phrase = objectOf<Phrase>({ text: plain(), span: plain(), lemmas: plain(), head: plain(), basis: plain() });
// Aliases are the configuration's and not kept with sources.
const reference = objectOf<Omit<Reference, "also">>({ text: plain(), span: plain(), key: plain(), basis: plain() });
const time = objectOf<ClaimTime>({ text: plain(), span: plain(), calendar: plain(), basis: plain() });

export const claimCodec: Codec<Claim> = objectOf<Claim>({
  index: plain(),
  figure,
  block: plain(),
  sentence: plain(),
  measure: nullable(phrase),
  subject: nullable(reference),
  whole: nullable(reference),
  time: nullable(time),
  place: nullable(reference),
  modality: plain(),
  attribution: plain(),
  negated: plain(),
  context: plain(),
});

const role = objectOf<Role>({
  span: plain(),
  text: plain(),
  offices: plain(),
  of: optional(plain()),
  ofText: optional(plain()),
});

export const mentionCodec: Codec<Mention> = objectOf<Omit<Mention, "also">>({
  span: plain(),
  text: plain(),
  type: plain(),
  name: plain(),
  key: plain(),
  role: optional(role),
});

/** `text` is told apart: most blocks show the very text of the file. */
const block = objectOf<Block>({
  kind: plain(),
  span: plain(),
  text: plain(),
  level: optional(plain()),
  table: optional(plain()),
  list: optional(plain()),
});

const proseMembers = objectOf<Prose>({
  text: plain(),
  blocks: listOf(block),
  masks: plain(),
  title: optional(plain()),
  date: optional(plain()),
});

/** Blocks that show the very text of the file do not repeat it. */
export const proseCodec: Codec<Prose> = {
  encode(prose) {
    const { text } = prose;
    const blocks = prose.blocks.map((each) =>
      each.text === text.slice(each.span[0], each.span[1]) ? { ...each, text: "" } : each,
    );
    return proseMembers.encode({ ...prose, blocks });
  },
  decode(json) {
    const prose = proseMembers.decode(json);
    const { text } = prose;
    const blocks = prose.blocks.map((each) =>
      each.text === "" ? { ...each, text: text.slice(each.span[0], each.span[1]) } : each,
    );
    return { ...prose, blocks };
  },
};
