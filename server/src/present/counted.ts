/** "1 file", "2 files"; `many` for a noun with an odd plural. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** 1,509 and 0.25. By hand, since the engine's own formatting takes longer to start than a small file to check. */
export function grouped(value: number): string {
  const [, sign = "", whole = "", rest = ""] = /^(-?)(\d+)(\.\d+)?$/.exec(String(value)) ?? [];
  if (whole === "") return String(value);
  let digits = whole;
  for (let i = whole.length - 3; i > 0; i -= 3) digits = `${digits.slice(0, i)},${digits.slice(i)}`;
  return sign + digits + rest;
}
