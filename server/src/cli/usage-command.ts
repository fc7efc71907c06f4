import { existsSync } from "node:fs";
import { Command, type ErrorOptions } from "commander";
import { didYouMean, nearest } from "../text/nearest-word.ts";

/** A command that tells what is wrong with its usage in one line, with the nearest right word. */
export class UsageCommand extends Command {
  override createCommand(name?: string): UsageCommand {
    return new UsageCommand(name);
  }

  override error(message: string, options?: ErrorOptions): never {
    return super.error(`error: ${inWords(this, message.replace(/^error: /, ""), options?.code ?? "")}`, options);
  }
}

/** What to say of a word that is no command. */
export function unknownCommand(program: Command, word: string): string {
  const names = [...program.commands.map((command) => command.name()), "help"];
  const flag = program.options.find(({ long }) => long === `--${word}`)?.long;
  if (flag !== undefined) return `unknown command "${word}"; did you mean "tickmark ${flag}"?`;
  const near = nearest(word, names);
  if (existsSync(word) && (near === undefined || /[./]/.test(word)))
    return `unknown command "${word}"; to check it, write "tickmark lint ${word}"`;
  return `unknown command "${word}"${near === undefined ? '; "tickmark --help" lists them' : didYouMean(word, names)}`;
}

function inWords(command: Command, message: string, code: string): string {
  const [quoted = ""] = /(?<=')[\s\S]*(?=')/.exec(message.replace(/\n\(Did you mean[\s\S]*$/, "")) ?? [];
  switch (code) {
    case "commander.unknownCommand":
      return unknownCommand(command, quoted);
    case "commander.unknownOption":
      return unknownOption(command, quoted);
    case "commander.missingArgument":
      return missingArgument(command, quoted);
    case "commander.optionMissingArgument":
      return `${quoted.replace(/^-\w, | .*/g, "")} needs a value: ${quoted}`;
    case "commander.excessArguments":
      return excessArguments(command);
    default:
      return refusedChoice(message) ?? message;
  }
}

function unknownOption(command: Command, given: string): string {
  const word = given.replace(/=[\s\S]*/, "");
  const own = flagsOf(command);
  const other = command.parent?.commands.find((each) => flagsOf(each).includes(word));
  if (other !== undefined) return `"tickmark ${command.name()}" has no ${word}; "tickmark ${other.name()}" has`;
  // One letter is near to every other; only a capital for a small one is a slip.
  const near = word.startsWith("--")
    ? nearest(word, own)
    : own.find((flag) => flag.toLowerCase() === word.toLowerCase());
  const said = `unknown option "${word}"`;
  if (/^-:\d/.test(given)) return `${said}; standard input stands behind --, as in "${whole(command)} -- ${given}"`;
  if (existsSync(given)) return `${said}; a path that begins so is written "./${given}", or stands behind --`;
  if (near !== undefined) return `${said}; did you mean "${near}"?`;
  return `${said}; "${whole(command)} --help" lists them`;
}

function missingArgument(command: Command, name: string): string {
  const argument = command.registeredArguments.find((each) => each.name() === name);
  const { argChoices: choices, description = "" } = argument ?? {};
  return `"${whole(command)}" needs <${name}>: ${choices?.join(", ") ?? description}`;
}

function excessArguments(command: Command): string {
  const most = command.registeredArguments.length;
  const takes = most === 0 ? "no argument" : most === 1 ? "one argument" : `${most} arguments`;
  return `"${whole(command)}" takes ${takes}, not ${command.args.length}: ${command.args.join(", ")}`;
}

/** A value that is none of the known ones; `undefined` for other mistakes. */
function refusedChoice(message: string): string | undefined {
  const [, option, value = "", argument, known = ""] =
    /^(?:option '(?:-\w, )?(\S+)[^']*' argument|command-argument value) '([\s\S]*)' is invalid(?: for argument '(.*)')?\. Allowed choices are (.*)\.$/.exec(
      message,
    ) ?? [];
  const what = option ?? argument;
  return what && `${what} does not know "${value}"${didYouMean(value, known.split(", "))} (known are ${known})`;
}

function flagsOf(command: Command): string[] {
  return [...command.options, ...(command.parent?.options ?? [])]
    .filter(({ hidden }) => !hidden)
    .flatMap(({ long, short }) => [long, short].filter((flag) => flag !== undefined))
    .concat("--help", "-h");
}

/** A command as it is typed: "tickmark lint". */
function whole(command: Command): string {
  return command.parent ? `${whole(command.parent)} ${command.name()}` : command.name();
}
