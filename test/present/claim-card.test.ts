import { expect, test } from "vitest";
import { type ClaimCardInput, claimCard } from "../../server/src/present/claim-card.ts";
import { claimOf, comparedOf, comparisonOf, proseOf, sourceOf } from "./hand-made-claims.ts";

const draft = "Firms built 1,590 models.";
const claim = claimOf(draft, "1,590", 1590);

const report = "The ministry counted 1,509 models in all.";
const ministry = sourceOf("/news/report.txt", report, { publisher: "The Ministry", date: "2025-07-28" });
const counted = claimOf(report, "1,509", 1509);

function card(compared: ClaimCardInput["compared"], more: Partial<ClaimCardInput> = {}): string {
  return claimCard({
    compared,
    prose: proseOf(draft),
    sources: 5,
    findings: [],
    findingsShown: false,
    linkTo: (source, offset) => `file://${source.path}#L1,${offset + 1}`,
    ...more,
  });
}

/** The card with its picture's data left out. */
function shown(markdown: string): string {
  return markdown.replace(/base64,[^)]+/, "base64,…");
}

test("a conflict comes with the words of the source, the arithmetic and a picture", () => {
  const compared = comparedOf(
    claim,
    "conflicting",
    comparisonOf("conflict", ministry, counted, "1,590 is not 1,509: 81 more; both speak of models"),
  );
  expect(shown(card(compared))).toBe(
    [
      "**Conflict** — 1 source says otherwise",
      "**The Ministry**, July 28, 2025 *says otherwise:* “The ministry counted [**1,509**](file:///news/report.txt#L1,22) models in all.”",
      "1,590 is not 1,509: 81 more",
      "![This figure and those of the sources on one axis](data:image/svg+xml;base64,…)",
    ].join("\n\n"),
  );
});

test("support needs no picture where all figures are the same", () => {
  const same = claimOf(report, "1,509", 1590);
  expect(card(comparedOf(claim, "supported", comparisonOf("same", ministry, same, "1,590 in both")))).toBe(
    [
      "**Supported** by 1 source",
      "**The Ministry**, July 28, 2025 *says the same:* “The ministry counted [**1,509**](file:///news/report.txt#L1,22) models in all.”",
    ].join("\n\n"),
  );
});

test.each([
  ["not-found", 5, "**Not found** in 5 sources"],
  ["not-found", 1, "**Not found** in 1 source"],
  ["not-found", 0, "**Not compared** — no sources are set"],
] as const)("%s among %i sources: %s", (verdict, sources, line) => {
  expect(card(comparedOf(claim, verdict), { sources })).toBe(`${line}\n\nRead as *1,590* · *models*`);
});

test("of many sources three are shown, those that contradict first, and each once", () => {
  const others = ["a", "b", "c", "d"].map((name) => sourceOf(`/news/${name}.txt`, report, { title: `Title ${name}` }));
  const agreeing = others.map((source) => comparisonOf("consistent", source, counted, ""));
  const against = comparisonOf("conflict", ministry, counted, "apart");
  const markdown = card(comparedOf(claim, "mixed", ...agreeing, against, against));
  expect(markdown.split("\n")[0]).toBe("**Mixed** — 4 sources agree, 1 says otherwise");
  expect(markdown.match(/^- \*\*.*?\*\*/gm)).toEqual(["- **The Ministry**", "- **Title a**", "- **Title b**"]);
  expect(markdown).toContain("*and 2 more*");
});

test("copies of one text are told from independent sources", () => {
  const first = sourceOf("/news/a.txt", report, { title: "A" });
  const copy = { ...sourceOf("/news/b.txt", report, { title: "B" }), origin: "/news/a.txt" };
  const all = (relation: "same" | "conflict") =>
    [first, copy, ministry].map((source) => comparisonOf(relation, source, counted, ""));
  const head = (verdict: "supported" | "conflicting", relation: "same" | "conflict") =>
    card(comparedOf(claim, verdict, ...all(relation))).split("\n")[0];
  expect(head("supported", "same")).toBe("**Supported** by 3 sources, 2 independent");
  expect(head("conflicting", "conflict")).toBe("**Conflict** — 3 sources, 2 independent, say otherwise");
});

test("the page or the cell that says so is named", () => {
  const pdf = { ...sourceOf("/news/a.pdf", report, { publisher: "P" }), marks: [{ start: 0, page: 3 }] };
  expect(card(comparedOf(claim, "supported", comparisonOf("same", pdf, counted, "")))).toContain(
    "**P**, page 3 *says the same:*",
  );
});

test("a source without a publisher or a title goes by its file's name", () => {
  const plain = sourceOf("/news/wire.txt", report, {});
  expect(card(comparedOf(claim, "conflicting", comparisonOf("conflict", plain, counted, "")))).toContain(
    "**wire.txt** *says otherwise:*",
  );
});

test("what a source says cannot become mark-up", () => {
  const text =
    "**Bold** [run](command:x) <img src=x> counted 1,509 ![p](http://x.example/p.png) `code` https://x.example";
  const hostile = sourceOf("/news/a.txt", text, { publisher: "[Evil](command:evil) *Press*" });
  const markdown = card(
    comparedOf(claim, "conflicting", comparisonOf("conflict", hostile, claimOf(text, "1,509", 1509), "a*b* [c](d)")),
  );
  expect(markdown.match(/(?<!\\)\[/g)).toHaveLength(2);
  expect(markdown).not.toMatch(/(?<!\\)[<`]/);
  expect(markdown).not.toContain("https://x.example");
  expect(markdown).toContain("\\[Evil\\](command:evil) \\*Press\\*");
  expect(markdown).toContain("a\\*b\\* \\[c\\](d)");
});

test("findings inside the article are told, those that name a source are on the card already", () => {
  const base = { severity: "warning", span: claim.figure.span, fixes: [] } as const;
  const markdown = card(comparedOf(claim, "not-found"), {
    findings: [
      { ...base, code: "share", message: "52 of 80 is 65 percent, not 75", related: [] },
      {
        ...base,
        code: "source-conflict",
        message: "elsewhere",
        related: [{ path: "/news/a.txt", span: [0, 1], text: "T", message: "" }],
      },
    ],
  });
  expect(markdown).toContain("**In this article:** 52 of 80 is 65 percent, not 75");
  expect(markdown).not.toContain("elsewhere");
});

test("what the editor shows beside the card is not said twice", () => {
  const base = { severity: "warning", span: claim.figure.span, fixes: [] } as const;
  const related = [{ path: "/news/report.txt", span: [0, 1] as const, text: "1,509", message: "" }];
  const findings = [
    { ...base, code: "share", message: "the shares do not add up", related: [] },
    { ...base, code: "source-conflict", message: "1,590 here, 1,509 there", related },
  ];
  const compared = comparedOf(claim, "conflicting", comparisonOf("conflict", ministry, counted, "81 more"));
  expect(card(compared, { findings })).toMatch(/81 more\n[\s\S]*\*\*In this article:\*\* the shares do not add up/);
  expect(card(compared, { findings, findingsShown: true })).not.toMatch(/81 more|In this article/);
  expect(card(compared, { findingsShown: true })).toContain("81 more");
});

test("a long sentence is cut at words around the figure", () => {
  const long = `${"early words ".repeat(40)}came to 1,509 models ${"and later words ".repeat(40)}`;
  const source = sourceOf("/news/a.txt", long, {});
  const line = card(
    comparedOf(claim, "conflicting", comparisonOf("conflict", source, claimOf(long, "1,509", 1509), "")),
  )
    .split("\n")
    .find((each) => each.startsWith("**a.txt"));
  expect(line).toMatch(/“… (early |words )+came to \[\*\*1,509\*\*\]\([^)]+\) models (and |later |words )+…”$/);
  expect(line?.replace(/\([^)]*\)/g, "").length).toBeLessThan(190);
});

test("near-identical copies are told once, exact agreement before loose", () => {
  const loose = { ...sourceOf("/news/loose.txt", report, { publisher: "The Loose" }) };
  const copy = { ...sourceOf("/news/copy.txt", report, { publisher: "The Copy" }), origin: "/news/report.txt" };
  const compared = comparedOf(
    claim,
    "supported",
    comparisonOf("consistent", loose, counted, "1,590 agrees"),
    comparisonOf("same", ministry, counted, "1,590 in both"),
    comparisonOf("same", copy, counted, "1,590 in both"),
  );
  const [verdict, list] = card(compared).split("\n\n");
  expect(verdict).toBe("**Supported** by 3 sources, 2 independent");
  expect(list?.split("\n").map((line) => line.split(/ \*(?=says|agrees)/)[0])).toEqual([
    "- **The Ministry** and a copy, July 28, 2025",
    "- **The Loose**",
  ]);
});

test("other drafts are no sources, and are called by their paths", () => {
  const other = { ...sourceOf("pages/summer.md", report, { publisher: "The Ministry" }), draft: true as const };
  const against = comparisonOf("conflict", other, counted, "1,590 is not 1,509");
  const alone = card(comparedOf(claim, "conflicting", against), { sources: 0, drafts: 1 });
  expect(alone).toMatch(/^\*\*Conflict\*\* — 1 other draft says otherwise\n\n\*\*pages\/summer\.md\*\* /);
  const both = comparisonOf("conflict", ministry, counted, "1,590 is not 1,509");
  expect(card(comparedOf(claim, "conflicting", both, against), { drafts: 1 })).toMatch(
    /^\*\*Conflict\*\* — 1 source and 1 other draft say otherwise\n/,
  );
  expect(card(comparedOf(claim, "not-found"), { sources: 0, drafts: 2 })).toMatch(
    /^\*\*Not found\*\* in 2 other drafts\n/,
  );
});
