import { getDocumentProxy } from "unpdf";
import type { SourceMark, SourceMetadata } from "../../model/source.ts";
import { dayIn } from "../metadata/day.ts";
import type { Problem } from "../problem.ts";
import { properTitle } from "./document-properties.ts";
import { linesOf, type PdfLine, type PdfText } from "./pdf-lines.ts";
import { addPages } from "./pdf-paragraphs.ts";
import { withoutRunningHeads } from "./pdf-running-heads.ts";
import { ProseBuilder } from "./prose-builder.ts";
import { type FileBytes, type FileReading, unread } from "./reader.ts";

/** Pages read of one document. */
const PAGES = 3000;

/**
 * The text layer of a PDF: paragraphs put together from lines, words that were broken at line ends made whole, running heads
 * and page numbers left out. Offsets count in the text as read; marks name the page.
 */
export async function readPdf({ path, bytes }: FileBytes): Promise<FileReading> {
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // The library takes the bytes over, so it gets a copy; it wants no Buffer.
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
    });
  } catch (error) {
    return unread(path, reasonOf(error));
  }
  try {
    const problems: Problem[] = [];
    const pages: PdfLine[][] = [];
    const empty: number[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, PAGES); number++) {
      const lines = await pageLines(pdf, number);
      if (lines === undefined)
        problems.push({ path, message: `is damaged at page ${number}; the other pages were read` });
      if (lines?.length === 0) empty.push(number);
      pages.push(lines ?? []);
    }
    if (empty.length === pages.length)
      return unread(path, "has no text layer (its pages are pictures); run text recognition on it");
    if (empty.length * 2 > pages.length) {
      problems.push({
        path,
        message: `has no text layer on ${empty.length} of its ${pages.length} pages; the others were read`,
      });
    }
    if (pdf.numPages > PAGES) {
      problems.push({ path, message: `has ${pdf.numPages} pages; the first ${PAGES} were read`, harmless: true });
    }
    if (isCutOff(bytes)) problems.push({ path, message: "is cut off; what could be recovered of it was read" });
    const builder = new ProseBuilder();
    const marks: SourceMark[] = addPages(builder, withoutRunningHeads(pages));
    const prose = builder.finish();
    if (prose.blocks.length === 0) {
      return unread(path, problems.length > 0 ? "is damaged; none of its pages could be read" : "has no readable text");
    }
    return { documents: [{ prose, metadata: {}, properties: await propertiesOf(pdf), marks }], problems };
  } finally {
    await pdf.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The lines of a page; absent where it cannot be read. */
async function pageLines(pdf: Pdf, number: number): Promise<PdfLine[] | undefined> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const [, bottom = 0, , top = 0] = page.view;
    page.cleanup();
    return linesOf(
      items.filter((item): item is PdfText & typeof item => "str" in item),
      top - bottom,
      bottom,
    );
  } catch {
    return undefined;
  }
}

async function propertiesOf(pdf: Pdf): Promise<SourceMetadata> {
  try {
    const { info, metadata } = await pdf.getMetadata();
    const fields = info as Readonly<Record<string, unknown>>;
    const asText = (value: unknown) => (typeof value === "string" ? value : undefined);
    const title = properTitle(asText(fields.Title) ?? asText(metadata?.get("dc:title")));
    // "D:20250726103000+02'00'"
    const date = dayIn((asText(fields.CreationDate) ?? asText(fields.ModDate) ?? "").replace(/^D:(\d{8}).*/, "$1"));
    const publisher = asText(metadata?.get("dc:publisher"));
    return {
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(date === undefined ? {} : { date }),
    };
  } catch {
    return {};
  }
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return "is protected with a password";
  return "is damaged or cut off, or no PDF";
}

/** A whole file ends with a mark that says so, give or take what transfers append. */
function isCutOff(bytes: Uint8Array): boolean {
  return !new TextDecoder("latin1").decode(bytes.subarray(-2048)).includes("%%EOF");
}
