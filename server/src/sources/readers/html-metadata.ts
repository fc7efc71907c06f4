import type { SourceMetadata } from "../../model/source.ts";
import { dayIn } from "../metadata/day.ts";
import { webAddress } from "../metadata/stated-fields.ts";
import type { DomNode } from "./dom-prose.ts";

/** The part of a parsed page that its metadata is looked up in. */
export interface DomPage {
  querySelectorAll(selector: string): Iterable<DomNode>;
}

const DATES = [
  "article:published_time",
  "og:article:published_time",
  "citation_publication_date",
  "citation_date",
  "citation_online_date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "dcterms.created",
  "parsely-pub-date",
  "sailthru.date",
  "publishdate",
  "publish-date",
  "pubdate",
  "date",
];
const TITLES = ["citation_title", "og:title", "dc.title", "dcterms.title", "twitter:title"];
const PUBLISHERS = [
  "og:site_name",
  "citation_journal_title",
  "citation_publisher",
  "dc.publisher",
  "dcterms.publisher",
];

/**
 * What a page says of itself as a publication: structured data first (schema.org in JSON-LD), then the meta elements of Open
 * Graph, Highwire Press (`citation_`) and Dublin Core, then its own elements.
 */
export function pageMetadata(page: DomPage): SourceMetadata {
  const meta = metaElements(page);
  const data = structuredData(page);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const title = data.title ?? first(TITLES) ?? textOf(page, "title");
  const publisher = data.publisher ?? first(PUBLISHERS);
  const date =
    data.date ?? DATES.map((name) => dayIn(meta.get(name) ?? "")).find((day) => day !== undefined) ?? timeElement(page);
  const url =
    webAddress(attribute(page, 'link[rel~="canonical"]', "href")) ?? webAddress(meta.get("og:url")) ?? data.url;
  return {
    ...(title === undefined ? {} : { title: flat(title) }),
    ...(publisher === undefined ? {} : { publisher: flat(publisher) }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
}

/** The encoding that the first bytes of a page declare; absent where they declare none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(start)?.[1];
}

function metaElements(page: DomPage): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const name =
      element.getAttribute?.("property") ?? element.getAttribute?.("name") ?? element.getAttribute?.("itemprop");
    const content = element.getAttribute?.("content")?.trim();
    const key = name?.toLowerCase().trim();
    if (key && content && !found.has(key)) found.set(key, content);
  }
  return found;
}

interface Stated {
  title?: string;
  publisher?: string;
  date?: string;
  url?: string;
}

/** Records of structured data looked at; a page has a handful. */
const RECORDS = 200;

function structuredData(page: DomPage): Stated {
  const stated: Stated = {};
  const open: unknown[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      open.push(JSON.parse(script.textContent ?? ""));
    } catch {
      // Broken structured data states nothing.
    }
  }
  for (let count = 0; open.length > 0 && count < RECORDS; count++) {
    const record = open.shift();
    if (Array.isArray(record)) open.push(...record.slice(0, RECORDS));
    else if (isRecord(record)) {
      if (record["@graph"] !== undefined) open.push(record["@graph"]);
      if (isArticle(record["@type"])) addRecord(stated, record);
    }
  }
  return stated;
}

function addRecord(stated: Stated, record: Readonly<Record<string, unknown>>): void {
  const title = asText(record.headline) ?? asText(record.name);
  const date = dayIn(asText(record.datePublished) ?? asText(record.dateCreated) ?? "");
  const publisher =
    asText(record.publisher) ?? (isRecord(record.publisher) ? asText(record.publisher.name) : undefined);
  const page = record.mainEntityOfPage;
  const url = webAddress(asText(record.url) ?? asText(page) ?? (isRecord(page) ? asText(page["@id"]) : undefined));
  if (title !== undefined) stated.title ??= title;
  if (date !== undefined) stated.date ??= date;
  if (publisher !== undefined) stated.publisher ??= publisher;
  if (url !== undefined) stated.url ??= url;
}

function isArticle(type: unknown): boolean {
  const types = Array.isArray(type) ? type : [type];
  return types.some(
    (each) => typeof each === "string" && /(?:Article|Posting|Report|Dataset|PressRelease)$/.test(each),
  );
}

function timeElement(page: DomPage): string | undefined {
  for (const selector of ["time[itemprop~=datePublished]", "time[pubdate]", "article time", "header time", "time"]) {
    for (const element of page.querySelectorAll(selector)) {
      const day = dayIn(element.getAttribute?.("datetime") ?? element.textContent ?? "");
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

function attribute(page: DomPage, selector: string, name: string): string | undefined {
  for (const element of page.querySelectorAll(selector)) return element.getAttribute?.(name) ?? undefined;
  return undefined;
}

function textOf(page: DomPage, selector: string): string | undefined {
  for (const element of page.querySelectorAll(selector)) return (element.textContent ?? "").trim() || undefined;
  return undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
