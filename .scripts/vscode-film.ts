/** Films in a real VS Code how a wrong figure is written and its fix is taken, into test/screenshots/fix.png (an animated PNG). */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { animatedPng, type Frame } from "./pictures/animated-png.ts";
import { clickAt, placeOf } from "./pictures/page.ts";
import { startHost } from "./vscode-host.ts";
import { createScratchWorkspace } from "./vscode-workspace.ts";

const path = resolve("test/screenshots/fix.png");
const size = { width: 860, height: 330 };
const sentence = "In 2024 the Harbour Museum welcomed 412,000 visitors.";
/** So many letters a frame. */
const letters = 3;

await import("./build.ts");
const workspace = createScratchWorkspace({
  "workbench.colorTheme": "Default Light Modern",
  "editor.minimap.enabled": false,
  "editor.fontSize": 15,
  "editor.hover.enabled": "off",
  "editor.occurrencesHighlight": "off",
  "editor.quickSuggestions": { other: "off", comments: "off", strings: "off" },
  "editor.cursorBlinking": "solid",
  "breadcrumbs.enabled": false,
  "workbench.layoutControl.enabled": false,
  "window.commandCenter": false,
});
writeFileSync(`${workspace.path}/gallery/film.md`, "# A year at the harbour\n\n");
const host = await startHost();
try {
  const page = await host.open({
    workspace: workspace.path,
    width: 1000,
    height: 460,
    payload: [
      ["extensionDevelopmentPath", host.addressOf(resolve("."))],
      ["openFile", host.addressOf(`${workspace.path}/gallery/film.md`)],
    ],
  });
  writeFileSync(path, animatedPng(await film(page)));
  console.log("Saved test/screenshots/fix.png");
} finally {
  await host.stop();
  workspace.remove();
}

async function film(page: Page): Promise<Frame[]> {
  await page.waitForSelector('.monaco-workbench[class*="light_modern"]', { timeout: 30_000 });
  await page.waitForSelector(".view-lines .view-line", { timeout: 30_000 });
  await page.keyboard.press("Control+B");
  if (await page.locator(".part.auxiliarybar").isVisible()) await page.keyboard.press("Control+Alt+B");
  await clickAt(page, "harbour");
  // Until the server runs and the sources are read.
  await page.waitForTimeout(12_000);
  await page.keyboard.press("Control+End");
  const corner = await page.locator(".part.editor").boundingBox();
  const clip = { x: corner?.x ?? 0, y: corner?.y ?? 0, ...size };
  const frames: Frame[] = [];
  const shoot = async (milliseconds: number) => {
    frames.push({ png: await page.screenshot({ clip, scale: "css" }), milliseconds });
  };
  await shoot(800);
  for (let at = 0; at < sentence.length; at += letters) {
    await page.keyboard.type(sentence.slice(at, at + letters));
    await page.waitForTimeout(60);
    await shoot(140);
  }
  await page.waitForSelector(".squiggly-warning", { timeout: 20_000 });
  await page.waitForTimeout(800);
  await shoot(1800);
  const { x, y } = await placeOf(page, "412,000");
  await page.mouse.click(x, y);
  await page.waitForTimeout(900);
  await shoot(900);
  await page.keyboard.press("Control+.");
  await page.waitForSelector(".action-widget .monaco-list-row", { timeout: 20_000 });
  await page.waitForTimeout(500);
  await shoot(2200);
  await page.keyboard.press("Enter");
  await page.waitForSelector(".squiggly-warning", { state: "detached", timeout: 20_000 });
  await page.waitForTimeout(1500);
  await shoot(2600);
  return frames;
}
