/** For people at a terminal, and for programs. */
export const FORMATS = ["stylish", "json"] as const;

/** `compare` also writes reports. */
export const COMPARE_FORMATS = [...FORMATS, "markdown", "html"] as const;

export type Format = (typeof COMPARE_FORMATS)[number];

export type CommandName = "lint" | "extract" | "compare" | "explain";

/** Where what was read of sources is kept for the next time. */
export interface CacheOptions {
  /** False where nothing is kept on disk. */
  readonly cache?: boolean;
  /** Instead of the usual folder; absent where none was given. */
  readonly cacheFolder?: string;
}

/** A command as a person gave it. Absent members were not given. */
export interface CommandOptions extends CacheOptions {
  readonly command: CommandName;
  readonly paths: readonly string[];
  readonly format: Format;
  readonly sources?: readonly string[];
  readonly config?: string;
  readonly stdinFilename?: string;
  /** For `explain`, the line, counted from 1, and the column in it; absent for the other commands. */
  readonly place?: LinePlace;
}

/** A line, or what stands at one column of it; both count from 1. */
export interface LinePlace {
  readonly line: number;
  /** Absent where the whole line is meant. */
  readonly column?: number;
}
