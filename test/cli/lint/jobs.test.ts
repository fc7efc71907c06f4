/** Threads, requirements, statistics: the same findings however they are come by. */
import { expect, test, vi } from "vitest";
import { folderWith, run } from "../run-cli.ts";

vi.setConfig({ testTimeout: 120_000 });

const notes = "Headcount reached 421 in March 2024, said Ines Calder, mayor of Port Ellen.\n";

function articles(count: number): Record<string, string> {
  const files: Record<string, string> = { "s/notes.txt": notes };
  for (let i = 0; i < count; i++) {
    const agreed = 30 + (i % 40);
    files[`docs/${i}.md`] =
      `Headcount reached ${400 + i} in March 2024.\n\nOf 80 editors, ${agreed} agreed, or ${agreed + 11} percent.\n`;
  }
  return files;
}

test("any number of threads gives the same bytes, in the same order, in every run", async () => {
  const folder = folderWith(articles(60));
  const lint = (...args: string[]) =>
    run(folder, ["lint", "docs", "--sources", "s", "--format", "json", "--no-cache", ...args]);
  const kept = (...args: string[]) => run(folder, ["lint", "docs", "--sources", "s", "--format", "json", ...args]);
  const one = await lint("--jobs", "1");
  expect(one.code).toBe(1);
  expect(JSON.parse(one.out).summary.files).toBe(60);
  for (const jobs of ["2", "3", "7"]) {
    expect(await lint("--jobs", jobs), jobs).toEqual(one);
    // Kept sources are what lets other threads take part.
    expect(
      await run(folder, [
        "lint",
        "docs",
        "--sources",
        "s",
        "--format",
        "json",
        "--jobs",
        jobs,
        "--cache-folder",
        folderWith({}),
      ]),
      jobs,
    ).toEqual(one);
  }
  for (let i = 0; i < 3; i++) expect(await kept()).toEqual(one);
});

test("what goes wrong is told in the same order too", async () => {
  const files: Record<string, string | Uint8Array> = articles(20);
  files["docs/3.md"] = Buffer.from([0xff, 0xff, 0x41]);
  files["docs/7.md"] = "";
  const folder = folderWith(files);
  const lint = (jobs: string) => run(folder, ["lint", "docs", "--format", "compact", "--no-cache", "--jobs", jobs]);
  const one = await lint("1");
  expect(one.code).toBe(2);
  expect(one.err).toContain("docs/3.md");
  expect(await lint("4")).toEqual(one);
});

test("fixes are the same on threads", async () => {
  const line = "145 of the 250 replies, or 58 percent, were positive. <!-- tickmark-disable-line share -->\n";
  const folder = folderWith(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.md`, line.repeat(i + 1)])));
  const one = await run(folder, ["lint", ".", "--diff", "--jobs", "1"]);
  expect(one.code).toBe(1);
  expect(one.err).toBe("tickmark: 78 findings would be fixed in 12 files\n");
  expect(await run(folder, ["lint", ".", "--diff", "--jobs", "3"])).toEqual(one);
});

test.each([
  [["--jobs", "0"], '--jobs takes a number from 1, not "0"'],
  [["--jobs", "many"], '--jobs takes a number from 1, not "many"'],
  [["--require", "source"], '--require does not know "source"; did you mean "sourced"? (known are sourced, reviewed)'],
  [["--require", "sourced"], "--require sourced needs sources: name them with --sources or in tickmark.config.json"],
  [["-", "--watch"], "standard input cannot be watched; name files or folders"],
])("%j is refused", async (args, message) => {
  const { code, err } = await run(folderWith({ "a.md": "Of 80 editors, 52 agreed.\n" }), ["lint", "a.md", ...args]);
  expect(err).toBe(`tickmark: ${message}\n`);
  expect(code).toBe(2);
});

test("--require sourced fails for every claim that no source speaks of, whatever fails otherwise", async () => {
  const folder = folderWith({
    "good.md": "Headcount reached 421 in March 2024.\n",
    "bad.md": "Headcount reached 421 in March 2024. The café sold 38,000 slices of cake.\n",
    "s/notes.txt": notes,
    "tickmark.config.json": '{"checks":{"unsourced":"off"}}',
  });
  const lint = (path: string, ...args: string[]) =>
    run(folder, ["lint", path, "--sources", "s", "--format", "compact", ...args]);
  expect(await lint("bad.md")).toMatchObject({ code: 0, out: "" });
  expect(await lint("good.md", "--require", "sourced")).toMatchObject({ code: 0, out: "" });
  const { code, out } = await lint("bad.md", "--require", "sourced", "--fail-on", "error");
  expect(out).toMatch(/^bad\.md:1:\d+: error: No source speaks of .*38,000.* \[unsourced\]\n$/);
  expect(code).toBe(1);
});

test("--stats tells coverage and times on standard error alone", async () => {
  const folder = folderWith({
    ...articles(3),
    "docs/m.md": "# T\n\n```\n1 of 2\n```\n\nHeadcount reached 421 in March 2024.\n",
  });
  const plain = await run(folder, ["lint", "docs", "--sources", "s", "--format", "json", "--no-cache"]);
  const { code, out, err } = await run(folder, [
    "lint",
    "docs",
    "--sources",
    "s",
    "--format",
    "json",
    "--no-cache",
    "--stats",
  ]);
  expect({ code, out }).toEqual({ code: plain.code, out: plain.out });
  const { files } = JSON.parse(out);
  const sum = (of: string) => files.reduce((all: number, file: Record<string, number>) => all + (file[of] ?? 0), 0);
  const [first, second, third, fourth] = err.split("\n");
  expect(first).toBe("files      4, 0 of them known from an earlier run");
  expect(second).toBe(`claims     ${sum("claims")}, ${sum("compared")} of them compared with a source`);
  expect(third).toBe(`not prose  ${sum("masked")} region${sum("masked") === 1 ? "" : "s"}`);
  expect(fourth).toMatch(
    /^time {7}loading sources [\d,]+ ms, reading [\d,]+ ms, comparing [\d,]+ ms, checking [\d,]+ ms, writing [\d,]+ ms, in all [\d,]+ ms$/,
  );
});

test("several formats at once, each in its file; one that cannot be written is named and the others are", async () => {
  const folder = folderWith({ "a.md": "Of 80 editors, 52 agreed, or 75 percent.\n", taken: "" });
  const { code, out, err } = await run(folder, [
    "lint",
    "a.md",
    ...[
      "--format",
      "compact",
      "--format",
      "sarif=out/a.sarif",
      "--format",
      "junit=taken/x.xml",
      "--format",
      "json=out.json",
    ],
  ]);
  expect(out).toMatch(/^a\.md:1:\d+: /);
  expect(err).toMatch(
    /^tickmark: taken\/x\.xml: (lies below something that is no folder|could not be written \(EEXIST\))\n$/,
  );
  expect(code).toBe(2);
  const sarif = await run(folder, ["lint", "a.md", "--format", "sarif"]);
  const { readFileSync } = await import("node:fs");
  expect(readFileSync(`${folder}/out/a.sarif`, "utf8")).toBe(sarif.out);
  expect(JSON.parse(readFileSync(`${folder}/out.json`, "utf8")).summary.files).toBe(1);
  expect((await run(folder, ["lint", "a.md", "--format", "json", "--format", "compact"])).code).toBe(2);
});
