/** `lint --watch`: what sets off the next run, and what does not. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { folderWith } from "../run-cli.ts";
import { ended, start } from "./started.ts";

vi.setConfig({ testTimeout: 120_000 });

const wrong = "Of 80 editors, 52 agreed, or 75 percent.\n";

test("--watch checks again what changes, and what comes and goes", async () => {
  const folder = folderWith({ "docs/a.md": "Nothing here.\n", "docs/b.md": wrong, "out.sarif": "" });
  const { child, until, heard } = start(
    ["lint", ".", "--watch", "--stats", "--format", "compact", "--format", "sarif=out.sarif", "--no-cache"],
    folder,
  );
  const end = ended(child);
  await until("watching; Ctrl-C ends it\n");
  expect(heard()).toContain("files      2, 0 of them known");
  writeFileSync(join(folder, "docs/a.md"), wrong);
  await until("docs/a.md changed\n");
  await until("files      2, 1 of them known");
  await until("docs/a.md:1:");
  writeFileSync(join(folder, "docs/c.md"), wrong);
  await until("files      3, 2 of them known");
  await new Promise((resolve) => setTimeout(resolve, 600));
  // What it writes itself does not set it off again.
  expect(heard().split("watching;")).toHaveLength(4);
  expect(JSON.parse(readFileSync(join(folder, "out.sarif"), "utf8")).runs).toHaveLength(1);
  child.kill("SIGINT");
  expect(await end).toBe(process.platform === "win32" ? "SIGINT" : 130);
});

test("--watch looks at sources that a configuration names, and at the configuration", async () => {
  const folder = folderWith({
    "draft.md": "Headcount reached 412 in March 2024.\n",
    "s/notes.txt": "Headcount reached 421 in March 2024, said Ines Calder, mayor of Port Ellen.\n",
    "tickmark.config.json": "{}",
  });
  const { until, heard } = start(["lint", "draft.md", "--watch", "--format", "compact", "--no-cache"], folder);
  await until("watching; Ctrl-C ends it\n");
  expect(heard()).not.toContain("draft.md:1:");
  writeFileSync(join(folder, "tickmark.config.json"), '{"sources":["s"]}');
  await until("draft.md:1:19: ");
  await until("tickmark.config.json changed\n");
  for (let i = 0; i < 2400 && heard().split("watching;").length < 3; i++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  writeFileSync(join(folder, "s/more.txt"), "Nothing.\n");
  await until("s/more.txt changed\n");
});

test("--watch looks at ignore files, at reviewers' marks and at settings above what is checked", async () => {
  const folder = folderWith({
    "desk/.drafts/a.md": wrong,
    "desk/.drafts/b.md": wrong,
    "desk/tickmark.config.json": '{"extends":["../house.json"]}',
    "house.json": "{}",
    "desk/.tickmark/review.json": "{}",
  });
  const { until, heard } = start(
    ["lint", ".drafts", "--watch", "--format", "compact", "--require", "reviewed", "--no-cache"],
    join(folder, "desk"),
  );
  let runs = 1;
  const next = async (path: string, text: string | undefined, said: string) => {
    await vi.waitFor(() => expect(heard().split("watching;")).toHaveLength(runs + 1), { timeout: 60_000 });
    // Watching what the run before found takes a moment to begin.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = heard().length;
    if (text === undefined) rmSync(join(folder, path));
    else writeFileSync(join(folder, path), text);
    await until(said);
    await vi.waitFor(() => expect(heard().split("watching;")).toHaveLength(runs + 2), { timeout: 60_000 });
    runs++;
    return heard().slice(before);
  };
  await until("b.md:1:30: ");
  const mended = await next("house.json", '{"checks":{"share":"off"}}', "../house.json changed\n");
  expect(mended).not.toContain("[share]");
  expect(await next("house.json", "{}", "[share]")).toContain("../house.json changed\n");
  const without = await next("desk/.drafts/.tickmarkignore", "b.md\n", ".drafts/.tickmarkignore changed\n");
  expect(without).toContain("a.md:1:");
  expect(without).not.toContain("b.md:1:");
  expect(await next("desk/.drafts/.tickmarkignore", undefined, "tickmarkignore changed")).toContain("b.md:1:");
  await next("desk/.tickmark/review.json", '{"version":1,"marks":[]}', ".tickmark/review.json changed\n");
});
