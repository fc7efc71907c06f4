import type { CheckOption, OptionValue, OptionValues } from "../model/check-setting.ts";

/** An option's value: as configured where that is of the right kind, else its default. */
export function optionValue<Value extends OptionValue>(values: OptionValues, option: CheckOption<Value>): Value {
  const set = Object.hasOwn(values, option.name) ? values[option.name] : undefined;
  return set !== undefined && sameKind(set, option.default) ? (set as Value) : option.default;
}

function sameKind(a: OptionValue, b: OptionValue): boolean {
  return typeof a === typeof b && Array.isArray(a) === Array.isArray(b);
}
