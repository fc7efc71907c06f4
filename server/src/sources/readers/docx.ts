import { zipSync } from "fflate";
import { parseHTML } from "linkedom";
import mammoth from "mammoth";
import { officeProperties } from "./document-properties.ts";
import { addDom, type DomNode } from "./dom-prose.ts";
import { ProseBuilder } from "./prose-builder.ts";
import { type FileBytes, type FileReading, unread } from "./reader.ts";
import { unpack } from "./zip.ts";

/** Titles and captions beside what the library knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Caption'] => p:fresh",
];

/** A Word document: headings, paragraphs, lists, tables, notes. Offsets count in the text as read. */
export async function readDocx({ path, bytes }: FileBytes): Promise<FileReading> {
  const { files, reason } = unpack(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  if (files === undefined) return unread(path, reason);
  if (files["word/document.xml"] === undefined && files["word/document2.xml"] === undefined) {
    return unread(path, "is no Word document");
  }
  let html: string;
  try {
    // The library gets an archive of what was unpacked within the limits, pictures and all else left out.
    const archive = zipSync({ ...files }, { level: 0 });
    const converted = await mammoth.convertToHtml(
      // In Node the library asks for `buffer`, in a browser for the other; either would do for both.
      { buffer: archive, arrayBuffer: archive.buffer } as never,
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
    );
    html = converted.value;
  } catch {
    return unread(path, "is damaged; its text could not be read");
  }
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const builder = new ProseBuilder();
  addDom(builder, document.body as unknown as DomNode, leadsBack);
  const prose = builder.finish();
  if (prose.blocks.length === 0) return unread(path, "has no text");
  const properties = officeProperties(files["docProps/core.xml"]);
  return { documents: [{ prose, metadata: {}, properties, marks: [] }], problems: [] };
}

/** The arrow behind a note that leads back to where it is referred to. */
function leadsBack(node: DomNode): boolean {
  return node.localName === "a" && /^#(?:foot|end)note-ref-/.test(node.getAttribute?.("href") ?? "");
}
