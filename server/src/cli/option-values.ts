import type { Option } from "commander";

const values = new WeakMap<Option, readonly string[]>();

/** Says which values an option knows, for shells that complete them; the option's own reading decides. */
export function withValues(option: Option, known: readonly string[]): Option {
  values.set(option, known);
  return option;
}

/** The values that an option knows; empty for one that takes anything. */
export function valuesOf(option: Option): readonly string[] {
  return values.get(option) ?? option.argChoices ?? [];
}
