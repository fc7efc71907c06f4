import { expect, test } from "vitest";
import { citedByLink, citedInFootnote, citedInParentheses, webAddress } from "../../server/src/edits/cite-source.ts";
import { withEdits } from "../../server/src/edits/fixes-together.ts";
import { readDocument } from "../../server/src/extract/read-document.ts";
import type { Source, SourceMetadata } from "../../server/src/model/source.ts";
import { readProse, type TextFormat } from "../../server/src/text/read-prose.ts";

const operator = { title: "The farm in figures", publisher: "Gull Wind", date: "2025-03-04" };
const target = "https://gull.example/figures";

function source(metadata: SourceMetadata): Source {
  return { path: "sources/operator.txt", metadata, document: readDocument(readProse("", "plain")) };
}

/** The text with the claim at `figure` cited; `undefined` where it is not. */
function cited(
  how: typeof citedInFootnote,
  text: string,
  figure: string,
  metadata: SourceMetadata = operator,
  to: string | undefined = target,
  format: TextFormat = "markdown",
): string | undefined {
  const document = readDocument(readProse(text, format));
  const at = text.indexOf(figure);
  const claim = document.claims.find((each) => each.figure.span[0] === at);
  if (claim === undefined) throw new Error(`${figure} is no claim`);
  const edits = how(document.prose, claim, { source: source(metadata), ...(to !== undefined && { target: to }) });
  return edits && withEdits(text, edits);
}

const note = "[The farm in figures](https://gull.example/figures), Gull Wind, March 4, 2025.";

test.each<[what: string, text: string, figure: string, after: string]>([
  ["a first one", "It has 142 turbines.\n", "142", `It has 142 turbines.[^1]\n\n[^1]: ${note}\n`],
  ["no line end", "It has 142 turbines.", "142", `It has 142 turbines.[^1]\n\n[^1]: ${note}\n`],
  ["blank lines", "It has 142 turbines.\n\n", "142", `It has 142 turbines.[^1]\n\n[^1]: ${note}\n`],
  ["Windows line ends", "It has 142 masts.\r\n", "142", `It has 142 masts.[^1]\r\n\r\n[^1]: ${note}\r\n`],
  ["a sentence between", "A. It has 142 masts. On.\n", "142", `A. It has 142 masts.[^1] On.\n\n[^1]: ${note}\n`],
  ["a quotation's end", "“It has 142 masts,” he said.\n", "142", `“It has 142 masts,” he said.[^1]\n\n[^1]: ${note}\n`],
  ["bold text", "**It has 142 masts.** On.\n", "142", `**It has 142 masts.**[^1] On.\n\n[^1]: ${note}\n`],
  ["a list item", "- It has 142 masts\n- More\n", "142", `- It has 142 masts[^1]\n- More\n\n[^1]: ${note}\n`],
  [
    "a cell",
    "| Farm | Masts |\n|---|---|\n| Gull | 142 masts |\n",
    "142",
    `| Farm | Masts |\n|---|---|\n| Gull | 142 masts[^1] |\n\n[^1]: ${note}\n`,
  ],
  [
    "others before it",
    "It has 142 masts.[^a] On.[^2]\n\n[^a]: One.\n[^2]: Two.\n    More of it.\n\nThe end.\n",
    "142",
    `It has 142 masts.[^a][^1] On.[^2]\n\n[^a]: One.\n[^2]: Two.\n    More of it.\n[^1]: ${note}\n\nThe end.\n`,
  ],
  [
    "a label in use",
    "[^1] It has 142 masts.\n\n[^1]: A.\n",
    "142",
    `[^1] It has 142 masts.[^2]\n\n[^1]: A.\n[^2]: ${note}\n`,
  ],
  [
    "the source cited before",
    `It has 142 masts. It has 310 men.[^x]\n\n[^x]: ${note}\n`,
    "142",
    `It has 142 masts.[^x] It has 310 men.[^x]\n\n[^x]: ${note}\n`,
  ],
])("a footnote: %s", (_, text, figure, after) => {
  expect(cited(citedInFootnote, text, figure)).toBe(after);
});

test.each<[what: string, text: string, figure: string]>([
  ["in a heading", "# It has 142 masts\n", "142"],
  ["in a title", "---\ntitle: It has 142 masts\n---\nText.\n", "142"],
  ["in a footnote", "Text.[^1]\n\n[^1]: It has 142 masts.\n", "142"],
  ["in a link", "It has [142 masts](a.md) now.\n", "142"],
  ["in a link by its label", "It has [142 masts] now.\n\n[142 masts]: a.md\n", "142"],
  ["in a link to a label", "It has [142 masts][b] now.\n\n[b]: a.md\n", "142"],
  ["in an anchor", 'It has <a href="a.md">142 masts</a> now.\n', "142"],
  ["cited already", `It has 142 masts.[^7]\n\n[^7]: ${note}\n`, "142"],
])("no footnote %s", (_, text, figure) => {
  expect(cited(citedInFootnote, text, figure)).toBeUndefined();
});

test("a footnote says what is known, and nothing in it is mark-up", () => {
  const after = (metadata: SourceMetadata, to?: string) =>
    cited(citedInFootnote, "It has 142 masts.\n", "142", metadata, to)?.split("[^1]: ")[1];
  expect(after({}, "../sources/a%20b.txt")).toBe("[operator.txt](../sources/a%20b.txt).\n");
  expect(after({ publisher: "Gull *Wind*" })).toBe(`[Gull \\*Wind\\*](${target}).\n`);
  expect(after({ title: "A](javascript:x) <b>\nB", publisher: "R&D Inc." }, "a(b).txt")).toBe(
    "[A\\](javascript:x) \\<b\\> B](a%28b%29.txt), R\\&D Inc.\n",
  );
});

test.each<[what: string, text: string, figure: string, after: string | undefined]>([
  ["in a sentence", "It has 142 masts.\n", "142", `It has [142](${target}) masts.\n`],
  ["with its unit", "It rose 40 percent.\n", "40 percent", `It rose [40 percent](${target}).\n`],
  ["money", "It cost $20.1 million.\n", "$20.1 million", `It cost [$20.1 million](${target}).\n`],
  ["in bold", "It has **142** masts.\n", "142", `It has **[142](${target})** masts.\n`],
  ["in a heading", "# It has 142 masts\n", "142", undefined],
  ["in a link", "It has [142 masts](a.md) now.\n", "142", undefined],
  ["with mark-up in it", "It rose *40* percent.\n", "40", undefined],
])("a link around the figure: %s", (_, text, figure, after) => {
  expect(cited(citedByLink, text, figure)).toBe(after);
});

test("there is no link to nowhere", () => {
  const document = readDocument(readProse("It has 142 masts.\n", "markdown"));
  const [claim] = document.claims;
  expect(claim && citedByLink(document.prose, claim, { source: source(operator) })).toBeUndefined();
});

test.each<[what: string, text: string, after: string | undefined, metadata?: SourceMetadata]>([
  ["before the full stop", "It has 142 masts. On.\n", "It has 142 masts (Gull Wind, March 4, 2025). On.\n"],
  ["before quotation marks", "“It has 142 masts.”\n", "“It has 142 masts (Gull Wind, March 4, 2025).”\n"],
  ["without a stop", "It has 142 masts\n", "It has 142 masts (Gull Wind, March 4, 2025)\n"],
  ["no date", "It has 142 masts.\n", "It has 142 masts (The Sea).\n", { title: "The Sea" }],
  ["named already", "It has 142 masts (Gull Wind, 2025).\n", undefined],
  ["nothing known", "It has 142 masts.\n", undefined, {}],
])("in parentheses: %s", (_, text, after, metadata = operator) => {
  expect(cited(citedInParentheses, text, "142", metadata, undefined, "plain")).toBe(after);
});

test.each([
  ["https://gull.example/a", true],
  ["HTTP://gull.example", true],
  ["javascript:alert(1)", false],
  ["file:///etc/passwd", false],
  ["https://", false],
])("the web address %s", (url, taken) => {
  expect(webAddress(source({ url }))).toBe(taken ? url : undefined);
});
