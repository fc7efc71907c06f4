/** Runs inside VS Code's extension host while a person types: what the host spends its time on. Bundled by itself. */
import { existsSync, writeFileSync } from "node:fs";
import { type Profiler, Session } from "node:inspector/promises";
import * as vscode from "vscode";
import { longestStretch } from "./long-tasks.ts";

/** What the probe writes into the file that the environment names `TICKMARK_PROBE`. */
export interface Probed {
  /** Milliseconds for loading the extension's code and for its `activate`, as VS Code marks them. */
  readonly activation: number;
  /** Milliseconds of the longest stretch without a pause in which the extension's code was on the stack. */
  readonly ours: number;
  /** The same whoever's code it was. */
  readonly any: number;
}

/** VS Code's own marks of when it does what, kept where it can be asked for them. */
interface Marks {
  getMarks(): readonly { readonly name: string; readonly startTime: number }[];
}

/** Opens the long article, and watches until `TICKMARK_PROBE` has a companion that ends in `.stop`. */
export async function run(): Promise<void> {
  const file = process.env.TICKMARK_PROBE ?? "";
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error("no folder is open");
  const article = vscode.Uri.joinPath(folder.uri, "long.md");
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(article));
  writeFileSync(`${file}.open`, "");
  await appeared(`${file}.start`);
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 1000 });
  await session.post("Profiler.start");
  await appeared(`${file}.stop`);
  const { profile } = (await session.post("Profiler.stop")) as { profile: Profiler.Profile };
  const ours = longestStretch(profile, (url) => url.endsWith("client/dist/extension.cjs"));
  const any = longestStretch(profile, () => true);
  writeFileSync(file, JSON.stringify({ activation: activation(), ours, any } satisfies Probed));
}

async function appeared(path: string): Promise<void> {
  while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 100));
}

function activation(): number {
  const { MonacoPerformanceMarks } = globalThis as unknown as { MonacoPerformanceMarks: Marks };
  const marks = MonacoPerformanceMarks.getMarks();
  const at = (event: string) => marks.find(({ name }) => name === `code/extHost/${event}/tickmark.tickmark`)?.startTime;
  const times = ["willLoadExtensionCode", "didLoadExtensionCode", "willActivateExtension", "didActivateExtension"].map(
    at,
  );
  const [willLoad, didLoad, willActivate, didActivate] = times;
  if (willLoad === undefined || didLoad === undefined || willActivate === undefined || didActivate === undefined) {
    throw new Error("VS Code has no marks of the activation");
  }
  return didLoad - willLoad + didActivate - willActivate;
}
