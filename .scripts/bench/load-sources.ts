/** Loads the folder of sources that its argument names, twice, and prints time and memory as JSON. Needs `--expose-gc`. */
import { createNodeFileSystem } from "../../server/src/host/node-file-system.ts";
import { createClaimService } from "../../server/src/service/claim-service.ts";

const service = createClaimService({ files: createNodeFileSystem(), log: () => {} });
service.configure({ sources: process.argv.slice(2), checks: {} });
const load = async () => {
  const start = performance.now();
  await service.loadSources();
  return performance.now() - start;
};
const wall = await load();
const again = await load();
globalThis.gc?.();
const { rss, heapUsed } = process.memoryUsage();
console.log(JSON.stringify({ wall, again, resident: rss / 2 ** 20, heap: heapUsed / 2 ** 20 }));
