/** An ISO date at the beginning of a text, with or without a time behind it; absent where no such day exists. */
export function isoDateOf(text: string): string | undefined {
  const match = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1000) return undefined;
  return date.toISOString().slice(0, 10);
}
