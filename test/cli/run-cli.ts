import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { main } from "../../server/src/cli/main.ts";
import type { Terminal } from "../../server/src/host/terminal.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly colors?: boolean;
  readonly columns?: number;
  readonly screen?: true;
  readonly write?: (text: string) => Promise<void>;
  readonly ask?: (question: string) => Promise<string>;
  readonly startLanguageServer?: () => Promise<void>;
}

/** Runs a command line in this process, in a folder. */
export async function run(folder: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const input = options.input ?? "";
  const terminal: Terminal = {
    folder: folder.replaceAll("\\", "/"),
    colors: options.colors ?? false,
    columns: options.columns ?? 100,
    ...(options.screen && { screen: true }),
    write: async (text) => {
      await options.write?.(text);
      out.push(text);
    },
    warn: (text) => {
      err.push(text);
    },
    ...(options.ask && { ask: options.ask }),
    input: async () => (typeof input === "string" ? new TextEncoder().encode(input) : input),
  };
  const startLanguageServer = options.startLanguageServer ?? (() => Promise.resolve());
  const code = await main(args, { startLanguageServer }, terminal);
  return { code, out: out.join(""), err: err.join("") };
}

/** A new folder with these files, removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "tickmark-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
