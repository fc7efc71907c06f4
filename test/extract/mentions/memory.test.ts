import fc from "fast-check";
import { expect, test } from "vitest";
import { findMentions, MentionMemory } from "../../../server/src/extract/mentions.ts";
import type { TokenizedBlock } from "../../../server/src/model/token.ts";
import { readProse } from "../../../server/src/text/read-prose.ts";
import { tokenize } from "../../../server/src/text/tokenize.ts";

/** Reads versions of one document one after another, keeping the tokens of blocks whose text stays the same. */
function createReader() {
  const memory = new MentionMemory();
  const kept = new Map<string, TokenizedBlock>();
  return (text: string) => {
    const { blocks } = readProse(text, "markdown");
    const tokenized = blocks.map((block) => {
      const known = kept.get(block.text) ?? tokenize(block.text);
      kept.set(block.text, known);
      return known;
    });
    return { found: findMentions(blocks, tokenized, memory), afresh: findMentions(blocks, tokenized) };
  };
}

const parts = [
  "# Smith Leaves Harbour Institute",
  "Jane Smith, president of the Harbour Institute, spoke in Oslo.",
  "Smith said the Institute had grown.",
  "The World Trade Conference (WTC) met in May.",
  "The WTC and Ann Smith agreed.",
  "Smith Leaves Harbour Institute",
  "- **Harbour** Institute of Oslo",
  "A smith in a harbour.",
  "A mason in a harbour.",
  "Jordan grew.",
  "Michael Jordan left for Jordan.",
  "Jordan grew in Jordan.",
  "Specialist Ivan Lopez stayed.",
  "Later Lopez left.",
];

test("whatever is edited, names are those of reading afresh", () => {
  const version = fc.array(fc.constantFrom(...parts), { maxLength: 7 }).map((chosen) => chosen.join("\n\n"));
  fc.assert(
    fc.property(fc.array(version, { minLength: 2, maxLength: 6 }), (versions) => {
      const read = createReader();
      for (const text of versions) {
        const { found, afresh } = read(text);
        expect(found).toEqual(afresh);
      }
    }),
    { numRuns: 300 },
  );
});

test("mentions of blocks that stay where they are stay the same objects", () => {
  const read = createReader();
  const first = "Jane Smith, president of the Harbour Institute, spoke in Oslo.";
  const before = read(`${first}\n\nIn 2024 Ann Lee left.\n\nSmith stayed.`).found;
  const after = read(`${first}\n\nIn 2025 Ann Lee left.\n\nSmith stayed.`).found;
  const named = (text: string) => [before, after].map((all) => all.find((mention) => mention.text === text));
  for (const text of ["Jane Smith", "Harbour Institute", "Oslo", "Smith"]) {
    const [one, other] = named(text);
    expect(other).toBeDefined();
    expect(other).toBe(one);
  }
  const [one, other] = named("Ann Lee");
  expect(other).toEqual(one);
  expect(other).not.toBe(one);
});

test("an edit elsewhere renames what it explains", () => {
  const read = createReader();
  const names = (text: string) => read(text).found.map((mention) => mention.name);
  expect(names("Ann Smith spoke.\n\nLater Smith left.")).toEqual(["Ann Smith", "Ann Smith"]);
  expect(names("Ben Smith spoke.\n\nLater Smith left.")).toEqual(["Ben Smith", "Ben Smith"]);
  expect(names("Nobody spoke.\n\nLater Smith left.")).toEqual(["Smith"]);
});

test("a word that is now written small is no name any more", () => {
  const read = createReader();
  const names = (text: string) => read(text).found.map((mention) => mention.name);
  const first = "He met Target in 2020.";
  expect(names(`${first}\n\nIt hit a goal in 2021.`)).toEqual(["Target"]);
  expect(names(`${first}\n\nIt hit a target in 2021.`)).toEqual([]);
  expect(names(`${first}\n\nIt hit a goal in 2021.`)).toEqual(["Target"]);
});
