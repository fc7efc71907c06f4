import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * As many different articles as asked for, out of few: copies with other figures and other names, the same for the same
 * number every time. Names come from the articles themselves, so that they stay as common as names in news are.
 */
export function createVariation(articles: readonly string[]): (i: number) => string {
  const pool = [...new Set(articles.flatMap((text) => [...text.matchAll(NAME)].map(([, , name]) => name ?? "")))];
  return (i) => {
    const text = articles[i % articles.length] ?? "";
    const copy = Math.floor(i / articles.length);
    if (copy === 0) return text;
    return text
      .replace(
        NAME,
        (_, before: string, name: string) => before + (pool[(hash(name) + copy * 7919) % pool.length] ?? name),
      )
      .replace(/\d+/g, (digits) => [...digits].map((digit, at) => vary(digit, at, copy)).join(""));
  };
}

/** Writes articles `from` up to `to` into a folder, a thousand to a subfolder. */
export function writeVaried(vary: (i: number) => string, folder: string, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const part = join(folder, String(Math.floor(i / 1000)).padStart(3, "0"));
    mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `${String(i).padStart(6, "0")}.md`), vary(i));
  }
}

/** A word with a capital inside a sentence. */
const NAME = /([a-z,] )(\p{Lu}\p{Ll}{3,})/gu;

/** Keeps a leading digit from becoming zero. */
function vary(digit: string, at: number, copy: number): string {
  const moved = (Number(digit) + copy * (at + 1)) % 10;
  return String(at === 0 && moved === 0 ? 1 + (copy % 9) : moved);
}

function hash(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum;
}
