import { unitOfWord } from "../../../units/registry.ts";
import { type Draft, lowerAt, type Passage, stretched } from "../draft.ts";

/** "An hour and a half", "two years and a half": a half of the unit that stands before it. */
export function joinHalvesBehind(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const one of drafts) {
    const whole = wholeBefore(passage, joined.at(-1), one);
    if (whole === null) joined.push(one);
    else {
      if (joined.at(-1)?.last === one.first - 1) joined.pop();
      joined.push(whole);
    }
  }
  return joined;
}

function wholeBefore(passage: Passage, before: Draft | undefined, one: Draft): Draft | null {
  if (one.form !== "fraction" || one.digits || (one.value !== 0.5 && one.value !== 0.25)) return null;
  if (lowerAt(passage, one.first) !== "a" || lowerAt(passage, one.first - 1) !== "and") return null;
  if (lowerAt(passage, one.last) === "of") return null;
  if (before !== undefined && before.last === one.first - 1) {
    if (before.form !== "amount" || before.unit === null || before.scale > 1 || before.dimension === "percent")
      return null;
    return stretched(before, before.first, one.last, { value: before.value + one.value, step: 0 });
  }
  const unit = unitOfWord(lowerAt(passage, one.first - 2));
  const article = lowerAt(passage, one.first - 3);
  if (unit === undefined || (article !== "a" && article !== "an")) return null;
  return stretched(one, one.first - 3, one.last, {
    form: "amount",
    value: 1 + one.value,
    dimension: unit.dimension,
    unit: unit.name,
    ratio: undefined,
  });
}
