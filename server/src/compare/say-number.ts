/** A computed number as a writer would put it: grouped, at most `digits` significant ones, never fewer than its whole part. */
export function sayNumber(value: number, digits = 3): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  const decimals = size === 0 || Number.isInteger(value) ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(size)));
  const rounded = value.toFixed(Math.min(decimals, 12));
  const [whole = "", fraction = ""] = rounded.split(".");
  const kept = fraction.replace(/0+$/, "");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (kept === "" ? "" : `.${kept}`);
}

/** The same with a scale word from a million on: 140 trillion, 2.4 million. */
export function sayScaled(value: number, digits = 4): string {
  for (const [size, word] of scales) {
    if (Math.abs(value) >= size) return `${sayNumber(value / size, digits)} ${word}`;
  }
  return sayNumber(value, digits);
}

const scales = [
  [1e15, "quadrillion"],
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;
