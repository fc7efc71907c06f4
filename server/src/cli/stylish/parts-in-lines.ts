import { stripVTControlCharacters } from "node:util";
import { columnsOf } from "./screen-text.ts";

/** Parts of a sentence, painted or not, in lines that fit the screen; a line ends with a part. */
export function partsInLines(parts: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const [i, part] of parts.entries()) {
    const ended = i < parts.length - 1 ? `${part};` : part;
    const last = lines.at(-1);
    const longer = last === undefined ? ended : `${last} ${ended}`;
    if (last !== undefined && columnsOf(stripVTControlCharacters(longer)) <= columns) lines[lines.length - 1] = longer;
    else lines.push(ended);
  }
  return lines;
}
