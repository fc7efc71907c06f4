/**
 * The end of the formula whose first dollar sign stands at `at`, `$…$` or `$$…$$`; -1 where it is none.
 *
 * Dollars are money first. A formula touches its signs on the inside, no letter or digit stands before it and no digit
 * after it, and it holds something that only formulas hold: a backslash, `^`, `_`, `=` or a brace.
 */
export function endOfMath(text: string, at: number): number {
  const size = text.charCodeAt(at + 1) === 36 ? 2 : 1;
  const start = at + size;
  if (at > 0 && /[\p{L}\p{N}$\\]/u.test(text.charAt(at - 1))) return -1;
  if (size === 1 && isSpace(text.charCodeAt(start))) return -1;
  const close = nextDollar(text, start);
  if (close <= start || !looksLikeTex(text.slice(start, close))) return -1;
  const end = close + size;
  if (size === 2) return text.charCodeAt(close + 1) === 36 ? end : -1;
  const next = text.charCodeAt(end);
  return isSpace(text.charCodeAt(close - 1)) || (next >= 48 && next <= 57) || next === 36 ? -1 : end;
}

/** True of what only a formula holds. */
export function looksLikeTex(text: string): boolean {
  return /[\\^_={}]/.test(text);
}

function nextDollar(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 36) return at;
    if (code === 92) at++;
  }
  return -1;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || Number.isNaN(code);
}
