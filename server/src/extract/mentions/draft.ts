import type { EntityType } from "../../model/mention.ts";
import type { Token } from "../../model/token.ts";

/** A name as its block alone shows it: where it stands, what it may be, and how sure that is. */
export interface Draft {
  /** Tokens of the block, `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
  /** The name with plain spaces, without a possessive ending. */
  readonly text: string;
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  /** How much speaks for `type`: 0 a mere default, 3 a cue beside it, 6 and more the name's own words. */
  readonly weight: number;
  /** A capital alone proves nothing here (start of a sentence): kept only where the document confirms the name. */
  readonly weak: boolean;
  /** True where the gazetteer holds it: its key is final. */
  readonly known: boolean;
  /** One word that is also an ordinary English word. */
  readonly ordinary: boolean;
  /** Without its first word it may be the name: set where a sentence begins with an ordinary word before a name. */
  readonly tail: Draft | undefined;
}

/** The visible text of tokens, one space where white space stands, without a possessive ending. */
export function visibleText(tokens: readonly Token[], first: number, last: number): string {
  let text = tokens[first]?.text ?? "";
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    text = token.spaced ? `${text} ${token.text}` : text + token.text;
  }
  return withoutPossessive(text);
}

/** How many characters a possessive ending takes, 0 where there is none. */
export function possessiveLength(text: string): number {
  const length = text.length;
  if (length < 3) return 0;
  const last = text.charCodeAt(length - 1);
  const before = text.charCodeAt(length - 2);
  return (last === 115 || last === 83) && (before === 39 || before === 0x2019) ? 2 : 0;
}

/** The text without a possessive ending. */
export function withoutPossessive(text: string): string {
  const left = possessiveLength(text);
  return left === 0 ? text : text.slice(0, text.length - left);
}
