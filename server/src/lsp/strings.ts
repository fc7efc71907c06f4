import * as l10n from "@vscode/l10n";
import { recordMember } from "./untrusted-value.ts";

/**
 * Takes the texts of a person's language from the member `strings` of what a client says at the start: translations by their
 * English text, as VS Code keeps them. What is not there, or is no text, stays English.
 */
export function useStrings(options: unknown): void {
  const given = Object.entries(recordMember(options, "strings") ?? {});
  l10n.config({ contents: Object.fromEntries(given.filter((entry) => typeof entry[1] === "string")) as Strings });
}

type Strings = Record<string, string>;
