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

/** An article shorter than this may be a mistake about where it is. */
const SHORT = 250;

/**
 * The article of a web page, with tables as tables. Offsets count in the text as read. Nothing in the page runs and nothing
 * is fetched.
 */
export async function readHtml({ path, bytes }: FileBytes): Promise<FileReading> {
  const { text, problem } = decodeBytes(bytes, declaredEncoding(bytes));
  if (text === undefined) return unread(path, problem ?? "is not text");
  const problems = problem === undefined ? [] : [{ path, message: problem, harmless: true as const }];
  const { document } = parseHTML(
    text.includes("<html") || text.includes("<HTML") ? text : `<html><body>${text}</body></html>`,
  );
  const metadata: SourceMetadata = pageMetadata(document as never);
  const whole = proseOf(document.body as unknown as DomNode, metadata.title, true);
  const article = articleOf(document, metadata.title);
  const prose =
    article !== undefined && (article.text.length >= SHORT || whole.text.length < 3 * SHORT) ? article : whole;
  if (prose.blocks.length === 0) return unread(path, "has no readable text");
  return { documents: [{ prose, metadata, marks: [] }], problems };
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
