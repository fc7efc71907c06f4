import type { SourceMetadata } from "../../model/source.ts";
import { readProse } from "../../text/read-prose.ts";
import { dayIn } from "../metadata/day.ts";
import { addressIn, firstText, publisherIn } from "../metadata/stated-fields.ts";
import type { Problem } from "../problem.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { type DataRow, rowOf, tableOf } from "./json-rows.ts";
import { ProseBuilder } from "./prose-builder.ts";
import { type FileBytes, type FileDocument, type FileReading, unread } from "./reader.ts";

const TITLES = ["title", "headline"];
const BODIES = ["text", "body", "content", "article", "story", "maintext", "fulltext"];
const DATES = [
  "date",
  "published",
  "datePublished",
  "date_published",
  "published_at",
  "publish_date",
  "pubdate",
  "pub_date",
];

/** Lines that are named one by one when they cannot be read; more are counted. */
const NAMED = 3;

/**
 * One article a line, as JSON. Offsets count in each article's text as read: its title, a blank line, its body. Where no line is
 * an article, lines of plain values are the rows of one table.
 */
export async function readJsonLines({ path, bytes }: FileBytes): Promise<FileReading> {
  const { text, problem } = decodeBytes(bytes);
  if (text === undefined) return unread(path, problem ?? "is not text");
  const problems: Problem[] = problem === undefined ? [] : [{ path, message: problem, harmless: true }];
  const documents: FileDocument[] = [];
  const wrong: Problem[] = [];
  const rows: DataRow[] = [];
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const content = text.slice(start, end).trim();
    line++;
    start = end + 1;
    if (content === "") continue;
    const found = recordOf(content, line);
    if (typeof found === "string") wrong.push({ path, line, column: 1, message: `${found}; it was passed over` });
    else if ("prose" in found) documents.push(found);
    else rows.push(found);
  }
  if (documents.length === 0 && rows.length > 0) {
    const { document, read } = tableOf(rows);
    documents.push(document);
    if (read < rows.length) {
      const message = `is a long table; its first ${read.toLocaleString("en")} rows were read`;
      problems.push({ path, message, harmless: true });
    }
  } else {
    for (const { line } of rows) wrong.push({ path, line, column: 1, message: `${NEITHER}; it was passed over` });
    wrong.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }
  problems.push(...wrong.slice(0, NAMED));
  if (wrong.length > NAMED) {
    problems.push({ path, message: `${wrong.length - NAMED} more lines were passed over for the like` });
  }
  if (documents.length === 0 && wrong.length === 0) return unread(path, "holds no article");
  return { documents, problems };
}

const NEITHER = "has neither a text nor a title";

function recordOf(content: string, record: number): FileDocument | DataRow | string {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return "is not valid JSON";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "is not a JSON object";
  const fields = value as Readonly<Record<string, unknown>>;
  const title = firstText(fields, TITLES);
  const body = firstText(fields, BODIES);
  if (body === undefined && title === undefined) return rowOf(fields, record) ?? NEITHER;
  const date = dayIn(firstText(fields, DATES) ?? "");
  const publisher = publisherIn(fields);
  const url = addressIn(fields);
  const metadata: SourceMetadata = {
    ...(title === undefined ? {} : { title: title.replace(/\s+/g, " ") }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
  return { prose: proseOf(title, body ?? ""), metadata, marks: [], record };
}

function proseOf(title: string | undefined, body: string) {
  const builder = new ProseBuilder();
  if (title !== undefined) builder.add({ kind: "title" }, title.replace(/\s+/g, " "));
  const from = builder.next;
  const head = builder.finish();
  const text = `${head.text}${head.text === "" ? "" : "\n\n"}${body}`;
  const read = readProse(body, "plain");
  const moved = ([start, end]: readonly [number, number]) => [start + from, end + from] as const;
  return {
    text,
    blocks: [...head.blocks, ...read.blocks.map((block) => ({ ...block, span: moved(block.span) }))],
    masks: [...head.masks, ...read.masks.map((mask) => ({ ...mask, span: moved(mask.span) }))],
  };
}
