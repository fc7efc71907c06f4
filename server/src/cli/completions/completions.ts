import type { Command, Option } from "commander";
import { checks } from "../../checks/registry.ts";
import { valuesOf } from "../option-values.ts";
import { bashCompletions } from "./bash.ts";
import { fishCompletions } from "./fish.ts";
import { zshCompletions } from "./zsh.ts";

export type Shell = "bash" | "zsh" | "fish";

/** A command as shells complete it. */
export interface ShellCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly ShellOption[];
  /** What its first argument may be; empty where that is a file, or where there is none. */
  readonly words: readonly string[];
  readonly takesFiles: boolean;
}

export interface ShellOption {
  /** "--format". */
  readonly long: string;
  /** "-y"; absent where there is none. */
  readonly short?: string;
  readonly summary: string;
  readonly takesValue: boolean;
  /** What its value may be; empty for anything else. */
  readonly values: readonly string[];
  /** What its value is where no values are known; absent for one that nothing can be said of. */
  readonly kind?: ValueKind;
}

export type ValueKind = "file" | "folder" | "revision";

/** The completion script of a shell, made from the program's own description. */
export function completionsFor(shell: Shell, program: Command): string {
  const commands = [...program.commands.map(describe), describeHelp(program)];
  const general = program.options.map(describeOption);
  const help = { long: "--help", short: "-h", summary: "print this help", takesValue: false, values: [] };
  const all = commands.map((command) => ({ ...command, options: [...command.options, help] }));
  const options = [...general, help];
  if (shell === "bash") return bashCompletions(all, options);
  return shell === "zsh" ? zshCompletions(all, options) : fishCompletions(all, options);
}

function describe(command: Command): ShellCommand {
  const [first] = command.registeredArguments;
  const words = command.name() === "rules" ? checks.map(({ id }) => id) : (first?.argChoices ?? []);
  return {
    name: command.name(),
    summary: command.summary(),
    options: command.options.filter(({ hidden }) => !hidden).map(describeOption),
    words,
    takesFiles: first !== undefined && words.length === 0,
  };
}

function describeHelp(program: Command): ShellCommand {
  const words = program.commands.map((command) => command.name());
  return { name: "help", summary: "print the help of a command", options: [], words, takesFiles: false };
}

/** By what stands for a value in the help; names and counts are everybody's own. */
const kinds: Readonly<Record<string, ValueKind>> = {
  file: "file",
  paths: "file",
  name: "file",
  folder: "folder",
  revision: "revision",
};

function describeOption(option: Option): ShellOption {
  const values = valuesOf(option);
  const kind = values.length > 0 ? undefined : kinds[/[<[](\w+)/.exec(option.flags)?.[1] ?? ""];
  return {
    long: option.long ?? "",
    ...(option.short && { short: option.short }),
    summary: option.description,
    takesValue: option.required || option.optional,
    values,
    ...(kind && { kind }),
  };
}
