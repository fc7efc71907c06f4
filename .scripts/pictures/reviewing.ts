import type { Page } from "playwright-core";
import { clickAt, rest, runCommand } from "./page.ts";
import type { Picture } from "./picture.ts";

const both = ["light", "dark"] as const;
const settings = { "tickmark.reviewer": "Ann Berg" };

/** What a reviewer leaves at a claim: on its card, and as a finding. */
export const reviewing: readonly Picture[] = [
  {
    name: "review/disputed",
    themes: both,
    open: "gallery/draft.md",
    size: [1000, 640],
    settings,
    async show(page) {
      await mark(page, "142", "Mark Claim as Disputed", "The operator's own report says 124; which is it?");
      await rest(page, "142");
      return undefined;
    },
  },
  {
    name: "review/stale",
    themes: both,
    open: "gallery/draft.md",
    size: [1000, 640],
    settings,
    async show(page) {
      await mark(page, "421,000", "Mark Claim as Verified");
      await clickAt(page, "421,000");
      await page.keyboard.press("Control+ArrowRight");
      await page.keyboard.type("0");
      await page.waitForTimeout(1500);
      await rest(page, "421,0000");
      return undefined;
    },
  },
];

async function mark(page: Page, text: string, command: string, note?: string): Promise<void> {
  await clickAt(page, text);
  await runCommand(page, `Tickmark: ${command}`);
  if (note !== undefined) {
    await page.waitForTimeout(700);
    await page.keyboard.type(note);
    await page.keyboard.press("Enter");
  }
  await page.waitForTimeout(1500);
}
