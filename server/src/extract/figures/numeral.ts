/** A number written with digits. */
export interface Numeral {
  readonly value: number;
  /** How many digits stand behind the decimal mark. */
  readonly decimals: number;
  /** The value is `mantissa` / 10^`decimals`, so that a scale can be applied without loss. */
  readonly mantissa: number;
  /** A grouping mark stands in it, so it is no year and no label. */
  readonly grouped: boolean;
}

const VULGAR: Readonly<Record<string, readonly [number, number]>> = {
  "½": [1, 2],
  "⅓": [1, 3],
  "⅔": [2, 3],
  "¼": [1, 4],
  "¾": [3, 4],
  "⅕": [1, 5],
  "⅖": [2, 5],
  "⅗": [3, 5],
  "⅘": [4, 5],
  "⅙": [1, 6],
  "⅚": [5, 6],
  "⅐": [1, 7],
  "⅛": [1, 8],
  "⅜": [3, 8],
  "⅝": [5, 8],
  "⅞": [7, 8],
  "⅑": [1, 9],
  "⅒": [1, 10],
};

/** Numerator and denominator of a fraction in one character; `undefined` for other text. */
export function vulgarFraction(text: string): readonly [number, number] | undefined {
  return text.length === 1 && text.charCodeAt(0) > 127 ? VULGAR[text] : undefined;
}

/**
 * Reads digits with grouping by comma, by space or in the Indian way (12,34,567), and with a decimal point or, where it
 * can be nothing else, a decimal comma. `null` for lists ("22,24,26"), versions ("1.2.3") and dates ("24.12.2025").
 */
export function readNumeral(text: string): Numeral | null {
  let mantissa = 0;
  let decimals = 0;
  let digits = 0;
  let sinceMark = 0;
  let commas = 0;
  let points = 0;
  let even = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      mantissa = mantissa * 10 + (code - 48);
      digits++;
      sinceMark++;
      if (points > 0) decimals++;
      continue;
    }
    if (code === 46) {
      if (++points > 1) return dotted(text);
      if (commas > 0 && sinceMark !== 3) return null;
    } else if (code === 44 || code === 32) {
      if (points > 0) return null;
      if (commas === 0 ? sinceMark > 3 || sinceMark === 0 : sinceMark !== 3 && sinceMark !== 2) even = false;
      commas++;
    } else return null;
    sinceMark = 0;
  }
  if (digits === 0 || sinceMark === 0) return null;
  if (commas > 0 && points === 0 && (sinceMark !== 3 || !even)) {
    if (commas > 1 || text.includes(" ")) return null;
    decimals = sinceMark;
  } else if (commas > 0 && !even) return null;
  if (digits > 15) return { value: Number(text.replace(/[, ]/g, "")), decimals, mantissa, grouped: commas > 0 };
  return { value: shifted(mantissa, -decimals), decimals, mantissa, grouped: commas > 0 };
}

/** 1.234.567, grouping by points, which only shows with two of them. */
function dotted(text: string): Numeral | null {
  const groups = text.split(".");
  const head = groups[0] ?? "";
  if (head.length > 3 || head.length === 0 || groups.slice(1).some((group) => group.length !== 3)) return null;
  const value = Number(groups.join(""));
  return Number.isNaN(value) ? null : { value, decimals: 0, mantissa: value, grouped: true };
}

/** `mantissa` · 10^`exponent`, correctly rounded for the sizes that prose holds. */
export function shifted(mantissa: number, exponent: number): number {
  if (exponent >= 0 && exponent <= 22) return mantissa * 10 ** exponent;
  if (exponent < 0 && exponent >= -22) return mantissa / 10 ** -exponent;
  return Number(`${mantissa}e${exponent}`);
}

/** True for a run of the digits 0 to 9 and nothing else. */
export function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return text.length > 0;
}
