import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test, vi } from "vitest";
import { folderWith, run } from "../run-cli.ts";

vi.setConfig({ testTimeout: 60_000 });

const wrong = "Of 80 editors, 52 agreed, or 75 percent.\n";
const notes = "Headcount reached 421 in March 2024, said Ines Calder, mayor of Port Ellen.\n";
const draft = "Headcount reached 412 in March 2024.\n";

function setUp(files: Readonly<Record<string, string>>) {
  const cache = folderWith({});
  const folder = folderWith(files);
  const lint = async (...args: string[]) => {
    const ran = await run(folder, ["lint", "--format", "compact", "--stats", "--cache-folder", cache, ...args]);
    const known = Number(/(\d+) of them known from an earlier run/.exec(ran.err)?.[1]);
    return { ...ran, known };
  };
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const kept = () =>
    readdirSync(cache, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".db"))
      .map((name) => join(cache, name));
  return { folder, cache, lint, write, kept };
}

test("an unchanged file is not checked again, and says the same", async () => {
  const { lint, write } = setUp({ "a.md": wrong, "b.md": "Nothing here.\n" });
  const first = await lint();
  expect(first).toMatchObject({ known: 0, code: 1 });
  const second = await lint();
  expect(second).toMatchObject({ known: 2, code: 1, out: first.out });
  write("b.md", wrong);
  expect(await lint()).toMatchObject({ known: 1 });
  write("b.md", "Nothing here.\n");
  expect(await lint()).toMatchObject({ known: 2, out: first.out });
});

test("what a result depends on is part of its key", async () => {
  const { folder, lint, write } = setUp({ "a.md": draft, "s/notes.txt": notes, "s/more.txt": "Nothing.\n" });
  const args = ["a.md", "--sources", "s"];
  const first = await lint(...args);
  expect(first).toMatchObject({ known: 0, code: 1 });
  expect(await lint(...args)).toMatchObject({ known: 1, out: first.out });
  // Without sources.
  expect(await lint("a.md")).toMatchObject({ known: 0, code: 0 });
  // Another source.
  write("s/notes.txt", notes.replace("421", "412"));
  expect(await lint(...args)).toMatchObject({ known: 0, code: 0 });
  write("s/notes.txt", notes);
  expect(await lint(...args)).toMatchObject({ known: 1, out: first.out });
  // A source fewer.
  rmSync(join(folder, "s/more.txt"));
  expect(await lint(...args)).toMatchObject({ known: 0, code: 1 });
  // Another configuration.
  write("tickmark.config.json", '{"checks":{"source-conflict":"off"}}');
  expect(await lint(...args)).toMatchObject({ known: 0, code: 0 });
  // A requirement.
  expect(await lint(...args, "--require", "sourced")).toMatchObject({ known: 0 });
});

test("--no-cache neither reads nor keeps", async () => {
  const { lint, kept } = setUp({ "a.md": wrong });
  await lint("--no-cache");
  expect(kept()).toEqual([]);
  await lint();
  expect(await lint("--no-cache")).toMatchObject({ known: 0, code: 1 });
});

test("damaged results are passed over", async () => {
  const { lint, kept } = setUp({ "a.md": wrong });
  const { out } = await lint();
  const [file = ""] = kept();
  const database = new DatabaseSync(file);
  for (const value of ["{", "[]", '{"path":"b.md"}', '{"path":"a.md","diagnostics":7}']) {
    database.prepare("update results set value = ?").run(value);
    expect(await lint()).toMatchObject({ known: 0, code: 1, out });
  }
  database.close();
  writeFileSync(file, readFileSync(file).subarray(0, 3000));
  expect(await lint()).toMatchObject({ code: 1, out });
  expect(await lint()).toMatchObject({ code: 1, out, known: 1 });
});

test("a fixed text is known in the next run", async () => {
  const { lint } = setUp({
    "a.md": "145 of the 250 replies, or 58 percent, were positive. <!-- tickmark-disable-line share -->\n",
  });
  expect(await lint()).toMatchObject({ known: 0 });
  expect(await lint("--fix")).toMatchObject({ known: 0, code: 0 });
  expect(await lint("--fix")).toMatchObject({ known: 1, code: 0 });
});

test("--stats counts what the results count, and names every stage", async () => {
  const { folder, lint } = setUp({ "a.md": `${draft}\n\`\`\`\n7\n\`\`\`\n`, "b.md": wrong, "s/notes.txt": notes });
  const { err } = await lint("a.md", "b.md", "--sources", "s");
  const { out } = await run(folder, ["lint", "a.md", "b.md", "--sources", "s", "--format", "json", "--no-cache"]);
  const files: { claims: number; compared: number; masked: number }[] = JSON.parse(out).files;
  const sum = (key: "claims" | "compared" | "masked") => files.reduce((total, file) => total + file[key], 0);
  expect(err).toContain("files      2, 0 of them known from an earlier run\n");
  expect(err).toContain(`claims     ${sum("claims")}, ${sum("compared")} of them compared with a source\n`);
  expect(sum("masked")).toBe(1);
  expect(err).toContain("not prose  1 region\n");
  expect(err.split("\n")[3]?.replace(/[\d,]+ ms/g, "N")).toBe(
    "time       loading sources N, reading N, comparing N, checking N, writing N, in all N",
  );
});
