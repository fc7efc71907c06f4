import type { AcceptedFigure, CheckSettings } from "../model/check-setting.ts";
import type { Aliases, CanonicalValue } from "../model/house-style.ts";

/** The name of the configuration file, looked for beside a checked file and in the folders above it. */
export const CONFIGURATION_NAME = "tickmark.config.json";

/** What is set for documents. Absent members were not set. */
export interface DocumentSettings {
  readonly sources?: readonly string[];
  readonly checks?: CheckSettings;
  readonly accepted?: readonly AcceptedFigure[];
}

/** What a configuration file says. Paths and patterns count from its folder. Absent members were not set. */
export interface Configuration extends DocumentSettings {
  readonly aliases?: Aliases;
  readonly canonical?: readonly CanonicalValue[];
  /** Whether the checked files are compared with each other too. */
  readonly compareFolder?: boolean;
  readonly include?: readonly string[];
  readonly ignore?: readonly string[];
  /** Later ones win. */
  readonly overrides?: readonly Override[];
}

/** Settings of their own for some files. */
export interface Override extends DocumentSettings {
  /** Globs; one without a folder stands for that name in any folder. */
  readonly files: readonly string[];
}

/** A configuration file alone, with the names of those that it builds on. */
export interface WrittenConfiguration extends Configuration {
  /** Paths of files or names of packages; later ones win over earlier ones, the file itself over all. */
  readonly extends?: readonly string[];
}

/** A mistake in a configuration file; line and column count from 1. */
export interface ConfigurationMistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
