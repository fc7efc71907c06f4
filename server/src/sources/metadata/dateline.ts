import { readFigures } from "../../extract/figures.ts";
import { type Block, HIDDEN, OPAQUE, type Prose } from "../../model/prose.ts";
import { isoDateOf } from "../../text/iso-date.ts";
import { tokenize } from "../../text/tokenize.ts";

/** What an article's own first lines say of its publication. Absent members are not said. */
export interface Dateline {
  readonly publisher?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

/** Blocks at the beginning and at the end in which an article says so. */
const FIRST = 8;
const LAST = 2;

/** Longer blocks are prose, but for a dateline at their beginning. */
const LINE = 160;

/**
 * Reads what an article says of itself: the dateline that its first sentence begins with ("HANGZHOU, July 26 (Xinhua) --"), lines
 * such as "Published 3 March 2026", "By Jane Doe | March 3, 2026" and "Source: The Paper". `near` is a day, known from
 * elsewhere, from which a dateline without a year is told; without it such a dateline has no date.
 */
export function datelineOf(prose: Prose, near?: string): Dateline {
  let publisher: string | undefined;
  let published: string | undefined;
  let updated: string | undefined;
  let wired: string | undefined;
  const { blocks } = prose;
  const first = Math.min(FIRST, blocks.length);
  for (const block of [...blocks.slice(0, first), ...blocks.slice(Math.max(first, blocks.length - LAST))]) {
    if (block.kind === "title" || block.kind === "table-cell") continue;
    const text = plain(block);
    const wire = wireOf(text, near);
    if (wire !== undefined) {
      publisher ??= wire.publisher;
      wired ??= wire.date;
      continue;
    }
    if (text.length > LINE) continue;
    publisher ??= publisherIn(text);
    const line = dateLine(text);
    if (line === undefined) continue;
    if (line.update) updated ??= line.date;
    else published ??= line.date;
  }
  const date = published ?? wired ?? updated;
  return { ...(publisher === undefined ? {} : { publisher }), ...(date === undefined ? {} : { date }) };
}

function plain(block: Block): string {
  return block.text
    .slice(0, 2 * LINE)
    .replaceAll(HIDDEN, "")
    .replaceAll(OPAQUE, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** How far into a paragraph the dash after its dateline stands at most. */
const DASH = 120;

/** "LONDON, March 3, 2026 (Reuters) -", "WASHINGTON (AP) —", "OSLO, Oct. 5, 2025 /PRNewswire/ --". */
function wireOf(text: string, near: string | undefined): Dateline | undefined {
  const dash = /\s(?:--?|\u2013|\u2014)\s|\u2014/.exec(text.slice(0, DASH));
  if (dash === null) return undefined;
  const head = text.slice(0, dash.index);
  // The place is in capitals, which tells a dateline from a sentence with a dash.
  if (!/^[\p{Lu}][\p{Lu}.'\u2019-]+(?:[ ,(/]|$)/u.test(head)) return undefined;
  const agency = /[(/]\s*([^()/]{2,40}?)\s*[)/]/.exec(head)?.[1];
  const date = dayWithin(head, near);
  if (agency === undefined && date === undefined && !holdsDate(head)) return undefined;
  return { ...(agency === undefined ? {} : { publisher: agency }), ...(date === undefined ? {} : { date }) };
}

/** Words that say what the date in a line is. */
const labels =
  /^(?:first |last |date |originally )?(?:published|posted|updated|modified|released|issued|release date|date|dated|publication date|created|written)\b/i;

interface DateLine {
  readonly date: string;
  /** True where it is the day of a later change. */
  readonly update: boolean;
}

/** A line that tells when the article appeared: a label and a date, a byline with a date, or hardly more than a date. */
function dateLine(text: string): DateLine | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  const found = daySpan(text);
  if (found === undefined) return undefined;
  const [date, start, end] = found;
  const around = `${text.slice(0, start)} ${text.slice(end)}`;
  const update = /^(?:last )?(?:updated|modified)\b/i.test(text);
  if (labels.test(text) && start < 60) return { date, update };
  if (/[.!?]["\u201d]?$/.test(text) && !/^by\b/i.test(text)) return undefined;
  if (/^by\s+\p{Lu}/iu.test(text) || /[|\u2022\u00b7]/.test(around)) return { date, update };
  // Otherwise a time of day, a day of the week, a name in brackets may stand beside it, but no words.
  const rest = around
    .replace(/\([^()]{0,40}\)/g, " ")
    .replace(
      /\b(?:at|on|gmt|utc|est|edt|cet|bst|pst|pdt|a\.?m\.?|p\.?m\.?|\w+day|mon|tue|wed|thu|fri|sat|sun)\b/gi,
      " ",
    )
    .replace(/\d{1,2}:\d{2}(?::\d{2})?/g, " ");
  return /[\p{L}\d]/u.test(rest) ? undefined : { date, update };
}

function publisherIn(text: string): string | undefined {
  const named = /^(?:source|publisher|published by)\s*:\s*([^|\u2022\u00b7;]{2,60})/i.exec(text)?.[1]?.trim();
  if (named !== undefined) return named.split(/\s+/).length <= 6 && !/[.!?\d]$|:\/\//.test(named) ? named : undefined;
  // "(Xinhua) 10:12, July 28, 2025"
  return /^\((\p{Lu}[\p{L} .&'-]{1,38})\)\s*\d/u.exec(text)?.[1];
}

/** The first day with its year in a line, and where it stands. */
function daySpan(text: string): readonly [string, number, number] | undefined {
  const iso = /(?<![\w-])\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?![-\d])/.exec(text);
  const day = iso && isoDateOf(iso[0].replaceAll(".", "-"));
  if (iso && day) return [day, iso.index, iso.index + iso[0].length];
  for (const { calendar, outer } of readFigures(tokenize(text), {})) {
    if (calendar?.start != null && calendar.start === calendar.end) return [calendar.start, outer[0], outer[1]];
  }
  return undefined;
}

const month =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b|\b\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)/i;

function holdsDate(text: string): boolean {
  return month.test(text);
}

/** The day in a dateline; where it has no year, the last such day not long after `near`. */
function dayWithin(text: string, near: string | undefined): string | undefined {
  const whole = daySpan(text);
  if (whole !== undefined) return whole[0];
  const part = month.exec(text)?.[0];
  if (part === undefined || near === undefined) return undefined;
  const year = Number(near.slice(0, 4));
  const days = [year + 1, year, year - 1].flatMap(
    (each) => daySpan(`${part}, ${each}`)?.[0] ?? daySpan(`${part} ${each}`)?.[0] ?? [],
  );
  const latest = new Date(Date.parse(near) + LATER).toISOString().slice(0, 10);
  return days.find((day) => day <= latest);
}

/** A file may be dated shortly before the article in it. */
const LATER = 7 * 24 * 3600 * 1000;
