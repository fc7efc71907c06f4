import { Parser } from "htmlparser2";

/** What the cells of a workbook refer to. */
export interface Workbook {
  /** Visible sheets in order, with the name of their file in the archive. */
  readonly sheets: readonly { readonly name: string; readonly file: string }[];
  /** Texts that cells name by their number. */
  readonly strings: readonly string[];
  /** Number format codes that cells name by the number of their style. */
  readonly formats: readonly string[];
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
}

type Files = Readonly<Record<string, Uint8Array>>;

/** Reads a workbook's parts other than its sheets; absent where the archive is no workbook. */
export function readWorkbook(files: Files): Workbook | undefined {
  const main = files["xl/workbook.xml"];
  if (main === undefined) return undefined;
  const targets = new Map<string, string>();
  eachElement(files["xl/_rels/workbook.xml.rels"], (name, { Id, Target }) => {
    if (name === "Relationship" && Id && Target) targets.set(Id, fileOf(Target));
  });
  const sheets: { name: string; file: string }[] = [];
  let from1904 = false;
  eachElement(main, (name, attributes) => {
    if (name === "workbookPr") from1904 = attributes.date1904 === "1" || attributes.date1904 === "true";
    if (name !== "sheet" || (attributes.state !== undefined && attributes.state !== "visible")) return;
    const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
    const file = targets.get(id ?? "") ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
    if (!file.includes("/chartsheets/")) sheets.push({ name: attributes.name ?? "", file });
  });
  return {
    sheets,
    strings: readStrings(files["xl/sharedStrings.xml"]),
    formats: readFormats(files["xl/styles.xml"]),
    from1904,
  };
}

/** Paths of relations count from the `xl` folder, or from the archive's root where they begin with a slash. */
function fileOf(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
}

function readStrings(xml: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let phonetic = false;
  parseXml(xml, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") phonetic = true;
      inText = name === "t" && !phonetic;
    },
    text: (part) => {
      if (inText) text += part;
    },
    close: (name) => {
      if (name === "si") strings.push(text);
      if (name === "rPh") phonetic = false;
      if (name === "t") inText = false;
    },
  });
  return strings;
}

/** Format codes that a file names without stating them (ECMA-376, part 1, section 18.8.30). */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy-mm-dd",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

function readFormats(xml: Uint8Array | undefined): string[] {
  const codes = new Map<string, string>();
  const formats: string[] = [];
  let inCells = false;
  parseXml(xml, {
    open: (name, attributes) => {
      if (name === "cellXfs") inCells = true;
      if (name === "numFmt") codes.set(attributes.numFmtId ?? "", attributes.formatCode ?? "General");
      if (name !== "xf" || !inCells) return;
      const id = attributes.numFmtId ?? "0";
      formats.push(codes.get(id) ?? builtIn[Number(id)] ?? "General");
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return formats;
}

type Attributes = Readonly<Record<string, string | undefined>>;

interface XmlEvents {
  open(name: string, attributes: Attributes): void;
  text?(part: string): void;
  close?(name: string): void;
}

function eachElement(xml: Uint8Array | undefined, open: XmlEvents["open"]): void {
  parseXml(xml, { open });
}

const CHUNK = 1 << 16;

/** Hears the elements of an XML file by their names without a prefix; `stop` ends the reading early. */
export function parseXml(xml: Uint8Array | undefined, events: XmlEvents, stop: () => boolean = () => false): void {
  if (xml === undefined) return;
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => events.open(local(name), attributes),
      ontext: (part) => events.text?.(part),
      onclosetag: (name) => events.close?.(local(name)),
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  for (let at = 0; at < xml.length && !stop(); at += CHUNK) {
    parser.write(decoder.decode(xml.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.end();
}
