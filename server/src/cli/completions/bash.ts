import type { ShellCommand, ShellOption } from "./completions.ts";

export function bashCompletions(commands: readonly ShellCommand[], options: readonly ShellOption[]): string {
  const names = commands.map(({ name }) => name);
  const valued = commands.flatMap(({ name, options: own }) =>
    own.filter(({ takesValue }) => takesValue).map((option) => `    ${name}:${option.long}) ${valueReply(option)} ;;`),
  );
  const words = commands.map(({ name, options: own, words: first, takesFiles }) => {
    const flags = own.map(({ long }) => long).join(" ");
    const rest = takesFiles ? "files" : `words "${first.join(" ")}"`;
    return `    ${name}) if [[ $cur == -* ]]; then words "${flags}"; else ${rest}; fi ;;`;
  });
  return `# bash completion for tickmark
_tickmark() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" command="" i
  words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur"); }
  files() { compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); }
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      ${names.join("|")}) command="\${COMP_WORDS[i]}"; break ;;
    esac
  done
  case "$command:$prev" in
${valued.join("\n")}
  esac
  case "$command" in
${words.join("\n")}
    *) words "${[...names, ...options.map(({ long }) => long)].join(" ")}" ;;
  esac
}
complete -F _tickmark tickmark
`;
}

function valueReply({ values }: ShellOption): string {
  return `${values.length > 0 ? `words "${values.join(" ")}"` : "files"}; return`;
}
