export const FORMATS = ["stylish", "json"] as const;

export type Format = (typeof FORMATS)[number];

export type CommandName = "lint" | "extract" | "compare";

/** A command as a person gave it. Absent members were not given. */
export interface CommandOptions {
  readonly command: CommandName;
  readonly paths: readonly string[];
  readonly format: Format;
  readonly sources?: readonly string[];
  readonly config?: string;
  readonly stdinFilename?: string;
}
