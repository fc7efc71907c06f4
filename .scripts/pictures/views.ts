import { runCommand } from "./page.ts";
import type { Picture } from "./picture.ts";

/** The views behind Tickmark's icon in the activity bar. */
export const views: readonly Picture[] = [
  {
    name: "views/claims",
    themes: ["light", "dark"],
    open: "gallery/draft.md",
    size: [1160, 760],
    async show(page) {
      await runCommand(page, "Tickmark: Focus on Claims View");
      await page.waitForSelector(".pane-body .monaco-list-row:has-text('Conflicting')", { timeout: 20_000 });
      await page.waitForTimeout(1500);
      return undefined;
    },
  },
];
