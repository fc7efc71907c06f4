import type { CommandName } from "./command-options.ts";

/** A command that reads documents, as its help shows it. */
export interface ShownCommand {
  readonly name: Exclude<CommandName, "explain" | "review">;
  readonly summary: string;
  readonly examples: string;
}

export const shownCommands: readonly ShownCommand[] = [
  {
    name: "lint",
    summary: "check figures and names against the sources and the article itself",
    examples: `
Examples:
  tickmark lint draft.md --sources notes/ report.txt
  tickmark lint docs '!docs/old'             all but what is in docs/old
  tickmark lint docs --format json
  tickmark lint docs --cross                 the files are compared with each other too
  tickmark lint docs --format stylish --format sarif=findings.sarif
  tickmark lint docs --changed --since main  only what this branch changed
  tickmark lint docs --suppress-all          from now on only new findings are reported
  tickmark lint --sources seeds -- draft.md
  tickmark lint --print-config draft.md      the settings that hold for a file
  cat draft.md | tickmark lint - --stdin-filename draft.md`,
  },
  {
    name: "extract",
    summary: "list the claims and names that were read",
    examples: `
Examples:
  tickmark extract draft.md
  tickmark extract articles --format json`,
  },
  {
    name: "compare",
    summary: "show for each claim what the sources say of the same thing",
    examples: `
Examples:
  tickmark compare draft.md --sources notes/
  tickmark compare draft.md --sources 'notes/**/*.txt' --format json
  tickmark compare draft.md --sources notes/ --format html > report.html`,
  },
];

export const REPORT_EXAMPLES = `
Examples:
  tickmark report articles --sources notes/ --output report.html
  tickmark report draft.md --sources notes/ > draft.html
  tickmark report articles --sources notes/ --format csv --output claims.csv`;

export const REVIEW_EXAMPLES = `
Examples:
  tickmark review                what reviewers said of the articles of this folder
  tickmark review draft.md --sources notes/ --format json
  tickmark review --prune        also takes out marks on claims and articles that are gone`;

export const EXPLAIN_EXAMPLES = `
Examples:
  tickmark explain draft.md:12
  tickmark explain draft.md:12:30 --sources notes/
  cat draft.md | tickmark explain -- -:3`;

export const RULES_EXAMPLES = `
Examples:
  tickmark rules                 all checks with their severity
  tickmark rules share           what one check finds, why, and examples
  tickmark rules --format json   for programs`;

export const INIT_EXAMPLES = `
Examples:
  tickmark init                  asks where the sources are and how strict to be
  tickmark init --yes            asks nothing
  tickmark init --yes --sources notes --strictness strict`;

export const COMPLETIONS_EXAMPLES = `
Examples:
  tickmark completions bash > ~/.local/share/bash-completion/completions/tickmark
  tickmark completions zsh > ~/.zfunc/_tickmark
  tickmark completions fish > ~/.config/fish/completions/tickmark.fish`;

export const INDEX_EXAMPLES = `
Examples:
  tickmark index build --sources notes/
  tickmark index status
  tickmark index verify
  tickmark index clear`;

export const LSP_EXAMPLES = `
Example:
  tickmark lsp --stdio`;

export const GENERAL_HELP = `
Examples:
  tickmark init                                a configuration to begin with
  tickmark lint draft.md --sources notes/      what in the draft disagrees with the notes, or with itself
  tickmark compare draft.md --sources notes/   every claim beside what the notes say
  tickmark lint docs --format json             for programs
  tickmark explain draft.md:12                 how a line was read, and why
  tickmark lsp --stdio                         for editors

Exit codes:
  0  nothing at or above the failing severity (warning)
  1  something
  2  wrong usage, configuration, or input that could not be read; what could be read is still reported`;
