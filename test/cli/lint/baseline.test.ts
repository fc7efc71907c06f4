import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { folderWith, run } from "../run-cli.ts";

vi.setConfig({ testTimeout: 60_000 });

const wrong = "Of 80 editors, 52 agreed, or 75 percent.\n";
const other = "145 of the 250 replies, or 68 percent, were positive.\n";
const file = "tickmark-suppressions.json";

function setUp(files: Readonly<Record<string, string>>) {
  const folder = folderWith(files);
  const lint = (...args: string[]) => run(folder, ["lint", ".", "--format", "compact", ...args]);
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  return { folder, lint, write, known: () => readFileSync(join(folder, file), "utf8") };
}

test("what is known is left out, what is new fails, whatever else moves about", async () => {
  const { lint, write, known } = setUp({ "a.md": wrong, "b.md": other });
  const first = await lint();
  expect(first.code).toBe(1);
  expect(await lint("--suppress-all")).toMatchObject({ code: 0, out: "" });
  const kept = known();
  expect(Object.keys(JSON.parse(kept).files)).toEqual(["a.md", "b.md"]);
  expect(await lint()).toEqual({
    code: 0,
    out: "",
    err: "tickmark: 2 findings known from tickmark-suppressions.json left out\n",
  });
  write("a.md", `# A heading\n\nMore of the story.\n\n${wrong}`);
  expect((await lint()).code).toBe(0);
  write("a.md", `${wrong}\n${other}`);
  const fresh = await lint();
  expect(fresh.code).toBe(1);
  expect(fresh.out).toMatch(/^a\.md:3:\d+: .*68.*\n$/);
  expect(known()).toBe(kept);
});

test("what did not come up again fails until it is taken out", async () => {
  const { lint, write, known } = setUp({ "a.md": `${wrong}\n${other}`, "b.md": other });
  await lint("--suppress-all");
  write("a.md", wrong);
  const loose = await lint();
  expect(loose.code).toBe(1);
  expect(loose.err).toContain("is known and did not come up any more\n");
  expect(loose.err).toContain("take 1 such finding out with --prune-suppressions\n");
  expect((await lint("--exit-zero")).code).toBe(0);
  expect(await lint("--prune-suppressions")).toMatchObject({ code: 0, out: "" });
  expect(JSON.parse(known()).files["a.md"]).toHaveLength(1);
  expect((await lint()).code).toBe(0);
});

test("a file that was not checked keeps its entries; one that is gone loses them when they are pruned", async () => {
  const { folder, lint, known } = setUp({ "a.md": wrong, "b.md": other, "c.md": wrong });
  await lint("--suppress-all");
  rmSync(join(folder, "c.md"));
  const one = await run(folder, ["lint", "a.md", "--format", "compact", "--prune-suppressions"]);
  expect(one.code).toBe(0);
  expect(Object.keys(JSON.parse(known()).files)).toEqual(["a.md", "b.md"]);
});

test("a place of its own, and the same bytes every time", async () => {
  const { folder, lint } = setUp({ "b.md": other, "a.md": `${wrong}\n${other}` });
  const place = ["--suppressions-location", "known/list.json"];
  await lint("--suppress-all", ...place);
  const written = readFileSync(join(folder, "known/list.json"), "utf8");
  await lint("--suppress-all", ...place);
  expect(readFileSync(join(folder, "known/list.json"), "utf8")).toBe(written);
  expect(existsSync(join(folder, file))).toBe(false);
  expect((await lint(...place)).code).toBe(0);
  expect((await lint()).code).toBe(1);
});

test.each([
  ["{", "is not valid JSON"],
  ["[]", "is no list of known findings"],
  ['{"version":2,"files":{}}', 'is no list of known findings (see "version")'],
  ['{"version":1,"files":{"a.md":[{"check":"sum"}]}}', 'is no list of known findings (see "files.a.md.0.text")'],
])("a damaged list is named: %s", async (text, message) => {
  const { lint } = setUp({ "a.md": wrong, [file]: text });
  const { code, err } = await lint();
  expect(err).toBe(`tickmark: ${file}: ${message}; remove it, or name another with --suppressions-location\n`);
  expect(code).toBe(2);
});

test("a list that is not there is named where it was asked for", async () => {
  const { lint } = setUp({ "a.md": wrong });
  expect(await lint("--suppressions-location", "no.json")).toMatchObject({
    code: 2,
    err: "tickmark: no.json: does not exist\n",
  });
  expect((await lint("--suppress-all", "--prune-suppressions")).code).toBe(2);
});

test("a renamed file keeps what is known of it, and however a path is written it is the same file", async () => {
  const { folder, lint, write, known } = setUp({ "a.md": wrong, "b.md": other });
  expect((await lint("--suppress-all")).err).toBe(`tickmark: 2 findings made known in ${file}\n`);
  rmSync(join(folder, "b.md"));
  write("c.md", other);
  expect(await lint()).toMatchObject({ code: 0, out: "" });
  expect((await lint("--prune-suppressions")).code).toBe(0);
  expect(Object.keys(JSON.parse(known()).files)).toEqual(["a.md", "c.md"]);
  write("d.md", other);
  expect((await lint()).code).toBe(1);
  for (const path of ["./a.md", join(folder, "a.md")]) {
    expect((await run(folder, ["lint", path, "--format", "compact"])).code, path).toBe(0);
  }
});

test("nothing is pruned where there is no list", async () => {
  const { folder, lint } = setUp({ "a.md": wrong });
  expect((await lint("--prune-suppressions")).code).toBe(1);
  expect(existsSync(join(folder, file))).toBe(false);
});
