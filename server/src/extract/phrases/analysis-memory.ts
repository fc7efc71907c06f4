import type { Figure } from "../../model/figure.ts";
import type { Mention } from "../../model/mention.ts";
import type { TokenizedBlock } from "../../model/token.ts";
import { type Analysis, analyzeSentence } from "./analyze-sentence.ts";
import type { Unit } from "./unit.ts";
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
  /** Starts and ends of the sentence's mentions within the block. */
  readonly places: readonly number[];
  /** The units that hold a mention, each with the mention's position among those of the sentence. */
  readonly holders: readonly (readonly [unit: Unit, mention: number])[];
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
  const places = placesOf(input);
  const known = own.sentences[position];
  if (known !== undefined && known.capitalsTell === capitalsTell && areSame(known.places, places)) {
    for (const [unit, at] of known.holders) unit.mention = input.mentions[input.firstMention + at] ?? null;
    return known.analysis;
  }
  const analysis = analyzeSentence(input, capitalsTell);
  own.sentences[position] = { analysis, capitalsTell, places, holders: holdersOf(analysis, input) };
  return analysis;
}

function placesOf({ mentions, firstMention, base, sentence }: SentenceInput): number[] {
  const places: number[] = [];
  for (let i = firstMention; i < mentions.length; i++) {
    const { span } = mentions[i] as Mention;
    if (span[0] - base >= sentence.end) break;
    places.push(span[0] - base, span[1] - base);
  }
  return places;
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function holdersOf({ units }: Analysis, { mentions, firstMention }: SentenceInput): [Unit, number][] {
  const holders: [Unit, number][] = [];
  let at = firstMention;
  for (const unit of units) {
    if (unit.mention === null) continue;
    while (at < mentions.length && mentions[at] !== unit.mention) at++;
    holders.push([unit, at - firstMention]);
  }
  return holders;
}
