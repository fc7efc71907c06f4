import { Random } from "./random.ts";
import type { Twin } from "./twins.ts";
import { fillers, headings } from "./vocabulary.ts";

/** Sets both of a pair in the same surroundings: between other sentences, under a heading, as a quotation or an item. */
export function framed(random: Random, twin: Twin): Twin {
  const seed = random.seed();
  const around = (passage: string) => surrounded(new Random(seed), passage, passage.includes("\n"));
  return { ...twin, right: around(twin.right), wrong: around(twin.wrong) };
}

function surrounded(random: Random, passage: string, blocks: boolean): string {
  const [before, after, other] = random.some(fillers, 3) as [string, string, string];
  const titled = /^(?:#|---)/.test(passage);
  const style = random.integer(1, 10);
  const heading = `## ${random.pick(headings)}`;
  if (blocks) {
    if (titled || style <= 4) return style % 2 ? `${passage}\n` : `${passage}\n\n${after}\n`;
    return style <= 7 ? `${before}\n\n${passage}\n\n${after}\n` : `${heading}\n\n${passage}\n\n${after} ${other}\n`;
  }
  switch (style) {
    case 1:
    case 2:
      return `${passage}\n`;
    case 3:
    case 4:
      return `${before} ${passage}\n`;
    case 5:
      return `${passage} ${after}\n\n${before}\n`;
    case 6:
      return `${before}\n\n${passage}\n\n${after} ${other}\n`;
    case 7:
      return `${heading}\n\n${before} ${passage} ${after}\n`;
    case 8:
      return `> ${before} ${passage}\n`;
    case 9:
      return `${before}\n\n- ${passage}\n- ${after}\n`;
    default:
      return `${heading}\n\n${passage}\n\n${after}\n`;
  }
}
