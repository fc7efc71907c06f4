/** A workspace for one run: the sample drafts and the gallery of cards beside the seed articles, with everything off that draws over the product. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeGallery } from "./vscode-gallery.ts";

export interface ScratchWorkspace {
  readonly path: string;
  remove(): void;
}

const quiet = {
  "chat.disableAIFeatures": true,
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoCheckUpdates": false,
  "git.enabled": false,
  "files.autoSave": "off",
};

export function createScratchWorkspace(settings: Readonly<Record<string, unknown>> = {}): ScratchWorkspace {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), "tickmark-workspace-")));
  // The drafts' configuration names the seed articles two folders above.
  const path = join(parent, "desk/newsroom");
  mkdirSync(join(path, ".vscode"), { recursive: true });
  cpSync(resolve("test/workspace"), path, { recursive: true });
  cpSync(resolve("client/sample"), join(path, "sample"), { recursive: true });
  writeGallery(join(path, "gallery"));
  cpSync(resolve("seeds"), join(parent, "seeds"), { recursive: true });
  writeFileSync(join(path, ".vscode/settings.json"), `${JSON.stringify({ ...quiet, ...settings }, undefined, 2)}\n`);
  return { path, remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }) };
}
