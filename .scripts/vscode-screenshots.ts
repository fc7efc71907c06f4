/**
 * Takes pictures of the product in a real VS Code, as a person sees it, into test/screenshots. Beginnings of names
 * ("cards", "conflict-light") take only these.
 */
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Page } from "playwright-core";
import { actions } from "./pictures/actions.ts";
import { cards } from "./pictures/cards.ts";
import { hovers } from "./pictures/hovers.ts";
import { prepare } from "./pictures/page.ts";
import { type Picture, type Theme, themes } from "./pictures/picture.ts";
import { readingAids } from "./pictures/reading-aids.ts";
import { reviewPanel } from "./pictures/review-panel.ts";
import { reviewing } from "./pictures/reviewing.ts";
import { setup } from "./pictures/setup.ts";
import { views } from "./pictures/views.ts";
import { walkthrough } from "./pictures/walkthrough.ts";
import { type Host, startHost } from "./vscode-host.ts";
import { createScratchWorkspace } from "./vscode-workspace.ts";

const folder = resolve("test/screenshots");
const failed = ".vscode-host/failed.png";
const pictures: readonly Picture[] = [
  ...actions,
  ...hovers,
  ...cards,
  ...views,
  ...setup,
  ...walkthrough,
  ...readingAids,
  ...reviewPanel,
  ...reviewing,
];

async function main(): Promise<void> {
  await import("./build.ts");
  const wanted = process.argv.slice(2);
  const host = await startHost();
  try {
    for (const picture of pictures) {
      for (const theme of picture.themes) {
        const name = `${picture.name}-${theme}`;
        if (wanted.length > 0 && !wanted.some((beginning) => name.startsWith(beginning))) continue;
        await take(host, picture, theme);
        console.log(`Saved test/screenshots/${name}.png`);
      }
    }
  } finally {
    await host.stop();
  }
}

/** In a window of its own, so that no picture shows what another one left behind. */
async function take(host: Host, picture: Picture, theme: Theme): Promise<void> {
  const { name, open, size, settings } = picture;
  const workspace = createScratchWorkspace({ ...settingsFor(theme), ...settings });
  const [width, height] = size;
  let page: Page | undefined;
  try {
    page = await host.open({
      workspace: workspace.path,
      width,
      height,
      payload: [
        ["extensionDevelopmentPath", host.addressOf(resolve("."))],
        ["openFile", host.addressOf(`${workspace.path}/${open}`)],
      ],
    });
    await prepare(page, theme);
    const path = resolve(picture.folder ?? folder, `${name}-${theme}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await ((await picture.show(page)) ?? page).screenshot({ path });
  } catch (error) {
    await page?.screenshot({ path: failed });
    throw new Error(`${name}-${theme}: what was on the page is in ${failed}`, { cause: error });
  } finally {
    await page?.context().close();
    workspace.remove();
  }
}

function settingsFor(theme: Theme): Readonly<Record<string, unknown>> {
  return {
    "workbench.colorTheme": themes[theme].name,
    "editor.minimap.enabled": false,
    "editor.wordWrap": "on",
    "editor.fontSize": 14,
    "workbench.layoutControl.enabled": false,
    "editor.hover.delay": 200,
    "breadcrumbs.enabled": false,
  };
}

await main();
