import type { ShellCommand, ShellOption, ValueKind } from "./completions.ts";

export function bashCompletions(commands: readonly ShellCommand[], options: readonly ShellOption[]): string {
  const names = commands.map(({ name }) => name);
  const valued = commands.flatMap(({ name, options: own }) =>
    own
      .filter(({ takesValue }) => takesValue)
      .map((option) => {
        const patterns = [option.long, option.short].filter((flag) => flag !== undefined);
        return `    ${patterns.map((flag) => `${name}:${flag}`).join("|")}) ${valueReply(option)}; return ;;`;
      }),
  );
  const words = commands.map(({ name, options: own, words: first, takesFiles }) => {
    const flags = own.map(({ long }) => long).join(" ");
    const rest = takesFiles ? "files" : `words "${first.join(" ")}"`;
    return `    ${name}) if [[ $cur == -* && -z $ended ]]; then words "${flags}"; else ${rest}; fi ;;`;
  });
  return `# bash completion for tickmark
_tickmark() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" command="" ended="" i
  words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur"); }
  files() { compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); }
  folders() { compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$cur"); }
  revisions() { words "$(git for-each-ref --format='%(refname:short)' 2>/dev/null)"; }
  COMPREPLY=()
  # Where "=" parts words, --format=json arrives as three; elsewhere as one.
  if [[ $cur == "=" ]]; then
    cur=""
  elif [[ $prev == "=" ]]; then
    prev="\${COMP_WORDS[COMP_CWORD - 2]}"
  elif [[ $cur == --*=* ]]; then
    prev="\${cur%%=*}"
    cur="\${cur#*=}"
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    [[ \${COMP_WORDS[i]} == "--" ]] && ended=1
    [[ -n $command ]] && continue
    case "\${COMP_WORDS[i]}" in
      ${names.join("|")}) command="\${COMP_WORDS[i]}" ;;
    esac
  done
  [[ -z $ended ]] && case "$command:$prev" in
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

const replies: Readonly<Record<ValueKind, string>> = { file: "files", folder: "folders", revision: "revisions" };

/** Nothing is offered where nothing is known. */
function valueReply({ values, kind }: ShellOption): string {
  if (values.length > 0) return `words "${values.join(" ")}"`;
  return kind === undefined ? ":" : replies[kind];
}
