/** Memory and disk, one thread and several, built at once and bit by bit: the findings are the same. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checks } from "../../server/src/checks/registry.ts";
import { createClaimIndex } from "../../server/src/compare/claim-index.ts";
import { compareClaims } from "../../server/src/compare/compare-claims.ts";
import { readDocument } from "../../server/src/extract/read-document.ts";
import { createNodeFileSystem } from "../../server/src/host/node-file-system.ts";
import { createStoreOpener } from "../../server/src/host/open-store.ts";
import { createReaderThreads } from "../../server/src/host/reader-threads.ts";
import { createLibrary } from "../../server/src/sources/library.ts";
import { readProse } from "../../server/src/text/read-prose.ts";
import { serviceOn } from "./service-on.ts";
import { folderOf, put, report } from "./varied-sources.ts";

const seeds = Object.fromEntries(
  readdirSync("seeds").map((name) => [`s/${name}`, readFileSync(`seeds/${name}`, "utf8")]),
);
const seedTexts = Object.entries(seeds).flatMap(([path, text]) => (path.endsWith(".txt") ? [text] : []));

/** Every third number one digit higher. */
function withSlips(text: string): string {
  let count = 0;
  return text.replace(/\d+/g, (digits) =>
    ++count % 3 > 0 ? digits : digits.replace(/\d$/, (d) => String((Number(d) + 1) % 10)),
  );
}

test("the seeds say the same of drafts from memory and from disk", { timeout: 120_000 }, async () => {
  const folder = folderOf(seeds);
  const memory = serviceOn(folder);
  const disk = serviceOn(folder, { folder: join(folder, "cache"), engine: "test" });
  expect(await memory.load()).toEqual(await disk.load());
  for (const text of seedTexts) {
    const found = memory.found(withSlips(text));
    expect(found).toContain('"same"');
    expect(disk.found(withSlips(text))).toBe(found);
  }
});

test("an index of sources at hand says what one in a store says", async () => {
  const folder = folderOf(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`s/${i + 10}.md`, report(i)])));
  const library = createLibrary({ files: createNodeFileSystem(folder) });
  const loaded = await library.load(["s"]);
  const plain = createClaimIndex(
    (loaded?.sources ?? []).map((source) => {
      const document = readDocument(readProse(source.document.prose.text, "markdown"));
      return { path: source.path, metadata: source.metadata, document };
    }),
  );
  const document = readDocument(readProse(`${withSlips(report(3))}\n${withSlips(report(8))}`, "markdown"));
  const say = (sources: typeof plain) => {
    const compared = compareClaims(document, sources);
    const findings = checks.flatMap((check) => (check.last ? [] : [...check.run({ document, compared, sources }, {})]));
    return JSON.stringify([
      findings,
      compared.map(({ verdict, comparisons }) => [
        verdict,
        comparisons.map(({ source, ...rest }) => [source.path, rest]),
      ]),
    ]);
  };
  if (loaded === undefined) expect.fail("nothing was loaded");
  expect(say(loaded.index)).toBe(say(plain));
});

type Step =
  | { readonly kind: "write"; readonly file: number; readonly seed: number }
  | { readonly kind: "remove"; readonly file: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("write" as const), file: fc.nat(11), seed: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("remove" as const), file: fc.nat(11) }) },
);

test("sources that come, change and go leave what an index built from nothing has", { timeout: 300_000 }, async () => {
  const drafts = [withSlips(report(3)), withSlips(report(17)), `${report(8)}\n${withSlips(report(30))}`];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
      async (rounds) => {
        const folder = folderOf({ "s/always.md": report(5) });
        const place = { folder: join(folder, "cache"), engine: "test" };
        const disk = serviceOn(folder, place);
        const memory = serviceOn(folder);
        for (const steps of rounds) {
          for (const each of steps) {
            const path = `s/${each.file % 3}/${each.file}.md`;
            if (each.kind === "write") put(folder, path, report(each.seed));
            else rmSync(join(folder, path), { force: true });
          }
          expect(await disk.load()).toEqual([]);
          expect(await memory.load()).toEqual([]);
          const fresh = serviceOn(folder, { folder: join(folder, "fresh"), engine: "test" });
          expect(await fresh.load()).toEqual([]);
          for (const draft of drafts) {
            const found = fresh.found(draft);
            expect(disk.found(draft)).toBe(found);
            expect(memory.found(draft)).toBe(found);
          }
          fresh.service.close();
          rmSync(join(folder, "fresh"), { recursive: true });
        }
        disk.service.close();
        rmSync(folder, { recursive: true });
      },
    ),
    {
      numRuns: 15,
      // A copy that lost the text it was a copy of.
      examples: [
        [
          [
            [
              { kind: "write", file: 3, seed: 3 },
              { kind: "write", file: 4, seed: 17 },
              { kind: "write", file: 0, seed: 0 },
            ],
            [
              { kind: "remove", file: 3 },
              { kind: "write", file: 0, seed: 0 },
            ],
          ],
        ],
      ],
    },
  );
});

test("threads read what one thread reads, to disk and to memory", { timeout: 120_000 }, async () => {
  const folder = folderOf(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`s/${i + 1000}.md`, report(i)])));
  put(folder, "s/broken.md", "\u0000\u0001");
  const files = createNodeFileSystem(folder);
  const paths: (readonly string[] | undefined)[] = [];
  const said: string[] = [];
  const text = withSlips(report(100));
  const document = readDocument(readProse(text, "markdown"));
  for (const [place, threads] of [
    ["a", true],
    ["b", false],
    [undefined, true],
    [undefined, false],
  ] as const) {
    const library = createLibrary({
      files,
      ...(threads ? { readers: createReaderThreads(folder) } : {}),
      ...(place === undefined ? {} : { openStore: createStoreOpener({ folder: join(folder, place), engine: "test" }) }),
    });
    const progress: number[] = [];
    const grown: number[] = [];
    const loaded = await library.load(
      ["s"],
      undefined,
      { report: (done, total) => progress.push(done / total) },
      ({ sources }) => grown.push(sources.length),
    );
    expect(progress).toHaveLength(301);
    expect(progress.at(-1)).toBe(1);
    expect(loaded?.problems.map(({ path }) => path)).toEqual(["s/broken.md"]);
    paths.push(loaded?.sources.map(({ path }) => path));
    if (loaded)
      said.push(
        JSON.stringify(
          compareClaims(document, loaded.index).map(({ comparisons }) =>
            comparisons.map(({ source, ...rest }) => [source.path, source.origin, rest]),
          ),
        ),
      );
    library.close();
  }
  expect(paths[0]).toHaveLength(300);
  expect(new Set(paths.map((each) => each?.join())).size).toBe(1);
  expect(said).toHaveLength(4);
  expect(new Set(said).size).toBe(1);
});

test("threads stop when they are told to, and what was read stays", { timeout: 120_000 }, async () => {
  const folder = folderOf(Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`s/${i + 1000}.md`, report(i)])));
  const place = { folder: join(folder, "cache"), engine: "test" };
  const library = () =>
    createLibrary({
      files: createNodeFileSystem(folder),
      readers: createReaderThreads(folder),
      openStore: createStoreOpener(place),
    });
  const first = library();
  const cancellation = { cancelled: false };
  const stop = { report: () => Object.assign(cancellation, { cancelled: true }) };
  expect(await first.load(["s"], cancellation, stop)).toBeUndefined();
  first.close();
  const second = library();
  const there: number[] = [];
  const loaded = await second.load(["s"], undefined, undefined, ({ sources }) => there.push(sources.length));
  expect(there[0]).toBeGreaterThan(0);
  expect(there[0]).toBeLessThan(900);
  expect(loaded?.sources).toHaveLength(900);
  second.close();
});

test("two libraries in one file do not see each other's words", async () => {
  const folder = folderOf({ "s/a.md": report(1), "s/b.md": report(2), "t/c.md": report(1), "t/d.md": report(3) });
  const openStore = createStoreOpener({ folder: join(folder, "cache"), engine: "test" });
  const files = createNodeFileSystem(folder);
  const both = createLibrary({ files, openStore });
  const alone = createLibrary({ files, openStore });
  const whole = await both.load(["s", "t"]);
  const part = await alone.load(["t"]);
  const memory = await createLibrary({ files }).load(["t"]);
  expect(whole?.sources.map(({ path }) => path)).toEqual(["s/a.md", "s/b.md", "t/c.md", "t/d.md"]);
  expect(whole?.sources[2]?.origin).toBe("s/a.md");
  expect(part?.sources.map(({ path, origin }) => [path, origin])).toEqual([
    ["t/c.md", undefined],
    ["t/d.md", undefined],
  ]);
  const words = readDocument(readProse(report(1), "markdown")).claims.flatMap(({ context }) => context);
  const near = (index: typeof memory) =>
    index?.index.near("count", words, 50).map(({ profile, weight }) => [profile.source.path, profile.text, weight]);
  expect(near(part)).toEqual(near(memory));
  expect(near(part)).not.toEqual([]);
  rmSync(join(folder, "t/c.md"));
  await both.load(["s", "t"]);
  const still = await alone.load(["t", "s"]);
  expect(still?.index.sources.find(({ path }) => path === "s/a.md")?.document.prose.text).toBe(report(1));
  both.close();
  alone.close();
});
