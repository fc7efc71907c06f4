import fc from "fast-check";
import { expect, test } from "vitest";
import { functionKinds, NEGATION, PREPOSITION } from "../../../server/src/extract/lexicon/function-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  FUNCTION,
  lemma,
  NOUN,
  usualClass,
  VERB,
  wordClasses,
} from "../../../server/src/extract/lexicon/lexicon.ts";
import { synonymKey } from "../../../server/src/extract/lexicon/synonyms.ts";

test.each([
  ["model", NOUN],
  ["models", NOUN],
  ["companies", NOUN],
  ["crewmen", NOUN],
  ["media", NOUN],
  ["rose", VERB],
  ["reached", VERB],
  ["increased", VERB],
  ["building", NOUN],
  ["large", ADJECTIVE],
  ["larger", ADJECTIVE],
  ["quickly", ADVERB],
  ["the", FUNCTION],
  ["will", FUNCTION],
  ["about", FUNCTION],
  ["zzyxq", 0],
  ["", 0],
])("the usual class of %j", (word, expected) => {
  expect(usualClass(word)).toBe(expected);
});

test.each([
  ["models", NOUN | VERB],
  ["companies", NOUN],
  ["running", VERB],
  ["qqqs", 0],
  ["constructor", NOUN],
])("the classes of %j", (word, expected) => {
  expect(wordClasses(word) & expected).toBe(expected);
  if (expected === 0) expect(wordClasses(word)).toBe(0);
});

test.each([
  ["companies", NOUN, "company"],
  ["models", NOUN, "model"],
  ["crewmen", NOUN, "crewman"],
  ["people", NOUN, "people"],
  ["children", NOUN, "child"],
  ["houses", NOUN, "house"],
  ["buses", NOUN, "bus"],
  ["taxes", NOUN, "tax"],
  ["heroes", NOUN, "hero"],
  ["movies", NOUN, "movie"],
  ["analyses", NOUN, "analysis"],
  ["smartphones", NOUN, "smartphone"],
  ["gpus", NOUN, "gpu"],
  ["news", NOUN, "news"],
  ["series", NOUN, "series"],
  ["business", NOUN, "business"],
  ["census", NOUN, "census"],
  ["data", NOUN, "data"],
  ["rose", VERB, "rise"],
  ["reached", VERB, "reach"],
  ["rated", VERB, "rate"],
  ["planned", VERB, "plan"],
  ["targeted", VERB, "target"],
  ["falling", VERB, "fall"],
  ["using", VERB, "use"],
  ["carried", VERB, "carry"],
  ["larger", ADJECTIVE, "large"],
  ["biggest", ADJECTIVE, "big"],
  ["the", FUNCTION, "the"],
])("%s as %i is of %s", (word, wordClass, expected) => {
  expect(lemma(word, wordClass)).toBe(expected);
});

test("any string gives an answer", () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      expect(wordClasses(word) & usualClass(word)).toBe(usualClass(word));
      for (const wordClass of [NOUN, VERB, ADJECTIVE, ADVERB, FUNCTION])
        expect(typeof lemma(word, wordClass)).toBe("string");
    }),
  );
});

test("a function word may be of several kinds", () => {
  expect(functionKinds("over") & PREPOSITION).toBe(PREPOSITION);
  expect(functionKinds("not")).toBe(NEGATION);
  expect(functionKinds("market")).toBe(0);
});

test.each([
  ["firm", "company"],
  ["company", "company"],
  ["employee", "worker"],
  ["movie", "film"],
  ["nation", "country"],
])("%s counts as %s", (noun, expected) => {
  expect(synonymKey(noun)).toBe(expected);
});

test.each([
  ["export", "import"],
  ["death", "injury"],
  ["migrant", "immigrant"],
  ["city", "town"],
  ["state", "country"],
  ["revenue", "profit"],
  ["man", "woman"],
  ["million", "billion"],
])("%s and %s stay apart", (one, other) => {
  expect(synonymKey(one)).not.toBe(synonymKey(other));
});
