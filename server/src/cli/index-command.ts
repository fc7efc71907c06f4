import { usualCacheFolder } from "../host/cache-folder.ts";
import { keepRecords } from "../host/keep-records.ts";
import { createNodeFileSystem } from "../host/node-file-system.ts";
import { projectFolder } from "../host/project-folder.ts";
import { clearStores, reportStores, type StoreReport, verifyStore } from "../host/store-report.ts";
import type { Terminal } from "../host/terminal.ts";
import { createClaimService } from "../service/claim-service.ts";
import { createConfigurations } from "../service/configurations.ts";
import { CLEAN, FAILED } from "./exit-code.ts";
import { UsageError } from "./usage-error.ts";

export type IndexAction = "build" | "status" | "verify" | "clear";

export interface IndexOptions {
  /** Named on the command line, instead of what the configuration names; absent where that decides. */
  readonly sources?: readonly string[];
  readonly config?: string;
  readonly cacheFolder?: string;
}

/** Runs `tickmark index` for the working folder and resolves to the exit code. */
export async function runIndexCommand(action: IndexAction, options: IndexOptions, terminal: Terminal): Promise<number> {
  const folder = projectFolder(options.cacheFolder ?? usualCacheFolder(), terminal.folder);
  switch (action) {
    case "build":
      return build(options, terminal);
    case "clear":
      await terminal.write(`${sayBytes(clearStores(folder))} removed from ${folder}\n`);
      return CLEAN;
    case "status":
      await terminal.write(sayStatus(await reportStores(folder), folder));
      return CLEAN;
    case "verify":
      return verify(await reportStores(folder), folder, terminal);
  }
}

async function build(options: IndexOptions, terminal: Terminal): Promise<number> {
  const files = createNodeFileSystem(terminal.folder);
  const place = { files, workingFolder: terminal.folder };
  const { config } = options;
  const configurations = createConfigurations(config === undefined ? place : { ...place, file: config });
  const { sources: configured, problems: mistakes } = await configurations.of(terminal.folder);
  const sources = options.sources ?? configured;
  if (sources.length === 0) {
    throw new UsageError("there are no sources to index: name them with --sources or in tickmark.config.json");
  }
  const service = createClaimService({
    files,
    log: (message) => terminal.warn(`tickmark: ${message}\n`),
    ...keepRecords({ folder: terminal.folder, cache: true, cacheFolder: options.cacheFolder }),
  });
  try {
    service.configure({ sources, checks: {} });
    const report = await service.loadSources();
    const problems = [...mistakes, ...(report?.problems ?? [])];
    for (const { path, message } of problems) terminal.warn(`tickmark: ${path}: ${message}\n`);
    const count = report?.sources.length ?? 0;
    await terminal.write(`${count.toLocaleString("en")} ${count === 1 ? "source" : "sources"} indexed\n`);
    return problems.some(({ harmless }) => harmless !== true) ? FAILED : CLEAN;
  } finally {
    service.close();
  }
}

async function verify(reports: readonly StoreReport[], folder: string, terminal: Terminal): Promise<number> {
  if (reports.length === 0) await terminal.write(`Nothing is kept in ${folder}\n`);
  let sound = true;
  for (const { file } of reports) {
    const wrong = await verifyStore(file);
    if (wrong.length > 0) sound = false;
    await terminal.write(wrong.length === 0 ? `${file}: sound\n` : wrong.map((line) => `${file}: ${line}\n`).join(""));
  }
  if (!sound) await terminal.write('It is made anew when it is used next; "tickmark index clear" removes it now.\n');
  return sound ? CLEAN : FAILED;
}

function sayStatus(reports: readonly StoreReport[], folder: string): string {
  if (reports.length === 0) return `Nothing is kept in ${folder}\n`;
  return reports
    .map(({ file, bytes, problem, libraries }) => {
      const lines = libraries.map(
        ({ patterns, files, sources, claims }) =>
          `  ${patterns.join(" ")}: ${sayCount(files, "file")}, ${sayCount(sources, "source")}, ${sayCount(claims, "claim")}\n`,
      );
      return `${file}: ${sayBytes(bytes)}\n${problem === undefined ? "" : `  ${problem}\n`}${lines.join("")}`;
    })
    .join("");
}

function sayCount(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

function sayBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
