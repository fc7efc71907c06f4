import { expect, test } from "vitest";
import { readOne } from "./read.ts";

const body = "The ferry line has 1,240 employees.\n";

const stated: readonly [written: string, said: object][] = [
  ["publisher: Spring report\ndate: 2025-03-02", { publisher: "Spring report", date: "2025-03-02" }],
  [
    'title: Ferries\nsource: "The  Paper"\nurl: https://example.org/a',
    { title: "Ferries", publisher: "The Paper", url: "https://example.org/a" },
  ],
  ["publisher:\n  name: Harbour Board\n  id: 7", { publisher: "Harbour Board" }],
  ["link: javascript:alert(1)\npublication: Wire", { publisher: "Wire" }],
  ["layout: post\ntags: [a, b]", {}],
  ["notes: |\n  publisher: not a key", {}],
  ["publisher: [broken", {}],
  ["publisher: &a [*a]", {}],
];

test.each(stated)("front matter %j states %j", async (written, said) => {
  const { metadata } = await readOne("a.md", `---\n${written}\n---\n\n${body}`);
  expect(metadata).toEqual(said);
});

test("plain text has no front matter", async () => {
  const { metadata } = await readOne("a.txt", `---\noutlet: P\n---\n\n${body}`);
  expect(metadata.publisher).toBeUndefined();
});
