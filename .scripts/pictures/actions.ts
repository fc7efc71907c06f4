import { clickAt } from "./page.ts";
import type { Picture } from "./picture.ts";

/** The window with what the light bulb offers at a figure, and what the context menu does. */
export const actions: readonly Picture[] = [
  lightBulb("light-bulb", "75 percent", 1060),
  lightBulb("light-bulb-supported", "5,100", 720),
  {
    name: "context-menu",
    themes: ["light", "dark"],
    open: "draft.md",
    size: [1160, 720],
    async show(page) {
      await clickAt(page, "5,100");
      await page.keyboard.press("Shift+F10");
      const entry = page.locator(".monaco-menu .action-menu-item", { hasText: "Tickmark" });
      await entry.waitFor({ timeout: 10_000 });
      await entry.hover();
      await page.waitForTimeout(1000);
      return undefined;
    },
  },
];

function lightBulb(name: string, text: string, height: number): Picture {
  return {
    name,
    themes: ["light", "dark"],
    open: "draft.md",
    size: [1160, height],
    async show(page) {
      await clickAt(page, text);
      await page.keyboard.press("Control+.");
      await page.waitForSelector(".action-widget .monaco-list-row", { timeout: 20_000 });
      await page.waitForTimeout(500);
      return undefined;
    },
  };
}
