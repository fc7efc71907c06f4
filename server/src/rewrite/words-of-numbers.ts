const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS = new Map([
  ["one", "first"],
  ["two", "second"],
  ["three", "third"],
  ["five", "fifth"],
  ["eight", "eighth"],
  ["nine", "ninth"],
  ["twelve", "twelfth"],
]);

/** A whole number as people write it out: up to a hundred, and round hundreds below a thousand; `undefined` for all others. */
export function cardinalInWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0) return undefined;
  if (value < 20) return SMALL[value];
  if (value < 100) {
    const tens = TENS[Math.floor(value / 10) - 2] ?? "";
    return value % 10 === 0 ? tens : `${tens}-${SMALL[value % 10]}`;
  }
  return value < 1000 && value % 100 === 0 ? `${SMALL[value / 100]} hundred` : undefined;
}

/** "First", "twenty-first", "hundredth"; `undefined` beyond a hundred. */
export function ordinalInWords(value: number): string | undefined {
  if (value < 1 || value > 100) return undefined;
  if (value === 100) return "hundredth";
  const cardinal = cardinalInWords(value);
  if (cardinal === undefined) return undefined;
  const [, head = "", last = ""] = /^(.*-)?([a-z]+)$/.exec(cardinal) ?? [];
  const ordinal = ORDINALS.get(last) ?? (last.endsWith("y") ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return head + ordinal;
}

/** The ending of an ordinal in digits: 1st, 2nd, 3rd, 11th. */
export function ordinalEnding(value: number): string {
  const tens = Math.floor(value / 10) % 10;
  return tens === 1 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
}

/** "Half", "a third", "two-thirds", "three-tenths" for fractions that have a common name; `undefined` for all others. */
export function fractionInWords(top: number, bottom: number): string | undefined {
  if (bottom === 2) return top === 1 ? "half" : undefined;
  const part = bottom === 4 ? "quarter" : bottom <= 10 && bottom >= 3 ? ordinalInWords(bottom) : undefined;
  if (part === undefined || top < 1 || top >= bottom) return undefined;
  return top === 1 ? `${part === "eighth" ? "an" : "a"} ${part}` : `${SMALL[top]}-${part}s`;
}

/** The first letter in the case of the model's first letter. */
export function inCaseOf(model: string, text: string): string {
  return /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
