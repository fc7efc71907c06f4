import type { AcceptedFigure, CheckSettings } from "../model/check-setting.ts";

/** The name of the configuration file, looked for beside a checked file and in the folders above it. */
export const CONFIGURATION_NAME = "tickmark.config.json";

/** What a configuration file says. Paths and patterns count from its folder. Absent members were not set. */
export interface Configuration {
  readonly sources?: readonly string[];
  readonly checks?: CheckSettings;
  readonly accepted?: readonly AcceptedFigure[];
  readonly include?: readonly string[];
  readonly ignore?: readonly string[];
}

/** A mistake in a configuration file; line and column count from 1. */
export interface ConfigurationMistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
