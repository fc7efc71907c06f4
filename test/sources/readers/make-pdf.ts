/** What stands on a page: text at a place in points from the lower left, in a size. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfOptions {
  readonly title?: string;
  /** As in "D:20260303120000Z". */
  readonly created?: string;
  /** Says that a password is needed. */
  readonly encrypted?: boolean;
}

/** A PDF with these pages; a page without pieces has a filled box, as a scanned one has a picture. */
export function makePdf(pages: readonly (readonly PdfPiece[])[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>");
  for (const page of pages) {
    const content = page.length === 0 ? "0.5 g 50 50 400 600 re f" : page.map(drawn).join("\n");
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  const title = options.title === undefined ? "" : `/Title (${escaped(options.title)})`;
  const created = options.created === undefined ? "" : `/CreationDate (${options.created})`;
  add(`<< ${title} ${created} >>`);
  const info = objects.length;
  if (options.encrypted) {
    const hash = "ab".repeat(32);
    add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${hash}> /U <${hash}> >>`);
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of offsets) file += `${String(at).padStart(10, "0")} 00000 n \n`;
  const encrypt = options.encrypted ? `/Encrypt ${objects.length} 0 R /ID [<00> <00>]` : "";
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R ${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** Lines of a paragraph below each other, the first at `y`. */
export function lines(texts: readonly string[], y: number, x = 60, size = 10): PdfPiece[] {
  return texts.map((text, i) => ({ text, x, y: y - i * size * 1.2, size }));
}

function drawn({ text, x, y, size = 10 }: PdfPiece): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, "\\$&");
}
