import { expect, test } from "vitest";
import { createSession } from "../../server/src/lsp/session.ts";
import { type ClaimService, createClaimService } from "../../server/src/service/claim-service.ts";
import { MemoryFileSystem } from "../sources/memory-file-system.ts";

const settings = async () => ({ sources: ["s"], checks: {} });
const startProgress = () => ({ report() {}, end() {} });

test("what grew is told of before all is read, and documents are checked against it meanwhile", async () => {
  const files = new MemoryFileSystem({ "s/a.txt": "Port Ellen has 17 ferries.\n" });
  const real = createClaimService({ files, log: () => {} });
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const service: ClaimService = {
    ...real,
    get sourcesLost() {
      return real.sourcesLost;
    },
    async loadSources(cancellation, progress, grown) {
      const loaded = await real.loadSources(cancellation, progress, grown);
      if (loaded) grown?.(loaded);
      await finished;
      return loaded;
    },
  };
  let changes = 0;
  let changed = () => {};
  const nextChange = () =>
    new Promise<void>((resolve) => {
      changed = resolve;
    });
  const session = createSession({
    service,
    settings,
    startProgress,
    log: () => {},
    changed() {
      changes++;
      changed();
    },
  });
  const first = nextChange();
  session.reload();
  await first;
  expect(changes).toBe(1);
  expect(session.report?.sources.map(({ path }) => path)).toEqual(["s/a.txt"]);
  const checked = session.check({ path: "d.txt", text: "Port Ellen has 17 ferries.\n", format: "plain" });
  expect(checked?.compared.map(({ verdict }) => verdict)).toEqual(["supported"]);
  const second = nextChange();
  finish();
  await second;
  expect(changes).toBe(2);
  session.dispose();
});

test("after its end a session tells of nothing", async () => {
  const files = new MemoryFileSystem({ "s/a.txt": "Port Ellen has 17 ferries.\n" });
  const service = createClaimService({ files, log: () => {} });
  let changes = 0;
  const changed = () => {
    changes++;
  };
  const session = createSession({ service, settings, startProgress, log: () => {}, changed });
  session.reload();
  session.dispose();
  await session.settled(Number.POSITIVE_INFINITY);
  expect(changes).toBe(0);
  expect(session.report).toBeUndefined();
});
