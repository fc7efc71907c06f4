import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Prose } from "../../model/prose.ts";
import type { SourceMetadata } from "../../model/source.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { addDom, type DomNode } from "./dom-prose.ts";
import { declaredEncoding, pageMetadata } from "./html-metadata.ts";
import { ProseBuilder } from "./prose-builder.ts";
import { type FileBytes, type FileReading, unread } from "./reader.ts";

/** Pages with more elements are read whole, without looking for the article in them. */
const ELEMENTS = 100_000;

/** Pages nested deeper are read so too: looking for the article takes time that grows with the square of the depth. */
const NESTING = 150;

/** An article shorter than this may be a mistake about where it is. */
const SHORT = 250;

/**
 * The article of a web page, with tables as tables. Offsets count in the text as read. Nothing in the page runs and nothing
 * is fetched.
 */
export async function readHtml({ path, bytes }: FileBytes): Promise<FileReading> {
  const { text, problem } = decodeBytes(bytes, declaredEncoding(bytes));
  if (text === undefined) return unread(path, problem ?? "is not text");
  if (unclosed(text) > UNCLOSED) return unread(path, "is nested too deeply to be a page that somebody reads");
  const problems = problem === undefined ? [] : [{ path, message: problem, harmless: true as const }];
  const { document } = parseHTML(
    text.includes("<html") || text.includes("<HTML") ? text : `<html><body>${text}</body></html>`,
  );
  const metadata: SourceMetadata = pageMetadata(document as never);
  const whole = proseOf(document.body as unknown as DomNode, metadata.title, true);
  const article =
    nesting(document.body as unknown as DomNode) > NESTING ? undefined : articleOf(document, metadata.title);
  const prose =
    article !== undefined && (article.text.length >= SHORT || whole.text.length < 3 * SHORT) ? article : whole;
  if (prose.blocks.length === 0) return unread(path, "has no readable text");
  return { documents: [{ prose, metadata, marks: [] }], problems };
}

/** Elements open at once, beyond which no page goes; the parser takes time that grows with the square of them. */
const UNCLOSED = 2000;

/** Elements that need no end or have none. */
const endless: ReadonlySet<string> = new Set(
  "p li dt dd td th tr thead tbody tfoot option optgroup br hr img input meta link col colgroup area base embed source track wbr param html body head path circle rect use".split(
    " ",
  ),
);

/** How many elements are open at once, about. */
function unclosed(text: string): number {
  let open = 0;
  let most = 0;
  for (const match of text.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    if (endless.has((match[2] ?? "").toLowerCase())) continue;
    open = match[1] === "/" ? Math.max(0, open - 1) : open + 1;
    most = Math.max(most, open);
  }
  return most;
}

/** The article in a page; absent where none can be told from the rest. */
function articleOf(document: object, title: string | undefined): Prose | undefined {
  try {
    const found = new Readability(document as never, {
      maxElemsToParse: ELEMENTS,
      serializer: (node) => node,
    }).parse();
    if (found?.content == null) return undefined;
    return proseOf(found.content as unknown as DomNode, title ?? found.title ?? undefined, false);
  } catch {
    return undefined;
  }
}

/** How deep elements lie in each other, counted up to a little more than what matters. */
function nesting(root: DomNode): number {
  let deepest = 0;
  const walk = (node: DomNode, depth: number) => {
    deepest = Math.max(deepest, depth);
    if (depth > NESTING) return;
    for (let child = node.firstChild; child !== null && deepest <= NESTING; child = child.nextSibling) {
      if (child.nodeType === 1) walk(child, depth + 1);
    }
  };
  walk(root, 0);
  return deepest;
}

const frames: ReadonlySet<string> = new Set(["header", "footer", "aside"]);

function proseOf(root: DomNode, title: string | undefined, leaveFrames: boolean): Prose {
  const builder = new ProseBuilder();
  if (title !== undefined) builder.add({ kind: "title" }, headlineOf(title));
  addDom(builder, root, (node) => leaveFrames && frames.has(node.localName ?? ""));
  return builder.finish();
}

/** The headline in a page's title, which often ends with the name of the site: "Sales rise - The Paper". */
function headlineOf(title: string): string {
  const parts = title.split(/\s+[|\u2013\u2014\u00bb-]\s+/);
  const [first = title, ...rest] = parts;
  return rest.length > 0 && first.split(/\s+/).length >= 4 && first.length > rest.join(" ").length ? first : title;
}
