/** Builds a store in a process of its own: the folder of the sources and that of the store are its arguments. */
import { createNodeFileSystem } from "../../server/src/host/node-file-system.ts";
import { createStoreOpener } from "../../server/src/host/open-store.ts";
import { createClaimService } from "../../server/src/service/claim-service.ts";

const [, , folder = "", store = ""] = process.argv;
const openStore = createStoreOpener({ folder: store, engine: "test" });
const service = createClaimService({ files: createNodeFileSystem(folder), log: console.error, openStore });
service.configure({ sources: ["s"], checks: {} });
console.log("begun");
const loaded = await service.loadSources();
service.close();
if (loaded === undefined || loaded.problems.length > 0) {
  console.error(loaded?.problems);
  process.exitCode = 1;
}
