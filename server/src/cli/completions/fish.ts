import type { ShellCommand, ShellOption, ValueKind } from "./completions.ts";

export function fishCompletions(commands: readonly ShellCommand[], options: readonly ShellOption[]): string {
  const lines = ["# fish completion for tickmark"];
  for (const option of options) lines.push(optionLine("__fish_use_subcommand", option));
  for (const { name, summary, options: own, words, takesFiles } of commands) {
    const seen = `__fish_seen_subcommand_from ${name}`;
    lines.push(`complete -c tickmark -f -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`);
    for (const option of own) lines.push(optionLine(quoted(seen), option));
    if (!takesFiles) lines.push(`complete -c tickmark -f -n ${quoted(seen)} -a ${quoted(words.join(" "))}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Nothing is offered where nothing is known. */
const replies: Readonly<Record<ValueKind | "nothing", string>> = {
  file: " -r -F",
  folder: " -x -a '(__fish_complete_directories)'",
  revision: ` -x -a ${quoted("(git for-each-ref --format='%(refname:short)' 2>/dev/null)")}`,
  nothing: " -x",
};

function optionLine(when: string, { long, short, summary, takesValue, values, kind }: ShellOption): string {
  const known = values.length > 0 ? ` -x -a ${quoted(values.join(" "))}` : replies[kind ?? "nothing"];
  const value = takesValue ? known : "";
  const letter = short === undefined ? "" : ` -s ${short.slice(1)}`;
  return `complete -c tickmark -n ${when} -l ${long.slice(2)}${letter}${value} -d ${quoted(summary)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
