import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSourceIndex } from "../../server/src/sources/source-index.ts";

const read = async (text: string) => {
  const { index, problems } = await readSourceIndex("s/sources.json", text);
  return { index: Object.fromEntries(index), problems: problems.map(({ message }) => message) };
};

test("each file's publication is read", async () => {
  const entry = { title: "T", publisher: "P", date: "2026-05-27", url: "https://example.com/a" };
  expect(await read(JSON.stringify({ files: { "a.txt": entry, "b.txt": { title: " B " } } }))).toEqual({
    index: { "a.txt": entry, "b.txt": { title: "B" } },
    problems: [],
  });
});

test.each([
  ['{"files": {"a.txt": {"title": "T",}}}', "is not valid JSON (line 1, column"],
  ['{\n "files": {\n  "a.txt": oops\n }\n}', "is not valid JSON (line 3, column"],
  ["[]", 'has no object "files"'],
  ['{"files": []}', 'has no object "files"'],
])("%s is named and metadata is done without", async (text, message) => {
  const { index, problems } = await read(text);
  expect(index).toEqual({});
  expect(problems).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['{"title": 5}', '"title" of "a.txt" is not a text; it was passed over'],
  ['{"date": "27 May 2026"}', '"date" of "a.txt" is not a date as in 2026-05-27'],
  ['{"date": "2026-02-30"}', '"date" of "a.txt" is not a date as in 2026-05-27'],
  ['{"author": "A"}', '"a.txt" has an unknown key "author"; known are title, publisher, date, url'],
  ["7", '"a.txt" is not an object; it was passed over'],
])("an entry %s is named and the rest holds", async (entry, message) => {
  const { index, problems } = await read(`{"files": {"a.txt": ${entry}, "b.txt": {"title": "B"}}}`);
  expect(problems).toEqual([message]);
  expect(index["b.txt"]).toEqual({ title: "B" });
});

test("the seeds' index names the seeds, and says nothing that an article does not say", async () => {
  const { index, problems } = await readSourceIndex("seeds/sources.json", readFileSync("seeds/sources.json", "utf8"));
  expect(problems).toEqual([]);
  expect([...index.keys()]).toEqual(readdirSync("seeds").filter((name) => name.endsWith(".txt")));
  for (const [name, metadata] of index) {
    const text = readFileSync(`seeds/${name}`, "utf8");
    for (const value of Object.values(metadata)) expect(text).toContain(value);
  }
});
