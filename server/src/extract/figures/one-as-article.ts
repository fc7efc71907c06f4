import { ADJECTIVE, FUNCTION, NOUN, VERB, wordClasses } from "../lexicon/lexicon.ts";
import { isCapitalized, lowerAt, type Passage, tokenAt } from "./draft.ts";

const SPEECH = new Set(
  "said says say told tells tell wrote writes warned warns argued argues added adds noted notes explained explains recalled recalls joked jokes quipped quips commented remarked tweeted tweets".split(
    " ",
  ),
);
const ABSTRACT = new Set(
  "reason example way explanation possibility concern difference option idea theory question answer advantage drawback caveat".split(
    " ",
  ),
);
const LINKS = new Set("in at on by for to as with from near during last".split(" "));
const FINITE = new Set("is was has had can could will would may might must should does did".split(" "));
const CLAUSES = new Set("that who which where when after as while ; :".split(" "));

/** "One analyst said", "One system shown at the fair can lift": brings something in as "a" does and counts nothing. */
export function isArticle(passage: Passage, at: number): boolean {
  if (SPEECH.has(lowerAt(passage, at - 1)) && tokenAt(passage, at + 1)?.kind === "word") return true;
  const head = headOf(passage, at + 1);
  if (head < 0) return false;
  if (SPEECH.has(lowerAt(passage, head + 1))) return true;
  if (!opens(passage, at)) return false;
  if (ABSTRACT.has(lowerAt(passage, head))) return true;
  if (lowerAt(passage, head + 1) === ",") return isCapitalized(tokenAt(passage, head + 2));
  return isParticiple(passage, head + 1) && LINKS.has(lowerAt(passage, head + 2)) && goesOn(passage, head + 3);
}

/** The last token of the noun phrase behind "one"; -1 where none stands. */
function headOf(passage: Passage, start: number): number {
  let head = -1;
  for (let at = start; at < start + 4; at++) {
    const token = tokenAt(passage, at);
    if (token?.kind !== "word") break;
    const classes = wordClasses(token.lower);
    if ((classes & FUNCTION) !== 0 || SPEECH.has(token.lower) || isParticiple(passage, at)) break;
    if ((classes & NOUN) !== 0) head = at;
    else if ((classes & ADJECTIVE) === 0) break;
  }
  return head;
}

function opens(passage: Passage, at: number): boolean {
  const before = tokenAt(passage, at - 1);
  return before === undefined || before.lower === '"' || before.lower === "“";
}

/** "Shown", "called", "built": the form of a verb that may stand behind its noun. */
function isParticiple(passage: Passage, at: number): boolean {
  const lower = lowerAt(passage, at);
  return /(?:ed|wn|en|nt|lt|ld|de|ut)$/.test(lower) && (wordClasses(lower) & VERB) !== 0;
}

/** A finite verb follows, so that the participle was none; "One man killed in crash" is a whole headline. */
function goesOn(passage: Passage, start: number): boolean {
  for (let at = start; at < start + 10; at++) {
    const lower = lowerAt(passage, at);
    if (FINITE.has(lower)) return true;
    if (CLAUSES.has(lower)) return false;
  }
  return false;
}
