import type { TextRange } from "./claims.ts";

/** Asks what the open text `textDocument` is compared with, in all; answered with `null` where it is not checked. */
export const SOURCES = "tickmark/sources";

/** Asks for some of them, see {@link SourcesPageParams}; answered with `null` where the text is not checked. */
export const SOURCES_PAGE = "tickmark/sources/page";

/** Has sources read again, whatever the disk says of their age; answered once that is done. */
export const READ_SOURCES = "tickmark/sources/read";

/** Asks how the text of a configuration file has to change for other sources to be named in it. */
export const EDIT_SOURCES = "tickmark/sources/edit";

export interface SourcesParams {
  readonly textDocument: { readonly uri: string };
}

export interface SourcesPageParams extends SourcesParams {
  readonly list: SourceList;
  /** Position of the first, counted from 0. */
  readonly from: number;
  /** At most so many; the server may give fewer. */
  readonly limit: number;
}

/** Which list a page is of: the groups themselves, the sources of one, the copies of a source, or what could not be read. */
export type SourceList =
  | { readonly kind: "groups"; readonly grouping: SourceGrouping }
  | { readonly kind: "group"; readonly grouping: SourceGrouping; readonly group: string }
  | { readonly kind: "copies"; readonly source: string }
  | { readonly kind: "problems" };

export type SourceGrouping = "folder" | "publisher";

export interface ReadSourcesParams extends SourcesParams {
  /** As {@link SourceItem.file} names them; absent for all. */
  readonly files?: readonly string[];
}

export interface EditSourcesParams {
  /** The configuration file as it is in the editor. */
  readonly uri: string;
  readonly text: string;
  /** Files, folders and globs to be named from now on, as absolute paths with `/`. */
  readonly add: readonly string[];
  /** Patterns that are to go, as {@link NamedSources.patterns} writes them. */
  readonly remove: readonly string[];
}

/** `null` where the file does not name what is to go, or where it is no configuration. */
export type EditSourcesAnswer = { readonly edits: readonly { range: TextRange; newText: string }[] } | null;

export interface SourcesOverview {
  readonly sources: number;
  /** Files that could not be read, or not whole, and patterns that lead nowhere. */
  readonly problems: number;
  readonly named: NamedSources;
}

/** Where it is said what is read. */
export interface NamedSources {
  /** The editor's settings, a configuration file, the usual folders because nothing else is said, or nothing. */
  readonly by: "settings" | "configuration" | "folders" | "nothing";
  /** Files, folders and globs as absolute paths with `/`. */
  readonly patterns: readonly string[];
  /** The address of the configuration file; `null` where there is none. */
  readonly configuration: string | null;
}

export interface SourcesPage {
  /** How long the list is, all pages together. */
  readonly total: number;
  readonly items: readonly (SourceGroup | SourceItem | SourceProblem)[];
}

export interface SourceGroup {
  readonly kind: "group";
  /** To be asked for; different from all others of the same grouping. */
  readonly key: string;
  /** The folder as results name it, or the publisher; empty where none is known. */
  readonly name: string;
  /** How many sources, copies included. */
  readonly sources: number;
  /** How many of them are texts of their own. */
  readonly texts: number;
}

export interface SourceItem {
  readonly kind: "source";
  /** As the machine interface names it; different from all others. */
  readonly path: string;
  /** The file that it is in. */
  readonly file: string;
  readonly uri: string;
  /** Where it begins in its file, for a record of a file that holds many; else the file's start. */
  readonly line: number;
  readonly title: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`; `null` where none is known. */
  readonly date: string | null;
  readonly url: string | null;
  /** The name of its format: "PDF". */
  readonly format: string;
  readonly claims: number;
  /** How many other sources are copies of it, nearly word for word. */
  readonly copies: number;
  /** The text that it is itself a copy of, as people are shown it; `null` for a text of its own. */
  readonly copyOf: string | null;
  /** What went wrong in reading its file, in words. */
  readonly problems: readonly string[];
  /** Which of the patterns leads to it, by position; `null` where that cannot be told. */
  readonly pattern: number | null;
}

/** Something that gives no source, or not all of one. */
export interface SourceProblem {
  readonly kind: "problem";
  /** A file, a folder or a pattern, as results name it. */
  readonly path: string;
  readonly uri: string;
  /** Counted from 0; 0 where the file as a whole is meant. */
  readonly line: number;
  readonly message: string;
  /** True where nothing is missing from the results. */
  readonly harmless: boolean;
  /** Which of the patterns leads to it, by position; `null` where that cannot be told. */
  readonly pattern: number | null;
}
