import type { ShellCommand, ShellOption, ValueKind } from "./completions.ts";

export function zshCompletions(commands: readonly ShellCommand[], options: readonly ShellOption[]): string {
  const names = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  const cases = commands.map(({ name, options: own, words, takesFiles }) => {
    const rest = takesFiles ? ["'*:file:_files'"] : words.length > 0 ? [`'1:what:(${words.join(" ")})'`] : [];
    const specs = [...own.map(spec), ...rest];
    return `    ${name})\n      _arguments -s -S \\\n        ${specs.join(" \\\n        ")}\n      ;;`;
  });
  return `#compdef tickmark
_tickmark_revisions() {
  compadd -- \${(f)"$(git for-each-ref --format='%(refname:short)' 2>/dev/null)"}
}
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

function spec({ long, summary, takesValue, values, kind }: ShellOption): string {
  const text = summary.replace(/[[\]\\:]/g, "\\$&");
  const known = values.length > 0 ? `(${values.join(" ")})` : kind === undefined ? " " : replies[kind];
  // With "=" the value may stand in the same word: --format=json.
  return quoted(`*${long}${takesValue ? "=" : ""}[${text}]${takesValue ? `:value:${known}` : ""}`);
}

const replies: Readonly<Record<ValueKind, string>> = {
  file: "_files",
  folder: "_files -/",
  revision: "_tickmark_revisions",
};

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
