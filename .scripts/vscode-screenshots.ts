/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * Takes pictures of the product in a real VS Code, as a person sees it: cards over figures and the Problems panel, and of
 * every kind of card alone (test/screenshots/cards). Names of pictures, or "cards", take only these.
 */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { type Host, startHost } from "./vscode-host.ts";
import { createScratchWorkspace } from "./vscode-workspace.ts";

const folder = resolve("test/screenshots");
const failed = ".vscode-host/failed.png";

interface Picture {
  readonly name: string;
  readonly theme: "Default Light Modern" | "Default Dark Modern";
  /** Text in the draft that the mouse rests on. */
  readonly hover: string;
  /** Whether the Problems panel is open. */
  readonly problems: boolean;
}

const pictures: readonly Picture[] = [
  { name: "conflict-light", theme: "Default Light Modern", hover: "1,590", problems: true },
  { name: "conflict-dark", theme: "Default Dark Modern", hover: "44.8", problems: false },
  { name: "supported-dark", theme: "Default Dark Modern", hover: "5,100", problems: false },
];

/** Every kind of card, by a text of the gallery's draft that the mouse rests on. */
const cards = {
  supported: "421,000",
  conflict: "142",
  mixed: "38,500",
  superseded: "1,240",
  derived: "15 percent",
  "not-found": "7,300",
  cell: "$20.1 million",
  page: "1,088",
  word: "64 million",
  record: "2.3 billion",
  copies: "18,400",
  name: "Ann Lindqvist",
  "name-role": "Petra Holm",
  place: "Harbour Museum",
};

async function main(): Promise<void> {
  await import("./build.ts");
  mkdirSync(folder, { recursive: true });
  const wanted = process.argv.slice(2);
  const host = await startHost();
  try {
    for (const picture of pictures) {
      if (wanted.length > 0 && !wanted.includes(picture.name)) continue;
      const workspace = createScratchWorkspace(settingsWith(picture.theme));
      try {
        const page = await host.open({
          workspace: workspace.path,
          width: 1160,
          height: picture.problems ? 840 : 720,
          payload: [
            ["extensionDevelopmentPath", host.addressOf(resolve("."))],
            ["openFile", host.addressOf(`${workspace.path}/draft.md`)],
          ],
        });
        await take(page, picture).catch(async (error: unknown) => {
          await page.screenshot({ path: failed });
          throw new Error(`${picture.name}: what was on the page is in ${failed}`, { cause: error });
        });
        await page.context().close();
      } finally {
        workspace.remove();
      }
    }
    if (wanted.length > 0 && !wanted.includes("cards")) return;
    await takeCards(host, "Default Light Modern");
    await takeCards(host, "Default Dark Modern");
  } finally {
    await host.stop();
  }
}

function settingsWith(theme: Picture["theme"]) {
  return {
    "workbench.colorTheme": theme,
    "editor.minimap.enabled": false,
    "editor.wordWrap": "on",
    "editor.fontSize": 14,
    "workbench.layoutControl.enabled": false,
    "editor.hover.delay": 200,
    "breadcrumbs.enabled": false,
  };
}

async function takeCards(host: Host, theme: Picture["theme"]): Promise<void> {
  const workspace = createScratchWorkspace(settingsWith(theme));
  const { path } = workspace;
  mkdirSync(`${folder}/cards`, { recursive: true });
  try {
    const page = await host.open({
      workspace: path,
      width: 1160,
      height: 1000,
      payload: [
        ["extensionDevelopmentPath", host.addressOf(resolve("."))],
        ["openFile", host.addressOf(`${path}/gallery/draft.md`)],
      ],
    });
    await prepare(page, theme);
    for (const [name, hover] of Object.entries(cards)) {
      await rest(page, hover);
      await page.waitForTimeout(500);
      const file = `cards/${name}-${theme === "Default Dark Modern" ? "dark" : "light"}.png`;
      await page
        .locator(".monaco-hover:not(.hidden):has(.hover-contents)")
        .first()
        .screenshot({ path: `${folder}/${file}` });
      console.log(`Saved test/screenshots/${file}`);
      await page.keyboard.press("Escape");
      await page.mouse.move(5, 5);
    }
    await page.context().close();
  } finally {
    workspace.remove();
  }
}

async function take(page: Page, { name, theme, hover, problems }: Picture): Promise<void> {
  await prepare(page, theme);
  if (problems) await showProblems(page);
  await rest(page, hover);
  await page.waitForTimeout(800);
  const path = `${folder}/${name}.png`;
  await page.screenshot({ path });
  console.log(`Saved test/screenshots/${name}.png`);
}

/** Waits until a draft is open and checked, and puts away what stands beside it. */
async function prepare(page: Page, theme: Picture["theme"]): Promise<void> {
  await page.waitForSelector(".view-lines .view-line", { timeout: 30_000 });
  // A first session shows another theme until the one asked for is loaded.
  const themeClass = theme === "Default Dark Modern" ? "dark_modern" : "light_modern";
  await page.waitForSelector(`.monaco-workbench[class*="${themeClass}"]`, { timeout: 30_000 });
  // Squiggles come once the sources are read.
  await page.waitForSelector(".squiggly-warning, .squiggly-error, .squiggly-info", { timeout: 30_000 });
  await page.keyboard.press("Control+B");
  // The side for chat opens by itself in a first session, whatever the settings say.
  if (await page.locator(".part.auxiliarybar").isVisible()) await page.keyboard.press("Control+Alt+B");
}

async function showProblems(page: Page): Promise<void> {
  await page.keyboard.press("Control+Shift+M");
  await page.waitForSelector(".markers-panel .monaco-list-row", { timeout: 20_000 });
}

/** Lets the mouse rest on a text of the editor until its card is there. */
async function rest(page: Page, text: string): Promise<void> {
  await page.waitForTimeout(500);
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
  await page.mouse.move(place.x - 40, place.y);
  await page.mouse.move(place.x, place.y, { steps: 5 });
  await page.waitForSelector(".monaco-hover:not(.hidden) .hover-contents", { timeout: 20_000 });
}

await main();
