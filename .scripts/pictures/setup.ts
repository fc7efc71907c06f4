import { clickAt, runCommand } from "./page.ts";
import type { Picture } from "./picture.ts";

/** What tells how the product is set up. */
export const setup: readonly Picture[] = [
  {
    name: "setup/walkthrough",
    themes: ["light", "dark"],
    open: "sample/article.md",
    size: [1160, 760],
    async show(page) {
      await runCommand(page, "Tickmark: Open Walkthrough");
      await page.locator(".getting-started-step.expanded").first().waitFor({ timeout: 20_000 });
      await page.waitForTimeout(2000);
      return undefined;
    },
  },
  {
    name: "setup/effective-configuration",
    themes: ["light", "dark"],
    open: "sample/article.md",
    size: [1160, 760],
    settings: { "tickmark.checks": { share: "warning" } },
    async show(page) {
      await clickAt(page, "market");
      await runCommand(page, "Tickmark: Show Effective Configuration");
      await page.locator(".tab.active:has-text('article.md.jsonc')").waitFor({ timeout: 20_000 });
      await page.waitForTimeout(1500);
      return undefined;
    },
  },
  {
    name: "setup/status",
    themes: ["light", "dark"],
    open: "sample/article.md",
    size: [1160, 760],
    async show(page) {
      await page.locator("#status\\.languageStatus").hover();
      await page.locator(".hover-language-status").first().waitFor({ timeout: 20_000 });
      await page.waitForTimeout(500);
      return undefined;
    },
  },
];
