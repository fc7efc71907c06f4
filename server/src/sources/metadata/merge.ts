import { HIDDEN, OPAQUE, type Prose } from "../../model/prose.ts";
import type { SourceMetadata } from "../../model/source.ts";
import { isoDateOf } from "../../text/iso-date.ts";
import { datelineOf } from "./dateline.ts";

/** All that is known of a document as a publication, by where it is said. */
export interface Statements {
  /** By the index beside the file. */
  readonly listed: SourceMetadata | undefined;
  /** By the file's own fields: front matter, meta elements, keys of a record. */
  readonly stated: SourceMetadata;
  /** By the program that saved it. */
  readonly properties: SourceMetadata | undefined;
  readonly prose: Prose;
}

/**
 * What a source was published as. What somebody wrote down for the purpose goes first: the index beside the file, then the
 * file's own fields; then what the article says of itself; last what a program noted and what the
 * address holds. The file's name says nothing: equal bytes are equal sources.
 */
export function mergeMetadata({ listed, stated, properties, prose }: Statements): SourceMetadata {
  const url = listed?.url ?? stated.url ?? properties?.url;
  const noted = properties?.date ?? dayInAddress(url ?? "");
  const known = listed?.date ?? stated.date;
  const said = datelineOf(prose, known ?? noted);
  const title = listed?.title ?? stated.title ?? headlineOf(prose) ?? properties?.title;
  const publisher = listed?.publisher ?? stated.publisher ?? said.publisher ?? properties?.publisher;
  const date = known ?? said.date ?? noted;
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
}

/** The text's first headline; absent where it has none. */
function headlineOf(prose: Prose): string | undefined {
  const block = prose.blocks.find(({ kind }) => kind === "title" || kind === "heading");
  if (block === undefined) return undefined;
  const text = block.text.replaceAll(HIDDEN, "").replaceAll(OPAQUE, " ").replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}

/** A day as addresses hold it: `/2025/07/26/`, `/20250726/`, `2025-07-26-sales`. */
export function dayInAddress(text: string): string | undefined {
  const match = /(?<!\d)((?:19|20)\d\d)([-_/]?)(\d\d)\2(\d\d)(?!\d)/.exec(text);
  return match === null ? undefined : isoDateOf(`${match[1]}-${match[3]}-${match[4]}`);
}
