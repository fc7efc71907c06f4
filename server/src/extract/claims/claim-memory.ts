import type { Claim, ClaimTime, Link, Phrase, Reference } from "../../model/claim.ts";
import type { Figure } from "../../model/figure.ts";
import type { Mention } from "../../model/mention.ts";
import type { Prose } from "../../model/prose.ts";
import type { Span } from "../../model/span.ts";
import type { TokenizedBlock } from "../../model/token.ts";
import { type Draft, toClaim } from "./draft.ts";
import type { Group } from "./link-line.ts";

/** The claims of a document in the making. */
export interface State {
  readonly drafts: Draft[];
  readonly links: Link[];
  /** Claims of the last sentence that had any. */
  before: Group | null;
}

/** What is read from. */
interface Input {
  readonly prose: Prose;
  readonly tokenized: readonly TokenizedBlock[];
  readonly figures: readonly (readonly Figure[])[];
  readonly mentions: readonly Mention[];
}

/** Reads a block, or puts what was read of it the last time where it reads the same. */
type Recall = (position: number, firstMention: number, state: State, read: () => void) => void;

/**
 * The claims of a document's blocks as they were read last. A block reads the same where its own tokens, figures and mentions
 * and the entities and claims before it do; claims of a block that has moved move with it.
 */
export class ClaimMemory {
  #last = new Map<TokenizedBlock, BlockClaims[]>();
  #date: string | undefined;
  readonly #claims = new WeakMap<Draft, Claim>();

  /** As `toClaim`: the same object as last time where nothing of it has changed. */
  claimOf(draft: Draft, index: number): Claim {
    const known = this.#claims.get(draft);
    if (known?.index === index) return known;
    const claim = toClaim(draft, index);
    this.#claims.set(draft, claim);
    return claim;
  }

  /** Begins another reading of the document. */
  begin({ prose, tokenized, figures, mentions }: Input): Recall {
    const last = this.#date === prose.date ? this.#last : new Map<TokenizedBlock, BlockClaims[]>();
    const next = new Map<TokenizedBlock, BlockClaims[]>();
    this.#last = next;
    this.#date = prose.date;
    let before: BlockClaims | null = null;
    return (position, firstMention, state, read) => {
      const block = tokenized[position] as TokenizedBlock;
      const { kind, span } = prose.blocks[position] as Prose["blocks"][number];
      const own = next.get(block) ?? [];
      const known = last.get(block)?.[own.length];
      const place = { position, base: span[0], first: state.drafts.length };
      const from = Math.max(0, firstMention - REACH);
      const near = mentionsNear(mentions, from, span[1]);
      let claims: BlockClaims;
      if (
        known !== undefined &&
        known.kind === kind &&
        known.figures === figures[position] &&
        known.before === before &&
        mentionsAgree(known, near, firstMention - from, span[0])
      ) {
        moveTo(known, place);
        known.near = near;
        for (const draft of known.drafts) state.drafts.push(draft);
        for (const link of known.links) state.links.push(link);
        if (known.after !== null) state.before = { drafts: known.after, first: place.first + known.afterFirst };
        claims = known;
      } else {
        const links = state.links.length;
        const earlier = state.before;
        read();
        const after = state.before === earlier ? null : state.before;
        claims = {
          ...place,
          kind,
          figures: figures[position] ?? [],
          before,
          near,
          behind: firstMention - from,
          drafts: state.drafts.slice(place.first),
          links: state.links.slice(links),
          after: after === null ? null : after.drafts,
          afterFirst: after === null ? 0 : after.first - place.first,
          outside: false,
        };
        claims.outside = claims.drafts.some((draft) => reaches(draft, span));
        // A link to a claim of an earlier block alters that claim too: neither is kept.
        if (claims.links.some((link) => indexesOf(link).some((index) => index < place.first))) {
          claims = { ...claims, kind: null };
          if (before !== null) {
            before.kind = null;
            for (const draft of before.drafts) this.#claims.delete(draft);
          }
        }
      }
      own.push(claims);
      next.set(block, own);
      if (claims.drafts.length > 0) before = claims;
    };
  }
}

/** How many mentions before a block may tell what a pronoun in it stands for, see `entityBefore`. */
const REACH = 20;

interface BlockClaims {
  position: number;
  /** Where the block begins. */
  base: number;
  /** Position of its first claim among those of the document. */
  first: number;
  /** `null` where it cannot be put again. */
  kind: string | null;
  readonly figures: readonly Figure[];
  /** The block before that has claims. */
  readonly before: BlockClaims | null;
  /** Mentions in the block, and the last ones before it, of which there are `behind`. */
  near: readonly Mention[];
  readonly behind: number;
  drafts: Draft[];
  links: Link[];
  /** Claims of its last sentence that has any, with the position of the first of them in the block. */
  after: readonly Draft[] | null;
  readonly afterFirst: number;
  /** Whether a claim tells a place outside of the block. */
  outside: boolean;
}

type Place = Pick<BlockClaims, "position" | "base" | "first">;

function mentionsNear(mentions: readonly Mention[], from: number, end: number): Mention[] {
  let to = from;
  while (to < mentions.length && (mentions[to] as Mention).span[0] < end) to++;
  return mentions.slice(from, to);
}

/** Whether mentions say the same of a block that may have moved. */
function mentionsAgree(known: BlockClaims, near: readonly Mention[], behind: number, base: number): boolean {
  if (known.near.length !== near.length || known.behind !== behind) return false;
  const by = base - known.base;
  for (let i = 0; i < near.length; i++) {
    const [a, b] = [known.near[i] as Mention, near[i] as Mention];
    // Where the claims tell no place before the block, it does not matter where that is.
    const anywhere = i < behind && !known.outside;
    if (a === b && (by === 0 || anywhere)) continue;
    if (a.type !== b.type || a.key !== b.key || a.name !== b.name || a.text !== b.text) return false;
    if (!anywhere && !isMoved(a.span, b.span, by)) return false;
  }
  return true;
}

function isMoved(a: Span, b: Span, by: number): boolean {
  return a[0] + by === b[0] && a[1] + by === b[1];
}

function moveTo(known: BlockClaims, place: Place): void {
  const by = place.base - known.base;
  const further = place.first - known.first;
  if (by !== 0 || place.position !== known.position) {
    const { afterFirst, after } = known;
    known.drafts = known.drafts.map((draft) => moved(draft, by, place.position));
    if (after !== null) known.after = known.drafts.slice(afterFirst, afterFirst + after.length);
  }
  if (further !== 0) known.links = known.links.map((link) => movedLink(link, further));
  Object.assign(known, place);
}

function moved(draft: Draft, by: number, block: number): Draft {
  const { figure } = draft;
  return {
    ...draft,
    block,
    figure: { ...figure, span: shift(figure.span, by), outer: shift(figure.outer, by) },
    sentence: shift(draft.sentence, by),
    measure: shifted(draft.measure, by),
    subject: shifted(draft.subject, by),
    holder: shifted(draft.holder, by),
    whole: shifted(draft.whole, by),
    time: shifted(draft.time, by),
    place: shifted(draft.place, by),
  };
}

function shifted<Part extends Phrase | Reference | ClaimTime>(part: Part | null, by: number): Part | null {
  return part === null ? null : { ...part, span: shift(part.span, by) };
}

function shift([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}

function movedLink(link: Link, by: number): Link {
  if (link.kind === "part-of") return { ...link, part: link.part + by, whole: link.whole + by };
  if (link.kind === "share") return { ...link, part: link.part + by, whole: link.whole + by, share: link.share + by };
  if (link.kind === "equal") return { ...link, a: link.a + by, b: link.b + by };
  return { ...link, from: link.from + by, to: link.to + by, by: link.by + by };
}

function indexesOf(link: Link): number[] {
  if (link.kind === "part-of") return [link.part, link.whole];
  if (link.kind === "share") return [link.part, link.whole, link.share];
  return link.kind === "equal" ? [link.a, link.b] : [link.from, link.to, link.by];
}

function reaches({ measure, subject, holder, whole, time, place }: Draft, [start, end]: Span): boolean {
  return [measure, subject, holder, whole, time, place].some(
    (part) => part !== null && (part.span[0] < start || part.span[1] > end),
  );
}
