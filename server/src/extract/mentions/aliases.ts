import type { Sentence, Token } from "../../model/token.ts";
import { isAcronym, smallExpansion, spells } from "./acronyms.ts";
import { type Draft, visibleText } from "./draft.ts";
import { entityKey } from "./entity-key.ts";
import { typeOfName } from "./name-type.ts";
import type { OpenReading } from "./reading.ts";
import { TERM } from "./word-facts.ts";
import { viewOf } from "./word-view.ts";

/** "World Conference (WC)", "WC (World Conference)", "mixture of experts (MoE)": true where the bracket was used up. */
export function readAlias(
  reading: OpenReading,
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
): boolean {
  const open = first - 1;
  const previous = reading.drafts[reading.drafts.length - 1];
  const adjacent = previous !== undefined && previous.last === open;
  const text = visibleText(tokens, first, last);
  const short = last - first === 1 && isAcronym(text);
  if (short) {
    const lower = text.toLowerCase();
    const spelt = adjacent && previous.last - previous.first > 1 && spells(text, tokens, previous.first, previous.last);
    // "the National Institute of Civil Defence (INDECI)": letters of the name in another language
    const foreign = adjacent && previous.type === "organization" && previous.weight >= 6 && isForeign(previous, text);
    if (previous !== undefined && (spelt || foreign)) {
      if ((viewOf(tokens[first] as Token).facts & TERM) !== 0 && previous.weight < 6) {
        reading.drafts.pop();
        return true;
      }
      reading.aliases.push({ short: lower, draft: previous });
      reading.drafts.push({ ...previous, first, last, text, weak: false });
      return true;
    }
    const expansion = smallExpansion(text, tokens, open, sentence.first);
    if (expansion >= 0) {
      reading.terms.push(lower);
      return true;
    }
    return false;
  }
  if (
    adjacent &&
    previous.last - previous.first === 1 &&
    isAcronym(previous.text) &&
    spells(previous.text, tokens, first, last)
  ) {
    const guess = typeOfName(tokens, first, last);
    const key = entityKey(text);
    const draft: Draft = {
      first,
      last,
      text,
      key,
      name: text,
      type: guess.type,
      weight: guess.weight,
      weak: false,
      known: false,
      ordinary: false,
      tail: undefined,
    };
    reading.aliases.push({ short: previous.text.toLowerCase(), draft });
    reading.drafts.pop();
    reading.drafts.push({ ...previous, key, name: text, type: guess.type }, draft);
    return true;
  }
  return false;
}

/** Four letters or more, all capitals, behind a long name. */
function isForeign({ first, last }: Draft, text: string): boolean {
  return last - first > 3 && text.length > 3 && text === text.toUpperCase();
}
