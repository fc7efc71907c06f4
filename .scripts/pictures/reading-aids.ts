import { clickAt, placeOf, runCommand } from "./page.ts";
import type { Picture } from "./picture.ts";

const both = ["light", "dark"] as const;

/** What helps to read a draft: verdicts in its text and over its headings, its outline, and passages shown on the spot. */
export const readingAids: readonly Picture[] = [
  {
    name: "reading-aids/hints",
    themes: both,
    open: "gallery/draft.md",
    size: [900, 560],
    settings: { "tickmark.inlayHints": "all" },
    async show(page) {
      await page.waitForSelector(".view-line :text('≠')", { timeout: 20_000 });
      await page.waitForTimeout(1000);
      return undefined;
    },
  },
  {
    name: "reading-aids/hint-card",
    themes: both,
    open: "gallery/draft.md",
    size: [900, 560],
    settings: { "tickmark.inlayHints": "conflicts" },
    async show(page) {
      await page.waitForSelector(".view-line :text('≠')", { timeout: 20_000 });
      const { x, y } = await placeOf(page, "≠ 124");
      await page.mouse.move(x - 30, y);
      await page.mouse.move(x, y, { steps: 5 });
      await page.waitForSelector(".monaco-hover:not(.hidden) .hover-contents img", { timeout: 20_000 });
      await page.waitForTimeout(1500);
      return undefined;
    },
  },
  {
    name: "reading-aids/lenses",
    themes: both,
    open: "draft.md",
    size: [1000, 700],
    settings: { "tickmark.codeLens": "all", "tickmark.inlayHints": "conflicts" },
    async show(page) {
      await page.waitForSelector(".codelens-decoration", { timeout: 20_000 });
      await page.waitForTimeout(1500);
      return undefined;
    },
  },
  {
    name: "reading-aids/lens-peek",
    themes: both,
    open: "draft.md",
    size: [1000, 760],
    settings: { "tickmark.codeLens": "conflicts" },
    async show(page) {
      const lens = page.locator(".codelens-decoration a").first();
      await lens.waitFor({ timeout: 20_000 });
      await lens.click();
      await page.waitForSelector(".peekview-widget .ref-tree .monaco-list-row", { timeout: 20_000 });
      await page.waitForTimeout(1500);
      return undefined;
    },
  },
  {
    name: "reading-aids/peek",
    themes: both,
    open: "gallery/draft.md",
    size: [1000, 700],
    async show(page) {
      await clickAt(page, "38,500");
      await runCommand(page, "Tickmark: Peek All Passages about This");
      await page.waitForSelector(".peekview-widget .ref-tree .monaco-list-row", { timeout: 20_000 });
      await page.waitForTimeout(1500);
      return undefined;
    },
  },
  {
    name: "reading-aids/outline",
    themes: both,
    open: "draft.md",
    size: [1160, 760],
    settings: { "tickmark.outline": "all", "outline.collapseItems": "alwaysExpand", "breadcrumbs.enabled": true },
    async show(page) {
      await runCommand(page, "Explorer: Focus on Outline View");
      await page.waitForSelector(".outline-pane .monaco-list-row:has-text('1,590')", { timeout: 20_000 });
      await page.waitForTimeout(1000);
      return undefined;
    },
  },
  {
    name: "reading-aids/walk",
    themes: both,
    open: "gallery/draft.md",
    size: [1000, 620],
    async show(page) {
      await clickAt(page, "Harbour news");
      await page.keyboard.press("Control+F8");
      await page.keyboard.press("Control+F8");
      await page.waitForSelector(".monaco-hover:not(.hidden) .hover-contents", { timeout: 20_000 });
      await page.waitForTimeout(1200);
      return undefined;
    },
  },
  {
    name: "reading-aids/symbols",
    themes: both,
    open: "gallery/draft.md",
    size: [1000, 560],
    async show(page) {
      await page.keyboard.press("Control+P");
      const input = page.locator(".quick-input-widget input").first();
      await input.waitFor({ state: "visible", timeout: 10_000 });
      await input.fill("#turbines");
      await page.waitForSelector(".quick-input-list .monaco-list-row:has-text('124 turbines')", { timeout: 20_000 });
      await page.waitForTimeout(800);
      return undefined;
    },
  },
];
