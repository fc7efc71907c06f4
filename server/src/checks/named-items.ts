import { numberWord } from "../extract/figures/number-words.ts";
import { lemma, NOUN } from "../extract/lexicon/lexicon.ts";
import type { Token } from "../model/token.ts";
import type { Announcement } from "./announcement.ts";

/** Persons that are named right behind their number; places and works have commas in their names. */
const persons = new Set(
  "child son daughter brother sister sibling grandchild grandson granddaughter nephew niece stepchild cousin kid boy girl man woman friend member partner colleague author player finalist winner nominee candidate victim survivor suspect defendant founder".split(
    " ",
  ),
);
const bounds = new Set(
  "least most than about around some nearly almost over of other these those first last".split(" "),
);
/** A row with more names is no aside. */
const mostItems = 12;

/** "Three children, Paul, Judith, Simone and Marc": a number of persons and how many names follow, where they differ. */
export function namedPersons(tokens: readonly Token[]): { announced: Announcement; items: number } | null {
  for (const [at, token] of tokens.entries()) {
    if (token.text !== "," && token.text !== ":") continue;
    const [number, noun] = [tokens[at - 2], tokens[at - 1]];
    if (!number || !noun || !persons.has(lemma(noun.lower, NOUN)) || bounds.has(tokens[at - 3]?.lower ?? "")) continue;
    const count = /^\d{1,2}$/.test(number.text) ? Number(number.text) : numberWord(number.lower)?.value;
    const items = namesFrom(tokens, at + 1);
    if (count === undefined || items === null || count < 2 || items === count) continue;
    const words = `${number.text} ${noun.text}`;
    return { announced: { count, noun: noun.text, words, span: [number.start, number.end] }, items };
  }
  return null;
}

/** How many names stand in a row from a token on, the last behind "and"; `null` where anything else stands among them. */
function namesFrom(tokens: readonly Token[], from: number): number | null {
  let items = 1;
  let words = 0;
  let closed = false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const ends = token.kind === "punctuation" && token.text !== "," && token.text !== "-" && token.text !== "’";
    if (closed && (ends || token.text === "," || token.lower === "and")) return words > 0 ? items : null;
    if (token.text === "," || token.lower === "and") {
      if (closed || ++items > mostItems) return null;
      if (token.text === "," && tokens[i + 1]?.lower === "and") i++;
      closed = tokens[i]?.lower === "and";
      if (words === 0) return null;
      words = 0;
    } else if (token.kind === "word" && /^\p{Lu}/u.test(token.text) && ++words <= 3) {
      if (/^(?:jr|sr|ii|iii|iv)$/i.test(token.text)) return null;
    } else return null;
  }
  return closed && words > 0 ? items : null;
}
