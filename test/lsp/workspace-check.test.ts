import { expect, test } from "vitest";
import { CancellationToken, CancellationTokenSource } from "vscode-languageserver";
import type { ResultCache } from "../../server/src/host/result-cache.ts";
import type { Project } from "../../server/src/lsp/projects.ts";
import { createSession } from "../../server/src/lsp/session.ts";
import { createSourcePlaces } from "../../server/src/lsp/source-places.ts";
import { createWorkspaceCheck } from "../../server/src/lsp/workspace-check.ts";
import { createClaimService, type ServiceSettings } from "../../server/src/service/claim-service.ts";
import { MemoryFileSystem } from "../sources/memory-file-system.ts";

const slip = "Of its 80 guides, 52 speak Danish, or 75 percent.\n";

class Memory implements ResultCache {
  readonly values = new Map<string, string>();
  get(key: string) {
    return this.values.get(key);
  }
  put(key: string, value: string) {
    this.values.set(key, value);
  }
  close() {}
}

/** A check over files in memory, with how often a text was really checked. */
async function desk(files: MemoryFileSystem, checks: ServiceSettings["checks"] = {}) {
  const session = createSession({
    service: createClaimService({ files, log: () => {} }),
    settings: async () => ({ sources: [], checks }),
    startProgress: () => ({ report() {}, end() {} }),
    log: () => {},
    changed: () => {},
  });
  session.reload();
  await session.settled(Number.POSITIVE_INFINITY);
  let count = 0;
  const counting: Project["session"] = {
    ...session,
    report: session.report,
    sourcesLost: false,
    check(input) {
      count++;
      return session.check(input);
    },
  };
  const project = { session: counting, root: undefined, drafts: undefined, ignores: () => false } as unknown as Project;
  const check = createWorkspaceCheck({
    documents: { get: () => undefined, all: () => [] },
    projects: { of: async () => project } as never,
    texts: { of: async () => undefined } as never,
    placeOf: createSourcePlaces(),
    pages: { pageOf: () => undefined },
    files,
  });
  return {
    codes: async (results?: ResultCache, token: CancellationToken = CancellationToken.None) =>
      (await check.findingsIn("/a.md", await files.stat("/a.md"), results, token))?.findings.map(({ code }) => code),
    checked: () => count,
    check,
  };
}

test("a text is checked once for as long as it stays the same", async () => {
  const files = new MemoryFileSystem({ "/a.md": slip });
  const { codes, checked, check } = await desk(files);
  expect(await codes()).toEqual(["share"]);
  expect(await codes()).toEqual(["share"]);
  expect(checked()).toBe(1);
  check.keepOnly(new Set());
  expect(await codes()).toEqual(["share"]);
  expect(checked()).toBe(2);
});

test("what was found counts after the server ended, until text or settings are others; what is damaged is found anew", async () => {
  const files = new MemoryFileSystem({ "/a.md": slip });
  const results = new Memory();
  expect(await (await desk(files)).codes(results)).toEqual(["share"]);
  const again = await desk(files);
  expect(await again.codes(results)).toEqual(["share"]);
  expect(again.checked()).toBe(0);

  const off = await desk(files, { share: "off" });
  expect(await off.codes(results)).toEqual([]);
  expect(off.checked()).toBe(1);

  const other = await desk(new MemoryFileSystem({ "/a.md": `${slip}\nMore.\n` }));
  await other.codes(results);
  expect(other.checked()).toBe(1);

  for (const key of results.values.keys()) results.values.set(key, "no JSON");
  const damaged = await desk(files);
  expect(await damaged.codes(results)).toEqual(["share"]);
  expect(damaged.checked()).toBe(1);
});

test("nothing is checked that nobody waits for, or that is not there", async () => {
  const files = new MemoryFileSystem({ "/a.md": slip });
  const { codes, checked, check } = await desk(files);
  const source = new CancellationTokenSource();
  source.cancel();
  expect(await codes(undefined, source.token)).toBeUndefined();
  expect(await check.findingsIn("/gone.md", undefined, undefined, CancellationToken.None)).toBeUndefined();
  expect(checked()).toBe(0);
});
