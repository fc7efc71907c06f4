import type { ShellCommand, ShellOption } from "./completions.ts";

export function zshCompletions(commands: readonly ShellCommand[], options: readonly ShellOption[]): string {
  const names = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  const cases = commands.map(({ name, options: own, words, takesFiles }) => {
    const rest = takesFiles ? ["'*:file:_files'"] : words.length > 0 ? [`'1:what:(${words.join(" ")})'`] : [];
    const specs = [...own.map(spec), ...rest];
    return `    ${name})\n      _arguments -s \\\n        ${specs.join(" \\\n        ")}\n      ;;`;
  });
  return `#compdef tickmark
_tickmark() {
  local -a commands
  commands=(
${names.join("\n")}
  )
  if (( CURRENT == 2 )); then
    if [[ $words[2] == -* ]]; then
      compadd -- ${options.map(({ long }) => long).join(" ")}
    else
      _describe -t commands command commands
    fi
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _tickmark "$@"
else
  compdef _tickmark tickmark
fi
`;
}

function spec({ long, summary, takesValue, values }: ShellOption): string {
  const text = summary.replace(/[[\]\\:]/g, "\\$&");
  const value = !takesValue ? "" : values.length > 0 ? `:value:(${values.join(" ")})` : ":value:_files";
  return quoted(`*${long}[${text}]${value}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
