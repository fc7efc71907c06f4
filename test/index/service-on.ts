import { onTestFinished } from "vitest";
import { keepRecords } from "../../server/src/host/keep-records.ts";
import { createNodeFileSystem } from "../../server/src/host/node-file-system.ts";
import { createStoreOpener, type StorePlace } from "../../server/src/host/open-store.ts";
import { type ClaimService, createClaimService } from "../../server/src/service/claim-service.ts";

export interface Kept {
  readonly service: ClaimService;
  /** Loads the sources and tells what was wrong, the folder of the store left out. */
  load(): Promise<readonly string[]>;
  /** All that is found in a text, as JSON, so that two services can be set side by side. */
  found(text: string): string;
}

/** A service over the folder `s` of a folder; its records in `place`, or in memory without one. */
export function serviceOn(folder: string, place?: StorePlace): Kept {
  const { readers } = keepRecords({ folder, cache: false, cacheFolder: undefined });
  const service = createClaimService({
    files: createNodeFileSystem(folder),
    log: (message) => {
      throw new Error(message);
    },
    ...(readers === undefined ? {} : { readers }),
    ...(place === undefined ? {} : { openStore: createStoreOpener(place) }),
  });
  onTestFinished(() => service.close());
  service.configure({ sources: ["s"], checks: {} });
  return {
    service,
    async load() {
      const report = await service.loadSources();
      return (report?.problems ?? []).map(({ message, harmless }) => `${message}${harmless ? "" : " (!)"}`);
    },
    found(text) {
      const checked = service.check({ path: `draft-${text.length}.md`, text, format: "markdown" });
      service.forget(`draft-${text.length}.md`);
      const compared = checked?.compared.map(({ verdict, comparisons }) => [
        verdict,
        comparisons.map(({ relation, confidence, why, source, claim, from }) => [
          relation,
          confidence,
          why,
          source.path,
          source.origin,
          source.metadata,
          source.document.prose.text.slice(claim.sentence[0], claim.sentence[1]),
          claim,
          from?.length,
        ]),
      ]);
      return JSON.stringify([checked?.findings, compared]);
    },
  };
}
