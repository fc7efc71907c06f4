/**
 * Asks what holds for an open text, named as `textDocument`, and where each of it is said; answered with JSON with comments,
 * made to be read.
 */
export const EFFECTIVE_CONFIGURATION = "tickmark/effectiveConfiguration";

export interface EffectiveConfigurationParams {
  readonly textDocument: { readonly uri: string };
  /** Where the editor keeps settings, each winning over those before it. */
  readonly levels: readonly SettingsLevel[];
}

export interface SettingsLevel {
  /** As it is told to people: "settings of the workspace". */
  readonly name: string;
  /** What is set there, by the name of the setting without `tickmark.`. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Asks for the text of a configuration file to begin with. */
export const NEW_CONFIGURATION = "tickmark/newConfiguration";

export interface NewConfigurationParams {
  /** Files, folders or globs, relative to the file. */
  readonly sources: readonly string[];
  readonly strictness: "relaxed" | "usual" | "strict";
}
