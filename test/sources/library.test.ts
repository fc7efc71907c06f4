import { expect, test } from "vitest";
import { createLibrary } from "../../server/src/sources/library.ts";
import { type Content, MemoryFileSystem } from "./memory-file-system.ts";

const article = "Headcount reached 421 in March.\n";

function setUp(contents: Record<string, Content>) {
  const files = new MemoryFileSystem(contents);
  const library = createLibrary({ files });
  const load = async (...patterns: string[]) => {
    files.reads.length = 0;
    const loaded = await library.load(patterns.length > 0 ? patterns : ["s"]);
    return {
      sources: loaded?.sources ?? [],
      paths: loaded?.sources.map(({ path }) => path),
      problems: loaded?.problems.map(({ path, message }) => `${path}: ${message}`),
      reads: [...files.reads],
    };
  };
  return { files, library, load };
}

test("sources are read once and again only when they change", async () => {
  const { files, load } = setUp({ "s/a.txt": article, "s/b.txt": article });
  const first = await load();
  expect(first.paths).toEqual(["s/a.txt", "s/b.txt"]);
  expect(first.reads).toEqual(["s/a.txt", "s/b.txt"]);
  const second = await load();
  expect(second.reads).toEqual([]);
  expect(second.sources).toBe(first.sources);
  files.set("s/b.txt", "Headcount reached 412 in March.\n");
  const third = await load();
  expect(third.reads).toEqual(["s/b.txt"]);
  expect(third.sources[0]).toBe(first.sources[0]);
  expect(third.sources[1]?.document.prose.text).toContain("412");
});

test("an invalidated source is read again although the disk calls it unchanged", async () => {
  const { library, load } = setUp({ "s/a.txt": article, "s/b.txt": article });
  await load();
  library.invalidate(["./s/a.txt"]);
  expect((await load()).reads).toEqual(["s/a.txt"]);
  expect((await load()).reads).toEqual([]);
});

test("a source deleted between two loads is gone; named itself, it is missed", async () => {
  const { files, load } = setUp({ "s/a.txt": article, "s/b.txt": article });
  await load("s", "s/b.txt");
  files.delete("s/b.txt");
  expect(await load("s", "s/b.txt")).toMatchObject({
    paths: ["s/a.txt"],
    problems: ["s/b.txt: does not exist; it was passed over"],
  });
});

test("a source deleted while the folder is read is named", async () => {
  const { files, library } = setUp({ "s/a.txt": article, "s/b.txt": article });
  const read = files.read.bind(files);
  files.read = (path) => {
    files.delete("s/b.txt");
    return read(path);
  };
  const loaded = await library.load(["s"]);
  expect(loaded?.sources.map(({ path }) => path)).toEqual(["s/a.txt"]);
  expect(loaded?.problems).toEqual([{ path: "s/b.txt", message: "does not exist; it was passed over" }]);
});

test("what cannot be read never stops the rest", async () => {
  const { files, load } = setUp({
    "s/a.txt": article,
    "s/binary.txt": new Uint8Array([0, 1, 2]),
    "s/broken.txt": new Uint8Array([0x61, 0xff, 0x61]),
    "s/empty.txt": "",
    "s/huge.txt": "x",
    "s/locked.txt": { refused: "EACCES" },
    "s/z.txt": article,
  });
  files.sizes.set("s/huge.txt", 50_000_000);
  const { paths, problems } = await load("s", "missing");
  // What is no valid UTF-8 is read as far as it can be.
  expect(paths).toEqual(["s/a.txt", "s/broken.txt", "s/z.txt"]);
  expect(problems?.map((problem) => problem.split(":")[0]).sort()).toEqual([
    "missing",
    "s/binary.txt",
    "s/broken.txt",
    "s/empty.txt",
    "s/huge.txt",
    "s/locked.txt",
  ]);
});

test("the index beside a source goes before its front matter, which goes before its headline", async () => {
  const { load } = setUp({
    "s/a.md": '---\ntitle: "Front"\ndate: 2026-01-02\n---\n\n# Headline\n\nText with 5 dogs.\n',
    "s/b.md": "# The *only* headline\n\nText with 5 dogs.\n",
    "s/c.md": '---\ntitle: "Front"\n---\n\nText with 5 dogs.\n',
    "s/d.md": "Text with 5 dogs and no headline at all.\n",
    "s/sources.json": '{"files": {"a.md": {"title": "Listed", "publisher": "P"}, "c.md": {"date": "2026-03-04"}}}',
  });
  const { sources } = await load();
  expect(sources.map(({ metadata }) => metadata)).toEqual([
    { title: "Listed", publisher: "P", date: "2026-01-02" },
    { title: "The only headline" },
    { title: "Front", date: "2026-03-04" },
    {},
  ]);
  expect(sources[2]?.document.prose.date).toBe("2026-03-04");
});

test("a changed index renews only the sources whose entry changed", async () => {
  const { files, load } = setUp({ "s/a.txt": article, "s/b.txt": article });
  const first = await load();
  files.set("s/sources.json", '{"files": {"b.txt": {"publisher": "P"}}}');
  const second = await load();
  expect(second.sources[0]).toBe(first.sources[0]);
  expect(second.sources[1]?.metadata.publisher).toBe("P");
});

test("a broken index is named, and again on every load until it is mended", async () => {
  const { files, load } = setUp({ "s/a.txt": article, "s/sources.json": "{" });
  expect((await load()).problems).toEqual([expect.stringContaining("s/sources.json: is not valid JSON")]);
  const again = await load();
  expect(again.reads).toEqual([]);
  expect(again.problems).toHaveLength(1);
  files.set("s/sources.json", '{"files": {}}');
  expect((await load()).problems).toEqual([]);
});

test("one file under two names is one source", async () => {
  const { load } = setUp({ "s/a.txt": article, "t/b.txt": { link: "../s/a.txt" } });
  expect((await load("s", "t/b.txt", "t")).paths).toEqual(["s/a.txt"]);
});

test("cancelled, a load gives nothing and the next one does not start over", async () => {
  const { files, library, load } = setUp({ "s/a.txt": article, "s/b.txt": article });
  const cancellation = { cancelled: false };
  const progress = { report: () => Object.assign(cancellation, { cancelled: true }) };
  expect(await library.load(["s"], cancellation, progress)).toBeUndefined();
  expect(files.reads).toEqual(["s/a.txt", "s/b.txt"]);
  expect((await load()).reads).toEqual([]);
});

test("progress counts up to all files", async () => {
  const { library } = setUp({ "s/a.txt": article, "s/b.txt": article });
  const heard: unknown[] = [];
  await library.load(["s"], undefined, { report: (...told) => heard.push(told) });
  expect(heard).toEqual([
    [1, 2, "s/a.txt"],
    [2, 2, "s/b.txt"],
  ]);
});

test("a source that was refused is tried again, an empty one is not", async () => {
  const { files, load } = setUp({ "s/a.txt": { refused: "EACCES" }, "s/b.txt": "", "s/c.txt": article });
  files.sizes.set("s/a.txt", article.length);
  expect((await load()).paths).toEqual(["s/c.txt"]);
  files.grant("s/a.txt", article);
  const second = await load();
  expect(second.reads).toEqual(["s/a.txt"]);
  expect(second.paths).toEqual(["s/a.txt", "s/c.txt"]);
  expect(second.problems).toEqual([expect.stringContaining("s/b.txt: is empty")]);
});
