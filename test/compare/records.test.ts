import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { profilesOf } from "../../server/src/compare/document-profiles.ts";
import { BoundedMap } from "../../server/src/compare/records/bounded-map.ts";
import { profileCodec } from "../../server/src/compare/records/profile-codec.ts";
import { MemoryRecords } from "../../server/src/compare/records/record-store.ts";
import { documentOfRecord, recordOf } from "../../server/src/compare/records/source-record.ts";
import { wordNumber } from "../../server/src/compare/records/word-number.ts";
import { readDocument } from "../../server/src/extract/read-document.ts";
import { readProse } from "../../server/src/text/read-prose.ts";

const odd = `---
title: "Odd & ends"
date: 2026-03-04
---

# Up to **40** % of \`n\` things

More than 1,500 of the 3,755 *models*, or one in seven, cost $5 to $7 a day since 2024; sales fell by 12 percent.
Ines Calder, CEO of Harbor Press, said on Monday, May 4, 2026: “dozens of \\ud800 people”.

| Town | Shops |
| --- | --- |
| Ellen | 12 |

- a 3-2 win
  - nested: 20 km/h
`;

const texts = [
  odd,
  "",
  ...readdirSync("seeds")
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(`seeds/${name}`, "utf8")),
];

describe.each(texts)("a record, number %#", (text) => {
  const document = readDocument(readProse(text, "markdown"));
  const source = { path: "a.md", metadata: { title: "T" }, document };
  const record = recordOf(source);

  test("gives its document back", () => {
    expect(documentOfRecord(record.document, () => record.claims)).toEqual({ document });
  });

  test("gives each claim back as it is compared", () => {
    const profiles = profilesOf(document);
    for (const [i, claim] of document.claims.entries()) {
      const read = profileCodec.decode(JSON.parse(record.claims[i] ?? ""));
      const plain = (profile: (typeof profiles)[number] | undefined) => {
        if (!profile) return null;
        const { named, periods, signature } = profile.sentence;
        return { ...profile, sentence: { named, periods, signature }, memory: null };
      };
      expect(read.claim).toEqual(claim);
      expect(plain(read.profile)).toEqual(plain(profiles[i]));
    }
  });

  test("is told apart word by word", () => {
    const words = record.postings.map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
  });
});

test("marks and places in files are kept", () => {
  const document = readDocument(readProse("It sold 5 cars.\n", "plain"));
  const marks = [{ start: 0, page: 3 }];
  const record = recordOf({ path: "a.pdf#2", file: "a.pdf", record: 2, metadata: { url: "u" }, document, marks });
  expect(documentOfRecord(record.document, () => record.claims).marks).toEqual(marks);
  expect(record.head).toMatchObject({ metadata: { url: "u" }, record: 2, claims: 1 });
});

test("words are numbers of 48 bits that do not meet", () => {
  const numbers = new Set<number>();
  for (let i = 0; i < 200_000; i++) numbers.add(wordNumber(`t count\nword${i}`));
  expect(numbers.size).toBe(200_000);
  for (const number of numbers) if (!(number >= 0 && number < 2 ** 48)) expect.fail(String(number));
});

test("records in memory come in the order of their numbers, and a deleted one leaves nothing behind", () => {
  const records = new MemoryRecords();
  const record = (text: string) =>
    recordOf({ path: "x", metadata: {}, document: readDocument(readProse(text, "plain")) });
  const first = record("It sold 5 cars.");
  records.put(9, first);
  records.put(4, record("They sold 7 cars."));
  records.put(9, first);
  const word = first.postings.find((posting) => records.count(posting.word) === 2)?.word ?? 0;
  expect(records.postings(word, 10).map(({ text }) => text)).toEqual([4, 9]);
  expect(records.postings(word, 1).map(({ text }) => text)).toEqual([4]);
  records.delete(9);
  expect(records.count(word)).toBe(1);
  records.delete(4);
  for (const posting of first.postings) {
    expect(records.count(posting.word)).toBe(0);
    expect(records.postings(posting.word, 10)).toEqual([]);
  }
  expect(records.document(9)).toBeUndefined();
});

test("a bounded map forgets what was not asked for", () => {
  const map = new BoundedMap<number, string>(10);
  for (let i = 0; i < 100; i++) {
    map.set(i, `v${i}`);
    expect(map.get(0)).toBe("v0");
  }
  expect(map.get(50)).toBeUndefined();
  expect(map.get(99)).toBe("v99");
});
