import type { Page } from "playwright-core";
import { clickAt, placeOf, rest, runCommand } from "./page.ts";
import type { Picture } from "./picture.ts";

/** What the steps of the walkthrough show beside them, cut to the editor so that it can be read at half the size. */
export const walkthrough: readonly Picture[] = [
  step("open", async () => {}),
  step(
    "card",
    async (page) => {
      await rest(page, "41,800");
      await page.locator(".monaco-hover:not(.hidden):has-text('48,100')").first().waitFor({ timeout: 20_000 });
      await page.waitForTimeout(700);
    },
    [940, 560],
  ),
  step("fix", async (page) => {
    await clickAt(page, "75 percent");
    await runCommand(page, "Quick Fix...");
    await page.locator(".action-widget .monaco-list-row").first().waitFor({ timeout: 20_000 });
    await page.waitForTimeout(500);
  }),
  step("sources", async (page) => {
    await runCommand(page, "Tickmark: Open Configuration");
    await page.locator(".tab.active:has-text('tickmark.config.json')").waitFor({ timeout: 20_000 });
    await page.waitForTimeout(1000);
    await placeOf(page, "ignore");
    await clickAt(page, "ignore");
    await page.keyboard.press("End");
    await page.keyboard.type(",");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+Space");
    const keys = page.locator(".suggest-widget.visible .monaco-list-row");
    await keys.first().waitFor({ timeout: 20_000 });
    for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowDown");
    // Once more, and it says what each means.
    await page.keyboard.press("Control+Space");
    await page.waitForTimeout(1000);
  }),
];

function step(name: string, show: (page: Page) => Promise<void>, size: Picture["size"] = [800, 520]): Picture {
  return {
    name,
    folder: "client/walkthrough",
    themes: ["light", "dark"],
    open: "sample/article.md",
    size,
    settings: { "editor.lineNumbers": "off", "editor.folding": false, "editor.glyphMargin": false },
    async show(page) {
      await show(page);
      return page.locator(".part.editor");
    },
  };
}
