import type { Random } from "./random.ts";

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A whole number below a million in words. */
export function inWords(n: number): string {
  if (n < 20) return small[n] ?? "";
  if (n < 100) return `${tens[Math.floor(n / 10)]}${n % 10 ? `-${small[n % 10]}` : ""}`;
  if (n < 1000) return `${small[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ""}`;
  return `${inWords(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${inWords(n % 1000)}` : ""}`;
}

const firsts = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

/** "second", "third" … up to "twelfth". */
export function ordinalInWords(n: number): string {
  return firsts[n] ?? `${n}th`;
}

/** 1,509 */
export function grouped(n: number, mark = ","): string {
  return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, mark);
}

/** With capital letters where sentences and blocks begin. */
export function capitalised(text: string): string {
  return text.replace(
    /(^(?!---)|\n\n(?!---)|[.!?]”? )((?:[#>*_“"|-]|\d\.|\s)*)(\p{Ll})/gu,
    (_, end: string, marks: string, letter: string) => end + marks + letter.toUpperCase(),
  );
}

/** Writes one kind of figure in one style throughout. */
export type Style = (value: number) => string;

/** In bold or plain, as some people mark their figures. */
function marked(random: Random): (text: string) => string {
  return random.chance(0.07) ? (text) => `**${text}**` : (text) => text;
}

/** Counts: digits with or without grouping, or words. */
export function countStyle(random: Random): Style {
  const style = random.integer(1, 20);
  const mark = marked(random);
  return (n) => {
    if (style <= 7 && n <= 20) return mark(inWords(n));
    if (style <= 4 && n <= 99) return mark(inWords(n));
    if (style === 20 && n >= 10_000) return mark(grouped(n, "\u202f"));
    return mark(style === 19 && n < 10_000 ? String(n) : grouped(n));
  };
}

/** Percentages with `decimals` places: sign, one word, two words, or all in words. */
export function percentStyle(random: Random, decimals = 0): Style {
  const style = random.integer(1, 10);
  const mark = marked(random);
  return (value) => {
    if (style === 10 && decimals === 0 && value < 1000) return mark(`${inWords(value)} percent`);
    const digits = value.toFixed(decimals);
    return mark(style <= 4 ? `${digits} percent` : style <= 8 ? `${digits}%` : `${digits} per cent`);
  };
}

/** Sums of money below a million in full, or with `scale` "million" or "billion". */
export function moneyStyle(random: Random, scale?: "million" | "billion", decimals = 0): Style {
  const sign = random.pick(["$", "$", "£", "€", "US$", ""]);
  const name = random.pick(["euros", "dollars", "pounds"]);
  const short = scale !== undefined && random.chance(0.3);
  const mark = marked(random);
  return (value) => {
    const digits = scale === undefined ? grouped(value) : value.toFixed(decimals);
    const word = scale === undefined ? "" : short && sign !== "" ? (scale === "million" ? "m" : "bn") : ` ${scale}`;
    return mark(sign === "" ? `${digits}${word} ${name}` : `${sign}${digits}${word}`);
  };
}
