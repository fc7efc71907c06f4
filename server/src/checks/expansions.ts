import { lemma, NOUN } from "../extract/lexicon/lexicon.ts";
import { isAcronym, smallExpansion, spells } from "../extract/mentions/acronyms.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Block } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import type { Token } from "../model/token.ts";
import { blockTokens } from "../text/block-tokens.ts";

/** An acronym with what the text says it stands for: "European Space Agency (ESA)" or "ESA (European Space Agency)". */
export interface Expansion {
  readonly acronym: string;
  /** On one line. */
  readonly text: string;
  /** The expansion in the file. */
  readonly span: Span;
  /** Its words in dictionary form, small words left out. */
  readonly words: readonly string[];
}

const known = new WeakMap<ReadDocument, readonly Expansion[]>();

/** All expansions that stand beside their acronym in parentheses, in file order. Read once for a document. */
export function expansionsOf(document: ReadDocument): readonly Expansion[] {
  let found = known.get(document);
  if (found === undefined) {
    found = document.prose.blocks.flatMap(expansionsIn);
    known.set(document, found);
  }
  return found;
}

/** Whether two expansions are one: the same words, but for spelling ("Center", "Centre") and endings. */
export function sameExpansion(a: Expansion, b: Expansion): boolean {
  if (a.words.length !== b.words.length)
    return a.words.every((word) => b.words.includes(word)) || b.words.every((word) => a.words.includes(word));
  return a.words.every((word, i) => areAlike(word, b.words[i] ?? ""));
}

/** Whether two words are one: one letter or the last letters differ. */
export function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const least = Math.min(a.length, b.length);
  if (least < 4) return false;
  let same = 0;
  while (same < least && a[same] === b[same]) same++;
  return (
    same >= Math.max(4, least - 2) || (same >= 3 && a.slice(same + 1) === b.slice(same + 1)) || sorted(a) === sorted(b)
  );
}

function sorted(word: string): string {
  return [...word].sort().join("");
}

function expansionsIn(block: Block): Expansion[] {
  if (!mayExpand(block.text)) return [];
  const { tokens } = blockTokens(block);
  const found: Expansion[] = [];
  tokens.forEach((token, open) => {
    const apart = token.text === "," && tokens[open + 1]?.lower === "or";
    if (token.text !== "(" && !apart) return;
    const expansion = before(block, tokens, open) ?? (apart ? null : inside(block, tokens, open));
    if (expansion) found.push(expansion);
  });
  return found;
}

/** Whether a parenthesis or ", or" stands before an acronym, or a parenthesis behind one, without reading the words. */
function mayExpand(text: string): boolean {
  for (let comma = text.indexOf(", or "); comma >= 0; comma = text.indexOf(", or ", comma + 1)) {
    if (isAcronym(/^(?:the )?["“]?([A-Za-z.]{1,10})/.exec(text.slice(comma + 5, comma + 21))?.[1] ?? "")) return true;
  }
  for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", open + 1)) {
    const next = text.charCodeAt(open + 1);
    if (isAcronym(/^(?:or )?(?:the )?["“'‘]?([A-Za-z.]{1,10})/.exec(text.slice(open + 1, open + 21))?.[1] ?? ""))
      return true;
    if (!(next >= 65 && next <= 90) && !(next >= 97 && next <= 122)) continue;
    if (isAcronym(/[A-Za-z.]{1,10}$/.exec(text.slice(Math.max(0, open - 11), open).trimEnd())?.[0] ?? "")) return true;
  }
  return false;
}

const quotes = new Set(['"', "“", "”", "'", "‘", "’"]);

/** "European Space Agency (ESA)", "European Space Agency (the “ESA”)", "European Space Agency, or ESA," */
function before(block: Block, tokens: readonly Token[], open: number): Expansion | null {
  let at = open + 1;
  if (tokens[at]?.lower === "or") at++;
  if (tokens[at]?.lower === "the") at++;
  if (quotes.has(tokens[at]?.text ?? "")) at++;
  const token = tokens[at];
  if (token?.kind !== "word" || !isAcronym(token.text)) return null;
  if (quotes.has(tokens[at + 1]?.text ?? "")) at++;
  const closing = tokens[at + 1]?.text;
  const apart = tokens[open]?.text === ",";
  // "Road Safety Forum, or RSF volunteers" names the volunteers.
  if (closing !== "," && closing !== (apart ? "." : ")") && closing !== ";") return null;
  const first = letterByLetter(token.text, tokens, open) ?? smallExpansion(token.text, tokens, open, 0);
  return first < 0 ? null : expansion(block, token.text, tokens, first, open);
}

/** The first of just as many capitalised words as there are letters, small words between them; `null` where they do not fit. */
function letterByLetter(acronym: string, tokens: readonly Token[], open: number): number | null {
  let left = acronym.length;
  for (let at = open - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== "word") return null;
    if (left < acronym.length && small.has(token.lower)) continue;
    if (token.text.charAt(0) !== acronym.charAt(left - 1)) return null;
    left--;
    if (left === 0) return at;
  }
  return null;
}

/** "ESA (European Space Agency)" */
function inside(block: Block, tokens: readonly Token[], open: number): Expansion | null {
  const token = tokens[open - 1];
  if (token?.kind !== "word" || !isAcronym(token.text)) return null;
  let close = open + 1;
  while (close < tokens.length && tokens[close]?.text !== ")" && close < open + 12) close++;
  if (tokens[close]?.text !== ")" || close - open < 3) return null;
  return spells(token.text, tokens, open + 1, close) ? expansion(block, token.text, tokens, open + 1, close) : null;
}

function expansion(block: Block, written: string, tokens: readonly Token[], first: number, last: number): Expansion {
  const [from, to] = [tokens[first] as Token, tokens[last - 1] as Token];
  const words = tokens.slice(first, last).filter(({ kind, lower }) => kind === "word" && !small.has(lower));
  return {
    acronym: written.replace(/\.|s$/g, ""),
    text: block.text.slice(from.start, to.end).replace(/\s+/g, " "),
    span: [block.span[0] + from.start, block.span[0] + to.end],
    words: words.map(({ lower }) => lemma(lower, NOUN)),
  };
}

const small = new Set(["of", "and", "the", "for", "on", "in", "to", "de", "la", "a", "at", "by"]);
