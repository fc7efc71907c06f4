import { rest } from "./page.ts";
import type { Picture } from "./picture.ts";

/** Every kind of card, by a text of the gallery's draft that the mouse rests on. */
const texts = {
  supported: "421,000",
  conflict: "142",
  mixed: "38,500",
  superseded: "1,240",
  derived: "15 percent",
  "not-found": "7,300",
  cell: "$20.1 million",
  page: "1,088",
  word: "64 million",
  record: "2.3 billion",
  copies: "18,400",
  name: "Ann Lindqvist",
  "name-role": "Petra Holm",
  place: "Harbour Museum",
};

export const cards: readonly Picture[] = Object.entries(texts).map(([name, text]) => ({
  name: `cards/${name}`,
  themes: ["light", "dark"],
  open: "gallery/draft.md",
  size: [1160, 1000],
  async show(page) {
    await rest(page, text);
    return page.locator(".monaco-hover:not(.hidden):has(.hover-contents)").first();
  },
}));
