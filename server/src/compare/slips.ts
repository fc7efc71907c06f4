/** Whether one number is likely the other mistyped: two digits swapped or another scale word. */
export function isSlip(a: number, b: number): boolean {
  return scaleSlip(a, b) !== null || digitsSwapped(a, b);
}

/** The digits of a number that are not zeros at its ends. */
export function mantissa(value: number): string {
  if (Number.isSafeInteger(value) && value > 0 && value < 1e11) return digitsOfWhole(value);
  let digits = mantissas.get(value);
  if (digits === undefined) {
    digits = significantDigits(value);
    if (mantissas.size >= mostMantissas) mantissas.clear();
    mantissas.set(value, digits);
  }
  return digits;
}

/** 1,000, a million or a billion where the two numbers are that many times apart; else `null`. */
export function scaleSlip(a: number, b: number): number | null {
  const times = Math.max(Math.abs(a), Math.abs(b)) / Math.min(Math.abs(a), Math.abs(b));
  const factor = [10, 100, 1e3, 1e6, 1e9].find((each) => Math.abs(times / each - 1) < 0.05) ?? null;
  if (factor === null) return null;
  // "One of them" and 1,032 are alike by chance; a single digit must be the other's only one too.
  const small = Math.min(Math.abs(a), Math.abs(b));
  if (factor >= 1e3) return small < 10 && mantissa(small).length === 1 && mantissa(a) !== mantissa(b) ? null : factor;
  // Ten times and a hundred times are a digit too many only where the digits are the same and telling.
  const digits = mantissa(a);
  const telling = digits.length > 2 || (digits.length === 2 && Math.min(a, b) >= 1000);
  return digits === mantissa(b) && telling ? factor : null;
}

/**
 * Whether two numbers of two digits differ only in where the point stands, 3.1 and 31, 0.28 and 2.80: less telling than a
 * slip, for short numbers are alike by chance.
 */
export function pointMoved(a: number, b: number): boolean {
  const digits = mantissa(a);
  if (digits.length !== 2 || digits !== mantissa(b)) return false;
  const times = Math.max(Math.abs(a), Math.abs(b)) / Math.min(Math.abs(a), Math.abs(b));
  return Math.abs(times - 10) < 0.01 || Math.abs(times - 100) < 0.1;
}

/** Whether the two numbers differ by two neighbouring digits changing places. */
export function digitsSwapped(a: number, b: number): boolean {
  if (!differsLikeSwap(a, b)) return false;
  const left = significant(a);
  const right = significant(b);
  if (left.length !== right.length || left === right) return false;
  for (let i = 0; i + 1 < left.length; i++) {
    if (left[i] === right[i]) continue;
    return left[i] === right[i + 1] && left[i + 1] === right[i] && left.slice(i + 2) === right.slice(i + 2);
  }
  return false;
}

/** Whether two numbers of two or more digits and of one size differ in one digit only: 61 and 81, 64.1 and 74.1. */
export function digitReplaced(a: number, b: number): boolean {
  const left = significant(a);
  const right = significant(b);
  if (left.length !== right.length || Math.max(mantissa(a).length, mantissa(b).length) < 2) return false;
  let differing = 0;
  for (let i = 0; i < left.length && differing < 2; i++) if (left[i] !== right[i]) differing++;
  return differing === 1 && left.slice(left.indexOf("e")) === right.slice(right.indexOf("e"));
}

/** Two neighbouring digits that change places change a number by one to eight times nine times a power of ten. */
function differsLikeSwap(a: number, b: number): boolean {
  const ninth = Math.abs(a - b) / 9;
  if (ninth === 0) return false;
  const digit = ninth / 10 ** Math.floor(Math.log10(ninth) + 1e-9);
  return Math.abs(digit - Math.round(digit)) < 1e-6;
}

/** The first twelve digits with the exponent behind, so that only numbers of one size are alike. */
function significant(value: number): string {
  return Math.abs(value).toExponential(11).replace(".", "");
}

function digitsOfWhole(value: number): string {
  let rest = value;
  while (rest % 10 === 0) rest /= 10;
  return String(rest);
}

/** Figures are compared with many others each, so their digits are written out once. */
const mantissas = new Map<number, string>();
const mostMantissas = 8192;

/** "1509" of 1.50900000000e+3. */
function significantDigits(value: number): string {
  const written = Math.abs(value).toExponential(11);
  let end = written.indexOf("e");
  if (end < 0) return written;
  while (end > 2 && written.charCodeAt(end - 1) === 48) end--;
  const first = written.charAt(0);
  return end > 2 ? first + written.slice(2, end) : first === "0" ? "" : first;
}
