import { Argument, Command, CommanderError, Option } from "commander";
import type { Terminal } from "../host/terminal.ts";
import { didYouMean } from "../text/nearest-word.ts";
import type {
  CacheOptions,
  CommandName,
  CommandOptions,
  Format,
  InputCommandOptions,
  LinePlace,
} from "./command-options.ts";
import { COMPARE_FORMATS, FORMATS } from "./command-options.ts";
import type { IndexAction, IndexOptions } from "./index-command.ts";
import { addLintOptions, lintOptionsOf, type ParsedLintOptions } from "./lint/lint-options.ts";
import { UsageError } from "./usage-error.ts";
import { version } from "./version.ts";

export interface Faces {
  startLanguageServer(options: CacheOptions): Promise<void>;
}

/** Describes the command line; the function it returns runs one, and `finish` hears the exit code. */
export function createProgram(
  faces: Faces,
  terminal: Terminal,
  finish: (code: number) => void,
): (args: readonly string[]) => Promise<void> {
  const out: string[] = [];
  const program = new Command("tickmark")
    .description("Checks the figures and names in prose against source documents and against the article itself.")
    .version(version(), "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", GENERAL_HELP)
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: (text) => out.push(text),
      writeErr: (text) => terminal.warn(text.replace(/^error: /, "tickmark: ")),
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
    });

  for (const { name, summary, help } of COMMANDS) {
    const command = program
      .command(name)
      .summary(summary)
      .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
      .argument("[paths...]", 'files, folders or globs; "-" is standard input', ["."])
      .addHelpText("after", help);
    addInputOptions(command);
    if (name !== "extract") command.option("--cross", CROSS);
    if (name === "lint") {
      addLintOptions(command).action(async (paths: string[], parsed: InputCommandOptions & ParsedLintOptions) => {
        const lint = lintOptionsOf(parsed);
        const { runCommand } = await import("./run-command.ts");
        finish(await runCommand({ ...parsed, format: "stylish", command: name, paths, lint }, terminal));
      });
      continue;
    }
    command.addOption(formatOption(name === "compare" ? COMPARE_FORMATS : FORMATS));
    command.action(async (paths: string[], options: Omit<CommandOptions, "command" | "paths">) => {
      const { runCommand } = await import("./run-command.ts");
      finish(await runCommand({ ...options, command: name, paths }, terminal));
    });
  }

  addInputOptions(
    program
      .command("explain")
      .summary("show how a line was read and compared, and why")
      .description("Shows how a line was read and compared, and why.")
      .argument("<place>", "FILE:LINE or FILE:LINE:COLUMN, counted from 1"),
  )
    .option("--cross [paths...]", "compare the file with these files too (the working folder's where none are named)")
    .addOption(formatOption(FORMATS))
    .addHelpText("after", EXPLAIN_HELP)
    .action(async (given: string, options: Omit<CommandOptions, "command" | "paths" | "place">) => {
      const { path, place } = placeIn(given);
      const { runCommand } = await import("./run-command.ts");
      finish(await runCommand({ ...options, command: "explain", paths: [path], place }, terminal));
    });

  program
    .command("index")
    .summary("build, show, check or remove what is kept of the sources")
    .description("Builds, shows, checks or removes what is kept of the sources of the working folder.")
    .addArgument(new Argument("<action>", "what to do").choices(INDEX_ACTIONS))
    .option("--sources <paths...>", "source documents: files, folders or globs (end the list with --)")
    .option("--config <file>", "use this configuration file instead of the one nearest to the working folder")
    .option("--cache-folder <folder>", CACHE_FOLDER)
    .addHelpText("after", "\nExamples:\n  tickmark index build --sources notes/\n  tickmark index status")
    .action(async (action: IndexAction, options: IndexOptions) => {
      const { runIndexCommand } = await import("./index-command.ts");
      finish(await runIndexCommand(action, options, terminal));
    });

  program
    .command("lsp")
    .summary("run the language server")
    .description("Runs the language server for an editor.")
    .option("--stdio", "speak over standard input and output")
    .option("--node-ipc", "speak over the channel of a parent Node process")
    .addOption(new Option("--clientProcessId <id>", "end when this process does").hideHelp())
    .option("--cache-folder <folder>", CACHE_FOLDER)
    .option("--no-cache", NO_CACHE)
    .addHelpText("after", "\nExample:\n  tickmark lsp --stdio")
    .action(async (options: CacheOptions & { stdio?: boolean; nodeIpc?: boolean }) => {
      if (!options.stdio && !options.nodeIpc) throw new UsageError('say how the editor speaks: "tickmark lsp --stdio"');
      await faces.startLanguageServer(options);
    });

  return async (args) => {
    try {
      if (args.length === 0) program.outputHelp({ error: true });
      else await program.parseAsync(args, { from: "user" });
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      finish(error.exitCode === 0 ? 0 : 2);
    } finally {
      if (out.length > 0) await terminal.write(out.join(""));
    }
    if (args.length === 0) finish(2);
  };
}

function addInputOptions(command: Command): Command {
  return command
    .option("--sources <paths...>", "source documents: files, folders or globs (end the list with --)")
    .option("--config <file>", "use this configuration file instead of the one nearest to each checked file")
    .option("--stdin-filename <name>", "the name that standard input goes by")
    .option("--cache-folder <folder>", CACHE_FOLDER)
    .option("--no-cache", NO_CACHE);
}

const INDEX_ACTIONS: readonly IndexAction[] = ["build", "status", "verify", "clear"];
const CACHE_FOLDER = "where what was read of sources is kept (TICKMARK_CACHE_FOLDER sets it too)";
const CROSS = "compare the checked files with each other too, besides the sources";
const NO_CACHE = "read everything afresh and keep nothing";

function placeIn(given: string): { path: string; place: LinePlace } {
  const [, path = "", line = "0", column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(given) ?? [];
  if (Number(line) < 1 || Number(column ?? 1) < 1) {
    throw new UsageError(`"${given}" names no line; write it as in "tickmark explain draft.md:12", counted from 1`);
  }
  return { path, place: { line: Number(line), ...(column !== undefined && { column: Number(column) }) } };
}

function formatOption(formats: readonly Format[]): Option {
  return new Option("--format <name>", `how results are written: ${formats.join(", ")}`)
    .default("stylish")
    .argParser((name: string): Format => {
      const known = formats.find((format) => format === name);
      if (known) return known;
      throw new UsageError(`unknown format "${name}"${didYouMean(name, formats)} (known are ${formats.join(", ")})`);
    });
}

const COMMANDS = [
  {
    name: "lint",
    summary: "check figures and names against the sources and the article itself",
    help: `
Examples:
  tickmark lint draft.md --sources notes/ report.txt
  tickmark lint docs --format json
  tickmark lint docs --format stylish --format sarif=findings.sarif
  tickmark lint docs --suppress-all          from now on only new findings are reported
  tickmark lint --sources seeds -- draft.md
  cat draft.md | tickmark lint - --stdin-filename draft.md`,
  },
  {
    name: "extract",
    summary: "list the claims and names that were read",
    help: `
Examples:
  tickmark extract draft.md
  tickmark extract articles --format json`,
  },
  {
    name: "compare",
    summary: "show for each claim what the sources say of the same thing",
    help: `
Examples:
  tickmark compare draft.md --sources notes/
  tickmark compare draft.md --sources 'notes/**/*.txt' --format json
  tickmark compare draft.md --sources notes/ --format html > report.html`,
  },
] as const satisfies readonly { name: Exclude<CommandName, "explain">; summary: string; help: string }[];

const EXPLAIN_HELP = `
Examples:
  tickmark explain draft.md:12
  tickmark explain draft.md:12:30 --sources notes/
  cat draft.md | tickmark explain -- -:3`;

const GENERAL_HELP = `
Examples:
  tickmark lint draft.md --sources notes/      what in the draft disagrees with the notes, or with itself
  tickmark compare draft.md --sources notes/   every claim beside what the notes say
  tickmark lint docs --format json             for programs
  tickmark explain draft.md:12                 how a line was read, and why
  tickmark lsp --stdio                         for editors

Exit codes:
  0  nothing at or above the failing severity (warning)
  1  something
  2  wrong usage, configuration, or input that could not be read; what could be read is still reported`;
