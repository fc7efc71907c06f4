import { strToU8, type Zippable, zipSync } from "fflate";

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = "application/vnd.openxmlformats-officedocument";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** An archive of these files. */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    packed[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(packed);
}

/** A paragraph of a Word document. */
export function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A table of a Word document. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A Word document with this body, made by {@link paragraph} and {@link wordTable}. */
export function makeDocx(body: string, properties = ""): Uint8Array {
  return makeZip({
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<?xml version="1.0"?><w:styles ${NAMESPACES}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`,
    "docProps/core.xml": coreProperties(properties),
  });
}

function coreProperties(properties: string): string {
  return `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${properties}</cp:coreProperties>`;
}

/** A cell: a text, a number by its format code, or a formula with the result it was saved with, if any. */
export type CellValue =
  | string
  | number
  | { readonly value: number; readonly format: string }
  | { readonly formula: string; readonly result?: number };

export interface SheetContent {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  readonly rows: readonly (readonly CellValue[])[];
}

/** An Excel workbook. */
export function makeXlsx(sheets: readonly SheetContent[], properties = ""): Uint8Array {
  const strings: string[] = [];
  const formats: string[] = [];
  const files: Record<string, string> = {};
  sheets.forEach(({ rows }, i) => {
    const data = rows.map((row, r) => {
      const cells = row.map((value, c) => cellXml(value, `${String.fromCharCode(65 + c)}${r + 1}`, strings, formats));
      return `<row r="${r + 1}">${cells.join("")}</row>`;
    });
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data.join("")}</sheetData></worksheet>`;
  });
  const entries = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`,
  );
  const relations = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return makeZip({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": `<styleSheet><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code.replaceAll('"', "&quot;")}"/>`).join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${170 + i}"/>`).join("")}</cellXfs></styleSheet>`,
    "docProps/core.xml": coreProperties(properties),
    ...files,
  });
}

function cellXml(value: CellValue, place: string, strings: string[], formats: string[]): string {
  if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === "string") {
    return value === "" ? "" : `<c r="${place}" t="s"><v>${strings.push(value) - 1}</v></c>`;
  }
  if ("format" in value) return `<c r="${place}" s="${formats.push(value.format)}"><v>${value.value}</v></c>`;
  const result = value.result === undefined ? "" : `<v>${value.result}</v>`;
  return `<c r="${place}"><f>${value.formula}</f>${result}</c>`;
}
