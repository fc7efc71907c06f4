/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** What a person does in VS Code's page. */
import type { Page } from "playwright-core";
import { type Theme, themes } from "./picture.ts";

/** Waits until a draft is open and checked, and puts away what stands beside it. */
export async function prepare(page: Page, theme: Theme): Promise<void> {
  await page.waitForSelector(".view-lines .view-line", { timeout: 30_000 });
  // A first session shows another theme until the one asked for is loaded.
  await page.waitForSelector(`.monaco-workbench[class*="${themes[theme].className}"]`, { timeout: 30_000 });
  // Squiggles come once the sources are read.
  await page.waitForSelector(".squiggly-warning, .squiggly-error, .squiggly-info", { timeout: 30_000 });
  await page.keyboard.press("Control+B");
  // The side for chat opens by itself in a first session, whatever the settings say.
  if (await page.locator(".part.auxiliarybar").isVisible()) await page.keyboard.press("Control+Alt+B");
}

export async function showProblems(page: Page): Promise<void> {
  await page.keyboard.press("Control+Shift+M");
  await page.waitForSelector(".markers-panel .monaco-list-row", { timeout: 20_000 });
}

/** Runs a command by its title, through the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  const input = page.locator(".quick-input-widget input").first();
  await input.waitFor({ state: "visible", timeout: 10_000 });
  await input.fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor({ timeout: 10_000 });
  await page.keyboard.press("Enter");
}

/** Where a text stands on the screen, its middle in CSS pixels; fails where the editor does not show it. */
export async function placeOf(page: Page, text: string): Promise<{ readonly x: number; readonly y: number }> {
  const place = await page.evaluate((wanted) => {
    const lines = document.querySelectorAll(".view-lines .view-line");
    for (const line of lines) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.nodeValue ?? "").replaceAll("\u00a0", " ").indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return undefined;
  }, text);
  if (place === undefined) throw new Error(`“${text}” is not on the page`);
  return place;
}

/** Sets the caret into a text of the editor. */
export async function clickAt(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.click(x, y);
}

/** Lets the mouse rest on a text of the editor until its card is there. */
export async function rest(page: Page, text: string): Promise<void> {
  await page.waitForTimeout(500);
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(x - 40, y);
  await page.mouse.move(x, y, { steps: 5 });
  await page.waitForSelector(".monaco-hover:not(.hidden) .hover-contents", { timeout: 20_000 });
  // Until the picture in it is drawn.
  await page.waitForTimeout(700);
}
