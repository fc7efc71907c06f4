import { rest, showProblems } from "./page.ts";
import type { Picture, Theme } from "./picture.ts";

/** The whole window with the card over a figure of the sample draft. */
export const hovers: readonly Picture[] = [
  hover("conflict", "1,590", ["light"], true),
  hover("conflict", "44.8", ["dark"], false),
  hover("supported", "5,100", ["dark"], false),
];

function hover(name: string, text: string, themes: readonly Theme[], problems: boolean): Picture {
  return {
    name,
    themes,
    open: "draft.md",
    size: [1160, problems ? 840 : 720],
    async show(page) {
      if (problems) await showProblems(page);
      await rest(page, text);
      return undefined;
    },
  };
}
