import { Argument, type Command, CommanderError, Option } from "commander";
import { CONFIGURATION_NAME } from "../config/configuration.ts";
import type { Terminal } from "../host/terminal.ts";
import { didYouMean } from "../text/nearest-word.ts";
import type { CacheOptions, CommandOptions, Format, InputCommandOptions, LinePlace } from "./command-options.ts";
import { COMPARE_FORMATS, FORMATS, REPORT_FORMATS } from "./command-options.ts";
import type { Shell } from "./completions/completions.ts";
import type { IndexAction, IndexOptions } from "./index-command.ts";
import type { InitOptions } from "./init-command.ts";
import { addLintOptions, FORMATS_HELP, lintOptionsOf, type ParsedLintOptions } from "./lint/lint-options.ts";
import { withValues } from "./option-values.ts";
import {
  COMPLETIONS_EXAMPLES,
  EXPLAIN_EXAMPLES,
  GENERAL_HELP,
  INDEX_EXAMPLES,
  INIT_EXAMPLES,
  LSP_EXAMPLES,
  REPORT_EXAMPLES,
  REVIEW_EXAMPLES,
  RULES_EXAMPLES,
  shownCommands,
} from "./shown-commands.ts";
import { UsageCommand, unknownCommand } from "./usage-command.ts";
import { UsageError } from "./usage-error.ts";
import { VERSION_FLAGS, version } from "./version.ts";

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
  const program = new UsageCommand("tickmark")
    .description("Checks the figures and names in prose against source documents and against the article itself.")
    .version(version(), VERSION_FLAGS, "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", GENERAL_HELP)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => out.push(text),
      writeErr: (text) => terminal.warn(text.replace(/^error: /, "tickmark: ")),
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
    });

  program.hook("preAction", (_, command) => {
    const { sources = [], printConfig }: { sources?: readonly string[]; printConfig?: string } = command.opts();
    const isSilent = command.args.length > 0 || command.registeredArguments[0]?.variadic !== true;
    if (isSilent || sources.length < 2 || printConfig !== undefined) return;
    // The list may have swallowed what was to be checked.
    const all = `${sources.slice(0, -1).join(", ")} and ${sources.at(-1)}`;
    terminal.warn(
      `tickmark: ${all} are all taken as sources and this folder is checked; name what to check before --sources or behind --\n`,
    );
  });

  for (const { name, summary, examples } of shownCommands) {
    const command = program
      .command(name)
      .summary(summary)
      .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
      .argument("[paths...]", PATHS, ["."])
      .addHelpText("after", examples);
    addInputOptions(command);
    if (name !== "extract") command.option("--cross", CROSS);
    addChoiceOptions(command);
    if (name === "lint") {
      command.option("--print-config <file>", "print the settings that hold for a file, and check nothing");
      addLintOptions(command)
        .addHelpText("after", FORMATS_HELP)
        .action(async (paths: string[], parsed: ParsedLint) => {
          if (parsed.printConfig !== undefined) {
            const [extra] = paths;
            if (extra !== undefined && extra !== ".")
              throw new UsageError(
                `--print-config shows what holds for ${parsed.printConfig} alone; leave "${extra}" out`,
              );
            const { printConfiguration } = await import("./print-configuration.ts");
            finish(await printConfiguration(parsed.printConfig, parsed, terminal));
            return;
          }
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
    .addHelpText("after", EXPLAIN_EXAMPLES)
    .action(async (given: string, options: Omit<CommandOptions, "command" | "paths" | "place">) => {
      const { path, place } = placeIn(given);
      const { runCommand } = await import("./run-command.ts");
      finish(await runCommand({ ...options, command: "explain", paths: [path], place }, terminal));
    });

  addChoiceOptions(
    addInputOptions(
      program
        .command("report")
        .summary("write what sources and reviewers say of each claim, as a page or a table")
        .description("Writes what sources and reviewers say of each claim, as one page for a browser or as a table.")
        .argument("[paths...]", PATHS, ["."]),
    ),
  )
    .option("--cross", CROSS)
    .addOption(formatOption(REPORT_FORMATS, "html"))
    .option("--output <file>", "the file to write (standard output)")
    .addHelpText("after", REPORT_EXAMPLES)
    .action(async (paths: string[], { output, ...options }: ParsedReport) => {
      const { writeReport } = await import("./report/write-report.ts");
      finish(await writeReport({ ...options, command: "compare", paths }, output, terminal));
    });

  addInputOptions(
    program
      .command("review")
      .summary("list what reviewers said of the claims, and what waits for them")
      .description(
        "Lists what reviewers said of the claims in .tickmark/review.json, and how many claims wait for them.",
      )
      .argument("[paths...]", PATHS, ["."]),
  )
    .option("--prune", "take out marks on claims and articles that are gone")
    .addOption(formatOption(FORMATS))
    .addHelpText("after", REVIEW_EXAMPLES)
    .action(async (paths: string[], options: Omit<CommandOptions, "command" | "paths">) => {
      const { runCommand } = await import("./run-command.ts");
      finish(await runCommand({ ...options, command: "review", paths }, terminal));
    });

  program
    .command("rules")
    .summary("list the checks, or show the page of one")
    .description("Lists the checks, or shows the page of one.")
    .argument("[id]", "the check's name, as findings give it")
    .addOption(formatOption(FORMATS))
    .addHelpText("after", RULES_EXAMPLES)
    .action(async (id: string | undefined, { format }: { format: Format }) => {
      const { sayRules } = await import("./rules/say-rules.ts");
      await terminal.write(await sayRules(id, format, terminal));
    });

  program
    .command("init")
    .summary(`write a ${CONFIGURATION_NAME} to begin with`)
    .description(`Writes a ${CONFIGURATION_NAME} to begin with; one that is there is left alone.`)
    .option("--sources <folder>", "the folder of the source documents")
    .addOption(
      new Option(
        "--strictness <level>",
        "how much fails: errors alone, warnings too, all and claims without sources",
      ).choices(["relaxed", "usual", "strict"]),
    )
    .option("-y, --yes", "ask nothing")
    .addHelpText("after", INIT_EXAMPLES)
    .action(async (options: InitOptions) => {
      const { runInit } = await import("./init-command.ts");
      finish(await runInit(options, terminal));
    });

  program
    .command("completions")
    .summary("print what makes a shell complete commands and options")
    .description("Prints what makes a shell complete commands and options.")
    .addArgument(new Argument("<shell>", "which shell").choices(SHELLS))
    .addHelpText("after", COMPLETIONS_EXAMPLES)
    .action(async (shell: Shell) => {
      const { completionsFor } = await import("./completions/completions.ts");
      await terminal.write(completionsFor(shell, program));
    });

  program
    .command("index")
    .summary("build, show, check or remove what is kept of the sources")
    .description("Builds, shows, checks or removes what is kept of the sources of the working folder.")
    .addArgument(new Argument("<action>", "what to do").choices(INDEX_ACTIONS))
    .option("--sources <paths...>", "source documents: files, folders or globs (end the list with --)")
    .option("--config <file>", "use this configuration file instead of the one nearest to the working folder")
    .option("--cache-folder <folder>", CACHE_FOLDER)
    .addHelpText("after", INDEX_EXAMPLES)
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
    .addHelpText("after", LSP_EXAMPLES)
    .action(async (options: CacheOptions & { stdio?: boolean; nodeIpc?: boolean }) => {
      if (!options.stdio && !options.nodeIpc) throw new UsageError('say how the editor speaks: "tickmark lsp --stdio"');
      await faces.startLanguageServer(options);
    });

  return async (args) => {
    try {
      const [first, asked] = args;
      if (first === "help" && asked !== undefined && !program.commands.some((command) => command.name() === asked))
        throw new UsageError(unknownCommand(program, asked));
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

/** Which of the files are taken. */
function addChoiceOptions(command: Command): Command {
  return command
    .option("--changed", "only files with changes that git has no commit of yet")
    .option("--since <revision>", "only files that changed since this branch left a revision, such as main")
    .option("--staged", "only files that the next commit would take, as they are on disk");
}

type ParsedReport = InputCommandOptions & { readonly format: Format; readonly output?: string };

type ParsedLint = InputCommandOptions & ParsedLintOptions & { readonly printConfig?: string };

const PATHS = 'files, folders or globs; what stands behind "!" is left out; "-" is standard input';
const SHELLS: readonly Shell[] = ["bash", "zsh", "fish"];
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

function formatOption(formats: readonly Format[], usual: Format = "stylish"): Option {
  const option = new Option("--format <name>", `how results are written: ${formats.join(", ")}`)
    .default(usual)
    .argParser((name: string): Format => {
      const known = formats.find((format) => format === name);
      if (known) return known;
      throw new UsageError(`unknown format "${name}"${didYouMean(name, formats)} (known are ${formats.join(", ")})`);
    });
  return withValues(option, formats);
}
