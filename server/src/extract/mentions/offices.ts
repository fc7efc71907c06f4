import type { Token } from "../../model/token.ts";
import { WordTest } from "../../text/word-test.ts";
import { NOUN, usualClass } from "../lexicon/lexicon.ts";
import { OFFICES } from "./data/offices.ts";
import { stemOf } from "./letter-shape.ts";
import { factsOf, HONORIFIC, OCCUPATION, OFFICE_START } from "./word-facts.ts";
import { viewOf } from "./word-view.ts";

/** An office or form of address in the text. */
export interface OfficeHit {
  /** Token behind its last word and, after an abbreviation, behind its full stop. */
  readonly end: number;
  /** The office's one name for comparisons; "" for a form of address such as "Mr.". */
  readonly office: string;
  /** False for what people do without holding it ("driver", "singer"). */
  readonly held: boolean;
}

interface Node {
  office: string | undefined;
  next: Map<string, Node> | undefined;
}

const root: Node = { office: undefined, next: new Map() };
const finalWords = new Set<string>();

/** The longest office that begins at a token, in any letter case; `undefined` where none does. */
export function officeAt(tokens: readonly Token[], at: number, end: number): OfficeHit | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind !== "word" || at >= end) return undefined;
  const { facts, stem: start } = viewOf(first);
  if ((facts & (OFFICE_START | OCCUPATION | HONORIFIC)) === 0) return undefined;
  let node = root.next?.get(start);
  if (node === undefined) {
    if ((facts & HONORIFIC) !== 0) return { end: afterStop(tokens, at + 1, end), office: "", held: false };
    if ((facts & OCCUPATION) !== 0) return { end: at + 1, office: start, held: false };
    return undefined;
  }
  let office = node.office;
  let foundEnd = at + 1;
  for (let i = at + 1; i < end && node.next !== undefined; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (!token.spaced && (token.text === "-" || token.text === ".")) continue;
    const child: Node | undefined = node.next.get(stemOf(token.lower));
    if (child === undefined) break;
    node = child;
    if (node.office !== undefined) {
      office = node.office;
      foundEnd = i + 1;
    }
  }
  if (office === undefined) {
    return (facts & OCCUPATION) !== 0 ? { end: at + 1, office: start, held: false } : undefined;
  }
  // "Chief conservator": whatever somebody is the chief of.
  const trade = office === "chief" && foundEnd < end ? tokens[foundEnd] : undefined;
  if (trade !== undefined && isTrade(trade)) return { end: foundEnd + 1, office: `chief ${trade.lower}`, held: true };
  return { end: afterStop(tokens, foundEnd, end), office, held: true };
}

/** A noun for people by what they do: "conservator", "negotiator", "architect". */
function isTrade({ kind, lower, spaced }: Token): boolean {
  if (kind !== "word" || !spaced || !/(?:[oe]r|ist|ian|ect|yst)$/.test(lower)) return false;
  return (factsOf(lower) & OCCUPATION) !== 0 || usualClass(lower) === NOUN;
}

/** The office whose last word is the token before `end`, looking back over at most five tokens; `undefined` where none. */
export function officeBefore(
  tokens: readonly Token[],
  end: number,
  from: number,
): (OfficeHit & { start: number }) | undefined {
  // Nearly all words end no office, which one look-up tells.
  const tail = tokens[end - 1];
  if (tail === undefined || end <= from) return undefined;
  if (tail.kind === "word" && !mayEndOffice.passes(tail)) return undefined;
  let best: (OfficeHit & { start: number }) | undefined;
  for (let at = end - 1; at >= from && at >= end - 5; at--) {
    const hit = officeAt(tokens, at, end);
    if (hit !== undefined && hit.end === end) best = { ...hit, start: at };
  }
  return best;
}

const mayEndOffice = new WordTest(
  (lower) => finalWords.has(lower) || (factsOf(lower) & (HONORIFIC | OCCUPATION)) !== 0,
);

function afterStop(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at];
  const before = tokens[at - 1];
  const stops = at < end && token?.text === "." && !token.spaced && before !== undefined && before.text.length <= 5;
  return stops ? at + 1 : at;
}

for (const line of OFFICES.trim().split("\n")) {
  const [office = "", others = ""] = line.split("|");
  for (const name of [office, ...others.split(",")]) {
    if (name === "") continue;
    let node = root;
    for (const word of name.split(/[ -]/)) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (child === undefined) {
        child = { office: undefined, next: undefined };
        node.next.set(word, child);
      }
      node = child;
    }
    node.office ??= office;
    finalWords.add(name.slice(Math.max(name.lastIndexOf(" "), name.lastIndexOf("-")) + 1));
  }
}
