import { expect, test } from "vitest";
import { blocksOf, claimsOf, read, readOne } from "./read.ts";

const body =
  "Acme Corp sold 3,755 machines in 2025, of which 1,509 were exported, the company said on Tuesday in a statement to its shareholders and to the press at large.";
const page = (head: string, inner: string) => `<!doctype html><html><head>${head}</head><body>${inner}</body></html>`;
const article = (inner: string) =>
  page(
    "",
    `<nav><a href="/">Home 1</a></nav><article><h1>Machines</h1><p>${body}</p><p>${body}</p>${inner}</article><footer>Imprint 7</footer>`,
  );

test("the article is read, what stands around it is not", async () => {
  const source = await readOne(
    "a.html",
    article("<h2>Outlook</h2><ul><li>Growth of 5 percent<li>A new plant</ul><blockquote><p>Good.</p></blockquote>"),
  );
  expect(blocksOf(source)).toEqual([
    "heading: Machines",
    `paragraph: ${body}`,
    `paragraph: ${body}`,
    "heading: Outlook",
    "list-item: Growth of 5 percent",
    "list-item: A new plant",
    "quotation: Good.",
  ]);
});

test.each([
  ["a raised reference", 'It sold 3,755<sup><a href="#n1">1</a></sup> units.', "It sold 3,755 units."],
  ["a raised note sign", "It sold 3,755<sup>[2]</sup> units.", "It sold 3,755 units."],
  ["a power", "An area of 20 m<sup>2</sup>.", "An area of 20 m\u00b2."],
  ["code", "Run <code>x 5</code> now.", "Run \ufffc now."],
  ["scripts and hidden parts", 'Five<script>6</script> of<span style="display:none"> 7</span> them.', "Five of them."],
  ["entities and line ends", "A &amp;\n   B&nbsp;5", "A & B 5"],
  ["emphasis", "It <b>sold</b> <i>3</i>,755 units.", "It sold 3,755 units."],
])("%s", async (_, inner, text) => {
  const source = await readOne("a.html", article(`<p id="x">${inner}</p>`));
  expect(blocksOf(source).at(-1)).toBe(`paragraph: ${text}`);
});

test("a table is read as one, with heads over several columns and in several rows", async () => {
  const source = await readOne(
    "a.html",
    article(`<table><caption>Results</caption><thead><tr><th rowspan="2">Region</th><th colspan="2">2025</th></tr>
      <tr><th>Revenue (USD million)</th><th>Staff</th></tr></thead>
      <tr><td>Europe</td><td>20.1</td><td>200</td></tr><tr><td>Asia</td><td>25.1</td><td>212</td></tr></table>`),
  );
  expect(source.document.prose.text).toMatch(
    /Results\n\nRegion\t2025 Revenue \(USD million\)\t2025 Staff\nEurope\t20.1\t200\nAsia\t25.1\t212$/,
  );
  expect(claimsOf(source).slice(-4)).toEqual([
    "Revenue | Europe | 20.1 | 2025 | ",
    "Staff | Europe | 200 | 2025 | ",
    "Revenue | Asia | 25.1 | 2025 | ",
    "Staff | Asia | 212 | 2025 | ",
  ]);
});

const dated = {
  title: "Sales rise at Acme",
  publisher: "The Paper",
  date: "2026-03-03",
  url: "https://paper.example/a",
};

test.each([
  [
    "JSON-LD",
    `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"No"},{"@type":["NewsArticle"],"headline":"Sales rise at Acme","datePublished":"2026-03-03T10:00:00+01:00","publisher":{"name":"The Paper"},"url":"https://paper.example/a"}]}</script>`,
  ],
  [
    "Open Graph",
    '<meta property="og:title" content="Sales rise at Acme"><meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2026-03-03"><meta property="og:url" content="https://paper.example/a">',
  ],
  [
    "citation_",
    '<meta name="citation_title" content="Sales rise at Acme"><meta name="citation_journal_title" content="The Paper"><meta name="citation_publication_date" content="2026/03/03"><link rel="canonical" href="https://paper.example/a">',
  ],
  [
    "Dublin Core",
    '<title>Other</title><meta name="DC.title" content="Sales rise at Acme"><meta name="DC.publisher" content="The Paper"><meta name="DC.date.issued" content="3 March 2026"><link rel="canonical" href="https://paper.example/a">',
  ],
])("metadata by %s", async (_, head) => {
  expect((await readOne("a.html", page(head, `<article><p>${body}</p></article>`))).metadata).toEqual(dated);
});

test.each([
  ["broken JSON-LD", '<script type="application/ld+json">{"@type":</script><title>T</title>', { title: "T" }],
  ["an address that is none", '<title>T</title><link rel="canonical" href="javascript:alert(1)">', { title: "T" }],
  ["a date that no calendar has", '<title>T</title><meta name="date" content="2026-02-31">', { title: "T" }],
])("%s states nothing", async (_, head, metadata) => {
  expect((await readOne("a.html", page(head, `<p>${body}</p>`))).metadata).toEqual(metadata);
});

test("a time element and the title element are taken where nothing else is there", async () => {
  const source = await readOne(
    "a.html",
    page(
      "<title>Sales rise at Acme</title>",
      `<article><time datetime="2026-03-03">today</time><p>${body}</p></article>`,
    ),
  );
  expect(source.metadata).toEqual({ title: "Sales rise at Acme", date: "2026-03-03" });
});

test("the encoding that a page declares is used", async () => {
  const text = page('<meta charset="windows-1252">', `<p>Caf\u00e9 sold 5 cups. ${body}</p>`);
  const source = await readOne(
    "a.html",
    Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  );
  expect(source.document.prose.text).toContain("Caf\u00e9 sold 5 cups.");
});

test.each([
  ["no text", "<html><body><img src=x></body></html>", "has no readable text"],
  ["bytes of a program", "<html>\0\u0001\u0002", "is not text"],
])("a page with %s is named", async (_, content, reason) => {
  expect(await read("a.html", content)).toMatchObject({ sources: [], problems: [`${reason}; it was passed over`] });
});

test.each([
  ["deep nesting", (n: number) => "<div>".repeat(n) + body],
  ["many tables in each other", (n: number) => "<table><tr><td>".repeat(n) + body],
  [
    "cells that span millions",
    (n: number) => `<table>${"<tr><td rowspan=9999999 colspan=9999999>5</td></tr>".repeat(n / 10)}</table><p>${body}`,
  ],
  ["unclosed marks", (n: number) => "<a <b <i".repeat(n) + body],
])("%s takes no long time", async (_, hostile) => {
  const start = process.cpuUsage();
  await read("a.html", page("", hostile(20_000)));
  const { user, system } = process.cpuUsage(start);
  expect(user + system).toBeLessThan(8_000_000);
});
