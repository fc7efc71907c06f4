/**
 * Asks where the paths lead that a configuration file, named as `textDocument`, names as it is being written; answered with a
 * list of links, without those that lead nowhere.
 */
export const CONFIGURATION_LINKS = "tickmark/configurationLinks";

export interface ConfigurationLinksParams {
  readonly textDocument: { readonly uri: string };
  readonly text: string;
}

export interface ConfigurationLink {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly uri: string;
  /** A folder, or the one that all matches of a pattern lie in. */
  readonly folder: boolean;
}
