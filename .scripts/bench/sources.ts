import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeArticles } from "./articles.ts";
import { milliseconds, type Row } from "./measure.ts";

const COUNT = 2000;

/** What a process that holds many sources needs, measured in one of its own. */
export function sources(articles: readonly string[], work: string): Row[] {
  const folder = join(work, "sources");
  writeArticles(articles, COUNT, folder);
  const child = fileURLToPath(new URL("load-sources.ts", import.meta.url));
  const { stdout } = spawnSync(process.execPath, ["--expose-gc", child, folder], { encoding: "utf8" });
  const loaded = JSON.parse(stdout) as Record<"wall" | "again" | "resident" | "heap", number>;
  return [
    {
      what: `load ${COUNT} sources · again with nothing changed`,
      measured: `${milliseconds(loaded.wall)} · ${milliseconds(loaded.again)}`,
      budget: "≤ 20 s · ≤ 1 s for 10,000",
    },
    {
      what: `memory with ${COUNT} sources`,
      measured: `${loaded.resident.toFixed(0)} MB resident, ${loaded.heap.toFixed(0)} MB of objects`,
      budget: "≤ 300 MB for 10,000",
    },
  ];
}
