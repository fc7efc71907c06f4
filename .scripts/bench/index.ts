import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { milliseconds, quantile, type Row, type Time } from "./measure.ts";
import { createVariation, writeVaried } from "./varied-articles.ts";

/** What a process tells that brought an index in step. */
interface Loaded {
  readonly walls: readonly number[];
  readonly sources: number;
  readonly problems: readonly string[];
  /** Megabytes, after loading and after everything. */
  readonly resident: number;
  readonly residentAfter: number;
  readonly first?: number;
  readonly edits?: readonly Time[];
  readonly cards?: readonly Time[];
  readonly names?: readonly Time[];
  readonly lookUps?: readonly Time[];
}

const THOUSAND = 1000;
const TEN_THOUSAND = 10_000;
const HUNDRED_THOUSAND = 100_000;

/**
 * The index of sources, each step in a process of its own: made from nothing, brought in step, asked. `most` says how many
 * articles the largest has; a hundred thousand take some minutes and a gigabyte of disk.
 */
export function indexing(articles: readonly string[], work: string, most = HUNDRED_THOUSAND): Row[] {
  const vary = createVariation(articles);
  const list = join(work, "articles.json");
  writeFileSync(list, JSON.stringify(articles));
  return [THOUSAND, TEN_THOUSAND, HUNDRED_THOUSAND]
    .filter((count) => count <= most)
    .flatMap((count) => indexOf(vary, count, join(work, `index-${count}`), list));
}

function indexOf(vary: (i: number) => string, count: number, folder: string, articles: string): Row[] {
  const sources = join(folder, "sources");
  const cache = join(folder, "cache");
  mkdirSync(sources, { recursive: true });
  writeVaried(vary, sources, 0, count);
  const fresh = run(sources, cache, 1);
  const again = run(sources, cache, 1);
  for (let i = 0; i < 100; i++) {
    const at = Math.floor((i * count) / 100);
    writeVaried((number) => vary(number + count), sources, at, at + 1);
  }
  const changed = run(sources, cache, 1);
  const asked = run(sources, cache, 1, articles);
  const budget = (text: string) => (count === TEN_THOUSAND ? text : "");
  const wall = ({ walls }: Loaded) => milliseconds(walls[0] ?? Number.NaN);
  const what = `${count.toLocaleString("en")} articles indexed`;
  return [
    {
      what: `${what} from nothing · again with nothing changed · with 100 changed`,
      measured: `${wall(fresh)} · ${wall(again)} · ${wall(changed)}`,
      budget: budget("≤ 20 s · ≤ 1 s"),
    },
    {
      what: `${what}: memory of a process that opened it · after 120 edits of a long article`,
      measured: `${asked.resident.toFixed(0)} MB · ${asked.residentAfter.toFixed(0)} MB resident`,
      budget: budget("≤ 300 MB"),
    },
    { what: `${what}: look-up from disk`, measured: spread(asked.lookUps), budget: "" },
    {
      what: `${what}: edit to findings in a long article (first check ${milliseconds(asked.first ?? Number.NaN)})`,
      measured: spread(asked.edits),
      budget: budget("median ≤ 8 ms, p95 ≤ 16 ms"),
    },
    { what: `${what}: card of a figure`, measured: spread(asked.cards), budget: budget("p95 ≤ 5 ms") },
    { what: `${what}: card of a name`, measured: spread(asked.names), budget: budget("p95 ≤ 5 ms") },
  ];
}

function run(folder: string, cache: string, loads: number, ...articles: readonly string[]): Loaded {
  const child = fileURLToPath(new URL("index-load.ts", import.meta.url));
  const args = ["--expose-gc", child, folder, cache, String(loads), ...articles];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (stdout === "") throw new Error(stderr);
  const loaded = JSON.parse(stdout) as Loaded;
  for (const problem of loaded.problems) console.error(`index: ${problem}`);
  return loaded;
}

/** Quantiles on the wall, and the median of the processor. */
function spread(times: readonly Time[] | undefined): string {
  if (times === undefined) return "";
  const of = (p: number) =>
    milliseconds(
      quantile(
        times.map(({ wall }) => wall),
        p,
      ),
    );
  const processor = milliseconds(
    quantile(
      times.map((each) => each.processor),
      0.5,
    ),
  );
  return `p50 ${of(0.5)}, p95 ${of(0.95)}, p99 ${of(0.99)} (processor ${processor})`;
}
