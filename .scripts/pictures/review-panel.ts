import type { FrameLocator, Page } from "playwright-core";
import { runCommand } from "./page.ts";
import type { Picture } from "./picture.ts";

/** The panel in which an article is reviewed, beside that article. */
export const reviewPanel: readonly Picture[] = [
  {
    name: "review/panel",
    themes: ["light", "dark", "high-contrast"],
    open: "gallery/draft.md",
    size: [1440, 860],
    async show(page) {
      const panel = await openPanel(page);
      await panel.locator('[data-column="2"]').nth(2).click();
      await page.waitForTimeout(500);
      return undefined;
    },
  },
];

/** Opens the panel of the active article and waits until its table is drawn. */
export async function openPanel(page: Page): Promise<FrameLocator> {
  await runCommand(page, "Tickmark: Open Review Panel");
  const panel = page.frameLocator("iframe.webview").frameLocator("#active-frame");
  await panel.locator(".line.row").first().waitFor({ timeout: 20_000 });
  await page.waitForTimeout(800);
  return panel;
}
