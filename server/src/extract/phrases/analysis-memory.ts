import type { Figure } from "../../model/figure.ts";
import type { Mention } from "../../model/mention.ts";
import type { TokenizedBlock } from "../../model/token.ts";
import { type Analysis, analyzeSentence } from "./analyze-sentence.ts";
import type { SentenceInput } from "./units.ts";

/**
 * Analyses of a document's blocks, so that a block which an edit left alone is not analyzed again. An analysis depends on the
 * block's tokens and figures and on where its mentions stand, not on what these name: names may change and blocks may move.
 */
export type AnalysisMemory = WeakMap<TokenizedBlock, RememberedBlock>;

interface RememberedBlock {
  readonly figures: readonly Figure[];
  /** By the sentence's position in the block. */
  readonly sentences: (RememberedSentence | undefined)[];
}

interface RememberedSentence {
  readonly analysis: Analysis;
  readonly capitalsTell: boolean;
  /** Where the block stood. */
  base: number;
  /** The mentions that the sentence had; its units hold some of them. */
  mentions: readonly Mention[];
}

/** As `analyzeSentence`, or what it gave before for the same sentence of the same block. Without a memory nothing is kept. */
export function recallAnalysis(
  memory: AnalysisMemory | undefined,
  block: TokenizedBlock,
  position: number,
  input: SentenceInput,
  capitalsTell: boolean,
): Analysis {
  if (memory === undefined) return analyzeSentence(input, capitalsTell);
  let own = memory.get(block);
  if (own === undefined || own.figures !== input.figures) {
    own = { figures: input.figures, sentences: [] };
    memory.set(block, own);
  }
  const mentions = mentionsIn(input);
  const { base } = input;
  const known = own.sentences[position];
  if (known !== undefined && known.capitalsTell === capitalsTell && standAlike(known, mentions, base)) {
    renew(known, mentions);
    known.base = base;
    return known.analysis;
  }
  const analysis = analyzeSentence(input, capitalsTell);
  own.sentences[position] = { analysis, capitalsTell, base, mentions };
  return analysis;
}

function mentionsIn({ mentions, firstMention, base, sentence }: SentenceInput): readonly Mention[] {
  let end = firstMention;
  while (end < mentions.length && (mentions[end] as Mention).span[0] - base < sentence.end) end++;
  return end === firstMention ? none : mentions.slice(firstMention, end);
}

const none: readonly Mention[] = [];

/** True where the mentions stand in the block as those remembered stood. */
function standAlike(known: RememberedSentence, mentions: readonly Mention[], base: number): boolean {
  if (known.mentions.length !== mentions.length) return false;
  for (let i = 0; i < mentions.length; i++) {
    const [start, end] = (mentions[i] as Mention).span;
    const [knownStart, knownEnd] = (known.mentions[i] as Mention).span;
    if (start - base !== knownStart - known.base || end - base !== knownEnd - known.base) return false;
  }
  return true;
}

/** Gives the units the mentions that now stand where theirs stood. */
function renew(known: RememberedSentence, mentions: readonly Mention[]): void {
  let at = 0;
  for (const unit of known.analysis.units) {
    if (unit.mention === null) continue;
    while (at < mentions.length && known.mentions[at] !== unit.mention) at++;
    unit.mention = mentions[at] ?? null;
  }
  known.mentions = mentions;
}
