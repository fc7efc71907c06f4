import type { LintOptions } from "./lint/run-lint.ts";

/** For people at a terminal, and for programs. */
export const FORMATS = ["stylish", "json"] as const;

/** `compare` also writes reports. */
export const COMPARE_FORMATS = [...FORMATS, "markdown", "html", "csv"] as const;

/** What `report` writes. */
export const REPORT_FORMATS = ["html", "markdown", "csv"] as const;

export type Format = (typeof COMPARE_FORMATS)[number];

export type CommandName = "lint" | "extract" | "compare" | "explain" | "review";

/** Where what was read of sources is kept for the next time. */
export interface CacheOptions {
  /** False where nothing is kept on disk. */
  readonly cache?: boolean;
  /** Instead of the usual folder; absent where none was given. */
  readonly cacheFolder?: string;
}

/** What every command that reads documents understands. Absent members were not given. */
export interface InputCommandOptions extends CacheOptions {
  readonly sources?: readonly string[];
  readonly config?: string;
  readonly stdinFilename?: string;
  /** Compares the checked files with each other too; for `explain`, the file with those that these paths lead to. */
  readonly cross?: true | readonly string[];
  /** Only what is not committed yet, or what changed since a revision. */
  readonly changed?: true;
  readonly since?: string;
  /** Only what the next commit would take. */
  readonly staged?: true;
}

/** A command as a person gave it. */
export interface CommandOptions extends InputCommandOptions {
  readonly command: CommandName;
  readonly paths: readonly string[];
  /** Of `lint`, each of its outputs has one of its own. */
  readonly format: Format;
  /** Absent for the other commands. */
  readonly lint?: LintOptions;
  /** For `review`: marks on what is gone are taken out. */
  readonly prune?: true;
  /** For `explain`, the line, counted from 1, and the column in it; absent for the other commands. */
  readonly place?: LinePlace;
}

/** A line, or what stands at one column of it; both count from 1. */
export interface LinePlace {
  readonly line: number;
  /** Absent where the whole line is meant. */
  readonly column?: number;
}
