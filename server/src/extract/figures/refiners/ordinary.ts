import { ADJECTIVE, FUNCTION, NOUN, VERB, wordClasses } from "../../lexicon/lexicon.ts";
import { type Draft, isCapitalized, isTightHyphen, lowerAt, type Passage, tokenAt } from "../draft.ts";
import { isArticle } from "../one-as-article.ts";

const PREFIXES = new Set("sub minus now mid under over some".split(" "));

/** Takes out number words that are no figures: the pronoun "one", set phrases, "two-way". */
export function dropOrdinaryWords(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((one, i) => {
    // "The first nine months": the number is the figure.
    if (one.form === "ordinal") {
      const next = drafts[i + 1];
      return one.digits || next?.first !== one.last || next.dimension !== "duration";
    }
    return one.form !== "amount" || one.digits || !isOrdinary(passage, one);
  });
}

const BEFORE_PRONOUN = new Set(
  "no any every each this that which the another some none his her its their my your our the not only's such either neither first second last next latest bad good big new old right wrong loved many as".split(
    " ",
  ),
);
const AFTER_PRONOUN = new Set(
  "of another day can could may might must should would will who that which is was has had else more's thing moment minute time step side way's 's".split(
    " ",
  ),
);
/** Words of names that a number word ends: "Formula One", "the Big Four", "Group of Seven". */
const NAMING = new Set(
  "page formula war phase chapter force channel radio part act big volume season section level tier type stage article division".split(
    " ",
  ),
);

function isInName(passage: Passage, one: Draft): boolean {
  if (!isCapitalized(tokenAt(passage, one.first)) || one.last !== one.first + 1 || one.unit !== null) return false;
  const before = tokenAt(passage, one.first - 1);
  if (before?.lower === "of") return tokenAt(passage, one.first - 2)?.text === "Group";
  if (!isCapitalized(before) || before === undefined) return false;
  if (NAMING.has(before.lower)) return true;
  // "The Angola Three inmate", not "Police Kill Three".
  const next = tokenAt(passage, one.last);
  return (
    one.first - 1 > passage.first &&
    (wordClasses(before.lower) & (VERB | FUNCTION)) === 0 &&
    next?.kind === "word" &&
    !isCapitalized(next)
  );
}

/** What a hyphen ties to a number word without counting it. */
const TIED = new Set(
  "time off way ways sided on to man woman shot stop size hit faced piece dimensional party handed tier fold up out a half in dimensional eyed track horse-race".split(
    " ",
  ),
);

function isOrdinary(passage: Passage, one: Draft): boolean {
  const lower = lowerAt(passage, one.first);
  if (isInName(passage, one)) return true;
  if (one.unit === null && isTightHyphen(passage, one.last) && TIED.has(lowerAt(passage, one.last + 1))) return true;
  if (isTightHyphen(passage, one.first - 1) && one.unit === null) {
    return !PREFIXES.has(lowerAt(passage, one.first - 2));
  }
  if (lower !== "one" || one.last !== one.first + 1 || one.unit !== null)
    return lower === "zero" && lowerAt(passage, one.first - 1) === "ground";
  const before = lowerAt(passage, one.first - 1);
  if (before === "number" || BEFORE_PRONOUN.has(before) || before.endsWith("'s")) return true;
  const next = tokenAt(passage, one.last);
  if (next === undefined || (next.kind === "punctuation" && !isTightHyphen(passage, one.last))) return true;
  if (next.kind !== "word") return next.kind !== "punctuation";
  if (isArticle(passage, one.first)) return true;
  // "One group or another".
  if (lowerAt(passage, one.last + 1) === "or" && /^(?:an)?other$/.test(lowerAt(passage, one.last + 2))) return true;
  if (next.text !== next.lower) return false;
  // "On one hand" sets one thought against another, "put one hand" counts.
  if (next.lower === "hand") return before === "on";
  if (AFTER_PRONOUN.has(next.lower)) return true;
  if (next.lower === "in" || next.lower === "out") return false;
  const classes = wordClasses(next.lower);
  return classes !== 0 && ((classes & (NOUN | ADJECTIVE)) === 0 || (classes & FUNCTION) !== 0);
}
