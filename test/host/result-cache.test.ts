import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test, vi } from "vitest";
import { openResultCache, type ResultCache, resultCacheFile } from "../../server/src/host/result-cache.ts";
import { folderWith } from "../cli/run-cli.ts";

vi.setConfig({ testTimeout: 60_000 });

const engine = "e1";

async function opened(folder: string, limit?: number): Promise<ResultCache> {
  const cache = await openResultCache({ folder, engine, ...(limit === undefined ? {} : { limit }) });
  if (cache === undefined) throw new Error("no cache");
  return cache;
}

async function keep(folder: string, key: string, value: string): Promise<void> {
  const cache = await opened(folder);
  cache.put(key, value);
  cache.close();
}

async function kept(folder: string, key: string): Promise<string | undefined> {
  const cache = await opened(folder);
  const value = cache.get(key);
  cache.close();
  return value;
}

test("what is put in is there for the next run, and only under its key", async () => {
  const folder = join(folderWith({}), "not/there/yet");
  await keep(folder, "a", "ö\n🙂");
  expect(await kept(folder, "a")).toBe("ö\n🙂");
  expect(await kept(folder, "b")).toBeUndefined();
});

test("each build has results of its own; those of old builds go when nobody used them for long", async () => {
  const folder = folderWith({ "results-old.db": "x", "results-new.db": "y", "other.db": "z", "a.sqlite": "s" });
  const longAgo = new Date(Date.now() - 30 * 86_400_000);
  for (const name of ["results-old.db", "other.db", "a.sqlite"]) utimesSync(join(folder, name), longAgo, longAgo);
  await keep(folder, "a", "1");
  expect(readdirSync(folder).sort()).toEqual(["a.sqlite", "other.db", "results-e1.db", "results-new.db"]);
  const next = await openResultCache({ folder, engine: "e2" });
  expect(next?.get("a")).toBeUndefined();
  next?.close();
});

test.each([
  ["no database", () => Buffer.from("this is no database, and long enough to be taken for none ".repeat(40))],
  ["cut short", (good: Buffer) => good.subarray(0, 5000)],
  [
    "overwritten in the middle",
    (good: Buffer) => Buffer.concat([good.subarray(0, 4096), Buffer.alloc(good.length - 4096, 0x41)]),
  ],
])("a file that is %s is made anew", async (_name, damaged) => {
  const folder = folderWith({});
  await keep(folder, "a", "x".repeat(20_000));
  const file = resultCacheFile({ folder, engine });
  writeFileSync(file, damaged(readFileSync(file)));
  const cache = await openResultCache({ folder, engine });
  expect(cache?.get("a") ?? "nothing").not.toBe("x".repeat(20_000));
  cache?.close();
  // At the latest the run after the one that met the damage keeps results again.
  await keep(folder, "b", "2").catch(() => {});
  await keep(folder, "b", "2");
  expect(await kept(folder, "b")).toBe("2");
});

test("another program's file is left alone", async () => {
  const folder = folderWith({});
  const file = resultCacheFile({ folder, engine });
  const other = new DatabaseSync(file);
  other.exec("create table notes (a); insert into notes values (7)");
  other.close();
  const before = readFileSync(file);
  expect(await openResultCache({ folder, engine })).toBeUndefined();
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("where nothing can be kept there is no cache", async () => {
  const folder = folderWith({ taken: "a file" });
  expect(await openResultCache({ folder: join(folder, "taken"), engine })).toBeUndefined();
  mkdirSync(resultCacheFile({ folder, engine }));
  expect(await openResultCache({ folder, engine })).toBeUndefined();
});

test("it does not grow beyond its limit by much, and keeps the latest", async () => {
  const folder = folderWith({});
  const cache = await opened(folder, 500_000);
  for (let i = 0; i < 4000; i++) cache.put(`k${i}`, `${i} `.padEnd(1000, "x"));
  cache.close();
  expect(statSync(resultCacheFile({ folder, engine })).size).toBeLessThan(1_500_000);
});

test("several processes may write at once", async () => {
  const folder = folderWith({});
  const program = `
    import { openResultCache } from ${JSON.stringify(new URL("../../server/src/host/result-cache.ts", import.meta.url).href)};
    const [folder, name] = process.argv.slice(1);
    const cache = await openResultCache({ folder, engine: "e1" });
    for (let i = 0; i < 1500; i++) cache.put(name + i, name.repeat(100) + i);
    cache.close();`;
  const codes = await Promise.all(
    ["p", "q", "r"].map(
      (name) =>
        new Promise((resolve) => {
          const child = spawn(process.execPath, ["--input-type=module", "-e", program, folder, name], {
            stdio: "inherit",
          });
          child.once("exit", resolve);
        }),
    ),
  );
  expect(codes).toEqual([0, 0, 0]);
  for (const name of ["p", "q", "r"]) expect(await kept(folder, `${name}1499`)).toBe(`${name.repeat(100)}1499`);
});
