/** Whatever becomes of the file that records are kept in, the findings stay right and a word says what happened. */
import { spawn } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeEach, describe, expect, test } from "vitest";
import { usualCacheFolder } from "../../server/src/host/cache-folder.ts";
import { type StorePlace, storeFile } from "../../server/src/host/open-store.ts";
import { projectFolder } from "../../server/src/host/project-folder.ts";
import { serviceOn } from "./service-on.ts";
import { folderOf, put, report } from "./varied-sources.ts";

const draft = `${report(3).replace("percent", "times")}\n${report(4).replace(/\d\d\d /, "17 ")}`;

let folder: string;
let place: StorePlace;
let file: string;
let expected: string;

function fill(count: number): void {
  for (let i = 0; i < count; i++) put(folder, `s/${String(i).padStart(4, "0")}.md`, report(i));
}

beforeEach(async () => {
  folder = folderOf();
  fill(40);
  // Older than a tick, so that an unchanged file is not fetched again.
  for (const name of readdirSync(join(folder, "s"))) utimesSync(join(folder, "s", name), 1000, 1000);
  place = { folder: join(folder, "cache"), engine: "test" };
  file = storeFile(place);
  const memory = serviceOn(folder);
  await memory.load();
  expected = memory.found(draft);
});

async function built(): Promise<void> {
  const first = serviceOn(folder, place);
  expect(await first.load()).toEqual([]);
  expect(first.found(draft)).toBe(expected);
  first.service.close();
}

test("the findings are not nothing", () => {
  expect(expected).toContain("conflict");
  expect(expected).toContain("s/0003.md");
});

test("a store is used again, and nothing is read anew", async () => {
  await built();
  const before = readFileSync(file);
  const second = serviceOn(folder, place);
  expect(await second.load()).toEqual([]);
  expect(second.found(draft)).toBe(expected);
  second.service.close();
  expect(readFileSync(file).equals(before)).toBe(true);
});

describe("what is damaged is made anew, with a word", () => {
  test.each([
    ["no database", () => writeFileSync(file, "This is somebody's shopping list.\n".repeat(400)), /no database/],
    ["empty bytes", () => writeFileSync(file, new Uint8Array(50_000)), /damaged|no database/],
    ["cut to a third", () => truncateSync(file, Math.floor(readFileSync(file).length / 3)), /cut short|damaged/],
    ["cut within a page", () => truncateSync(file, readFileSync(file).length - 777), /cut short|damaged/],
    ["of another version", () => execute("update about set engine = 'other'"), /another version/],
    ["without a table", () => execute("drop table postings"), /damaged/],
  ])("%s", async (_, harm, word) => {
    await built();
    harm();
    const next = serviceOn(folder, place);
    const problems = [...(await next.load())];
    next.found(draft);
    if (next.service.sourcesLost) problems.push(...(await next.load()));
    expect(next.found(draft)).toBe(expected);
    next.service.close();
    expect(problems).toEqual([expect.stringMatching(/it is made anew$/)]);
    expect(problems[0]).toMatch(word);
    const again = serviceOn(folder, place);
    expect(await again.load()).toEqual([]);
    expect(again.found(draft)).toBe(expected);
  });

  test("a file of no bytes is simply filled", async () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "");
    await built();
  });

  test("damage that shows only in a look-up: nothing is found, then all is read again", async () => {
    await built();
    const pages = readFileSync(file);
    // All pages but those that say what is in the file and which files it knows.
    const root = new DatabaseSync(file);
    const roots = root.prepare("select rootpage from sqlite_schema where name in ('records', 'postings')").all();
    root.close();
    for (const { rootpage } of roots) pages.fill(0x5a, (Number(rootpage) - 1) * 4096, Number(rootpage) * 4096);
    writeFileSync(file, pages);
    const next = serviceOn(folder, place);
    expect(await next.load()).toEqual([]);
    next.found(draft);
    expect(next.service.sourcesLost).toBe(true);
    expect(await next.load()).toEqual([expect.stringMatching(/damaged.*made anew/)]);
    expect(next.service.sourcesLost).toBe(false);
    expect(next.found(draft)).toBe(expected);
  });
});

describe("where the disk refuses, records are kept in memory, with a word", () => {
  test("a database of another program is left alone", async () => {
    mkdirSync(dirname(file), { recursive: true });
    execute("create table notes(text); insert into notes values ('mine')");
    const next = serviceOn(folder, place);
    expect(await next.load()).toEqual([expect.stringMatching(/belongs to another program.*in memory/)]);
    expect(next.found(draft)).toBe(expected);
    expect(new DatabaseSync(file).prepare("select text from notes").get()).toEqual({ text: "mine" });
  });

  test("a file stands where the folder should be", async () => {
    writeFileSync(join(folder, "cache"), "in the way");
    const next = serviceOn(folder, place);
    expect(await next.load()).toEqual([expect.stringMatching(/in memory/)]);
    expect(next.found(draft)).toBe(expected);
  });

  test("a folder stands where the file should be", async () => {
    mkdirSync(file, { recursive: true });
    const next = serviceOn(folder, place);
    expect(await next.load()).toEqual([expect.stringMatching(/in memory/)]);
    expect(next.found(draft)).toBe(expected);
  });

  // Nothing is forbidden to the administrator.
  test.skipIf(process.getuid?.() === 0)("a folder that may not be written to", async () => {
    mkdirSync(place.folder, { recursive: true });
    chmodSync(place.folder, 0o500);
    const next = serviceOn(folder, place);
    expect(await next.load()).toEqual([expect.stringMatching(/in memory/)]);
    expect(next.found(draft)).toBe(expected);
    chmodSync(place.folder, 0o700);
  });

  test("the disk is full from the beginning", async () => {
    const next = serviceOn(folder, { ...place, limit: 8 * 4096 });
    expect(await next.load()).toEqual([expect.stringMatching(/full|memory/)]);
    expect(next.found(draft)).toBe(expected);
  });

  test("the disk is full half way, and what was kept before serves the next time", async () => {
    await built();
    const size = readFileSync(file).length;
    fill(120);
    const memory = serviceOn(folder);
    await memory.load();
    const next = serviceOn(folder, { ...place, limit: size + 4 * 4096 });
    expect(await next.load()).toEqual([expect.stringMatching(/full.*in memory/)]);
    expect(next.found(draft)).toBe(memory.found(draft));
    next.service.close();
    const again = serviceOn(folder, place);
    expect(await again.load()).toEqual([]);
    expect(again.found(draft)).toBe(memory.found(draft));
  });

  test("another process keeps it busy", { timeout: 30_000 }, async () => {
    await built();
    fill(60);
    const other = new DatabaseSync(file);
    other.exec("begin immediate");
    const memory = serviceOn(folder);
    await memory.load();
    const next = serviceOn(folder, place);
    expect(await next.load()).toEqual([expect.stringMatching(/busy.*in memory/)]);
    expect(next.found(draft)).toBe(memory.found(draft));
    other.exec("rollback");
    other.close();
  });
});

test("a process killed while it writes leaves a store that the next one completes", { timeout: 120_000 }, async () => {
  fill(600);
  const memory = serviceOn(folder);
  await memory.load();
  const whole = memory.found(draft);
  let kills = 0;
  for (let i = 0; i < 6; i++) {
    const child = spawn(process.execPath, ["test/index/build-store.ts", folder, place.folder], { stdio: "pipe" });
    const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
    await new Promise<void>((resolve) => {
      child.stdout.once("data", () => setTimeout(resolve, i * 30));
      child.once("exit", () => resolve());
    });
    if (child.kill("SIGKILL")) kills++;
    await ended;
    if (existsSync(file)) copyFileSync(file, `${file}.seen`);
  }
  expect(kills).toBeGreaterThan(0);
  const next = serviceOn(folder, place);
  expect(await next.load()).toEqual([]);
  expect(next.found(draft)).toBe(whole);
});

test("two processes that build one store at once both find all", { timeout: 120_000 }, async () => {
  fill(400);
  const memory = serviceOn(folder);
  await memory.load();
  const whole = memory.found(draft);
  const children = [0, 1].map(() =>
    spawn(process.execPath, ["test/index/build-store.ts", folder, place.folder], {
      stdio: ["ignore", "pipe", "inherit"],
    }),
  );
  // Heard from the beginning, since a child may end before this process has loaded.
  const ends = children.map((child) => new Promise((resolve) => child.once("exit", resolve)));
  const here = serviceOn(folder, place);
  const problems = await here.load();
  await Promise.all(ends);
  expect(children.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(problems).toEqual([]);
  expect(here.found(draft)).toBe(whole);
  const again = serviceOn(folder, place);
  expect(await again.load()).toEqual([]);
  expect(again.found(draft)).toBe(whole);
});

test("what another version left behind is removed once nobody wrote to it for long", async () => {
  mkdirSync(place.folder, { recursive: true });
  for (const name of ["old.sqlite", "old.sqlite-wal", "young.sqlite", "notes.txt"]) {
    writeFileSync(join(place.folder, name), "x");
  }
  for (const name of ["old.sqlite", "notes.txt"]) utimesSync(join(place.folder, name), 1000, 1000);
  await built();
  expect(readdirSync(place.folder).sort()).toEqual(["notes.txt", "test.sqlite", "young.sqlite"]);
});

test.each([
  [{ TICKMARK_CACHE_FOLDER: "/c", XDG_CACHE_HOME: "/x" }, "linux", "/c"],
  [{ XDG_CACHE_HOME: "/x" }, "linux", "/x/tickmark"],
  [{ XDG_CACHE_HOME: "relative" }, "linux", /\.cache\/tickmark$/],
  [{}, "darwin", /Library\/Caches\/tickmark$/],
])("with %j on %s the cache is in %s", (env, platform, folder) => {
  const found = usualCacheFolder(env, platform);
  if (typeof folder === "string") expect(found).toBe(folder);
  else expect(found).toMatch(folder);
});

test("projects have folders of their own, told by name", () => {
  expect(projectFolder("/c", "/home/a/essay")).toMatch(/^\/c\/essay-[0-9a-f]{12}$/);
  expect(projectFolder("/c", "/home/b/essay")).not.toBe(projectFolder("/c", "/home/a/essay"));
  expect(projectFolder("/c", "/")).toMatch(/^\/c\/[0-9a-f]{12}$/);
});

function execute(sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}
