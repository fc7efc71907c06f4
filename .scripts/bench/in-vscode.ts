/// <reference lib="dom" />
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as esbuild from "esbuild";
import type { Page } from "playwright-core";
import { clickAt, placeOf, prepare, runCommand } from "../pictures/page.ts";
import { startHost } from "../vscode-host.ts";
import { createScratchWorkspace } from "../vscode-workspace.ts";
import { longDocument } from "./articles.ts";
import { milliseconds, quantile, type Row } from "./measure.ts";
import { createVariation, writeVaried } from "./varied-articles.ts";
import type { Probed } from "./vscode-probe.ts";

const SOURCES = 1000;
const WORDS = 20_000;
const ROUNDS = 40;

/** A statement that is right, and wrong with another first digit. */
const planted = { text: "Of its 8,040 guides, 5,226 speak Danish, or 65 percent.", right: "6", wrong: "7" };

/** What a writer waits for in a real VS Code, as the page shows it: squiggles after an edit, the card over a figure. */
export async function inVscode(articles: readonly string[], work: string): Promise<Row[]> {
  const probe = join(work, "probe.json");
  const module = join(work, "vscode-probe.cjs");
  await esbuild.build({
    entryPoints: [resolve(".scripts/bench/vscode-probe.ts")],
    outfile: module,
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["vscode"],
    logLevel: "warning",
  });
  const workspace = createScratchWorkspace({
    "workbench.colorTheme": "Default Light Modern",
    "editor.hover.delay": 0,
    "editor.wordWrap": "on",
    "tickmark.sources": ["archive"],
  });
  writeLongArticle(articles, join(workspace.path, "long.md"));
  mkdirSync(join(workspace.path, "archive"));
  writeVaried(createVariation(articles), join(workspace.path, "archive"), 0, SOURCES);
  const host = await startHost({ TICKMARK_PROBE: probe });
  try {
    const page = await host.open({
      workspace: workspace.path,
      width: 1160,
      height: 840,
      payload: [
        ["extensionDevelopmentPath", host.addressOf(resolve("."))],
        ["extensionTestsPath", host.addressOf(module)],
      ],
    });
    await appeared(`${probe}.open`);
    await prepare(page, "light");
    await toPlanted(page);
    // The sources are read by now or soon; what is measured is a writer's day, not its first minute.
    await page.waitForTimeout(20_000);
    writeFileSync(`${probe}.start`, "");
    const edits = await squiggles(page);
    const cards = await hovers(page);
    writeFileSync(`${probe}.stop`, "");
    await appeared(probe);
    await page.waitForTimeout(200);
    const { activation, ours, any } = JSON.parse(readFileSync(probe, "utf8")) as Probed;
    const article = `${WORDS} words, ${SOURCES} sources`;
    return [
      { what: `VS Code: edit to squiggle, ${article}`, measured: waits(edits), budget: "p95 ≤ 300 ms" },
      { what: `VS Code: mouse to card, ${article}`, measured: waits(cards), budget: "p95 ≤ 100 ms" },
      {
        what: "VS Code: longest task of the extension host with our code on the stack",
        measured: `${milliseconds(ours)} (of anybody's code ${milliseconds(any)})`,
        budget: "≤ 50 ms",
      },
      { what: "VS Code: activation, by its own count", measured: milliseconds(activation), budget: "≤ 150 ms" },
    ];
  } finally {
    await host.stop();
    workspace.remove();
  }
}

/** News with the planted statement in the middle. */
function writeLongArticle(articles: readonly string[], path: string): void {
  const half = longDocument(articles, WORDS / 2);
  const rest = longDocument(articles.slice(articles.length / 2), WORDS / 2);
  writeFileSync(path, `${half}\n${planted.text}\n\n${rest}`);
}

async function toPlanted(page: Page): Promise<void> {
  await page.keyboard.press("Control+F");
  await page.keyboard.type(planted.text.slice(0, 20));
  await page.keyboard.press("Escape");
  await page.waitForTimeout(500);
  if (await page.locator(".part.sidebar").isVisible())
    await runCommand(page, "View: Toggle Primary Side Bar Visibility");
}

/** Milliseconds from the key that makes a statement wrong, or right again, to the change of its squiggle on the page. */
async function squiggles(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const state = { pressed: 0, waited: [] as number[], wanted: 0 };
    Object.assign(window, { tickmarkBench: state });
    const shown = () => document.querySelectorAll(".squiggly-error").length;
    document.addEventListener(
      "keydown",
      ({ key }) => {
        if (!/^\d$/.test(key)) return;
        state.wanted = key === "7" ? 1 : 0;
        state.pressed = performance.now();
      },
      { capture: true },
    );
    new MutationObserver(() => {
      if (state.pressed === 0 || Math.min(shown(), 1) !== state.wanted) return;
      state.waited.push(performance.now() - state.pressed);
      state.pressed = 0;
    }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["class"] });
  });
  await clickAt(page, "65 percent");
  await page.keyboard.press("Home");
  // The line is short enough not to be wrapped.
  for (let i = 0; i < planted.text.indexOf("65"); i++) await page.keyboard.press("ArrowRight");
  for (let i = 0; i < ROUNDS; i++) {
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press(i % 2 === 0 ? planted.wrong : planted.right);
    await page.keyboard.press("ArrowLeft");
    await page.waitForFunction(
      (done) => (window as unknown as { tickmarkBench: { waited: number[] } }).tickmarkBench.waited.length > done,
      i,
      { timeout: 10_000 },
    );
    await page.waitForTimeout(300);
  }
  return page.evaluate(() => (window as unknown as { tickmarkBench: { waited: number[] } }).tickmarkBench.waited);
}

/** Milliseconds from the mouse's arrival over a figure to its card on the page. */
async function hovers(page: Page): Promise<number[]> {
  const waited: number[] = [];
  for (let i = 0; i < ROUNDS / 2; i++) {
    const { x, y } = await placeOf(page, i % 2 === 0 ? "8,040" : "5,226");
    await page.mouse.move(x - 30, y + 60);
    await page.keyboard.press("Escape");
    await page.waitForTimeout(400);
    await page.evaluate(() => {
      let start = 0;
      const shown = () => document.querySelector(".monaco-hover:not(.hidden) .hover-contents strong") !== null;
      const arrived = () => {
        start ||= performance.now();
      };
      document.addEventListener("mousemove", arrived, { capture: true, once: true });
      const observer = new MutationObserver(() => {
        if (start === 0 || !shown()) return;
        observer.disconnect();
        Object.assign(window, { tickmarkHover: performance.now() - start });
      });
      Object.assign(window, { tickmarkHover: undefined });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await page.mouse.move(x, y);
    await page.waitForFunction(
      () => (window as unknown as { tickmarkHover?: number }).tickmarkHover !== undefined,
      undefined,
      { timeout: 10_000 },
    );
    waited.push(await page.evaluate(() => (window as unknown as { tickmarkHover: number }).tickmarkHover));
  }
  return waited;
}

function waits(sample: readonly number[]): string {
  return `median ${milliseconds(quantile(sample, 0.5))}, p95 ${milliseconds(quantile(sample, 0.95))}`;
}

async function appeared(path: string): Promise<void> {
  for (const limit = Date.now() + 120_000; Date.now() < limit; ) {
    if (existsSync(path)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("VS Code did not get as far as it should");
}
